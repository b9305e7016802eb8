extension Phrase {
    static let cadenceRange = Phrase("更新间隔在 1 到 31 天之间。", "Check in every 1 to 31 days.")
}
