/// What somebody wants to reach in a cycle; known here by its place, which is all that the rules of alignment ask for.
package struct Objective: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Objective>
    package let owner: Owner
    package let cycle: Identifier<Cycle>

    package init(id: Identifier<Objective>, owner: Owner, cycle: Identifier<Cycle>) {
        self.id = id
        self.owner = owner
        self.cycle = cycle
    }
}

/// How sure an objective or key result is meant to be reached.
package enum Ambition: String, Codable, CaseIterable, Sendable {
    case committed, aspirational

    package var name: Phrase {
        switch self {
        case .committed: Phrase("承诺", "Committed")
        case .aspirational: Phrase("挑战", "Aspirational")
        }
    }
}
