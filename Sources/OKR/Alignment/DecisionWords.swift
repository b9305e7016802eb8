extension Phrase {
    static let declineNeedsWord = Phrase(
        "说一句为什么不接，对方好另想办法。", "Say in a word why not, so that the other side can look elsewhere.")
    static let askedNoMore = Phrase("对方已经撤回了。", "It was taken back in the meantime.")
    static let answeredAlready = Phrase("已经答复过了。", "It was answered before.")
    static let acceptedAlready = Phrase(
        "对方已经接下了，不能撤回；有变化就去和对方说一声。",
        "They have said yes already, so it cannot be taken back. Talk to them if things changed.")
    static let askedOfOneself = Phrase("这就是自己的 OKR 表，选别人吧。", "That is the same sheet. Choose somebody else.")
    static let askedAlready = Phrase("已经请过对方，正等答复。", "They were asked already and have not answered yet.")
    static func askedTooMany(_ most: Int) -> Phrase {
        Phrase("最多同时请 \(most) 方。", "Ask at most \(most) at a time.")
    }
}
