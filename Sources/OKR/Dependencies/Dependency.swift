import Foundation

/// That an objective needs something of somebody else.
package struct Dependency: Asking {
    package static let field = "on"
    package static let askedOfOneself = Phrase.needsItself
    package static let askedAlready = Phrase.needsAlready

    package let id: Identifier<Dependency>
    /// The objective that needs.
    package let from: Identifier<Objective>
    package let owner: Sheet.Owner
    /// Which objective of theirs is needed; nil where there is none yet.
    package var objective: Identifier<Objective>?
    /// What is needed.
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    /// Accepted is confirmed.
    package var decision: Decision?

    package init(
        id: Identifier<Dependency>, subject: Identifier<Objective>, owner: Sheet.Owner,
        objective: Identifier<Objective>? = nil, note: String = "", by: Identifier<Person>, at: Date,
        decision: Decision? = nil
    ) {
        (self.id, from, self.owner, self.objective) = (id, subject, owner, objective)
        (self.note, self.by, self.at, self.decision) = (note, by, at, decision)
    }

    package var subject: Identifier<Objective> { from }

    /// Several objectives of one owner may be needed.
    package func asksTheSame(as other: Dependency) -> Bool { owner == other.owner && objective == other.objective }

    /// The other side may confirm what it called at risk, and the other way round; only to repeat itself says nothing.
    package func check(answer: Decision, with objective: Identifier<Objective>?) throws {
        if decision?.outcome == .withdrawn { throw Refusal(.conflict, .askedNoMore) }
        guard let decision, decision.outcome == answer.outcome, decision.word == answer.word else { return }
        guard let objective, objective != self.objective else { throw Refusal(.conflict, .answeredAlready) }
    }

    /// Also what was confirmed: it may be needed no more.
    package func checkMayBeWithdrawn() throws {
        guard decision?.outcome != .withdrawn else { throw Refusal(.conflict, .askedNoMore) }
    }

    package var activity: Activity {
        switch decision?.outcome {
        case nil: .dependencyAdded(dependency: self)
        case .accepted: .dependencyConfirmed(dependency: self)
        case .declined: .dependencyDeclined(dependency: self)
        case .atRisk: .dependencyPutAtRisk(dependency: self)
        case .withdrawn: .dependencyWithdrawn(dependency: self)
        }
    }
}
