import OKR

extension Phrase {
    static let foundedAlready = Phrase("组织已经建好了，直接登录就行。", "The organisation exists already; just sign in.")
}
