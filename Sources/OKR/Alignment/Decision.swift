import Foundation

/// What somebody said to what they were asked, or that it is asked no more.
package struct Decision: Codable, Hashable, Sendable {
    package enum Outcome: String, Codable, CaseIterable, Sendable {
        case accepted, declined
        /// Only a dependency: it is wanted, but whether it comes in time is open.
        case atRisk
        /// Taken back by whoever asked.
        case withdrawn
    }

    package static let longestWord = 200

    package let outcome: Outcome
    package let by: Identifier<Person>
    package let at: Date
    /// Why; empty where nothing had to be said.
    package let word: String

    /// Refuses (field "word") to decline without a word.
    package init(_ outcome: Outcome, by: Identifier<Person>, at: Date, word: String = "") throws {
        self.init(kept: outcome, by: by, at: at, word: word)
        guard outcome != .declined || !word.isEmpty else {
            throw Refusal(.invalid, field: "word", .declineNeedsWord)
        }
    }

    /// Takes what was checked when it was written.
    package init(kept outcome: Outcome, by: Identifier<Person>, at: Date, word: String) {
        self.outcome = outcome
        self.by = by
        self.at = at
        self.word = word
    }
}

extension Decision? {
    /// Whether what was asked still stands: waiting, or not said no to.
    package var stands: Bool {
        switch self?.outcome {
        case nil, .accepted, .atRisk: true
        case .declined, .withdrawn: false
        }
    }

    /// Refuses where it was answered or taken back before.
    package func checkWaiting() throws {
        switch self?.outcome {
        case nil: return
        case .withdrawn: throw Refusal(.conflict, .askedNoMore)
        case .accepted, .declined, .atRisk: throw Refusal(.conflict, .answeredAlready)
        }
    }

    /// Refuses where it was taken back before, or accepted.
    package func checkMayBeWithdrawn() throws {
        switch self?.outcome {
        case nil, .declined: return
        case .withdrawn: throw Refusal(.conflict, .askedNoMore)
        case .accepted, .atRisk: throw Refusal(.conflict, .acceptedAlready)
        }
    }
}
