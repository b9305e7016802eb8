import OKR
import Storage

extension WaitingList {
    /// What this person, and the teams they lead, were asked and can still answer: one statement, and one more for the
    /// objectives to answer with where anything waits.
    static func load(for viewer: Viewer, in db: any Connection) throws -> WaitingList {
        guard viewer.role.mayWrite else { return .nothing }
        let l = viewer.language
        let rows = try db.rows(
            """
            SELECT 0 AS kind, x.id AS id, x.at AS at, x.by_id, \(Person.name(of: "g", in: l)) AS by_name, x.note, \(asked(l)), k.text AS statement, k.mentions,
                k.position AS number, k.due, CAST(NULL AS BIGINT) AS needed_id, \(about(l))
            FROM breakdown x JOIN key_result k ON k.id = x.key_result_id AND k.deleted_at IS NULL
            JOIN objective o ON o.id = k.objective_id \(sides) WHERE \(isOpen(viewer))
            UNION ALL
            SELECT 1 AS kind, x.id AS id, x.at AS at, x.by_id, \(Person.name(of: "g", in: l)) AS by_name, x.note, \(asked(l)), o.text AS statement, o.mentions,
                0 AS number, NULL AS due, CAST(NULL AS BIGINT) AS needed_id, \(about(l))
            FROM alignment_request x JOIN objective o ON o.id = x.to_id \(sides) WHERE \(isOpen(viewer))
            UNION ALL
            SELECT 2 AS kind, x.id AS id, x.at AS at, x.by_id, \(Person.name(of: "g", in: l)) AS by_name, x.note, \(asked(l)), o.text AS statement, o.mentions,
                0 AS number, NULL AS due, x.objective_id AS needed_id, \(about(l))
            FROM dependency x JOIN objective o ON o.id = x.from_id \(sides) WHERE \(isOpen(viewer))
            ORDER BY at, id LIMIT 100
            """)
        let items = try rows.map(Waiting.init)
        guard items.contains(where: { $0.kind != .breakdown }) else { return WaitingList(items: items, choices: []) }
        return WaitingList(items: items, choices: try Choice.list(of: items, for: viewer, in: db))
    }

    /// How much waits, for the rail.
    static func count(for viewer: Viewer, in db: any Connection) throws -> Int {
        guard viewer.role.mayWrite else { return 0 }
        return try db.value(
            """
            SELECT (SELECT count(*) FROM breakdown x JOIN key_result k ON k.id = x.key_result_id AND k.deleted_at IS NULL
                JOIN objective o ON o.id = k.objective_id \(place) WHERE \(isOpen(viewer)))
            + (SELECT count(*) FROM alignment_request x JOIN objective o ON o.id = x.to_id \(place)
                WHERE \(isOpen(viewer)))
            + (SELECT count(*) FROM dependency x JOIN objective o ON o.id = x.from_id \(place) WHERE \(isOpen(viewer)))
            AS value
            """) ?? 0
    }

    private static func isOpen(_ viewer: Viewer) -> SQL {
        """
        x.outcome IS NULL AND (x.person_id = \(viewer.id) OR x.team_id IN (\(led(viewer))))
            AND y.ends >= \(viewer.today) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
        """
    }

    /// For a team without a leader the administrators answer.
    private static func led(_ viewer: Viewer) -> SQL {
        let orphaned: SQL = viewer.role.mayAdminister ? "OR leader_id IS NULL" : ""
        return "SELECT id FROM team WHERE dissolved_at IS NULL AND (leader_id = \(viewer.id) \(orphaned))"
    }

    private static let place: SQL = "JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id"

    private static func asked(_ l: Language) -> SQL {
        """
        x.person_id AS asked_person, x.team_id AS asked_team,
            coalesce(\(Person.name(of: "ap", in: l)), at.name) AS asked_name
        """
    }

    private static func about(_ l: Language) -> SQL {
        """
        o.id AS objective_id, o.position, o.text, s.person_id, s.team_id,
            coalesce(\(Person.name(of: "p", in: l)), t.name) AS owner_name, y.id AS cycle_id, y.kind AS cycle_kind,
            y.starts, y.ends, y.name_zh, y.name_en, y.status, y.visible_from, y.write_ends, y.score_starts
        """
    }

    private static let sides: SQL = """
        JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id JOIN person g ON g.id = x.by_id
        LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
        LEFT JOIN person ap ON ap.id = x.person_id LEFT JOIN team at ON at.id = x.team_id
        """
}

extension WaitingList.Choice {
    fileprivate static func list(
        of items: [Waiting], for viewer: Viewer, in db: any Connection
    ) throws -> [WaitingList.Choice] {
        let owners = items.map(\.asked)
        return try db.rows(
            """
            SELECT o.id AS objective_id, o.position, o.text, s.person_id, s.team_id, y.id AS cycle_id,
                y.kind AS cycle_kind, y.starts, y.ends, y.name_zh, y.name_en, y.status, y.visible_from, y.write_ends,
                y.score_starts
            FROM sheet s JOIN cycle y ON y.id = s.cycle_id JOIN objective o ON o.sheet_id = s.id
            WHERE (s.person_id IN (\(list: owners.compactMap(\.person))) OR s.team_id IN (\(list: owners.compactMap(\.team))))
                AND y.ends >= \(viewer.today) AND \(Visibility.objective(to: viewer)) AND \(Visibility.cycle(to: viewer))
            ORDER BY y.starts DESC, o.position, o.id
            """
        ).map { row in
            WaitingList.Choice(
                id: try row("objective_id"), owner: try Sheet.Owner(row), position: try row("position"),
                text: try row("text"), cycle: try Cycle.beside(row))
        }
    }
}

extension Waiting {
    fileprivate init(_ row: Row) throws {
        kind = Kind(rawValue: try row("kind")) ?? .request
        id = try row("id")
        by = try row("by_id")
        byName = try row("by_name")
        note = try row("note")
        asked = try Sheet.Owner(row, person: "asked_person", team: "asked_team")
        askedName = try row("asked_name")
        statement = try Prose(kept: row("statement"), mentions: row("mentions"))
        number = try row("number")
        due = try row("due")
        needed = try row("needed_id")
        objective = AlignedObjective(
            id: try row("objective_id"), position: try row("position"), text: try row("text"),
            owner: try Sheet.Owner(row), ownerName: try row("owner_name"), cycle: try row("cycle_id"))
        cycle = try Cycle.beside(row)
    }
}

extension Cycle {
    /// From a row in which other things have the plain names.
    static func beside(_ row: Row) throws -> Cycle {
        Cycle(
            id: try row("cycle_id"), kind: try row("cycle_kind"), starts: try row("starts"), ends: try row("ends"),
            nameZh: try row("name_zh"), nameEn: try row("name_en"), status: try row("status"),
            visibleFrom: try row("visible_from"), writeEnds: try row("write_ends"),
            scoreStarts: try row("score_starts"))
    }
}
