import OKR

/// What the coach says below an exercise: the very words, why, an example, and what is fine already.
struct MarkingPanel {
    let marking: ExerciseMarking
    let exercise: Exercise
    let own: OwnLine?
    let l: Language

    var html: HTML {
        switch marking.verdict {
        case .empty: return note("", .alert, .exerciseEmpty)
        case .unchanged: return note("", .edit, .exerciseUnchanged)
        case .answer: return note("", .eye, .exerciseIsAnswer)
        case .done:
            let words: Phrase =
                own != nil
                ? .ownIsGood : marking.withAnswer ? .exercisePassedWithAnswer : .exercisePassed(exercise.kind)
            return "\(note(" good", .check, words))\(quiet)\(points)"
        case .hintsLeft:
            return """
                <div class="coach"><div>\(icon(.leaf))</div><div><h3>\(l(.stillToDo(marking.open.count)))</h3>
                <p class="marked">\(marked)</p>
                \(marking.open.map(finding))\(own == nil ? nil : untouched)</div></div>\(points)
                """
        }
    }

    private func note(_ tone: HTML, _ symbol: Icon, _ words: Phrase) -> HTML {
        "<div class=\"note\(tone)\">\(icon(symbol))<div><p>\(l(words))</p>\(own == nil ? nil : untouched)</div></div>"
    }

    private var untouched: HTML {
        "<p class=\"faint\">\(l(.ownIsUntouched)) <a class=\"link\" href=\"/me\">\(l(.writeOwn))</a></p>"
    }

    private func finding(_ finding: ExerciseMarking.Finding) -> HTML {
        let example: HTML? =
            finding.example.isEmpty ? nil : "<p class=\"example\">\(l(.forExample(finding.example)))</p>"
        return "<p>\(finding.reason)</p>\(example)"
    }

    /// What could be better still, though it is enough.
    private var quiet: HTML? {
        guard !marking.soft.isEmpty else { return nil }
        return "<div class=\"soft-hints\"><h3>\(l(.couldBeBetter))</h3>\(marking.soft.map(finding))</div>"
    }

    /// The text with the words at fault set off; what overlaps is drawn once.
    private var marked: [HTML] {
        var parts: [HTML] = []
        var at = 0
        let length = marking.text.utf16.count
        for range in marking.open.map(\.range).filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard range.lowerBound >= at, range.upperBound <= length else { continue }
            parts.append(
                "\(slice(at, range.lowerBound))<mark class=\"unclear\">\(slice(range.lowerBound, range.upperBound))</mark>"
            )
            at = range.upperBound
        }
        return parts + ["\(slice(at, length))"]
    }

    private func slice(_ start: Int, _ end: Int) -> String {
        let text = marking.text
        return String(text[String.Index(utf16Offset: start, in: text)..<String.Index(utf16Offset: end, in: text)])
    }

    /// A short list of what the coach looks at in such a line. What it asks last has no answer while more is open.
    private var points: HTML {
        let found = Set(marking.findings.map(\.rule))
        let kind = own?.kind ?? exercise.kind
        let shown = kind.points.filter { !$0.isAskedLast || marking.open.isEmpty }
        return """
            <ul class="points">\(shown.map { point in
                let isOpen = !found.isDisjoint(with: point.rules)
                return """
                    <li\(isOpen ? #" class="open""# as HTML : nil)>\(icon(isOpen ? .ring : .check))\(l(point.name))\
                    <span class="visually-hidden">\(l(isOpen ? .pointOpen : .pointFine))</span></li>
                    """ as HTML
            })</ul>
            """
    }
}

/// Something that makes a good line, and the coach's rules that find where it is missing.
struct ExercisePoint {
    let name: Phrase
    let rules: Set<String>
    /// Whether the coach asks for it only where it has nothing weightier to say.
    var isAskedLast = false

    init(_ name: Phrase, _ rules: Set<String>, isAskedLast: Bool = false) {
        self.name = name
        self.rules = rules
        self.isAskedLast = isAskedLast
    }
}

extension Exercise.Kind {
    var points: [ExercisePoint] {
        switch self {
        case .keyResult:
            [
                ExercisePoint(.pointMeasurable, ["not_measurable", "placeholder_left"]),
                ExercisePoint(.pointStartAndTarget, ["baseline_without_target", "not_measurable"]),
                ExercisePoint(.pointResult, ["todo_task"]),
                ExercisePoint(.pointSpecific, ["vague_verb", "too_short_phrase"], isAskedLast: true),
                ExercisePoint(.pointDeadline, ["no_deadline"], isAskedLast: true),
            ]
        case .objective:
            [
                ExercisePoint(.pointSentence, ["too_short_phrase"]), ExercisePoint(.pointChallenging, Self.idle),
                ExercisePoint(.pointNoFigure, ["metric_in_objective"]),
                ExercisePoint(.pointSpecific, ["vague_verb", "placeholder_left"], isAskedLast: true),
            ]
        case .objectives:
            [
                ExercisePoint(.pointFew, ["too_many_objectives", "too_few_objectives"]),
                ExercisePoint(.pointSentence, ["too_short_phrase"]), ExercisePoint(.pointChallenging, Self.idle),
            ]
        }
    }

    private static let idle: Set<String> = ["not_challenging", "business_as_usual"]
}
