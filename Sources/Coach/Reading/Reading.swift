/// A statement taken apart: its folded text, where the statement itself stands in it, and its tokens.
struct Reading {
    let kind: Statement.Kind
    let language: Statement.Language
    let folded: Folded
    /// The range without a leading “KR1:” or bullet and without closing punctuation.
    let lower: Int
    let upper: Int
    let tokens: [Token]

    init(_ kind: Statement.Kind, _ text: String, _ language: Statement.Language) {
        self.kind = kind
        self.language = language
        folded = Folded(text)
        (lower, upper) = Wrapping.inside(folded)
        let cut = Tokenizer(folded, from: lower, to: upper).tokens
        tokens = FigureFinder(folded.units, cut).tokens
    }

    var isEmpty: Bool { tokens.isEmpty }

    func has(_ sense: Sense) -> Bool {
        for token in tokens where token.senses.has(sense) { return true }
        return false
    }
}
