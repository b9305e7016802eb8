import Foundation

/// That somebody is asked to align one of their objectives to this one.
package struct AlignmentRequest: Codable, Hashable, Sendable {
    package static let longestNote = 200
    package static let mostAsked = 20

    package let id: Identifier<AlignmentRequest>
    /// The objective that wants support.
    package let to: Identifier<Objective>
    /// Who is asked.
    package let of: Sheet.Owner
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    package var decision: Decision?
    /// Which of theirs they aligned; nil until they accept.
    package var objective: Identifier<Objective>?

    package init(
        id: Identifier<AlignmentRequest>, to: Identifier<Objective>, of: Sheet.Owner, note: String = "",
        by: Identifier<Person>, at: Date, decision: Decision? = nil, objective: Identifier<Objective>? = nil
    ) {
        self.id = id
        self.to = to
        self.of = of
        self.note = note
        self.by = by
        self.at = at
        self.decision = decision
        self.objective = objective
    }

    /// Refuses (field "to") to ask oneself, those who were asked and have not answered, and too many at once.
    package func check(askedFrom sheet: Sheet, others: [AlignmentRequest]) throws {
        guard of != sheet.owner else { throw Refusal(.invalid, field: "to", .askedOfOneself) }
        let waiting = others.filter { $0.decision == nil }
        guard !waiting.contains(where: { $0.of == of }) else {
            throw Refusal(.conflict, field: "to", .askedAlready)
        }
        guard waiting.count < Self.mostAsked else {
            throw Refusal(.conflict, field: "to", .askedTooMany(Self.mostAsked))
        }
    }

    /// The request with its answer; refuses a second one.
    package func answered(_ decision: Decision, with objective: Identifier<Objective>? = nil) throws -> AlignmentRequest
    {
        try self.decision.checkWaiting()
        var answered = self
        answered.decision = decision
        answered.objective = objective
        return answered
    }

    /// The request taken back, or put aside after it was declined; refuses where it was fulfilled.
    package func withdrawn(by person: Identifier<Person>, at: Date) throws -> AlignmentRequest {
        try decision.checkMayBeWithdrawn()
        var withdrawn = self
        withdrawn.decision = try Decision(.withdrawn, by: person, at: at)
        return withdrawn
    }
}
