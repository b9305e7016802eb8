import OKR
import Storage

extension Tie {
    /// All that was aligned or asked between a sheet and others, but for what was taken back: one statement.
    ///
    /// An end that the viewer may not see has no words; where it is the end that asked, nothing of it is there.
    static func list(
        around objectives: [Identifier<Objective>], keyResults: [Identifier<KeyResult>], for viewer: Viewer,
        in db: any Connection
    ) throws -> [Tie] {
        guard !objectives.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT 0 AS kind, x.id AS id, x.key_result_id AS near_id, \(asked(viewer)), x.follows, 0 AS number, \(seen(viewer))
            FROM breakdown x \(sides) WHERE x.key_result_id IN (\(list: keyResults)) AND \(isThere)
            UNION ALL
            SELECT 1 AS kind, x.id AS id, x.objective_id AS near_id, \(asking(viewer)), x.follows, k.position AS number, \(other(viewer))
            FROM breakdown x JOIN key_result k ON k.id = x.key_result_id AND k.deleted_at IS NULL
            JOIN objective o ON o.id = k.objective_id \(asker) WHERE x.objective_id IN (\(list: objectives))
            AND \(isThere) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            UNION ALL
            SELECT 2 AS kind, x.id AS id, x.to_id AS near_id, \(asked(viewer)), FALSE AS follows, 0 AS number, \(seen(viewer))
            FROM alignment_request x \(sides) WHERE x.to_id IN (\(list: objectives))
            AND \(isThere)
            UNION ALL
            SELECT 3 AS kind, x.id AS id, x.from_id AS near_id, \(asked(viewer)), FALSE AS follows, 0 AS number, \(seen(viewer))
            FROM dependency x \(sides) WHERE x.from_id IN (\(list: objectives)) AND \(isThere)
            UNION ALL
            SELECT 4 AS kind, x.id AS id, x.objective_id AS near_id, \(asking(viewer)), FALSE AS follows, 0 AS number, \(other(viewer))
            FROM dependency x JOIN objective o ON o.id = x.from_id \(asker) WHERE x.objective_id IN (\(list: objectives))
            AND \(isThere) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            UNION ALL
            SELECT 5 AS kind, x.id AS id, x.from_id AS near_id, \(aligned(viewer)), FALSE AS follows, 0 AS number, \(other(viewer))
            FROM alignment x JOIN objective o ON o.id = x.to_id \(asker) WHERE x.from_id IN (\(list: objectives))
            AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            UNION ALL
            SELECT 6 AS kind, x.id AS id, x.to_id AS near_id, \(aligned(viewer)), FALSE AS follows, 0 AS number, \(other(viewer))
            FROM alignment x JOIN objective o ON o.id = x.from_id \(asker) WHERE x.to_id IN (\(list: objectives))
            AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY kind, id
            """
        ).map(Tie.init)
    }

    private static let isThere: SQL = "(x.outcome IS NULL OR x.outcome <> 'withdrawn')"

    private static func asked(_ viewer: Viewer) -> SQL {
        """
        x.person_id AS asked_person, x.team_id AS asked_team,
        coalesce(\(Person.name(of: "ap", in: viewer.language)), at.name) AS asked_name,
        coalesce(pt.name, '') AS team_name, x.note, x.outcome, x.word, x.objective_id
        """
    }

    private static func asking(_ viewer: Viewer) -> SQL {
        """
        s.person_id AS asked_person, s.team_id AS asked_team, \(ownerName(viewer)) AS asked_name,
        coalesce(pt.name, '') AS team_name, x.note, x.outcome, x.word, x.objective_id
        """
    }

    /// An alignment stands by itself: nobody was asked, nothing was said.
    private static func aligned(_ viewer: Viewer) -> SQL {
        """
        s.person_id AS asked_person, s.team_id AS asked_team, \(ownerName(viewer)) AS asked_name,
        '' AS team_name, '' AS note, NULL AS outcome, '' AS word, NULL AS objective_id
        """
    }

    private static func other(_ viewer: Viewer) -> SQL { "o.id AS other_id, \(words(viewer))" }

    private static func words(_ viewer: Viewer) -> SQL {
        "o.position, o.text, s.person_id, s.team_id, s.cycle_id, \(ownerName(viewer)) AS owner_name"
    }

    private static func ownerName(_ viewer: Viewer) -> SQL {
        "coalesce(\(Person.name(of: "p", in: viewer.language)), t.name)"
    }

    /// What they made of it, as far as the viewer may see it.
    private static func seen(_ viewer: Viewer) -> SQL {
        """
        CASE WHEN \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer)) THEN o.id END AS other_id,
            \(words(viewer))
        """
    }

    private static let sides: SQL = """
        LEFT JOIN person ap ON ap.id = x.person_id LEFT JOIN team at ON at.id = x.team_id
        LEFT JOIN team pt ON pt.id = ap.team_id
        LEFT JOIN objective o ON o.id = x.objective_id
        LEFT JOIN sheet s ON s.id = o.sheet_id LEFT JOIN cycle y ON y.id = s.cycle_id
        LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
        """

    private static let asker: SQL = """
        JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
        LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
        LEFT JOIN team pt ON pt.id = p.team_id
        """

    fileprivate init(_ row: Row) throws {
        kind = Kind(rawValue: try row("kind")) ?? .handedDown
        id = try row("id")
        near = try row("near_id")
        owner = try Sheet.Owner(row, person: "asked_person", team: "asked_team")
        ownerName = try row("asked_name")
        teamName = try row("team_name")
        note = try row("note")
        outcome = try row("outcome")
        word = try row("word")
        let objective: Identifier<Objective>? = try row("objective_id")
        hasObjective = objective != nil
        follows = try row("follows")
        number = try row("number")
        let otherID: Identifier<Objective>? = try row("other_id")
        other = try otherID.map { id in
            AlignedObjective(
                id: id, position: try row("position"), text: try row("text"), owner: try Sheet.Owner(row),
                ownerName: try row("owner_name"), cycle: try row("cycle_id"))
        }
    }
}
