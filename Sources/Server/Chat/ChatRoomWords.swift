import OKR

extension Phrase {
    static func toSomebody(_ name: String, _ sentence: String) -> Phrase {
        Phrase("\(name)：\(sentence)", "\(name): \(sentence)")
    }
    static let adminChat = Phrase("邮件与群", "Mail and chat")
    static let mailHeading = Phrase("邮件", "Mail")
    static func mailReady(_ server: String, _ sender: String) -> Phrase {
        Phrase("通过 \(server) 发送，发件人 \(sender)。", "Sent through \(server), from \(sender).")
    }
    static let mailMissing = Phrase(
        "还没有邮件服务器。设置环境变量 OKRA_SMTP 后重新启动，例如 smtp://用户:密码@主机:587。",
        "There is no mail server yet. Set OKRA_SMTP and start again, for instance smtp://user:password@host:587.")
    static let sendTestMail = Phrase("给我发一封测试邮件", "Send me a test mail")
    static let chatHeading = Phrase("群", "Chat rooms")
    static let chatHint = Phrase(
        "把机器人的地址贴进来，动态就会发到群里。群里只发全公司都能看到的内容。",
        "Paste a bot’s address, and what happens is posted there. Rooms only hear what the whole organisation may see.")
    static let addRoom = Phrase("添加群", "Add a room")
    static let roomName = Phrase("名称", "Name")
    static let roomFormat = Phrase("平台", "Platform")
    static let roomAddress = Phrase("机器人地址（Webhook）", "The bot’s address (webhook)")
    static let roomSecret = Phrase("签名密钥", "Signing secret")
    static let roomSecretHint = Phrase(
        "飞书和钉钉机器人开启「加签」时填；留空表示不变或不签名。",
        "For Feishu and DingTalk bots that verify signatures; empty leaves it as it is, or signs nothing.")
    static let roomTeam = Phrase("谁的动态", "Whose news")
    static let wholeOrganisation = Phrase("全公司", "The whole organisation")
    static let roomLanguage = Phrase("语言", "Language")
    static let roomKinds = Phrase("发哪些消息", "What is posted")
    static let quietFrom = Phrase("免打扰从", "Quiet from")
    static let quietUntil = Phrase("免打扰到", "Quiet until")
    static let quietHint = Phrase(
        "这段时间的消息留到结束时一起发；两个钟点相同表示不设。", "What comes in between is held until then; the same hour twice means never.")
    static let roomAddressHint = Phrase("留空表示不变。", "Leave it empty to keep the address.")
    static let noRooms = Phrase("还没有群。", "No rooms yet.")
    static let sendTest = Phrase("发测试消息", "Send a test")
    static let removeRoom = Phrase("移除", "Remove")
    static let changeRoom = Phrase("修改群", "Change the room")
    static let roomUnknown = Phrase("没有这个平台。", "There is no such platform.")
    static let mailSettings = Phrase("邮件时间", "When mail comes")
    static let digestHour = Phrase("每日汇总时间", "Hour of the daily digest")
    static let sendByMail = Phrase("用邮件发给本人", "Send it by mail")
    static let mailIsOnItsWay = Phrase("邮件马上发出。", "The mail is on its way.")
}
