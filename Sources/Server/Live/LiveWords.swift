import OKR

extension Phrase {
    static let alsoHere = Phrase("也在看", "Also here")
    static let tooManyStreams = Phrase(
        "你打开的窗口太多了，关掉一些就能继续看到实时更新。", "You have too many windows open. Close some to see changes as they happen.")
}
