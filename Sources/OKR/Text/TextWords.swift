extension Phrase {
    static func tooManyMentions(most: Int) -> Phrase {
        Phrase("一段话里最多提到 \(most) 次人。", "A text mentions people at most \(most) times.")
    }
    static let textMissing = Phrase("写点内容再保存。", "Write something first.")
    static let textOneLine = Phrase("写成一行，不要换行。", "Keep it to one line.")
    static let textControls = Phrase(
        "含有不能显示的字符，删掉后再试。", "It contains characters that cannot be shown. Remove them.")
    static let mentionRange = Phrase(
        "提到的人和文字对不上，重新 @ 一次。", "A mention does not match the text. Mention the person again.")

    static func textTooLong(most: Int) -> Phrase {
        let count = Metric.grouped(Double(most), decimals: 0)
        return Phrase("最多 \(count) 个字。", "At most \(count) characters.")
    }

    static func textTooManyLines(most: Int) -> Phrase {
        Phrase("最多 \(most) 行。", "At most \(most) lines.")
    }
}
