import OKR

extension Phrase {
    static let waitingForYou = Phrase("等你答复", "Waiting for you")
    static func waitingCount(_ count: Int) -> Phrase {
        Phrase("\(count) 件事等你答复", count == 1 ? "1 thing waits for your answer" : "\(count) things wait for your answer")
    }
    static func asksToTakeOn(_ team: String) -> Phrase {
        team.isEmpty
            ? Phrase("把一条关键结果拆解给你", "hands a key result down to you")
            : Phrase("把一条关键结果拆解给\(team)", "hands a key result down to \(team)")
    }
    static func asksToAlign(_ team: String) -> Phrase {
        team.isEmpty
            ? Phrase("请你把一个目标对齐到", "asks you to align an objective to")
            : Phrase("请\(team)把一个目标对齐到", "asks \(team) to align an objective to")
    }
    static func asksForHelp(_ team: String) -> Phrase {
        team.isEmpty
            ? Phrase("有个目标依赖你", "has an objective that needs you")
            : Phrase("有个目标依赖\(team)", "has an objective that needs \(team)")
    }
    static let takeOn = Phrase("承接为目标", "Take on as an objective")
    static let notTakingOn = Phrase("不承接", "Decline")
    static let notAligning = Phrase("不对齐", "Decline")
    static let notConfirming = Phrase("有难处", "Not so easy")
    static let writeFirst = Phrase("先写一个目标", "Write an objective first")
    static let whichOfYours = Phrase("用哪个目标", "Which of your objectives")
    static func dueOn(_ day: Day) -> Phrase {
        Phrase("\(day.formatted(.zh))截止", "due \(day.formatted(.en))")
    }
}
