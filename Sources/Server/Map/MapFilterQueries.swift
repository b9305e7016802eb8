import OKR
import Storage

/// An objective of the cycle that the filter is about.
struct MapMatch: Sendable {
    let id: Identifier<Objective>
    let team: Identifier<Team>
    let rule: HealthRule
    let byHand: Health?
    let worst: Health?
    let progressByHand: Double?
}

extension MapMatch {
    /// Every objective of the cycle that this person may see and that the filter names, apart from its healths.
    ///
    /// A whole organisation's may be tens of thousands, so the rows are narrow; teams come in their order, their leader
    /// first.
    static func list(
        _ filter: MapFilter, in cycle: Identifier<Cycle>, withHealth: Bool, for viewer: Viewer, in db: any Connection
    ) throws -> [MapMatch] {
        let worst: SQL = withHealth ? worstOfKeyResults : "-1"
        let rows = try db.rows(
            """
            SELECT m.* FROM (
                SELECT o.id, coalesce(s.team_id, p.team_id) AS team_id, o.health_rule, o.health_by_hand,
                    o.progress_by_hand, \(worst) AS worst, s.team_id AS own_team, p.sort_key, s.id AS sheet_id, o.position
                FROM sheet s JOIN objective o ON o.sheet_id = s.id
                LEFT JOIN person p ON p.id = s.person_id
                WHERE s.cycle_id = \(cycle) AND o.text <> '' AND \(Visibility.objective(to: viewer)) AND \(condition(filter))
            ) m
            WHERE \(aligned(filter, viewer))
            ORDER BY (m.own_team IS NULL), m.own_team, m.sort_key, m.sheet_id, m.position, m.id
            """)
        return try rows.map(MapMatch.init)
    }

    /// Of these objectives those that the filter names, whatever cycle they stand in.
    static func among(
        _ objectives: some Collection<Identifier<Objective>>, _ filter: MapFilter, for viewer: Viewer,
        in db: any Connection
    ) throws -> Set<Identifier<Objective>> {
        Set(
            try db.rows(
                """
                SELECT m.id FROM (
                    SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id LEFT JOIN person p ON p.id = s.person_id
                    WHERE o.id IN (\(list: objectives)) AND \(condition(filter))
                ) m
                WHERE \(aligned(filter, viewer))
                """
            ).map { try $0("id") })
    }

    /// How these stand; for objectives that the viewer is known to see.
    static func standing(_ objectives: [Identifier<Objective>], in db: any Connection) throws -> [MapMatch] {
        try db.rows(
            """
            SELECT o.id, coalesce(s.team_id, p.team_id) AS team_id, o.health_rule, o.health_by_hand,
                o.progress_by_hand, \(worstOfKeyResults) AS worst
            FROM objective o JOIN sheet s ON s.id = o.sheet_id LEFT JOIN person p ON p.id = s.person_id
            WHERE o.id IN (\(list: objectives)) ORDER BY o.id
            """
        ).map(MapMatch.init)
    }

    private init(_ row: Row) throws {
        let severity: Int? = try row("worst")
        id = try row("id")
        team = try row("team_id")
        rule = try row("health_rule")
        byHand = try row("health_by_hand")
        worst = severity.flatMap { Health(severity: $0) }
        progressByHand = try row("progress_by_hand")
    }

    // How bad it stands is said by number, so that the worst is the greatest; the rule itself is Health's.
    private static let worstOfKeyResults: SQL = """
        (SELECT max(CASE c.health WHEN 'delayed' THEN 2 WHEN 'atRisk' THEN 1 ELSE 0 END)
            FROM key_result k JOIN check_in c ON c.id = k.latest_check_in_id
            WHERE k.objective_id = o.id AND k.deleted_at IS NULL)
        """

    /// What the filter asks of an objective `o`, its sheet `s` and the sheet's person `p`.
    static func condition(_ filter: MapFilter) -> SQL {
        var all: SQL = "TRUE"
        if let team = filter.team {
            all =
                all
                + " AND coalesce(s.team_id, p.team_id) IN (SELECT w.team_id FROM team_line w WHERE w.ancestor_id = \(team))"
        }
        if !filter.employeeTypes.isEmpty { all = all + " AND p.employee_type_id IN (\(list: filter.employeeTypes))" }
        if !filter.ambitions.isEmpty { all = all + " AND o.ambition IN (\(list: filter.ambitions))" }
        if let person = filter.person { all = all + " AND s.person_id = \(person)" }
        let folded = PersonName.folded(filter.text)
        if !folded.isEmpty { all = all + " AND o.folded LIKE \("%\(folded.escapedForLike)%") ESCAPE '\\'" }
        return all
    }

    /// What the filter asks of the alignments of an objective in the row `m`.
    static func aligned(_ filter: MapFilter, _ viewer: Viewer) -> SQL {
        guard let isAligned = filter.isAligned else { return "TRUE" }
        let supports = AlignmentGraph.supportsSomething("m.id", to: viewer)
        return isAligned ? supports : "NOT \(supports)"
    }
}

extension Health {
    init?(severity: Int) {
        guard let health = Health.allCases.first(where: { $0.severity == severity }) else { return nil }
        self = health
    }
}
