/// Something to be delivered, and no day by which.
enum NoDeadline {
    private static let delivering = Sense.launch.bit | Sense.finish.bit

    static func hint(_ examination: Examination) -> Hint? {
        let traits = examination.traits
        guard !examination.isObjective, traits.has(.deliverable), !traits.has(.deadline), !traits.has(.measured),
            !traits.has(.periodWord), !traits.has(.amountWord), !traits.has(.noWord),
            examination.statement.context.hasDueDate != true,
            examination.statement.context.hasMetric != true,
            let verb = examination.first(delivering) ?? released(examination)
        else { return nil }
        let words = examination.words(examination.wholeRange)
        return examination.hint(
            .noDeadline, at: verb..<(verb + 1), isSoft: true,
            HintWords(
                reason: ("什么时候交付？写上日期，进展才好判断。", "By when? A date makes it possible to see whether it is on track."),
                example: ("… 月 … 日前\(words)", "\(words) by …")))
    }

    /// “published”, “live”: what English says of a thing that is out.
    private static func released(_ examination: Examination) -> Int? {
        examination.isChinese ? nil : examination.first(Sense.end.bit)
    }
}
