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
