import Coach
import Foundation
import OKR

/// What the coach says of something written in an exercise, and whether that is enough.
struct ExerciseMarking: Sendable {
    /// A hint and the words it is about.
    struct Finding: Sendable {
        let rule: String
        /// In UTF-16 units of the text as a whole; empty where it is about all of it.
        let range: Range<Int>
        let isSoft: Bool
        let reason: String
        let example: String
    }

    enum Verdict: String, Sendable {
        case done
        /// The coach has something to say still.
        case hintsLeft
        /// Only what was there before.
        case unchanged
        /// The model answer, which nobody has looked at on this page.
        case answer
        case empty
    }

    static let mostCharacters = 500
    static let mostLines = 12

    let text: String
    let verdict: Verdict
    let findings: [Finding]
    /// Whether the model answer was shown before.
    let withAnswer: Bool

    var open: [Finding] { findings.filter { !$0.isSoft } }
    var soft: [Finding] { findings.filter(\.isSoft) }

    /// Marks what was written: in an exercise, or on a line of one's own, where there is nothing to differ from.
    init(_ typed: String, of exercise: Exercise, own: OwnLine? = nil, in language: OKR.Language, withAnswer: Bool)
        throws(Refusal)
    {
        let lines = typed.replacing("\r\n", with: "\n").split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }.filter { !$0.isEmpty }
        let isList = exercise.kind == .objectives && own == nil
        text = lines.joined(separator: isList ? "\n" : " ")
        self.withAnswer = withAnswer
        guard lines.allSatisfy({ $0.unicodeScalars.count <= Self.mostCharacters }),
            isList || text.unicodeScalars.count <= Self.mostCharacters
        else { throw Refusal(.invalid, field: "text", .exerciseTooLong(most: Self.mostCharacters)) }
        guard !isList || lines.count <= Self.mostLines else {
            throw Refusal(.invalid, field: "text", .exerciseTooManyLines(most: Self.mostLines))
        }
        guard !lines.isEmpty else {
            findings = []
            verdict = .empty
            return
        }
        if own == nil, Exercise.saysTheSame(text, exercise.bad) {
            findings = []
            verdict = .unchanged
            return
        }
        if own == nil, !withAnswer, Exercise.saysTheSame(text, exercise.answer) {
            findings = []
            verdict = .answer
            return
        }
        findings =
            isList
            ? Self.findings(inObjectives: lines, language)
            : Self.findings(in: text, exercise, own, language)
        verdict = findings.contains { !$0.isSoft } ? .hintsLeft : .done
    }

    private static func findings(
        in text: String, _ exercise: Exercise, _ own: OwnLine?, _ language: OKR.Language
    ) -> [Finding] {
        let around = Context(
            objective: own.map(\.objective) ?? exercise.objective, hasMetric: own?.hasMetric,
            hasDueDate: own?.hasDueDate)
        let statement = Statement(
            exercise.kind == .keyResult ? .keyResult : .objective, text, language: language.ofCoach,
            context: around)
        return Coach.hints(for: statement).map { Finding($0, after: 0) }
    }

    /// How many objectives there are, and how each is written.
    private static func findings(inObjectives lines: [String], _ language: OKR.Language) -> [Finding] {
        let outline = Outline(lines.map { Outline.Objective($0) }, language: language.ofCoach)
        // That they have no key results yet is no matter here.
        var found = Coach.hints(for: outline).filter { $0.place == .sheet }.map { Finding($0.hint, after: 0) }
        var before = 0
        for line in lines {
            let statement = Statement(
                .objective, line, language: language.ofCoach, context: Context(siblings: lines.filter { $0 != line }))
            found += Coach.hints(for: statement).map { Finding($0, after: before) }
            before += line.utf16.count + 1
        }
        return found
    }
}

extension ExerciseMarking.Finding {
    fileprivate init(_ hint: Hint, after offset: Int) {
        rule = hint.rule.name
        range = hint.start + offset..<max(hint.start, hint.end) + offset
        isSoft = hint.isSoft
        reason = hint.reason
        example = hint.example
    }
}

extension OKR.Language {
    fileprivate var ofCoach: Statement.Language { self == .zh ? .chinese : .english }
}
