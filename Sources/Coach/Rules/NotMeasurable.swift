/// At the end of the cycle two people should agree on whether a key result was reached.
enum NotMeasurable {
    private static let direction = Sense.grow.bit | Sense.cut.bit | Sense.vague.bit | Sense.explore.bit
    private static let wishes = Sense.fuzzy.bit | Sense.degree.bit | Sense.more.bit

    static func hint(_ examination: Examination) -> Hint? {
        guard examination.verdict.unmeasurable > 0, examination.statement.context.hasMetric != true,
            !examination.traits.has(.frame), !StatedTarget.isIn(examination)
        else { return nil }
        let first = examination.first(direction) ?? examination.first(wishes)
        return examination.hint(
            .notMeasurable, at: first.map { $0..<($0 + 1) }, HintWords(reason: reason, example: example(examination)))
    }

    private static let reason = (
        "到周期末，怎样才算做到了？加上数字、比例、完成日期或谁来评价。",
        "How will you tell at the end whether it was reached? Add a number, a share, a date or who judges it."
    )

    /// 提升用户满意度 becomes 用户满意度由 … 提升到 …
    private static func example(_ examination: Examination) -> (String, String) {
        let tokens = examination.reading.tokens
        let words = examination.words(examination.wholeRange)
        let moves = Sense.grow.bit | Sense.cut.bit
        guard let first = examination.first(moves), first < 2, first + 1 < tokens.count,
            first == 0 || !tokens[0].senses.hasAny(TraitFinder.verbs), !tokens.contains(where: { $0.kind == .mark })
        else { return (examination.isChinese ? "\(words)：由 … 到 …，… 月底前" : "", "\(words): from … to … by …") }
        let verb = examination.words(first..<(first + 1))
        let object = examination.words((first + 1)..<tokens.count)
        return ("\(object)由 … \(verb)到 …", "\(words) from … to … by …")
    }
}
