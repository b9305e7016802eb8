/// One line somebody writes, an objective or a key result, with what is known around it.
package struct Statement: Sendable {
    /// What the line stands for.
    package enum Kind: Sendable {
        case objective, keyResult
    }

    /// The language of the line, and of the hints on it.
    package enum Language: Sendable {
        case chinese, english
    }

    /// What the line stands for.
    package var kind: Kind
    /// The line itself, just as it was typed: offsets of hints count in it.
    package var text: String
    /// Guessed from the text where it was not given.
    package var language: Language
    /// What stands around the line; empty where nothing is known.
    package var context: Context

    /// Guesses the language from the text when it is nil.
    package init(_ kind: Kind, _ text: String, language: Language? = nil, context: Context = Context()) {
        self.kind = kind
        self.text = text
        self.language = language ?? Language(guessedFrom: text)
        self.context = context
    }
}

/// What is known around a statement; every part may be missing.
package struct Context: Sendable {
    /// The text of the objective above a key result.
    package var objective: String?
    /// The other key results of the same objective, or the other objectives of the sheet.
    package var siblings: [String]
    /// Whether the key result carries a metric of its own, so that its words need no number; nil where unknown.
    package var hasMetric: Bool?
    /// Whether a due date is kept beside the text; nil where unknown.
    package var hasDueDate: Bool?

    /// Knows nothing unless told.
    package init(
        objective: String? = nil, siblings: [String] = [], hasMetric: Bool? = nil, hasDueDate: Bool? = nil
    ) {
        self.objective = objective
        self.siblings = siblings
        self.hasMetric = hasMetric
        self.hasDueDate = hasDueDate
    }
}

extension Statement.Language {
    /// Chinese from about one Chinese character for every five letters on, because product names are often Latin.
    package init(guessedFrom text: String) {
        var chinese = 0
        var latin = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3400...0x9FFF, 0xF900...0xFAFF: chinese += 1
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            default: break
            }
        }
        self = chinese > 0 && chinese * 5 >= latin ? .chinese : .english
    }
}
