import Coach
import Synchronization

/// What the coach said of statements that were looked at before, so that showing a sheet does not read every line anew.
final class HintMemory: Sendable {
    /// All that an answer depends on.
    private struct Question: Hashable {
        let isObjective: Bool
        let text: String
        let objective: String?
        let siblings: [String]
        let hasMetric: Bool
        let hasDueDate: Bool

        // A String hashes by its normal form, which for Chinese costs more than all else here; the bytes of the text
        // tell statements apart well enough, and `==` decides.
        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(isObjective)
        }
    }

    // Some six megabytes; a sheet has a dozen lines.
    private static let most = 20_000
    private let answers = Mutex<[Question: [Hint]]>([:])

    func hints(for statement: Statement) -> [Hint] {
        let context = statement.context
        let question = Question(
            isObjective: statement.kind == .objective, text: statement.text, objective: context.objective,
            siblings: context.siblings, hasMetric: context.hasMetric == true, hasDueDate: context.hasDueDate == true)
        if let known = answers.withLock({ $0[question] }) { return known }
        let hints = Coach.hints(for: statement)
        answers.withLock { answers in
            if answers.count >= Self.most { answers = [:] }
            answers[question] = hints
        }
        return hints
    }
}
