extension Phrase {
    static let emailMissing = Phrase("填写邮箱。", "Enter an e-mail address.")
    static let emailTooLong = Phrase("邮箱最多 254 个字符。", "An e-mail address has at most 254 characters.")
    static let emailUnreadable = Phrase("邮箱格式不对，应像 name@example.com。", "Enter an address like name@example.com.")
    static let passwordTooShort = Phrase("密码至少 10 个字符。", "A password has at least 10 characters.")
    static let passwordTooLong = Phrase("密码最多 200 个字符。", "A password has at most 200 characters.")
    static let passwordIsPersonal = Phrase("密码里别用自己的姓名或邮箱。", "Keep your name and e-mail out of your password.")
    static let passwordIsCommon = Phrase("这个密码太常见，换一个。", "That password is too common. Choose another.")
}
