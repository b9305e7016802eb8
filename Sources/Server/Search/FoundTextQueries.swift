import OKR
import Storage

/// The texts of one kind that somebody finds, the best first.
struct FoundTexts: Sendable {
    let kind: SearchKind
    /// As many as were asked for.
    var texts: [FoundText] = []
    /// How many this person may see of those that were looked at.
    var count = 0
    /// Whether there may be more.
    var isMore = false
}

extension FoundTexts {
    /// How far one looks: how many candidates at a time, how often, and what of the outcome is wanted.
    struct Reach {
        let most: Int
        let first: Int
        let length: Int
    }

    static func find(
        _ words: SearchWords, in scope: SearchScope, for viewer: Viewer, reach: Reach, in db: any Connection
    ) throws -> [FoundTexts] {
        let kinds = scope.kinds
        guard !kinds.isEmpty, !words.termGroups.isEmpty else { return kinds.map { FoundTexts(kind: $0) } }
        let cycles = try Identifier<Cycle>.searched(scope, by: viewer, in: db)
        let candidates = try SearchCandidates.find(
            words, kinds: kinds, cycles: cycles, within: try within(scope, in: db),
            own: try OwnTexts.find(viewer, in: db),
            most: reach.most, in: db)
        return try kinds.map { kind in
            let ids = candidates.ids[kind.number] ?? []
            let ranked = try rank(kind, ids, words, scope, cycles: cycles, for: viewer, in: db)
            let shown = Array(ranked.dropFirst(reach.first).prefix(reach.length))
            return FoundTexts(
                kind: kind, texts: try texts(kind, shown, in: viewer.language, db), count: ranked.count,
                // Only where plenty is seen, so that what one may not see does not show in the count.
                isMore: candidates.cut.contains(kind.number) && ranked.count >= reach.most / 2)
        }
    }

    /// The objectives that the index names, unchecked, for a statement that checks them itself.
    static func objectives(
        _ words: SearchWords, cycles: [Identifier<Cycle>], most: Int, in db: any Connection
    ) throws -> [Int64] {
        try SearchCandidates.find(
            words, kinds: [.objective], cycles: cycles, within: nil, own: OwnTexts(), most: most, in: db
        ).ids[SearchKind.objective.number] ?? []
    }

    private static func rank(
        _ kind: SearchKind, _ ids: [Int64], _ words: SearchWords, _ scope: SearchScope, cycles: [Identifier<Cycle>],
        for viewer: Viewer, in db: any Connection
    ) throws -> [Int64] {
        guard !ids.isEmpty else { return [] }
        let places = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1, $0) })
        let rows = try db.rows(
            """
            SELECT f.id, f.folded, f.cycle_id,
                CASE WHEN s.person_id = \(viewer.id) THEN 0 WHEN s.team_id = \(viewer.team) THEN 1
                    WHEN p.team_id = \(viewer.team) THEN 1 ELSE 2 END AS far
            FROM \(kind.source) JOIN search_text f ON f.kind = \(kind.number) AND f.id = \(kind.id)
            LEFT JOIN person p ON p.id = s.person_id
            WHERE \(kind.id) IN (\(list: ids.filled(toOneOf: [16, 64, 256, 1024, 4096])))
                AND \(kind.isThere) AND \(kind.placeIsThere) AND \(kind.isVisible(viewer))
                AND \(owned(scope))
            """)
        let ranks: [Rank] = try rows.compactMap { row in
            let folded: String = try row("folded")
            guard words.match(folded: folded) else { return nil }
            return Rank(
                distance: words.distance(ofFolded: folded), far: try row("far"),
                cycle: places[try row("cycle_id")] ?? cycles.count, id: try row("id"))
        }
        return ranks.sorted().map(\.id)
    }

    /// Exact before beginning before inside, then own things and those of one's team, then the newer cycle, then the newer.
    private struct Rank: Comparable {
        let distance: Int
        let far: Int
        let cycle: Int
        let id: Int64

        static func < (a: Rank, b: Rank) -> Bool {
            (a.distance, a.far, a.cycle, b.id) < (b.distance, b.far, b.cycle, a.id)
        }
    }

    private static func texts(
        _ kind: SearchKind, _ ids: [Int64], in language: Language, _ db: any Connection
    ) throws -> [FoundText] {
        guard !ids.isEmpty else { return [] }
        let found = try db.rows(
            """
            SELECT \(kind.id) AS id, \(kind.text) AS text, \(kind.more) AS more, s.person_id, s.team_id, s.cycle_id,
                coalesce(\(Person.name(of: "p", in: language)), t.name) AS owner_name,
                y.name_zh, y.name_en, o.id AS objective_id,
                o.position AS objective_position, \(kind.columns(language))
            FROM \(kind.source) JOIN cycle y ON y.id = s.cycle_id
            LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
            WHERE \(kind.id) IN (\(list: ids.filled(toOneOf: [4, 20])))
            """
        ).map { try FoundText($0, kind: kind) }
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        return found.sorted { places[$0.id] ?? 0 < places[$1.id] ?? 0 }
    }

    private static let mostWithin = 8000

    /// The texts of an owner or a team, where they are few; where they are many, `owned` alone leaves the others out.
    private static func within(_ scope: SearchScope, in db: any Connection) throws -> [Int64]? {
        guard scope.owner != nil || scope.team != nil else { return nil }
        let rows = try db.rows(
            """
            SELECT f.id FROM sheet s JOIN search_text f ON f.sheet_id = s.id WHERE \(owned(scope))
            LIMIT \(mostWithin + 1)
            """)
        return rows.count > mostWithin ? nil : try rows.map { try $0("id") as Int64 }.sorted()
    }

    private static func owned(_ scope: SearchScope) -> SQL {
        var condition: SQL = "TRUE"
        if let owner = scope.owner { condition = condition + " AND s.person_id = \(owner)" }
        if let team = scope.team {
            let below: SQL = "SELECT w.team_id FROM team_line w WHERE w.ancestor_id = \(team)"
            condition =
                condition
                + " AND (s.team_id IN (\(below)) OR s.person_id IN (SELECT m.id FROM person m WHERE m.team_id IN (\(below))))"
        }
        return condition
    }
}

extension Identifier<Cycle> {
    /// The cycles in which somebody looks, the newest first.
    fileprivate static func searched(
        _ scope: SearchScope, by viewer: Viewer, in db: any Connection
    ) throws -> [Identifier<Cycle>] {
        let one: SQL = scope.cycle.map { "y.id = \($0)" } ?? "TRUE"
        return try db.rows(
            """
            SELECT y.id FROM cycle y WHERE \(Visibility.cycle(to: viewer)) AND \(one) ORDER BY y.ends DESC, y.starts DESC, y.id
            """
        ).map { try $0("id") }
    }
}
