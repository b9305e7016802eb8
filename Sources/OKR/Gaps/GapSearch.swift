/// Finds what is missing: what nobody aligned, supports or wrote.
package struct GapSearch: Sendable {
    package let landscape: Landscape
    let owners: [Identifier<Objective>: Landscape.Objective]
    private let places: [Identifier<KeyResult>: Identifier<Objective>]
    private let people: [Identifier<Person>: Landscape.Person]
    /// Who has people below.
    private let leaders: Set<Identifier<Person>>

    package init(_ landscape: Landscape) {
        self.landscape = landscape
        owners = Dictionary(landscape.objectives.map { ($0.id, $0) }) { first, _ in first }
        places = Dictionary(landscape.keyResults.map { ($0.id, $0.objective) }) { first, _ in first }
        people = Dictionary(landscape.people.map { ($0.id, $0) }) { first, _ in first }
        leaders = Set(landscape.people.compactMap(\.manager))
    }

    /// Nil for what is not in the landscape.
    package func objective(_ id: Identifier<Objective>) -> Landscape.Objective? { owners[id] }

    /// The objective of a key result; nil for what is not in the landscape.
    package func objective(of id: Identifier<KeyResult>) -> Landscape.Objective? { places[id].flatMap { owners[$0] } }

    /// Nil for who is not in the landscape.
    package func person(_ id: Identifier<Person>) -> Landscape.Person? { people[id] }

    /// All the gaps there are, kind by kind.
    package func gaps(_ doubles: DoubleSearch) -> [Gap] {
        self.doubles(among: doubles.alike).map(Gap.double)
            + conflicts(among: doubles.related).map(Gap.conflict) + circles().map(Gap.circle)
            + unaligned().map(Gap.unaligned) + unsupported().map(Gap.unsupported)
            + withoutOKRs().map(Gap.withoutOKRs)
    }

    /// Objectives that support nothing; those at the top, who have nobody above, need not.
    package func unaligned() -> [Identifier<Objective>] {
        let managers = Dictionary(landscape.people.map { ($0.id, $0.manager) }) { first, _ in first }
        let aligned = Set(landscape.alignments.map(\.from))
        return landscape.objectives.filter { objective in
            guard !aligned.contains(objective.id), !objective.text.isEmpty else { return false }
            switch objective.owner {
            case .person(let id): return managers[id].flatMap(\.self) != nil
            case .team(let id): return landscape.teamsAbove[id] != nil
            }
        }.map(\.id)
    }

    /// Key results of those who lead, and of teams, that only their owner looks after and whose objective nothing supports.
    package func unsupported() -> [Identifier<KeyResult>] {
        let supported = Set(landscape.alignments.map(\.to))
        return landscape.keyResults.filter { keyResult in
            guard !keyResult.isShared, !keyResult.text.isEmpty, !supported.contains(keyResult.objective),
                let objective = owners[keyResult.objective]
            else { return false }
            switch objective.owner {
            case .person(let id): return leaders.contains(id)
            case .team: return true
            }
        }.map(\.id)
    }

    /// Those who have no objective.
    package func withoutOKRs() -> [Identifier<Person>] {
        let written = Set(landscape.objectives.filter { !$0.text.isEmpty }.compactMap(\.owner.person))
        return landscape.people.map(\.id).filter { !written.contains($0) }
    }

    /// Objectives that need each other all around.
    package func circles() -> [[Identifier<Objective>]] {
        Reach.circles(along: landscape.dependencies)
    }
}

extension Sheet.Owner {
    /// The person; nil for a team.
    package var person: Identifier<Person>? { if case .person(let id) = self { id } else { nil } }
    /// The team; nil for a person.
    package var team: Identifier<Team>? { if case .team(let id) = self { id } else { nil } }
}
