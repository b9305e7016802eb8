/// An objective says what shall be different, its key results by how much.
enum MetricInObjective {
    static func hint(_ examination: Examination) -> Hint? {
        let traits = examination.traits
        guard examination.isObjective, traits.has(.percent) || traits.has(.money) || traits.has(.reached) else {
            return nil
        }
        let tokens = examination.reading.tokens
        guard
            let number = tokens.firstIndex(where: {
                $0.kind == .number
                    && ($0.figure == .percent || $0.figure == .money || $0.figure == .count || $0.figure == .unit)
            })
        else { return nil }
        return examination.hint(
            .metricInObjective, at: number..<min(number + 2, tokens.count), isSoft: true,
            HintWords(
                reason: (
                    "目标说清要什么改变就好，数字放进关键结果，这样更好记，也更好调整。",
                    "An objective is easier to remember without its number; the number makes a good key result."
                ),
                example: (
                    "目标写方向，关键结果写「… 达到 \(examination.words(number..<min(number + 2, tokens.count)))」",
                    "Keep the direction here, and add a key result “… reaches \(examination.words(number..<min(number + 2, tokens.count)))”"
                )))
    }
}
