import OKR

extension Phrase {
    static let settingsSaved = Phrase("已保存。", "Saved.")
    static let aboutYou = Phrase("关于你", "About you")
    static let englishName = Phrase("英文名", "English name")
    static let asBrowser = Phrase("跟随浏览器", "As the browser says")
    static let asOrganisation = Phrase("跟随组织", "As the organisation")
    static let picture = Phrase("头像", "Picture")
    static let pictureHint = Phrase("PNG、JPEG、GIF 或 WebP，最大 2 MB。", "PNG, JPEG, GIF or WebP, at most 2 MB.")
    static let removePicture = Phrase("去掉头像", "Remove picture")
    static let upload = Phrase("上传", "Upload")
    static let changePassword = Phrase("修改密码", "Change password")
    static let oldPassword = Phrase("现在的密码", "Current password")
    static let oldPasswordWrong = Phrase("现在的密码不对。", "That is not your current password.")
    static let devices = Phrase("登录过的设备", "Where you are signed in")
    static let unknownDevice = Phrase("未知设备", "Unknown device")
    static let signOutEverywhere = Phrase("在所有设备上退出", "Sign out everywhere")
    static let languageUnknown = Phrase("语言选中文或英文。", "Choose Chinese or English.")
}

extension Language {
    /// What each language calls itself, for lists.
    private static let ownName = Phrase("中文", "English")

    static var choices: [(value: String, text: String)] {
        allCases.map { (value: $0.rawValue, text: $0(ownName)) }
    }
}
