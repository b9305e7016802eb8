import OKR
import Storage

/// Whose sheet a page shows, and what this viewer may do with it.
struct OwnerCard: Sendable {
    struct Neighbour: Sendable {
        let id: Identifier<Person>
        let name: String
    }

    let owner: Sheet.Owner
    let name: String
    let title: String
    let team: (id: Identifier<Team>, name: String)?
    let employeeType: Phrase?
    /// The manager of a person, the leader of a team.
    let above: Neighbour?
    let hasLeft: Bool
    let isRoot: Bool
    /// Whether the viewer leads the team whose sheet it is, or one above it, or stands above the person.
    let isLedByViewer: Bool

    /// People write their own sheets; a team's is written by its leaders and by administrators.
    func mayWrite(_ viewer: Viewer) -> Bool {
        guard viewer.role.mayWrite else { return false }
        switch owner {
        case .person(let id): return id == viewer.id && !hasLeft
        case .team: return isLedByViewer || viewer.role.mayAdminister
        }
    }
}

extension OwnerCard {
    /// The owner and, where there is one that the viewer may see, the sheet: one statement.
    static func find(
        _ owner: Sheet.Owner, cycle: Identifier<Cycle>?, for viewer: Viewer, in db: any Connection
    ) throws -> (card: OwnerCard, sheet: Sheet?, rev: Int64) {
        let row =
            switch owner {
            case .person(let id): try db.row(person(id, cycle: cycle, viewer))
            case .team(let id): try db.row(team(id, cycle: cycle, viewer))
            }
        guard let row else { throw Refusal(.unknown, .notFound) }
        let sheet: Identifier<Sheet>? = try row("id")
        let rev: Int64? = try row("sheet_rev")
        return (try OwnerCard(row, owner: owner), try sheet.map { _ in try Sheet(row) }, rev ?? 0)
    }

    private init(_ row: Row, owner: Sheet.Owner) throws {
        self.owner = owner
        name = try row("owner_name")
        title = try row("title")
        let teamID: Identifier<Team>? = try row("owner_team_id")
        team = try teamID.map { (id: $0, name: try row("team_name")) }
        let typeZh: String? = try row("type_zh")
        employeeType = try typeZh.map { Phrase($0, try row("type_en")) }
        let above: Identifier<Person>? = try row("above_id")
        self.above = try above.map { Neighbour(id: $0, name: try row("above_name")) }
        hasLeft = try row("has_left")
        isRoot = try row("is_root")
        isLedByViewer = try row("is_led")
    }

    private static func person(_ id: Identifier<Person>, cycle: Identifier<Cycle>?, _ viewer: Viewer) -> SQL {
        """
        SELECT \(Person.name(of: "p", in: viewer.language)) AS owner_name, p.title, t.id AS owner_team_id, t.name AS team_name,
            e.name_zh AS type_zh, e.name_en AS type_en, m.id AS above_id, \(Person.name(of: "m", in: viewer.language)) AS above_name,
            (p.left_on IS NOT NULL) AS has_left, FALSE AS is_root, \(viewer.leads("p")) AS is_led, s.rev AS sheet_rev,
            \(Sheet.columns)
        FROM person p JOIN team t ON t.id = p.team_id
        LEFT JOIN employee_type e ON e.id = p.employee_type_id
        LEFT JOIN person m ON m.id = p.manager_id
        LEFT JOIN sheet s ON s.person_id = p.id AND s.cycle_id = \(cycle) AND \(Visibility.sheet(to: viewer))
        LEFT JOIN publication u ON u.sheet_id = s.id
        WHERE p.id = \(id)
        """
    }

    private static func team(_ id: Identifier<Team>, cycle: Identifier<Cycle>?, _ viewer: Viewer) -> SQL {
        """
        SELECT t.name AS owner_name, '' AS title, d.id AS owner_team_id, d.name AS team_name,
            NULL AS type_zh, NULL AS type_en, m.id AS above_id, \(Person.name(of: "m", in: viewer.language)) AS above_name,
            (t.dissolved_at IS NOT NULL) AS has_left, (t.parent_id IS NULL) AS is_root,
            EXISTS (SELECT 1 FROM team_line w JOIN team l ON l.id = w.ancestor_id
                WHERE w.team_id = t.id AND l.leader_id = \(viewer.id)) AS is_led, s.rev AS sheet_rev,
            \(Sheet.columns)
        FROM team t LEFT JOIN team d ON d.id = t.parent_id
        LEFT JOIN person m ON m.id = t.leader_id
        LEFT JOIN sheet s ON s.team_id = t.id AND s.cycle_id = \(cycle) AND \(Visibility.sheet(to: viewer))
        LEFT JOIN publication u ON u.sheet_id = s.id
        WHERE t.id = \(id)
        """
    }
}
