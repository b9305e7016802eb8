import OKR
import Storage

/// A cycle's landscape before anybody looks at it, with what was worked out for all who will.
struct Survey: Sendable {
    let cycle: Identifier<Cycle>
    /// The newest entry of the journal that it knows of.
    let newest: Identifier<Activity>
    let landscape: Landscape
    let doubles: DoubleSearch

    /// Everything of a cycle, whoever may see it: eight statements, however much there is.
    static func load(
        _ cycle: Identifier<Cycle>, newest: Identifier<Activity>, in db: any Connection
    ) throws -> Survey {
        let objectives = try Landscape.Objective.list(in: cycle, db)
        let keyResults = try Landscape.KeyResult.list(in: cycle, db)
        let people = try db.rows(
            """
            SELECT id, team_id, manager_id FROM person WHERE left_on IS NULL AND role <> \(Role.readOnly)
            ORDER BY sort_key, id
            """
        ).map { Landscape.Person(id: try $0("id"), team: try $0("team_id"), manager: try $0("manager_id")) }
        let alignments = try db.rows(
            """
            SELECT a.from_id, a.to_id FROM alignment a JOIN objective f ON f.id = a.from_id AND f.deleted_at IS NULL
            JOIN objective t ON t.id = a.to_id AND t.deleted_at IS NULL
            JOIN sheet fs ON fs.id = f.sheet_id JOIN sheet ts ON ts.id = t.sheet_id
            WHERE fs.cycle_id = \(cycle) OR ts.cycle_id = \(cycle) ORDER BY a.id
            """
        ).map { Alignment(from: try $0("from_id"), to: try $0("to_id")) }
        let dependencies: [Reach.Edge] = try db.rows(
            """
            SELECT d.from_id, d.objective_id FROM dependency d
            JOIN objective f ON f.id = d.from_id AND f.deleted_at IS NULL
            JOIN objective t ON t.id = d.objective_id AND t.deleted_at IS NULL JOIN sheet s ON s.id = f.sheet_id
            WHERE s.cycle_id = \(cycle) AND (d.outcome IS NULL OR d.outcome NOT IN ('declined', 'withdrawn'))
            ORDER BY d.id
            """
        ).map { (from: try $0("from_id"), to: try $0("objective_id")) }
        let sources = try db.rows(
            """
            SELECT b.objective_id, b.key_result_id FROM breakdown b JOIN objective o ON o.id = b.objective_id
            JOIN sheet s ON s.id = o.sheet_id WHERE s.cycle_id = \(cycle) ORDER BY b.id
            """
        ).map { (try $0("objective_id") as Identifier<Objective>, try $0("key_result_id") as Identifier<KeyResult>) }
        let teams = try db.rows(
            "SELECT id, parent_id FROM team WHERE parent_id IS NOT NULL AND dissolved_at IS NULL ORDER BY id"
        ).map { (try $0("id") as Identifier<Team>, try $0("parent_id") as Identifier<Team>) }
        let landscape = Landscape(
            people: people, objectives: objectives, keyResults: keyResults, alignments: alignments,
            dependencies: dependencies, sources: Dictionary(sources) { first, _ in first },
            teamsAbove: Dictionary(teams) { first, _ in first })
        return Survey(
            cycle: cycle, newest: newest, landscape: landscape,
            doubles: DoubleSearch(objectives: objectives, keyResults: keyResults))
    }

    /// The newest entry that can have changed what gaps there are; one look into the index for each kind.
    static func newest(in db: any Connection) throws -> Identifier<Activity> {
        try db.value(
            """
            SELECT coalesce(max(newest), 0) AS value FROM (
                SELECT (SELECT max(a.id) FROM activity a WHERE a.kind = k.kind) AS newest FROM (\(kinds)) k) found
            """) ?? Identifier(0)
    }

