/// With whom something could be brought together, and why.
package struct Partner: Sendable, Hashable {
    /// Nil where only the person is meant.
    package let objective: Identifier<Objective>?
    package let owner: Sheet.Owner
    /// Whether the partner stands above, or below, in the line of management or of teams.
    package let isInLine: Bool
    /// What both speak of, in the words of the partner; empty where they have no telling words in common.
    package let words: [String]
}

/// Looks for partners in what somebody sees of a cycle.
package struct PartnerSearch: Sendable {
    static let least = 0.3

    private let search: GapSearch
    private let doubles: DoubleSearch
    private let managers: [Identifier<Person>: Identifier<Person>]
    private let byOwner: [Sheet.Owner: [Landscape.Objective]]
    private let reports: [Identifier<Person>: [Identifier<Person>]]
    private let homes: [Identifier<Person>: Identifier<Team>]
    private let aligned: Set<Alignment>

    package init(_ search: GapSearch, _ doubles: DoubleSearch) {
        self.search = search
        self.doubles = doubles
        let people = search.landscape.people
        managers = Dictionary(people.compactMap { person in person.manager.map { (person.id, $0) } }) { first, _ in
            first
        }
        homes = Dictionary(people.compactMap { person in person.team.map { (person.id, $0) } }) { first, _ in first }
        aligned = Set(search.landscape.alignments)
        byOwner = Dictionary(grouping: search.landscape.objectives, by: \.owner)
        reports = Dictionary(grouping: people.filter { $0.manager != nil }, by: { $0.manager ?? $0.id })
            .mapValues { $0.map(\.id) }
    }

    /// What an objective could support: the nearest in words of those above its owner, else of anybody elsewhere, else
    /// the first of the next above.
    package func partner(for id: Identifier<Objective>) -> Partner? {
        guard let objective = search.owners[id] else { return nil }
        let above = line(above: objective.owner).flatMap { byOwner[$0] ?? [] }.filter { !$0.text.isEmpty }
        let inLine = Set(above.map(\.id))
        let near = doubles.index.nearest(to: objective.wording, most: 40)
            .filter { $0.likeness >= Self.least }
            .flatMap { near in doubles.members[near.index].map { (id: $0, likeness: near.likeness) } }
            .compactMap { near in search.owners[near.id].map { (objective: $0, likeness: near.likeness) } }
            .filter { $0.objective.owner != objective.owner && !supports($0.objective.id, id) }
        if let best = near.first(where: { inLine.contains($0.objective.id) }) ?? near.first {
            return partner(best.objective, of: objective.text, inLine.contains(best.objective.id))
        }
        return above.first.map { partner($0, of: objective.text, true) }
    }

    /// Who could take up a key result: of those who report to its owner, or lead the teams below, the one whose objectives
    /// are nearest in words; else one who has written nothing yet.
    package func partner(for keyResult: Landscape.KeyResult) -> Partner? {
        guard let objective = search.owners[keyResult.objective] else { return nil }
        let below = people(below: objective.owner)
        let candidates = below.flatMap { byOwner[.person($0)] ?? [] }
        let telling = candidates.map { (objective: $0, words: CommonWords.of($0.text, keyResult.text)) }
            .filter { !$0.words.isEmpty }
            .max { $0.words.joined().count < $1.words.joined().count }
        if let telling { return partner(telling.objective, of: keyResult.text, true) }
        let idle = below.first { byOwner[.person($0)] == nil } ?? below.first
        return idle.map { Partner(objective: nil, owner: .person($0), isInLine: true, words: []) }
    }

    /// Whom somebody without OKRs could turn to: their manager, with the first of what stands there.
    package func partner(for person: Identifier<Person>) -> Partner? {
        guard let manager = managers[person] else { return nil }
        let first = byOwner[.person(manager)]?.first { !$0.text.isEmpty }
        return Partner(objective: first?.id, owner: .person(manager), isInLine: true, words: [])
    }

    private func partner(_ other: Landscape.Objective, of text: String, _ isInLine: Bool) -> Partner {
        Partner(
            objective: other.id, owner: other.owner, isInLine: isInLine, words: CommonWords.of(other.text, text))
    }

    private func supports(_ lower: Identifier<Objective>, _ upper: Identifier<Objective>) -> Bool {
        aligned.contains(Alignment(from: lower, to: upper))
    }

    /// The managers one by one and the teams one by one, the next first.
    private func line(above owner: Sheet.Owner) -> [Sheet.Owner] {
        var line: [Sheet.Owner] = []
        var person = owner.person.flatMap { managers[$0] }
        while let next = person, !line.contains(.person(next)) {
            line.append(.person(next))
            person = managers[next]
        }
        var team = owner.person.flatMap { homes[$0] } ?? owner.team.flatMap { search.landscape.teamsAbove[$0] }
        while let next = team, !line.contains(.team(next)) {
            line.append(.team(next))
            team = search.landscape.teamsAbove[next]
        }
        return line
    }

    private func people(below owner: Sheet.Owner) -> [Identifier<Person>] {
        switch owner {
        case .person(let id): return reports[id] ?? []
        case .team(let id): return search.landscape.people.filter { $0.team == id }.map(\.id)
        }
    }
}

/// What two sentences have in common, in the words of the first.
package enum CommonWords {
    /// The longest stretches of two or more characters, and words, that both have and that are not in every OKR; at most three.
    package static func of(_ one: String, _ other: String) -> [String] {
        let (mine, theirs) = (Wording(folded: PersonName.folded(one)), Wording(folded: PersonName.folded(other)))
        let shared = Set(mine.shingles).intersection(theirs.shingles)
        guard !shared.isEmpty else { return [] }
        var found: [String] = []
        var piece: [Unicode.Scalar] = []
        func end() {
            if piece.count > 1 { found.append(String(String.UnicodeScalarView(piece))) }
            piece = []
        }
        let units = mine.units
        for (index, unit) in units.enumerated() where unit != 0 && !unit.isStem {
            let next = index + 1 < units.count ? units[index + 1] : 0
            if next != 0, !next.isStem, shared.contains(UInt64(unit) << 32 | UInt64(next)) {
                if piece.isEmpty, let scalar = Unicode.Scalar(unit) { piece.append(scalar) }
                if let scalar = Unicode.Scalar(next) { piece.append(scalar) }
            } else {
                end()
            }
        }
        end()
        for word in one.split(whereSeparator: { !$0.isASCII || !$0.isLetter }) {
            let wording = Wording(folded: PersonName.folded(String(word)))
            if let stem = wording.shingles.first, shared.contains(stem), !found.contains(String(word)) {
                found.append(String(word))
            }
        }
        // Single letters name products, but say nothing alone.
        let telling = found.filter { $0.count > 1 }
        return Array(telling.sorted { ($0.count, $1) > ($1.count, $0) }.prefix(3))
    }
}
