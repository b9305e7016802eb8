import OKR

extension Phrase {
    static let signIn = Phrase("登录", "Sign in")
    static let signOut = Phrase("退出登录", "Sign out")
    static let email = Phrase("邮箱", "E-mail")
    static let password = Phrase("密码", "Password")
    static let wrongPassword = Phrase("邮箱或密码不对。", "That e-mail and password do not go together.")
    static func tooManySignIns(minutes: Int) -> Phrase {
        Phrase("试错太多次了，\(minutes) 分钟后再来。", "Too many tries; come back in \(minutes) minutes.")
    }
    static let forgotPassword = Phrase(
        "忘了密码？请管理员发一个重设链接给你。", "Forgot your password? Ask an administrator for a link to set a new one.")
}
