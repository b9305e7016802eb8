import OKR

extension Phrase {
    static let handDown = Phrase("拆解", "Hand down")
    static let handDownTo = Phrase("拆解给谁：姓名、拼音或团队", "Hand down to whom: a name or a team")
    static let noteForThem = Phrase("附一句话（可不写）", "Add a word (not needed)")
    static let handedDown = Phrase("已拆解，等对方承接", "Handed down; they have not answered yet")
    static let receiverCannotSee = Phrase(
        "对方看不到这个目标。先让对方能看到，再请对方。",
        "They may not see this objective. Let them see it first, then ask.")
    static let receiverOnlyReads = Phrase("对方只能看，不能写 OKR。", "They may only read, not write OKRs.")
    static let breakdownAccepted = Phrase("已承接，成了你的目标", "Taken on; it is an objective now")
    static let breakdownDeclined = Phrase("已回复对方不承接", "They know that you declined")
    static let breakdownWithdrawn = Phrase("已撤回", "Taken back")
    static let followingOn = Phrase("进度会跟随承接的目标", "Progress now follows the objective made of it")
    static let followingOff = Phrase("进度不再跟随", "Progress follows no more")
    static let followOn = Phrase("开始跟随进度", "Follow its progress")
    static let followOff = Phrase("不再跟随进度", "Stop following its progress")
    static let following = Phrase("跟随", "Follows")
    static let followingHint = Phrase(
        "进度来自承接的目标，没有按自己的指标算", "Comes from the objective made of it, not from its own figures")
    static let waitingForThem = Phrase("等待承接", "Waiting")
    static let takenOn = Phrase("已承接", "Taken on")
    static let notTakenOn = Phrase("不承接", "Declined")
    static let takenBack = Phrase("撤回", "Take back")
    static let putAside = Phrase("知道了，收起", "Noted, put aside")
    static let madeOf = Phrase("承接", "Made of")
    static func handedTo(_ name: String, _ state: Phrase) -> Phrase {
        Phrase("拆解给 \(name)，\(state.zh)", "Handed to \(name): \(state.en.lowercased())")
    }
}
