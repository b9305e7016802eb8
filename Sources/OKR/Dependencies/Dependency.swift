import Foundation

/// That an objective needs something of somebody else.
package struct Dependency: Codable, Hashable, Sendable {
    package static let longestNote = 200
    package static let mostOfAnObjective = 20

    package let id: Identifier<Dependency>
    /// The objective that needs.
    package let from: Identifier<Objective>
    /// Who is needed.
    package let owner: Sheet.Owner
    /// Which objective of theirs is needed; nil where there is none yet.
    package var objective: Identifier<Objective>?
    /// What is needed.
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    /// Accepted is confirmed; nil is waiting.
    package var decision: Decision?

    package init(
        id: Identifier<Dependency>, from: Identifier<Objective>, on owner: Sheet.Owner,
        objective: Identifier<Objective>? = nil, note: String = "", by: Identifier<Person>, at: Date,
        decision: Decision? = nil
    ) {
        self.id = id
        self.from = from
        self.owner = owner
        self.objective = objective
        self.note = note
        self.by = by
        self.at = at
        self.decision = decision
    }

    /// Refuses (field "on") to need oneself, the same twice, and too many.
    package func check(neededFrom sheet: Sheet, others: [Dependency]) throws {
        guard owner != sheet.owner else { throw Refusal(.invalid, field: "on", .needsItself) }
        let standing = others.filter { $0.decision.stands }
        guard !standing.contains(where: { $0.owner == owner && $0.objective == objective }) else {
            throw Refusal(.conflict, field: "on", .needsAlready)
        }
        guard standing.count < Self.mostOfAnObjective else {
            throw Refusal(.conflict, field: "on", .askedTooMany(Self.mostOfAnObjective))
        }
    }

    /// The dependency with what the other side says now: it may confirm what it called at risk, and the other way round.
    package func answered(_ decision: Decision, with objective: Identifier<Objective>? = nil) throws -> Dependency {
        if self.decision?.outcome == .withdrawn { throw Refusal(.conflict, .askedNoMore) }
        if let old = self.decision, old.outcome == decision.outcome, old.word == decision.word,
            objective == nil || objective == self.objective
        {
            throw Refusal(.conflict, .answeredAlready)
        }
        var answered = self
        answered.decision = decision
        answered.objective = objective ?? self.objective
        return answered
    }

    /// The dependency taken back.
    package func withdrawn(by person: Identifier<Person>, at: Date) throws -> Dependency {
        guard decision?.outcome != .withdrawn else { throw Refusal(.conflict, .askedNoMore) }
        var withdrawn = self
        withdrawn.decision = try Decision(.withdrawn, by: person, at: at)
        return withdrawn
    }
}
