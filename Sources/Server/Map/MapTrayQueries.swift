import OKR
import Storage

/// Objectives that support nothing yet: one's own first, then those of one's team, then the others.
struct MapTray: Sendable {
    let objectives: [Identifier<Objective>]
    let count: Int

    static let most = 30

    /// What the viewer may not see is neither listed nor counted. The organisation's and its leader's objectives have
    /// nothing above them to support.
    static func load(
        _ filter: MapFilter, cycle: Cycle?, most: Int, for viewer: Viewer, in db: any Connection
    ) throws -> MapTray {
        guard let cycle else { return MapTray(objectives: [], count: 0) }
        var filter = filter
        filter.isAligned = false
        let rows = try db.rows(
            """
            SELECT m.id, count(*) OVER () AS total FROM (
                SELECT o.id, p.sort_key, s.id AS sheet_id, o.position,
                    CASE WHEN s.person_id = \(viewer.id) THEN 0
                        WHEN coalesce(s.team_id, p.team_id) = \(viewer.team) THEN 1
                        WHEN p.manager_id = \(viewer.id) THEN 2 ELSE 3 END AS place
                FROM sheet s JOIN objective o ON o.sheet_id = s.id LEFT JOIN person p ON p.id = s.person_id
                WHERE s.cycle_id = \(cycle.id) AND o.text <> '' AND \(Visibility.objective(to: viewer))
                    AND \(MapMatch.condition(filter))
                    AND NOT (s.team_id IS NOT NULL AND s.team_id = \(viewer.rootTeam))
                    AND NOT EXISTS (SELECT 1 FROM team r WHERE r.id = \(viewer.rootTeam) AND r.leader_id = s.person_id)
            ) m
            WHERE \(MapMatch.aligned(filter, viewer))
            ORDER BY m.place, (m.sort_key IS NOT NULL), m.sort_key, m.sheet_id, m.position, m.id LIMIT \(most)
            """)
        return MapTray(objectives: try rows.map { try $0("id") }, count: try rows.first.map { try $0("total") } ?? 0)
    }
}

/// Where on the map something is: objectives by their owner's name, address or pinyin, or by their text.
enum MapPlaces {
    static let most = 20

    static func find(
        _ words: String, in cycle: Identifier<Cycle>, for viewer: Viewer, in db: any Connection
    ) throws -> [Identifier<Objective>] {
        let folded = PersonName.folded(words)
        guard !folded.isEmpty else { return [] }
        let people = try Person.ids(matching: folded, limit: 10, in: db)
        let pattern = "%\(folded.escapedForLike)%"
        return try db.rows(
            """
            SELECT o.id FROM sheet s JOIN objective o ON o.sheet_id = s.id LEFT JOIN person p ON p.id = s.person_id
            LEFT JOIN team t ON t.id = s.team_id
            WHERE s.cycle_id = \(cycle) AND o.text <> '' AND (s.person_id IN (\(list: people))
                    OR o.folded LIKE \(pattern) ESCAPE '\\' OR lower(t.name) LIKE \(pattern) ESCAPE '\\')
                AND \(Visibility.objective(to: viewer))
            ORDER BY CASE WHEN s.person_id IN (\(list: people)) THEN 0 ELSE 1 END, (p.sort_key IS NOT NULL), p.sort_key, s.id, o.position, o.id
            LIMIT \(most)
            """
        ).map { try $0("id") }
    }
}
