import OKR

extension Phrase {
    static let moreOfAlignment = Phrase("请人对齐，写依赖", "Ask for an alignment or write down a dependency")
    static let request = Phrase("请人对齐到这里", "Ask somebody to align here")
    static let requestWhom = Phrase("请谁对齐：姓名、拼音或团队", "Ask whom to align: a name or a team")
    static let requestMade = Phrase("已请对方对齐，等答复", "Asked; they have not answered yet")
    static let requestDeclined = Phrase("已回复对方不对齐", "They know that you declined")
    static let requestWithdrawn = Phrase("已撤回", "Taken back")
    static let askedWithoutWords = Phrase("先把这里的文字写好，再请别人。", "Write it down here first, then ask.")
    static let notYoursToAnswer = Phrase("这件事不是请你答复的。", "It is not you who was asked.")
    static let chooseAnObjective = Phrase("选一个自己的目标。", "Choose one of your objectives.")
    static func askedToAlign(_ name: String) -> Phrase {
        Phrase("已请 \(name) 对齐", "Asked \(name) to align")
    }
    static func declinedToAlign(_ name: String) -> Phrase {
        Phrase("\(name) 没有对齐", "\(name) declined to align")
    }
}
