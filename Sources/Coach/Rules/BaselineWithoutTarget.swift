/// Where things stand today says nothing of where they shall go.
enum BaselineWithoutTarget {
    static func hint(_ examination: Examination) -> Hint? {
        guard !examination.isObjective, examination.traits.has(.baselineOnly),
            examination.statement.context.hasMetric != true
        else { return nil }
        let tokens = examination.reading.tokens
        guard let number = tokens.firstIndex(where: { $0.kind == .number && $0.figure != .name }) else { return nil }
        let words = examination.words(number..<min(number + 2, tokens.count))
        return examination.hint(
            .baselineWithoutTarget, at: number..<(number + 1), isSoft: true,
            HintWords(
                reason: (
                    "只写了现在是多少，还没写要到多少。", "It says where things stand today, but not where they should go."
                ),
                example: ("由 \(words) 到 …", "from \(words) to …")))
    }
}
