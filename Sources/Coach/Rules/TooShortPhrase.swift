/// A topic is no aim: nobody can say when it has been reached.
enum TooShortPhrase {
    static func hint(_ examination: Examination) -> Hint? {
        let verdict = examination.verdict
        guard verdict.phrase > 0 else { return nil }
        return examination.hint(
            .tooShortPhrase,
            HintWords(
                reason: examination.isObjective
                    ? (
                        "这只是一个主题，别人看不出你想把它变成什么样，也拆不出关键结果。",
                        "This names a topic. Others cannot see what you want to change about it."
                    )
                    : (
                        "这只是一个指标或主题，还没说要做到多少。",
                        "This names a measure or a topic; it does not yet say how far it should go."
                    ),
                example: examination.isObjective ? objective(examination) : keyResult(examination)))
    }

    /// Puts a verb that stands at the end to the front: 转化优化 becomes 优化转化.
    private static func objective(_ examination: Examination) -> (String, String) {
        let tokens = examination.reading.tokens
        let last = tokens.count - 1
        let moving = Sense.grow.bit | Sense.cut.bit | Sense.build.bit | Sense.vague.bit
        let words = examination.words(examination.wholeRange)
        if examination.isChinese, last > 0, tokens[last].senses.hasAny(moving), !tokens[last].isLatin {
            let verb = examination.words(last..<tokens.count)
            let topic = examination.words(0..<last)
            return ("\(verb)\(topic)，让 … 能够 …", "")
        }
        return ("把「\(words)」做到 …，让 … 受益", "Make “\(words)” so good that … can …")
    }

    private static func keyResult(_ examination: Examination) -> (String, String) {
        let words = examination.words(examination.wholeRange)
        return ("\(words)由 … 提升到 …", "\(words) from … to … by …")
    }
}
