/// Finds objectives that say the same, and key results that are at odds, whatever a viewer sees of them.
///
/// What it gives is filtered for each viewer afterwards, so that it can be worked out once for all of them.
package struct DoubleSearch: Sendable {
    /// More than so many of one wording are a measure of the whole company, about which nobody contradicts anybody.
    package static let mostOwners = 8

    /// Groups of objectives that say the same, whoever's they are.
    package let alike: [[Identifier<Objective>]]
    /// Groups of key results on the same thing, whoever's they are.
    package let related: [[Identifier<KeyResult>]]
    /// The objectives by their words, and which objectives have each wording.
    package let index: WordingIndex
    package let members: [[Identifier<Objective>]]

    package init(objectives: [Landscape.Objective], keyResults: [Landscape.KeyResult]) {
        let spoken = objectives.filter { $0.wording.shingles.count > 1 }
        let said = Self.groups(spoken, wording: \.wording, id: \.id, most: .max)
        (alike, index, members) = (said.groups, said.index, said.members)
        let measured = keyResults.filter { $0.wording.shingles.count > 1 && !$0.metrics.isEmpty }
        related = Self.groups(measured, wording: \.wording, id: \.id, most: Self.mostOwners * 2).groups
    }

    /// What is worded the very same way is one entry of the index, so that a phrase of everybody's costs no more.
    private static func groups<Item, ID>(
        _ items: [Item], wording: (Item) -> Wording, id: (Item) -> ID, most: Int
    ) -> (groups: [[ID]], index: WordingIndex, members: [[ID]]) {
        var places: [[UInt64]: Int] = [:]
        var members: [[ID]] = []
        var wordings: [Wording] = []
        for item in items {
            let wording = wording(item)
            if let place = places[wording.shingles] {
                members[place].append(id(item))
            } else {
                places[wording.shingles] = members.count
                members.append([id(item)])
                wordings.append(wording)
            }
        }
        let index = WordingIndex(wordings, counts: members.map(\.count))
        var joined = Set<Int>()
        var groups: [[ID]] = []
        for group in index.groups() {
            joined.formUnion(group)
            groups.append(group.flatMap { members[$0] })
        }
        for place in members.indices where members[place].count > 1 && !joined.contains(place) {
            groups.append(members[place])
        }
        return (groups.filter { $0.count <= most }, index, members)
    }
}

extension GapSearch {
    /// Objectives of several teams that say the same and know nothing of each other: neither supports the other, and
    /// they were not made of one key result. Each team appears with all of its own.
    package func doubles(among alike: [[Identifier<Objective>]]) -> [[Identifier<Objective>]] {
        let up = Dictionary(grouping: landscape.alignments, by: \.from).mapValues { Set($0.map(\.to)) }
        return alike.compactMap { group in
            let seen = group.compactMap { owners[$0] }
            var kept: [Landscape.Objective] = []
            var sources: Set<Identifier<KeyResult>> = []
            for objective in seen {
                let isTied = kept.contains {
                    up[objective.id]?.contains($0.id) == true || up[$0.id]?.contains(objective.id) == true
                }
                if isTied { continue }
                if let source = landscape.sources[objective.id], !sources.insert(source).inserted { continue }
                kept.append(objective)
            }
            guard Set(kept.map(\.team)).count > 1, Set(kept.map(\.owner)).count > 1 else { return nil }
            return kept.map(\.id)
        }
    }

    /// Pairs of key results on the same thing that point in opposite directions, or at different numbers.
    ///
    /// A part of what the objective above wants may well be a smaller number, so along an alignment only opposite
    /// directions count.
    package func conflicts(
        among related: [[Identifier<KeyResult>]]
    ) -> [(Identifier<KeyResult>, Identifier<KeyResult>, Gap.Contradiction)] {
        let known = Dictionary(landscape.keyResults.map { ($0.id, $0) }) { first, _ in first }
        let up = Dictionary(grouping: landscape.alignments, by: \.from).mapValues { $0.map(\.to) }
        func leads(_ a: Identifier<Objective>, _ b: Identifier<Objective>) -> Bool {
            var (open, seen) = ([a], Set<Identifier<Objective>>())
            while let next = open.popLast(), seen.insert(next).inserted {
                if next == b { return true }
                open += up[next, default: []]
            }
            return false
        }
        var found: [(Identifier<KeyResult>, Identifier<KeyResult>, Gap.Contradiction)] = []
        for group in related {
            let seen = group.compactMap { known[$0] }.filter { owners[$0.objective] != nil }
            guard Set(seen.compactMap { owners[$0.objective]?.owner }).count <= DoubleSearch.mostOwners else {
                continue
            }
            for (index, one) in seen.enumerated() {
                for two in seen[(index + 1)...] {
                    guard owners[one.objective]?.owner != owners[two.objective]?.owner,
                        let contradiction = one.contradicts(two)
                    else { continue }
                    let isPart = leads(one.objective, two.objective) || leads(two.objective, one.objective)
                    if isPart, contradiction == .differentTargets { continue }
                    found.append((one.id, two.id, contradiction))
                }
            }
        }
        return found
    }
}

extension Landscape.KeyResult {
    /// How the two cannot both be meant; nil where they can.
    func contradicts(_ other: Landscape.KeyResult) -> Gap.Contradiction? {
        // Several metrics stand in the order of the sentence; two sentences alike name them in the same order.
        for (mine, theirs) in zip(metrics, other.metrics) where mine.kind == theirs.kind && mine.unit == theirs.unit {
            guard mine.kind != .done, mine.kind != .milestones else { continue }
            let pair = Set([mine.direction, theirs.direction])
            if pair == [.rising, .falling] { return .oppositeDirections }
            let scale = max(abs(mine.target), abs(theirs.target))
            if pair.count == 1, mine.direction != .band, abs(mine.target - theirs.target) > scale * 0.01 {
                return .differentTargets
            }
        }
        return nil
    }
}
