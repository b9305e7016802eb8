import OKR
import Storage

/// The texts that the index names for some words, whoever asks: what of them somebody may see is asked next.
struct SearchCandidates {
    /// By the kind's number, the newest cycle first and in it the newest text.
    private(set) var ids: [Int: [Int64]] = [:]
    /// The kinds of which there are more.
    private(set) var cut: Set<Int> = []

    /// - Parameters:
    ///   - cycles: the newest first; others are left out.
    ///   - within: the only texts that count, ascending; nil where all do.
    ///   - own: texts that are taken even where there are too many, ascending.
    static func find(
        _ words: SearchWords, kinds: [SearchKind], cycles: [Identifier<Cycle>], within: [Int64]?, own: [Int64],
        most: Int, in db: any Connection
    ) throws -> SearchCandidates {
        var candidates = SearchCandidates()
        let groups = words.termGroups
        guard !groups.isEmpty, !cycles.isEmpty else { return candidates }
        let shelves = try shelves(groups, kinds: kinds, cycles: cycles, in: db)
        for kind in kinds {
            var found: [Int64] = []
            for cycle in cycles.indices {
                let parts = (0..<SearchPart.count).map { Place(kind: kind.number, cycle: cycle, part: $0) }
                var lists = parts.compactMap { shelves[$0]?.common }
                if let within { lists = lists.map { SearchEntries.common($0, within) } }
                if found.count >= most {
                    if lists.contains(where: { !$0.isEmpty }) { candidates.cut.insert(kind.number) }
                    lists = lists.map { SearchEntries.common($0, own) }
                }
                found += lists.joined().sorted(by: >)
            }
            if found.count > most { candidates.cut.insert(kind.number) }
            candidates.ids[kind.number] = found.count > most ? shortened(found, own: own, most: most) : found
        }
        return candidates
    }

    private static func shortened(_ found: [Int64], own: [Int64], most: Int) -> [Int64] {
        let mine = Set(SearchEntries.common(found[most...].sorted(), own))
        return Array(found.prefix(most)) + found[most...].filter(mine.contains).prefix(most)
    }

    private struct Place: Hashable {
        let kind: Int
        let cycle: Int
        let part: Int64
    }

    /// What one place has for each group of terms, still packed.
    private struct Shelf {
        var groups: [[[UInt8]]]

        /// What is in every group; nil where nothing is.
        var common: [Int64]? {
            guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
            // The shortest leads, so that the others are only looked through as far as it reaches.
            let lists = groups.sorted { size($0) < size($1) }
            var common = SearchEntries.union(lists[0].map(SearchEntries.unpacked))
            for list in lists.dropFirst() where !common.isEmpty {
                common = SearchEntries.common(common, SearchEntries.union(list.map(SearchEntries.unpacked)))
            }
            return common
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
