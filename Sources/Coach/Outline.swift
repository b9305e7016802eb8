/// A whole sheet, as far as the coach reads it.
package struct Outline: Sendable {
    /// An objective with its key results.
    package struct Objective: Sendable {
        /// The text as typed.
        package var text: String
        /// In thousandths, 333 is 33.3 %; nil where none is kept.
        package var weight: Int?
        /// In their order.
        package var keyResults: [KeyResult]

        /// An objective without key results unless given some.
        package init(_ text: String, weight: Int? = nil, keyResults: [KeyResult] = []) {
            self.text = text
            self.weight = weight
            self.keyResults = keyResults
        }
    }

    /// A key result of an objective.
    package struct KeyResult: Sendable {
        /// The text as typed.
        package var text: String
        /// In thousandths; nil where none is kept.
        package var weight: Int?
        /// Whether it carries a metric of its own; nil where unknown.
        package var hasMetric: Bool?
        /// Whether a due date is kept beside the text; nil where unknown.
        package var hasDueDate: Bool?

        /// A key result that is nothing but text unless told.
        package init(_ text: String, weight: Int? = nil, hasMetric: Bool? = nil, hasDueDate: Bool? = nil) {
            self.text = text
            self.weight = weight
            self.hasMetric = hasMetric
            self.hasDueDate = hasDueDate
        }
    }

    /// In their order.
    package var objectives: [Objective]
    /// The language of hints on the whole; guessed from the objectives where it was not given.
    package var language: Statement.Language

    /// Guesses the language from the objectives when it is nil.
    package init(_ objectives: [Objective], language: Statement.Language? = nil) {
        self.objectives = objectives
        var all = ""
        for objective in objectives { all += objective.text }
        self.language = language ?? Statement.Language(guessedFrom: all)
    }
}

extension Outline {
    /// Reads one objective a line; a line that begins with “KR” is a key result of the objective above it.
    package init(lines text: String, language: Statement.Language? = nil) {
        var objectives: [Objective] = []
        var line = ""
        func close() {
            let reading = Wrapping.isKeyResult(line)
            if !Wrapping.isBlank(line) {
                if reading, !objectives.isEmpty {
                    objectives[objectives.count - 1].keyResults.append(KeyResult(line))
                } else {
                    objectives.append(Objective(line))
                }
            }
            line = ""
        }
        for scalar in text.unicodeScalars {
            if scalar.value == 0x0A || scalar.value == 0x0D || scalar.value == 0x2028 {
                close()
            } else {
                line.unicodeScalars.append(scalar)
            }
        }
        close()
        self.init(objectives, language: language)
    }
}

/// A hint and which part of the sheet it is about.
package struct PlacedHint: Sendable, Equatable {
    /// Where a hint belongs, counted from 0.
    package enum Place: Sendable, Equatable {
        case sheet
        case objective(Int)
        case keyResult(Int, of: Int)
    }

    /// Offsets count in the text of that part; on the sheet they are both 0.
    package var place: Place
    /// The hint itself.
    package var hint: Hint
}
