import OKR

extension Phrase {
    static let invitationUnknown = Phrase(
        "这个链接不对，或者已经作废。请管理员再发一个。", "This link is not a valid one. Ask an administrator for another.")
    static let invitationUsed = Phrase("这个链接已经用过了，直接登录就行。", "This link has been used already; just sign in.")
    static let invitationExpired = Phrase(
        "这个链接过期了，请管理员再发一个。", "This link has expired. Ask an administrator for another.")
    static let invitationForLeaver = Phrase(
        "这位同事已经离开，先恢复再发链接。", "This person has left; bring them back before making a link.")
    static let administratorsOnly = Phrase("只有管理员能做这件事。", "Only administrators can do this.")
    static let ownersOnly = Phrase("只有所有者能改所有者的账号。", "Only an owner can change an owner’s account.")
    static let setPassword = Phrase("设置密码", "Set a password")
    static let newPassword = Phrase("新密码", "New password")
    static let setPasswordAndSignIn = Phrase("设好密码并登录", "Set password and sign in")
    static func helloPerson(_ name: String) -> Phrase { Phrase("\(name)，欢迎", "Welcome, \(name)") }
    static func setPasswordHint(_ email: String) -> Phrase {
        Phrase("给 \(email) 设一个密码。", "Set a password for \(email).")
    }
    static let invitationLink = Phrase("设置密码的链接", "Link to set a password")
    static func invitationFor(_ name: String) -> Phrase { Phrase("给 \(name) 的链接", "A link for \(name)") }
    static let invitationHint = Phrase(
        "把它发给本人。链接只显示这一次，也只能用一次；新邀请 14 天内有效，重设密码 24 小时内有效。",
        "Send it to the person. It is shown this once and works once: an invitation for 14 days, a reset for 24 hours.")
}
