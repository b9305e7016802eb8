import Foundation

/// A key result handed down to somebody, who may make an objective of it.
package struct Breakdown: Asking {
    package static let askedAlready = Phrase.handedAlready

    package let id: Identifier<Breakdown>
    package let keyResult: Identifier<KeyResult>
    package let owner: Sheet.Owner
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    /// Whether the key result's progress follows that of the objective made of it.
    package var follows = false
    package var decision: Decision?
    /// What was made of it; nil until it is accepted.
    package var objective: Identifier<Objective>?

    // As it is in journals.
    private enum CodingKeys: String, CodingKey {
        case id, keyResult, note, by, at, follows, decision, objective
        case owner = "to"
    }

    package init(
        id: Identifier<Breakdown>, subject: Identifier<KeyResult>, owner: Sheet.Owner,
        objective: Identifier<Objective>? = nil, note: String = "", by: Identifier<Person>, at: Date,
        decision: Decision? = nil
    ) {
        (self.id, keyResult, self.owner, self.objective) = (id, subject, owner, objective)
        (self.note, self.by, self.at, self.decision) = (note, by, at, decision)
    }

    package var subject: Identifier<KeyResult> { keyResult }

    /// The breakdown with the switch set; refuses where nothing can be followed any more.
    package func following(_ follows: Bool) throws -> Breakdown {
        guard decision.stands else { throw Refusal(.conflict, field: "follows", .askedNoMore) }
        var changed = self
        changed.follows = follows
        return changed
    }

    package var activity: Activity {
        switch decision?.outcome {
        case nil: .handedDown(breakdown: self)
        case .accepted, .atRisk: .breakdownAccepted(breakdown: self)
        case .declined: .breakdownDeclined(breakdown: self)
        case .withdrawn: .breakdownWithdrawn(breakdown: self)
        }
    }
}
