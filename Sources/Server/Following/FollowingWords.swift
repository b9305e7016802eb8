import OKR

extension Phrase {
    static let follow = Phrase("关注", "Follow")
    static let isFollowed = Phrase("已关注", "Following")
    static func followWhom(_ name: String) -> Phrase { Phrase("关注 \(name)", "Follow \(name)") }
    static func followObjective(_ number: Int) -> Phrase { Phrase("关注目标 \(number)", "Follow objective \(number)") }
    static let unfollow = Phrase("取消关注", "Unfollow")
    static let mute = Phrase("静音", "Mute")
    static let unmute = Phrase("取消静音", "Unmute")
    static let mutedByMe = Phrase("静音的", "Muted")
    static let whatFollowingBrings = Phrase(
        "他们发布 OKR、更新进展和打分时告诉你。你的上下级和与你对齐的人，不用关注也会告诉你要紧的事。",
        "You hear when they publish, check in and score. What matters of your reports, your manager and those you align with reaches you anyway.")
    static let followingNobody = Phrase("还没有关注谁", "You follow nobody yet")
    static let followingNobodyHint = Phrase(
        "打开同事的 OKR，点「关注」，或在一个目标下面点「关注」。", "Open a colleague’s OKRs and choose Follow, or follow one objective.")
    static let followingOneself = Phrase("自己的变化不用关注。", "You cannot follow yourself.")
    static func followingTooMany(_ most: Int) -> Phrase {
        Phrase("最多关注 \(most) 个。", "You can follow \(most) at most.")
    }
    static let notificationsHint = Phrase(
        "想从哪里知道哪些事。自己做的事不会通知自己。", "What you want to hear of, and where. You never hear of what you did yourself.")
    static let byInbox = Phrase("收件箱", "Inbox")
    static let byMail = Phrase("邮件", "Mail")
    static let byChat = Phrase("聊天", "Chat")
}

extension Channels.Mail {
    var name: Phrase {
        switch self {
        case .now: Phrase("立即", "At once")
        case .digest: Phrase("每日汇总", "Daily digest")
        case .none: Phrase("不发", "None")
        }
    }
}
