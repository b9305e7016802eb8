import OKR
import Storage

extension Sheet {
    static let columns: SQL = """
        s.id, s.cycle_id, s.person_id, s.team_id, s.limited, s.management_line, u.by_id AS published_by, u.at AS published_at
        """

    init(_ row: Row) throws {
        let person: Identifier<Person>? = try row("person_id")
        let team: Identifier<Team>? = try row("team_id")
        let owner: Owner
        if let person {
            owner = .person(person)
        } else if let team {
            owner = .team(team)
        } else {
            throw StorageError.corrupt("a sheet without an owner")
        }
        let by: Identifier<Person>? = try row("published_by")
        self.init(
            id: try row("id"), cycle: try row("cycle_id"), owner: owner,
            publication: try by.map { Publication(by: $0, at: try row("published_at")) },
            visibility: Visibility(limited: try row("limited"), managementLine: try row("management_line")))
    }

    static func find(_ id: Identifier<Sheet>, visibleTo viewer: Viewer, in db: any Connection) throws -> Sheet {
        let row = try db.row(
            """
            SELECT \(columns) FROM sheet s LEFT JOIN publication u ON u.sheet_id = s.id
            WHERE s.id = \(id) AND \(Visibility.sheet(to: viewer))
            """)
        guard var sheet = try row.map(Sheet.init) else { throw Refusal(.unknown, .notFound) }
        sheet.visibility = try sheet.visibility.naming("sheet_id = \(id)", in: db)
        return sheet
    }

    /// The owner's sheet in a cycle; nil where nobody has opened it yet. Only for those who may write it.
    static func find(of owner: Owner, in cycle: Identifier<Cycle>, db: any Connection) throws -> Sheet? {
        let condition: SQL =
            switch owner {
            case .person(let id): "s.person_id = \(id)"
            case .team(let id): "s.team_id = \(id)"
            }
        return try db.row(
            """
            SELECT \(columns) FROM sheet s LEFT JOIN publication u ON u.sheet_id = s.id
            WHERE \(condition) AND s.cycle_id = \(cycle)
            """
        ).map(Sheet.init)
    }

    func insert(in db: any Connection) throws {
        let (person, team): (Identifier<Person>?, Identifier<Team>?) =
            switch owner {
            case .person(let id): (id, nil)
            case .team(let id): (nil, id)
            }
        try db.run(
            """
            INSERT INTO sheet (id, cycle_id, person_id, team_id, limited, management_line)
            VALUES (\(id), \(cycle), \(person), \(team), \(visibility.limited), \(visibility.managementLine))
            """)
        try insertPublication(in: db)
    }

    func savePublication(in db: any Connection) throws {
        try db.run("DELETE FROM publication WHERE sheet_id = \(id)")
        try insertPublication(in: db)
    }

    private func insertPublication(in db: any Connection) throws {
        guard let publication else { return }
        try db.run("INSERT INTO publication (sheet_id, by_id, at) VALUES (\(id), \(publication.by), \(publication.at))")
    }

    func saveVisibility(by change: Change) throws {
        try change.db.run(
            """
            UPDATE sheet SET limited = \(visibility.limited), management_line = \(visibility.managementLine) WHERE id = \(id)
            """)
        try change.setGrants(visibility, sheet: id, objective: nil)
    }
}
