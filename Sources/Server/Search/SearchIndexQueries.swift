import OKR
import Storage

/// A text as the index knows it.
struct SearchText: Sendable {
    let kind: SearchKind
    let id: Int64
    let sheet: Identifier<Sheet>
    let cycle: Identifier<Cycle>
    let folded: String

    fileprivate var part: SearchPart { SearchPart(cycle: cycle, sheet: sheet) }
}

extension Change {
    /// Lets the index follow what was just written; called with every entry of the journal, so no change goes past it.
    func keepSearch(after activity: Activity) throws {
        if let team = activity.searchedTeam { try TeamTerms.follow(team, in: db) }
        guard let (kind, id) = activity.searched else { return }
        let now = try SearchText.read(kind, where: "\(kind.id) = \(id) AND \(kind.isThere)", in: db).first
        let kept = try SearchText.kept(kind, id, in: db)
        guard now?.folded != kept?.folded || now?.sheet != kept?.sheet else { return }
        try SearchIndex.replace(kept.map { [$0] } ?? [], with: now.map { [$0] } ?? [], in: db)
    }
}

extension SearchText {
    /// The texts as they stand in their own tables; empty ones are none.
    static func read(
        _ kind: SearchKind, where condition: SQL, most: Int = 1, in db: any Connection
    ) throws -> [SearchText] {
        try db.rows(
            """
            SELECT \(kind.id) AS id, \(kind.text) AS text, \(kind.more) AS more, s.id AS sheet_id, s.cycle_id
            FROM \(kind.source) WHERE \(condition) ORDER BY \(kind.id) LIMIT \(most)
            """
        ).compactMap { row in
            let (text, more): (String, String) = (try row("text"), try row("more"))
            guard !text.isEmpty || !more.isEmpty else { return nil }
            return SearchText(
                kind: kind, id: try row("id"), sheet: try row("sheet_id"), cycle: try row("cycle_id"),
                folded: SearchFolding.folded(more.isEmpty ? text : "\(text)\n\(more)"))
        }
    }

    fileprivate static func kept(_ kind: SearchKind, _ id: Int64, in db: any Connection) throws -> SearchText? {
        try db.row("SELECT sheet_id, cycle_id, folded FROM search_text WHERE kind = \(kind.number) AND id = \(id)")
            .map {
                SearchText(
                    kind: kind, id: id, sheet: try $0("sheet_id"), cycle: try $0("cycle_id"), folded: try $0("folded"))
            }
    }
}

enum SearchIndex {
    /// A row of `search_term`.
    private struct Place: Hashable {
        let kind: Int
        let part: SearchPart
        let term: String
    }

    private struct Difference {
        var gone: Set<Int64> = []
        var new: Set<Int64> = []
    }

    /// Takes texts out of the index and others in; what both have is left alone.
    static func replace(_ old: [SearchText], with new: [SearchText], in db: any Connection) throws {
        var differences: [Place: Difference] = [:]
        for text in old {
            for term in SearchTerms.all(ofFolded: text.folded) {
                differences[Place(kind: text.kind.number, part: text.part, term: term), default: .init()].gone
                    .insert(text.id)
            }
            try db.run("DELETE FROM search_text WHERE kind = \(text.kind.number) AND id = \(text.id)")
        }
        let gathering = Gathering(db)
        for text in new {
            for term in SearchTerms.all(ofFolded: text.folded) {
                let place = Place(kind: text.kind.number, part: text.part, term: term)
                if differences[place]?.gone.remove(text.id) == nil {
                    differences[place, default: .init()].new.insert(text.id)
                }
            }
            try gathering.run(
                """
                INSERT INTO search_text (kind, id, sheet_id, cycle_id, folded)
                VALUES (\(text.kind.number), \(text.id), \(text.sheet), \(text.cycle), \(text.folded))
                """)
        }
        try gathering.flush()
        var shelves: [SearchPart: [Int: [(term: String, difference: Difference)]]] = [:]
        for (place, difference) in differences where !difference.gone.isEmpty || !difference.new.isEmpty {
            shelves[place.part, default: [:]][place.kind, default: []].append((place.term, difference))
        }
        for (part, kinds) in shelves.sorted(by: { ($0.key.cycle, $0.key.number) < ($1.key.cycle, $1.key.number) }) {
            for (kind, terms) in kinds.sorted(by: { $0.key < $1.key }) {
                // Writers that meet do so in the same order, and rows that lie together are written together.
                try apply(terms.sorted { $0.term < $1.term }, kind: kind, part: part, in: db)
            }
        }
    }

    private static func apply(
        _ terms: [(term: String, difference: Difference)], kind: Int, part: SearchPart, in db: any Connection
    ) throws {
        let place: SQL = "kind = \(kind) AND cycle_id = \(part.cycle) AND part = \(part.number)"
        for start in stride(from: 0, to: terms.count, by: 256) {
            let some = terms[start..<min(start + 256, terms.count)]
            var entries: [String: [UInt8]] = [:]
            let names = some.map(\.term).filled(toOneOf: [1, 16, 64, 256])
            for row in try db.rows("SELECT term, entries FROM search_term WHERE \(place) AND term IN (\(list: names))")
            {
                entries[try row("term")] = try row("entries")
            }
            let gathering = Gathering(db)
            var emptied: [String] = []
            for (term, difference) in some {
                var ids = entries[term].map(SearchEntries.unpacked) ?? []
                if !difference.gone.isEmpty { ids.removeAll { difference.gone.contains($0) } }
                ids = SearchEntries.union([ids, difference.new.sorted()])
                guard !ids.isEmpty else {
                    emptied.append(term)
                    continue
                }
                try gathering.run(
                    """
                    INSERT INTO search_term (term, kind, cycle_id, part, entries)
                    VALUES (\(term), \(kind), \(part.cycle), \(part.number), \(SearchEntries.packed(ids))) \
                    ON CONFLICT (term, kind, cycle_id, part) DO UPDATE SET entries = excluded.entries
                    """)
            }
            try gathering.flush()
            guard !emptied.isEmpty else { continue }
            try db.run("DELETE FROM search_term WHERE \(place) AND term IN (\(list: emptied))")
        }
    }
}

extension Array {
    /// Filled up with its last element, so that few statements of different length have to be prepared.
    func filled(toOneOf sizes: [Int]) -> [Element] {
        guard let last, let size = sizes.first(where: { $0 >= count }) else { return self }
        return self + Array(repeating: last, count: size - count)
    }
}
