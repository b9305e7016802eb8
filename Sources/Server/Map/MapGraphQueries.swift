import OKR
import Storage

extension AlignmentGraph {
    /// Whether the objective in this column supports anything that the viewer may see. The column may not be one of `o`,
    /// which is another objective within.
    static func supportsSomething(_ column: SQL, to viewer: Viewer) -> SQL {
        """
        EXISTS (SELECT 1 FROM alignment up JOIN objective o ON o.id = up.to_id JOIN sheet s ON s.id = o.sheet_id
            JOIN cycle y ON y.id = s.cycle_id
            WHERE up.from_id = \(column) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer)))
        """
    }

    /// Where a map of the cycle begins: what supports nothing else in the cycle and is supported, or supports something
    /// of another cycle. The organisation's and its leader's objectives come first, and are there in any case.
    static func roots(
        in cycle: Identifier<Cycle>, most: Int, for viewer: Viewer, in db: any Connection
    ) throws -> (ids: [ID], count: Int) {
        let rows = try db.rows(
            """
            SELECT c.id, count(*) OVER () AS total FROM (
                SELECT o.id, o.position, s.id AS sheet_id, p.sort_key,
                    CASE WHEN s.team_id = \(viewer.rootTeam) THEN 0
                        WHEN s.person_id = (SELECT r.leader_id FROM team r WHERE r.id = \(viewer.rootTeam)) THEN 1
                        ELSE 2 END AS place
                FROM sheet s JOIN objective o ON o.sheet_id = s.id LEFT JOIN person p ON p.id = s.person_id
                WHERE s.cycle_id = \(cycle) AND \(Visibility.objective(to: viewer))) c
            WHERE (c.place < 2 OR c.id IN (\(supportingOutside(cycle, viewer))) OR EXISTS (SELECT 1 FROM alignment a JOIN objective o ON o.id = a.from_id
                    JOIN sheet s ON s.id = o.sheet_id
                    WHERE a.to_id = c.id AND s.cycle_id = \(cycle) AND \(Visibility.objective(to: viewer))))
                AND NOT EXISTS (SELECT 1 FROM alignment a JOIN objective o ON o.id = a.to_id
                    JOIN sheet s ON s.id = o.sheet_id
                    WHERE a.from_id = c.id AND s.cycle_id = \(cycle) AND \(Visibility.objective(to: viewer)))
            ORDER BY c.place, (c.sort_key IS NOT NULL), c.sort_key, c.sheet_id, c.position, c.id LIMIT \(most)
            """)
        return (try rows.map { try $0("id") }, try rows.first.map { try $0("total") } ?? 0)
    }

    /// What supports something in a cycle that runs at the same time; found from there, where there is little to look through.
    private static func supportingOutside(_ cycle: Identifier<Cycle>, _ viewer: Viewer) -> SQL {
        """
        SELECT up.from_id FROM cycle mine JOIN cycle y ON y.id <> mine.id AND y.starts <= mine.ends AND y.ends >= mine.starts
        JOIN sheet s ON s.cycle_id = y.id JOIN objective o ON o.sheet_id = s.id JOIN alignment up ON up.to_id = o.id
        WHERE mine.id = \(cycle) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
        """
    }

    /// What supports these, level by level through open branches: of everything that is shown also what supports it, so
    /// that closed branches can be counted.
    ///
    /// In one cycle, or in all where none is named. The depth ends it also where there is a loop.
    static func below(
        _ roots: [ID], _ opening: MapOpening, in cycle: Identifier<Cycle>?, for viewer: Viewer, in db: any Connection
    ) throws -> [Alignment] {
        let inCycle: SQL = cycle.map { "s.cycle_id = \($0)" as SQL } ?? "TRUE"
        return try alignments(
            """
            WITH RECURSIVE branch (from_id, to_id, depth) AS (
                SELECT o.id, o.id, 0 FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
                WHERE o.id IN (\(list: roots)) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
                UNION
                SELECT a.from_id, a.to_id, b.depth + 1
                FROM branch b JOIN alignment a ON a.to_id = b.from_id
                JOIN objective o ON o.id = a.from_id JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
                WHERE b.depth <= \(MapAddress.deepest) AND (b.depth = 0 OR b.to_id IN (\(list: listed(opening.open)))
                        OR b.depth <= \(opening.depth) AND b.to_id NOT IN (\(list: listed(opening.shut))))
                    AND \(inCycle) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            )
            SELECT DISTINCT from_id, to_id FROM branch WHERE depth > 0 ORDER BY to_id, from_id
            """, in: db)
    }

