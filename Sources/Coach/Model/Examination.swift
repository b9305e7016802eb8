/// A statement with everything that was found out about it; what the rules of one statement look at.
struct Examination {
    let statement: Statement
    let reading: Reading
    let traits: Traits
    let verdict: Verdict

    init(_ statement: Statement) {
        self.statement = statement
        reading = Reading(statement.kind, statement.text, statement.language)
        traits = TraitFinder(reading, statement.context).traits
        let model = statement.language == .chinese ? Model.chinese : Model.english
        verdict = model.verdict(Signals(reading, traits), statement.kind)
    }

    var isObjective: Bool { statement.kind == .objective }
    var isChinese: Bool { statement.language == .chinese }

    /// A hint at some of the tokens; at the whole statement where none is given.
    func hint(_ rule: Rule, at tokens: Range<Int>? = nil, isSoft: Bool = false, _ words: HintWords) -> Hint {
        let folded = reading.folded
        var lower = reading.lower
        var upper = reading.upper
        if let tokens, !tokens.isEmpty {
            lower = reading.tokens[tokens.lowerBound].lower
            upper = reading.tokens[tokens.upperBound - 1].upper
        }
        let start = lower < folded.count ? Int(folded.starts[lower]) : 0
        return Hint(
            rule: rule, start: start, end: upper > lower ? folded.textEnd(upper - 1) : start, isSoft: isSoft,
            reason: isChinese ? words.reason.0 : words.reason.1, example: isChinese ? words.example.0 : words.example.1)
    }

    /// The first token of one of the kinds.
    func first(_ senses: UInt64, from index: Int = 0) -> Int? {
        guard index < reading.tokens.count else { return nil }
        for other in index..<reading.tokens.count where reading.tokens[other].senses.hasAny(senses) { return other }
        return nil
    }

    /// The person's own words from one token to before another.
    func words(_ tokens: Range<Int>) -> String {
        guard !tokens.isEmpty else { return "" }
        let folded = reading.folded
        let lower = Int(folded.starts[reading.tokens[tokens.lowerBound].lower])
        let upper = folded.textEnd(reading.tokens[tokens.upperBound - 1].upper - 1)
        var words = ""
        var place = 0
        var count = 0
        for scalar in statement.text.unicodeScalars {
            if place >= upper { break }
            if place >= lower {
                // An example longer than this helps nobody.
                if count == 80 { return words + "…" }
                words.unicodeScalars.append(scalar)
                count += 1
            }
            place += scalar.value > 0xFFFF ? 2 : 1
        }
        return words
    }

    var wholeRange: Range<Int> { 0..<reading.tokens.count }
}

/// What a hint says, in Chinese and English.
struct HintWords {
    let reason: (String, String)
    let example: (String, String)
}
