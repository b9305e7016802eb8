/// A word, a number or a mark of a statement.
struct Token {
    enum Kind: UInt8 {
        /// A word of the lexicon, or Latin letters.
        case word
        /// Chinese characters that no list of words has.
        case unknown
        case number, mark
    }

    enum Form: UInt8 {
        case base, plural, past, ing, adverb, abstract
    }

    var kind: Kind
    /// The range in the folded units.
    var lower: Int
    var upper: Int
    var senses = Senses()
    var form = Form.base
    var isCapital = false
    var isLatin = false
    /// What a number says; set by the finder of quantities.
    var figure = Figure.none

    /// How the token is described when only the build of a sentence matters.
    var shape: UInt16 {
        switch kind {
        case .number: return 200 + UInt16(figure.rawValue)
        case .mark: return 190
        case .word, .unknown:
            if !senses.isEmpty { return UInt16(senses.first) + (form == .ing ? 64 : form == .past ? 128 : 0) }
            if kind == .unknown { return 180 }
            return isCapital ? 181 : 182 + UInt16(form.rawValue)
        }
    }
}

/// What a number stands for.
enum Figure: UInt8 {
    case none
    /// With a percent sign or the like.
    case percent
    case money
    /// With a unit of time, weight, length.
    case unit
    /// A count of things.
    case count
    /// Three times, 2x.
    case multiple
    /// Nothing stands beside it.
    case bare
    /// A day, such as 5 March or 3月底.
    case day
    case year
    /// Part of a name: Q3, SOC 2, H5, v2.0.
    case name
}
