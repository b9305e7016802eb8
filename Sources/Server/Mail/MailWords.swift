import OKR

extension Phrase {
    static let okra = Phrase("秋葵", "Okra")
    static func newNotifications(_ count: Int) -> Phrase {
        Phrase("\(count) 条新通知", count == 1 ? "One new notification" : "\(count) new notifications")
    }
    static func digestTitle(_ count: Int) -> Phrase {
        Phrase(
            "今日汇总：\(count) 条",
            count == 1 ? "Your day in OKRs: one notification" : "Your day in OKRs: \(count) notifications")
    }
    static func andMore(_ count: Int) -> Phrase { Phrase("还有 \(count) 条在收件箱里。", "\(count) more are in your inbox.") }
    static let openInbox = Phrase("打开收件箱", "Open the inbox")
    static let openIt = Phrase("去看看", "Open it")
    static let mailFooter = Phrase(
        "收到这封信，是因为你在设置里选了用邮件接收。可以随时在个人设置里改。",
        "You get this because your settings ask for it by mail. Change that in your settings at any time.")
    static func invitationTitle(_ organisation: String) -> Phrase {
        Phrase("「\(organisation)」邀请你使用秋葵", "\(organisation) invites you to Okra")
    }
    static let invitationLead = Phrase(
        "打开下面的链接设一个密码，就能写下并看到大家的 OKR。链接 14 天内有效，只能用一次。",
        "Set a password with the link below, then write your OKRs and see everybody’s. It works once, for 14 days.")
    static let resetTitle = Phrase("重设你的密码", "Reset your password")
    static let resetLead = Phrase(
        "管理员为你生成了重设密码的链接，24 小时内有效，只能用一次。不是你要的，就不用管它。",
        "An administrator made you a link to reset your password. It works once, for 24 hours. Leave it be if you asked for none."
    )
    static let setPasswordNow = Phrase("设置密码", "Set a password")
    static let testTitle = Phrase("测试消息", "A test message")
    static let testLead = Phrase("看到这条消息，说明发送没有问题。", "If you can read this, sending works.")
    static let openOkra = Phrase("打开秋葵", "Open Okra")
    static let unsubscribeTitle = Phrase("不再发邮件", "No more mail")
    static let unsubscribeHint = Phrase(
        "按下按钮后，这类通知不再发邮件给你，收件箱里还会有。", "Press the button and these no longer come by mail; your inbox still has them.")
    static let unsubscribe = Phrase("停止发送", "Stop the mail")
    static let unsubscribed = Phrase("好了，这类通知不再发邮件给你。", "Done: these no longer come by mail.")
    static let unsubscribeUnknown = Phrase("这个退订链接不对。", "That link to stop mail is not a valid one.")
}
