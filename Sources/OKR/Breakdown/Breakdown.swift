import Foundation

/// A key result handed down to somebody, who may make an objective of it.
package struct Breakdown: Codable, Hashable, Sendable {
    package static let longestNote = 200
    package static let mostReceivers = 20

    package let id: Identifier<Breakdown>
    package let keyResult: Identifier<KeyResult>
    package let to: Sheet.Owner
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    /// Whether the key result's progress follows that of the objective made of it.
    package var follows: Bool
    package var decision: Decision?
    /// What was made of it; nil until it is accepted.
    package var objective: Identifier<Objective>?

    package init(
        id: Identifier<Breakdown>, keyResult: Identifier<KeyResult>, to: Sheet.Owner, note: String = "",
        by: Identifier<Person>, at: Date, follows: Bool = false, decision: Decision? = nil,
        objective: Identifier<Objective>? = nil
    ) {
        self.id = id
        self.keyResult = keyResult
        self.to = to
        self.note = note
        self.by = by
        self.at = at
        self.follows = follows
        self.decision = decision
        self.objective = objective
    }

    /// Refuses (field "to") to hand down to the very sheet, twice to the same receiver, and to too many.
    package func check(handedFrom sheet: Sheet, others: [Breakdown]) throws {
        guard to != sheet.owner else { throw Refusal(.invalid, field: "to", .askedOfOneself) }
        let standing = others.filter { $0.decision.stands }
        guard !standing.contains(where: { $0.to == to }) else {
            throw Refusal(.conflict, field: "to", .handedAlready)
        }
        guard standing.count < Self.mostReceivers else {
            throw Refusal(.conflict, field: "to", .askedTooMany(Self.mostReceivers))
        }
    }

    /// The breakdown with its answer; refuses a second one.
    package func answered(_ decision: Decision, with objective: Identifier<Objective>? = nil) throws -> Breakdown {
        try self.decision.checkWaiting()
        var answered = self
        answered.decision = decision
        answered.objective = objective
        return answered
    }

    /// The breakdown with the switch set; refuses where nothing can be followed any more.
    package func following(_ follows: Bool) throws -> Breakdown {
        guard decision.stands else { throw Refusal(.conflict, field: "follows", .askedNoMore) }
        var changed = self
        changed.follows = follows
        return changed
    }

    /// The breakdown taken back, or put aside after it was declined; refuses where something was made of it, which
    /// belongs to who made it.
    package func withdrawn(by person: Identifier<Person>, at: Date) throws -> Breakdown {
        try decision.checkMayBeWithdrawn()
        var withdrawn = self
        withdrawn.decision = try Decision(.withdrawn, by: person, at: at)
        return withdrawn
    }
}
