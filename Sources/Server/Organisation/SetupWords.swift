import OKR

extension Phrase {
    static let setup = Phrase("首次设置", "Set up")
    static let setupTitle = Phrase("给组织安个家", "Set up your organisation")
    static let setupHint = Phrase("只要填一次，之后都能在管理后台改。", "You do this once; all of it can be changed later.")
    static let setupOwner = Phrase("你的账号", "Your account")
    static let setupLength = Phrase("多久定一次目标？", "How often do you set goals?")
    static let setupGo = Phrase("建好并登录", "Set up and sign in")
    static let setupMonths = Phrase("选一个周期长度。", "Choose how long a cycle lasts.")
    static func setupAnnual(_ year: Int) -> Phrase {
        Phrase("同时开启 \(year) 年度周期，作为全年方向。", "A cycle for all of \(year) opens beside it, for the year’s direction.")
    }
    static let organisation = Phrase("组织", "Organisation")
    static let organisationName = Phrase("组织名称", "Name of the organisation")
    static let languageField = Phrase("语言", "Language")
    static let timeZone = Phrase("时区", "Time zone")
    static let yourName = Phrase("你的姓名", "Your name")
    static let passwordHint = Phrase("至少 10 个字符。", "At least 10 characters.")
    static let passwordAgain = Phrase("再输一次密码", "Password again")
    static let passwordsDiffer = Phrase("两次输入的密码不一样。", "The two passwords differ.")
    static func everyMonths(_ count: Int) -> Phrase {
        switch count {
        case 1: Phrase("每月", "Every month")
        case 2: Phrase("双月", "Every two months")
        case 3: Phrase("季度", "Every quarter")
        case 6: Phrase("半年", "Every half year")
        default: Phrase("全年", "Every year")
        }
    }
}
