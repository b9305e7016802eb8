import OKR
import Storage

extension GapFilter {
    /// The team that the address asks for. Where no script put a number beside the name it is the first one called so.
    func naming(
        _ called: String?, for viewer: Viewer, in db: any Connection
    ) throws -> (filter: GapFilter, team: Team?) {
        var filter = self
        let named = try team.map { try Team.find($0, visibleTo: viewer, in: db) }
        guard let called, called != named?.name else { return (self, named) }
        let found = try FoundTeam.find(called, in: .everywhere, for: viewer, most: 1, in: db).first
        filter.team = found?.id
        guard let found else {
            guard called.allSatisfy(\.isWhitespace) else { throw Refusal(.unknown, field: "called", .teamUnknown) }
            return (filter, nil)
        }
        return (filter, try Team.find(found.id, visibleTo: viewer, in: db))
    }
}

extension Circle {
    /// Nil where everything is asked for.
    static func find(_ filter: GapFilter, for viewer: Viewer, in db: any Connection) throws -> Circle? {
        var (teams, people): (Set<Identifier<Team>>?, Set<Identifier<Person>>?) = (nil, nil)
        if let team = filter.team {
            teams = Set(
                try db.rows("SELECT team_id FROM team_line WHERE ancestor_id = \(team)").map { try $0("team_id") })
        }
        if filter.isMine {
            people = Set(
                try db.rows("SELECT person_id FROM reporting WHERE manager_id = \(viewer.id) AND distance <= 1")
                    .map { try $0("person_id") })
        }
        return teams == nil && people == nil ? nil : Circle(teams: teams, people: people)
    }
}

/// What the page calls those who stand in the gaps that it shows.
struct GapNames: Sendable {
    struct Line: Sendable {
        let objective: AlignedObjective
        let number: Int
        let text: String
    }

    var objectives: [Identifier<Objective>: AlignedObjective] = [:]
    var keyResults: [Identifier<KeyResult>: Line] = [:]
    var owners: [Sheet.Owner: String] = [:]

    /// Three statements, whatever is shown; the viewer sees all of it, since the gaps were looked for in what they see.
    static func list(for items: [GapView.Item], _ viewer: Viewer, in db: any Connection) throws -> GapNames {
        var names = GapNames()
        var (objectives, keyResults): (Set<Identifier<Objective>>, Set<Identifier<KeyResult>>) = ([], [])
        var owners: Set<Sheet.Owner> = []
        for item in items {
            switch item.gap {
            case .unaligned(let id): objectives.insert(id)
            case .unsupported(let id): keyResults.insert(id)
            case .withoutOKRs(let id): owners.insert(.person(id))
            case .double(let ids), .circle(let ids): objectives.formUnion(ids.prefix(GapItem.mostMembers))
            case .conflict(let one, let two, _): keyResults.formUnion([one, two])
            }
            if let partner = item.partner {
                owners.insert(partner.owner)
                if let objective = partner.objective { objectives.insert(objective) }
            }
        }
        for row in try db.rows(
            """
            SELECT o.id, o.position, o.text, s.person_id, s.team_id, s.cycle_id,
                coalesce(\(Person.name(of: "p", in: viewer.language)), t.name) AS owner_name
            FROM objective o JOIN sheet s ON s.id = o.sheet_id LEFT JOIN person p ON p.id = s.person_id
            LEFT JOIN team t ON t.id = s.team_id
            WHERE o.id IN (\(list: objectives.sorted())) AND \(Visibility.objective(to: viewer))
            """)
        {
            let objective = try AlignedObjective(row)
            names.objectives[objective.id] = objective
        }
        for row in try db.rows(
            """
            SELECT k.id AS key_result_id, k.position AS number, k.text AS statement, o.id, o.position, o.text, s.person_id,
                s.team_id, s.cycle_id, coalesce(\(Person.name(of: "p", in: viewer.language)), t.name) AS owner_name
            FROM key_result k JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
            WHERE k.id IN (\(list: keyResults.sorted())) AND \(Visibility.objective(to: viewer))
            """)
        {
            names.keyResults[try row("key_result_id")] = Line(
                objective: try AlignedObjective(row), number: try row("number"), text: try row("statement"))
        }
        for row in try db.rows(
            """
            SELECT p.id AS person_id, CAST(NULL AS BIGINT) AS team_id, \(Person.name(of: "p", in: viewer.language)) AS name
            FROM person p WHERE p.id IN (\(list: owners.compactMap(\.person).sorted()))
            UNION ALL SELECT NULL, id, name FROM team WHERE id IN (\(list: owners.compactMap(\.team).sorted()))
            """)
        {
            names.owners[try Sheet.Owner(row)] = try row("name")
        }
        return names
    }
}

/// The first of the viewer's own objectives in a cycle, with which somebody can be asked to align.
enum OwnFirst {
    static func find(
        for viewer: Viewer, _ cycle: Cycle?, in db: any Connection
    ) throws -> Identifier<Objective>? {
        guard let cycle, viewer.role.mayWrite, cycle.isOpenForWriting(on: viewer.today) else { return nil }
        return try db.value(
            """
            SELECT o.id AS value FROM sheet s JOIN objective o ON o.sheet_id = s.id
            WHERE s.person_id = \(viewer.id) AND s.cycle_id = \(cycle.id) AND o.deleted_at IS NULL AND o.text <> ''
            ORDER BY o.position, o.id LIMIT 1
            """)
    }
}
