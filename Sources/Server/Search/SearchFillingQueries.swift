import OKR
import Storage

extension App {
    /// Takes into the index what stood in the tables before it, a part at a time; what was done is never done again.
    ///
    /// `progress` is told how many parts are left.
    package func fillSearch(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        while !Task.isCancelled {
            let left = try await database.write { db in try SearchIndex.fillOne(in: db) }
            guard let left else { return }
            progress(left)
        }
    }
}

extension SearchIndex {
    /// Says that everything there is has to be filled in: after writing past the journal's `Change`.
    static func openGaps(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO search_gap (cycle_id, part)
            SELECT DISTINCT s.cycle_id, s.id % \(SearchPart.count) FROM sheet s WHERE TRUE ON CONFLICT DO NOTHING
            """)
        try db.run(
            """
            INSERT INTO search_gap (cycle_id, part) SELECT 0, 0 FROM organisation WHERE TRUE ON CONFLICT DO NOTHING
            """)
    }

    /// Whether search may miss something still.
    static func hasGaps(in db: any Connection) throws -> Bool {
        try db.row("SELECT part FROM search_gap LIMIT 1") != nil
    }

    /// How many texts are taken in by one transaction: nobody waits longer than for that.
    private static let mostAtOnce = 4000

    /// Goes on with the newest gap and tells how many are left; nil where there was none.
    static func fillOne(in db: any Connection) throws -> Int? {
        let gap = try db.row(
            """
            SELECT g.cycle_id, g.part FROM search_gap g LEFT JOIN cycle y ON y.id = g.cycle_id
            ORDER BY CASE WHEN y.id IS NULL THEN 0 ELSE 1 END, y.ends DESC, g.cycle_id, g.part LIMIT 1
            """)
        guard let gap else { return nil }
        let part = SearchPart(cycle: try gap("cycle_id"), number: try gap("part"))
        var isFilled = true
        if part.cycle.value == 0 { try TeamTerms.fillAll(in: db) } else { isFilled = try fill(part, in: db) }
        if isFilled {
            try db.run("DELETE FROM search_gap WHERE cycle_id = \(part.cycle) AND part = \(part.number)")
        }
        return try db.value("SELECT count(*) AS value FROM search_gap") ?? 0
    }

    /// Whether nothing is left to do.
    private static func fill(_ part: SearchPart, in db: any Connection) throws -> Bool {
        for kind in SearchKind.all {
            let missing = try SearchText.read(
                kind,
                where: """
                    s.cycle_id = \(part.cycle) AND s.id % \(SearchPart.count) = \(part.number) AND \(kind.isThere)
                    AND NOT EXISTS (SELECT 1 FROM search_text f WHERE f.kind = \(kind.number) AND f.id = \(kind.id))
                        AND (\(kind.text) <> '' OR \(kind.more) <> '')
                    """, most: mostAtOnce, in: db)
            guard !missing.isEmpty else { continue }
            try replace([], with: missing, in: db)
            return false
        }
        return true
    }
}
