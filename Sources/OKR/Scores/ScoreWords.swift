extension Phrase {
    static let scoreUnreadable = Phrase("分数填 0.0 到 1.0，比如 0.7。", "Enter a score from 0.0 to 1.0, such as 0.7.")
    static let scoreRange = Phrase("分数在 0.0 到 1.0 之间。", "A score lies between 0.0 and 1.0.")
    static let scoreTenths = Phrase("分数只保留一位小数。", "A score has one decimal.")
    static let factorRange = Phrase("选 1 到 5。", "Choose from 1 to 5.")
    package static let scoresTooEasy = Phrase(
        "几乎全部满分：下个周期可以把目标定得更有挑战。", "Nearly all full marks: aim higher in the next cycle.")
}

extension Guidance {
    package var words: Phrase {
        switch self {
        case .clue: Phrase("低于 0.4：值得问问卡在哪里。", "Below 0.4: a clue. Ask what stood in the way.")
        case .partly: Phrase("走了一段：看看差在哪一步。", "Part of the way: see which step was missing.")
        case .good: Phrase("0.6–0.7：有挑战的目标做到这样正好。", "0.6–0.7: right for an ambitious aim.")
        case .full: Phrase("基本达成：承诺型目标应当如此。", "Reached: what a commitment should look like.")
        }
    }
}
