extension Phrase {
    static let needsItself = Phrase("这是同一张 OKR 表，不用依赖自己。", "That is the same sheet; it need not depend on itself.")
    static let needsAlready = Phrase("已经写过这条依赖了。", "This dependency is there already.")
}