    private static let kinds: SQL = """
        SELECT 'objectiveAdded' AS kind UNION ALL SELECT 'objectiveChanged' UNION ALL SELECT 'objectiveDeleted'
        UNION ALL SELECT 'objectiveRestored' UNION ALL SELECT 'keyResultAdded' UNION ALL SELECT 'keyResultChanged'
        UNION ALL SELECT 'keyResultDeleted' UNION ALL SELECT 'keyResultRestored' UNION ALL SELECT 'aligned'
        UNION ALL SELECT 'unaligned' UNION ALL SELECT 'handedDown' UNION ALL SELECT 'breakdownAccepted'
        UNION ALL SELECT 'breakdownDeclined' UNION ALL SELECT 'breakdownWithdrawn' UNION ALL SELECT 'dependencyAdded'
        UNION ALL SELECT 'dependencyConfirmed' UNION ALL SELECT 'dependencyDeclined' UNION ALL SELECT 'dependencyPutAtRisk'
        UNION ALL SELECT 'dependencyWithdrawn' UNION ALL SELECT 'personJoined' UNION ALL SELECT 'personChanged'
        UNION ALL SELECT 'personLeft' UNION ALL SELECT 'personReturned' UNION ALL SELECT 'teamFormed'
        UNION ALL SELECT 'teamChanged' UNION ALL SELECT 'teamDissolved' UNION ALL SELECT 'organisationFounded'
        """

    /// What of it somebody may not see, and what in other cycles is aligned with it: the few that are limited.
    static func hidden(from viewer: Viewer, in db: any Connection) throws -> Set<Identifier<Objective>> {
        let limited = try db.rows(
            """
            SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.deleted_at IS NULL AND (o.limited OR s.limited) AND NOT (\(Visibility.objective(to: viewer)))
            ORDER BY o.id
            """)
        return Set(try limited.map { try $0("id") })
    }
}

extension Landscape.Objective {
    fileprivate static func list(
        in cycle: Identifier<Cycle>, _ db: any Connection
    ) throws -> [Landscape.Objective] {
        try db.rows(
            """
            SELECT o.id, s.person_id, s.team_id, coalesce(p.team_id, s.team_id) AS home_id, o.text, o.folded
            FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
            WHERE s.cycle_id = \(cycle) AND p.left_on IS NULL AND t.dissolved_at IS NULL ORDER BY o.id
            """
        ).map { row in
            Landscape.Objective(
                id: try row("id"), owner: try Sheet.Owner(row), team: try row("home_id"), text: try row("text"),
                wording: Wording(folded: try row("folded")))
        }
    }
}

extension Landscape.KeyResult {
    fileprivate static func list(
        in cycle: Identifier<Cycle>, _ db: any Connection
    ) throws -> [Landscape.KeyResult] {
        var metrics: [Identifier<KeyResult>: [Landscape.Metric]] = [:]
        for row in try db.rows(
            """
            SELECT m.key_result_id, m.kind, m.direction, m.unit, m.target FROM sheet s
            JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
            JOIN metric m ON m.key_result_id = k.id AND m.deleted_at IS NULL
            WHERE s.cycle_id = \(cycle) ORDER BY m.key_result_id, m.position, m.id
            """)
        {
            metrics[try row("key_result_id"), default: []].append(
                Landscape.Metric(
                    kind: try row("kind"), direction: try row("direction"), unit: try row("unit"),
                    target: try row("target")))
        }
        return try db.rows(
            """
            SELECT k.id, k.objective_id, k.text,
                ((k.owner_id IS NOT NULL AND k.owner_id <> coalesce(s.person_id, 0))
                OR EXISTS (SELECT 1 FROM breakdown b WHERE b.key_result_id = k.id
                    AND (b.outcome IS NULL OR b.outcome = 'accepted'))) AS is_shared
            FROM sheet s JOIN objective o ON o.sheet_id = s.id AND o.deleted_at IS NULL
            JOIN key_result k ON k.objective_id = o.id AND k.deleted_at IS NULL
            WHERE s.cycle_id = \(cycle) ORDER BY k.id
            """
        ).map { row in
            let (id, text): (Identifier<KeyResult>, String) = (try row("id"), try row("text"))
            return Landscape.KeyResult(
                id: id, objective: try row("objective_id"), text: text,
                wording: Wording(folded: PersonName.folded(text)), metrics: metrics[id] ?? [],
                isShared: try row("is_shared"))
        }
    }
}
