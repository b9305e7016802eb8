import OKR

extension Phrase {
    static let entryMotto = Phrase("把目标写清楚，一起走到。", "Say where you are going. Get there together.")
    static let entryPromise = Phrase(
        "让每个人都知道：我们要去哪里，怎么算到了。", "Everyone knows where we are headed, and how we will know we arrived.")
}
