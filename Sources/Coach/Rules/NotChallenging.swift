/// An objective that is reached by going on as before moves nobody.
enum NotChallenging {
    private static let words =
        Sense.keep.bit | Sense.ensure.bit | Sense.goOn.bit | Sense.routine.bit | Sense.same.bit | Sense.assist.bit
        | Sense.promptly.bit

    static func hint(_ examination: Examination) -> Hint? {
        guard examination.verdict.unchallenging > 0, examination.verdict.phrase <= 0 || isSurer(examination) else {
            return nil
        }
        let first = examination.first(words) ?? examination.first(Sense.handle.bit)
        let range = first.map { $0..<($0 + 1) }
        return examination.hint(.notChallenging, at: range, HintWords(reason: reason, example: example(examination)))
    }

    /// Both at once are rare: where both seem so, being business as usual has to be plain.
    private static func isSurer(_ examination: Examination) -> Bool {
        examination.verdict.unchallenging > examination.verdict.phrase
    }

    private static let reason = (
        "照现在这样做下去就能完成。目标要让人踮起脚尖：这个周期里，什么会变得不一样？",
        "This is reached by going on as before. What should be different at the end of the cycle?"
    )

    private static func example(_ examination: Examination) -> (String, String) {
        let tokens = examination.reading.tokens
        if let first = examination.first(Sense.keep.bit), first + 1 < tokens.count, first < 2 {
            let rest = examination.words((first + 1)..<tokens.count)
            return ("\(rest)再上一个台阶：从 … 到 …", "Raise \(rest) from … to …, although …")
        }
        return ("把 … 的时间缩短一半，让 … 第一次能够 …", "Halve the time that … takes, so that … can … for the first time")
    }
}
