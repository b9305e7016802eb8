import OKR

extension Phrase {
    static let need = Phrase("写一条依赖", "Write down a dependency")
    static let needWhom = Phrase("依赖谁的目标：姓名、团队或文字", "Whose objective is needed: a name, a team or words")
    static let needWhat = Phrase("需要对方做什么（可不写）", "What is needed of them (not required)")
    static let noObjectiveYet = Phrase("还没有对应的目标", "No objective for it yet")
    static let dependencyAdded = Phrase("已写下依赖，等对方确认", "Written down; they have not confirmed yet")
    static let dependencyWithdrawn = Phrase("依赖已撤回", "Dependency taken back")
    static let needsAcrossCycles = Phrase(
        "两个目标的周期没有重叠。", "The cycles of the two objectives do not overlap.")
    static func dependencyAnswered(_ outcome: Decision.Outcome) -> Phrase {
        switch outcome {
        case .accepted: Phrase("已确认依赖", "Dependency confirmed")
        case .declined: Phrase("已回复对方不接受", "They know that you declined")
        case .atRisk: Phrase("已标为有风险", "Marked as at risk")
        case .withdrawn: .dependencyWithdrawn
        }
    }
    static func needs(_ name: String) -> Phrase { Phrase("依赖\(name)", "Needs \(name)") }
    static func needsHelp(of name: String) -> Phrase { Phrase("依赖 \(name)", "Needs \(name)") }
    static func neededBy(_ name: String) -> Phrase { Phrase("\(name) 依赖这里", "\(name) needs this") }
    static let needsConfirmation = Phrase("等待确认", "Not confirmed yet")
    static let confirmed = Phrase("已确认", "Confirmed")
    static let atRisk = Phrase("有风险", "At risk")
    static let declined = Phrase("不接受", "Declined")
    static let confirm = Phrase("确认", "Confirm")
    static let markAtRisk = Phrase("标为有风险", "Mark as at risk")
    static let decline = Phrase("不接受", "Decline")
    static let sayWhy = Phrase("说一句原因", "Say why")
}