    /// What these support, up to the top, across cycles.
    static func above(
        _ objectives: [ID], for viewer: Viewer, in db: any Connection
    ) throws -> [Alignment] {
        let step: SQL = """
            JOIN objective o ON o.id = a.to_id JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
            """
        let visible: SQL = "\(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))"
        // Also where it begins: what lies above something one may not see would tell that it is there.
        let begins: SQL = """
            EXISTS (SELECT 1 FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
                WHERE o.id = a.from_id AND \(visible))
            """
        return try alignments(
            """
            WITH RECURSIVE above (from_id, to_id) AS (
                SELECT a.from_id, a.to_id FROM alignment a \(step)
                WHERE a.from_id IN (\(list: objectives)) AND \(visible) AND \(begins)
                UNION
                SELECT a.from_id, a.to_id FROM above b JOIN alignment a ON a.from_id = b.to_id \(step) WHERE \(visible)
            )
            SELECT from_id, to_id FROM above ORDER BY to_id, from_id
            """, in: db)
    }

    /// Objectives of other cycles that these support directly.
    static func outside(
        _ objectives: [ID], of cycle: Identifier<Cycle>, for viewer: Viewer, in db: any Connection
    ) throws -> [Alignment] {
        try alignments(
            """
            SELECT a.from_id, a.to_id FROM alignment a JOIN objective o ON o.id = a.to_id
            JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
            WHERE a.from_id IN (\(list: objectives)) AND s.cycle_id <> \(cycle)
                AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY a.to_id, a.from_id
            """, in: db)
    }

    /// What a network lies around: what is asked for, which must be there for the viewer; else the first objective of
    /// their own in the cycle, else the organisation's.
    static func centre(
        _ wanted: ID?, cycle: Identifier<Cycle>, for viewer: Viewer, in db: any Connection
    ) throws -> ID? {
        let found: ID? = try db.value(
            """
            SELECT o.id AS value FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
            WHERE \(wanted.map { "o.id = \($0)" as SQL } ?? first(in: cycle, viewer))
                AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY (s.person_id IS NULL), o.position, o.id LIMIT 1
            """)
        guard wanted == nil || found != nil else { throw Refusal(.unknown, .notFound) }
        return found
    }

    private static func first(in cycle: Identifier<Cycle>, _ viewer: Viewer) -> SQL {
        "s.cycle_id = \(cycle) AND (s.person_id = \(viewer.id) OR s.team_id = \(viewer.rootTeam))"
    }

    /// The alignments among these, all of which the viewer may see.
    static func between(_ objectives: [ID], in db: any Connection) throws -> [Alignment] {
        let these = Set(objectives)
        return try alignments(
            "SELECT from_id, to_id FROM alignment WHERE from_id IN (\(list: objectives)) ORDER BY to_id, from_id",
            in: db
        ).filter { these.contains($0.to) }
    }

    /// Whether the cycle has so few objectives that all of them can be shown at once.
    static func isSmall(_ cycle: Identifier<Cycle>, for viewer: Viewer, in db: any Connection) throws -> Bool {
        // Which of them are counted makes no difference, so they need no order, which would cost as much as all the rest.
        let count: Int? = try db.value(
            """
            SELECT count(*) AS value FROM (SELECT o.id FROM sheet s JOIN objective o ON o.sheet_id = s.id
                WHERE s.cycle_id = \(cycle) AND \(Visibility.objective(to: viewer)) LIMIT \(few + 1)) few
            """)
        return (count ?? 0) <= few
    }

    static let few = 200

    private static func alignments(_ sql: SQL, in db: any Connection) throws -> [Alignment] {
        try db.rows(sql).map { Alignment(from: try $0("from_id"), to: try $0("to_id")) }
    }

    /// Zero names nothing: where a list is negated, an empty one must leave out nothing.
    private static func listed(_ ids: Set<ID>) -> [ID] {
        ids.isEmpty ? [ID(0)] : ids.sorted()
    }
}
