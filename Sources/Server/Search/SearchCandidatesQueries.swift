import OKR
import Storage

/// The texts on one's own sheets, which are found even where there are too many others.
struct OwnTexts {
    /// Ascending.
    var ids: [Int64] = []
    var parts: Set<SearchPart> = []

    static func find(_ viewer: Viewer, in db: any Connection) throws -> OwnTexts {
        var own = OwnTexts()
        for row in try db.rows(
            """
            SELECT f.id, s.id AS sheet_id, s.cycle_id FROM sheet s JOIN search_text f ON f.sheet_id = s.id
            WHERE s.person_id = \(viewer.id) ORDER BY f.id LIMIT 4000
            """)
        {
            own.ids.append(try row("id"))
            own.parts.insert(SearchPart(cycle: try row("cycle_id"), sheet: try row("sheet_id")))
        }
        return own
    }
}

/// The texts that the index names for some words, whoever asks: what of them somebody may see is asked next.
struct SearchCandidates {
    /// By the kind's number, the newest cycle first and in it the newest text.
    private(set) var ids: [Int: [Int64]] = [:]
    /// The kinds of which there are more.
    private(set) var cut: Set<Int> = []

    /// - Parameters:
    ///   - cycles: the newest first; others are left out.
    ///   - within: the only texts that count, ascending; nil where all do.
    ///   - own: texts that are taken even where there are too many.
    static func find(
        _ words: SearchWords, kinds: [SearchKind], cycles: [Identifier<Cycle>], within: [Int64]?, own: OwnTexts,
        most: Int, in db: any Connection
    ) throws -> SearchCandidates {
        var candidates = SearchCandidates()
        let groups = words.termGroups
        guard !groups.isEmpty, !cycles.isEmpty else { return candidates }
        let shelves = try shelves(groups, kinds: kinds, cycles: cycles, in: db)
        for kind in kinds {
            var (found, beyond): ([Int64], [Int64]) = ([], [])
            for cycle in cycles.indices {
                let parts = (0..<SearchPart.count).compactMap { part in
                    shelves[Place(kind: kind.number, cycle: cycle, part: part)].map { (part: part, shelf: $0) }
                }
                let room = most - found.count
                guard room > 0 else {
                    // Unpacking what is too old anyway is what a common word would spend its time on.
                    let mine = parts.filter { own.parts.contains(SearchPart(cycle: cycles[cycle], number: $0.part)) }
                    beyond += mine.flatMap { SearchEntries.common($0.shelf.common(within: within), own.ids) }
                    if parts.contains(where: \.shelf.mayHoldAny) { candidates.cut.insert(kind.number) }
                    continue
                }
                let lists = parts.map { $0.shelf.common(within: within) }
                // Of each list only its end can be among the newest: sorting all of a common word takes long.
                found += lists.flatMap { $0.suffix(room) }.sorted(by: >).prefix(room)
                guard lists.reduce(0, { $0 + $1.count }) > room else { continue }
                candidates.cut.insert(kind.number)
                beyond += lists.flatMap { SearchEntries.common($0, own.ids) }
            }
            let known = Set(found)
            candidates.ids[kind.number] = found + beyond.filter { !known.contains($0) }.sorted(by: >).prefix(most)
        }
        return candidates
    }

    private struct Place: Hashable {
        let kind: Int
        let cycle: Int
        let part: Int64
    }

    /// What one place has for each group of terms, still packed.
    private struct Shelf {
        var groups: [[[UInt8]]]

        /// Whether each group has anything here.
        var mayHoldAny: Bool { groups.allSatisfy { !$0.isEmpty } }

        /// What is in every group.
        func common(within: [Int64]?) -> [Int64] {
            guard mayHoldAny else { return [] }
            // The shortest leads, so that the others are only looked through as far as it reaches.
            let lists = groups.sorted { size($0) < size($1) }
            var common = SearchEntries.union(lists[0].map(SearchEntries.unpacked))
            for list in lists.dropFirst() where !common.isEmpty {
                common = SearchEntries.common(common, SearchEntries.union(list.map(SearchEntries.unpacked)))
            }
            return within.map { SearchEntries.common(common, $0) } ?? common
        }

        private func size(_ lists: [[UInt8]]) -> Int { lists.reduce(0) { $0 + $1.count } }
    }

    private static func shelves(
        _ groups: [[String]], kinds: [SearchKind], cycles: [Identifier<Cycle>], in db: any Connection
    ) throws -> [Place: Shelf] {
        var places: [String: [Int]] = [:]
        for (index, group) in groups.enumerated() {
            for term in group { places[term, default: []].append(index) }
        }
        let numbers = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1, $0) })
        var shelves: [Place: Shelf] = [:]
        for row in try db.rows(
            """
            SELECT term, kind, cycle_id, part, entries FROM search_term
            WHERE term IN (\(list: places.keys.sorted().filled(toOneOf: [1, 2, 4, 8, 12])))
                AND kind IN (\(list: kinds.map(\.number)))
            """)
        {
            guard let cycle = numbers[try row("cycle_id")] else { continue }
            let place = Place(kind: try row("kind"), cycle: cycle, part: try row("part"))
            let entries: [UInt8] = try row("entries")
            for group in places[try row("term")] ?? [] {
                shelves[place, default: Shelf(groups: Array(repeating: [], count: groups.count))].groups[group]
                    .append(entries)
            }
        }
        return shelves
    }
}
