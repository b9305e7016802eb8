import OKR
import Storage

/// Which people the administrators' list shows.
struct PeopleFilter: Sendable {
    static let pageLength = 50

    let text: String
    let team: Identifier<Team>?
    let type: Identifier<EmployeeType>?
    let isLeft: Bool
    let page: Int

    init(_ ask: Ask) {
        text = String((ask.query("q") ?? "").prefix(100))
        team = ask.query("team").flatMap { Identifier($0) }
        type = ask.query("type").flatMap { Identifier($0) }
        isLeft = ask.query("left") == "1"
        page = max(1, ask.query("page").flatMap { Int($0) } ?? 1)
    }

    fileprivate var condition: SQL {
        var condition: SQL = isLeft ? "p.left_on IS NOT NULL" : "p.left_on IS NULL"
        for word in PersonName.folded(text).split(whereSeparator: \.isWhitespace).prefix(4) {
            condition = condition + " AND p.search_text LIKE \("%\(String(word).escapedForLike)%") ESCAPE '\\'"
        }
        if let team {
            condition = condition + " AND p.team_id IN (SELECT team_id FROM team_line WHERE ancestor_id = \(team))"
        }
        if let type { condition = condition + " AND p.employee_type_id = \(type)" }
        return condition
    }
}

/// A line of the administrators' list.
struct ListedPerson: Sendable {
    let person: Person
    let team: String
    let type: EmployeeType?
    let manager: String?
    let hasPassword: Bool

    static func list(
        _ filter: PeopleFilter, for viewer: Viewer, in db: any Connection
    ) throws -> (people: [ListedPerson], count: Int) {
        let count: Int = try db.value("SELECT count(*) AS value FROM person p WHERE \(filter.condition)") ?? 0
        let rows = try db.rows(
            """
            SELECT \(Person.columns), t.name AS team_name, e.name_zh AS type_zh, e.name_en AS type_en,
                \(Person.name(of: "m", in: viewer.language)) AS manager_name, (w.person_id IS NOT NULL) AS has_password
            FROM person p JOIN team t ON t.id = p.team_id
            LEFT JOIN employee_type e ON e.id = p.employee_type_id
            LEFT JOIN person m ON m.id = p.manager_id
            LEFT JOIN password w ON w.person_id = p.id
            WHERE \(filter.condition) ORDER BY p.sort_key, p.id
            LIMIT \(PeopleFilter.pageLength) OFFSET \((filter.page - 1) * PeopleFilter.pageLength)
            """)
        return (try rows.map(ListedPerson.init), count)
    }

    private init(_ row: Row) throws {
        person = try Person(row)
        team = try row("team_name")
        let typeZh: String? = try row("type_zh")
        type = try typeZh.map { zh in
            EmployeeType(id: try row("employee_type_id"), name: zh, englishName: try row("type_en"))
        }
        manager = try row("manager_name")
        hasPassword = try row("has_password")
    }
}

extension Role {
    /// How many active people have each role, and who has those that administer.
    static func holders(in db: any Connection) throws -> (counts: [Role: Int], administrators: [Person]) {
        let counts = try db.rows("SELECT role, count(*) AS people FROM person WHERE left_on IS NULL GROUP BY role")
        let people = try db.rows(
            """
            SELECT \(Person.columns) FROM person p
            WHERE p.left_on IS NULL AND p.role <> \(Role.member) ORDER BY p.role, p.sort_key, p.id LIMIT 500
            """)
        return (
            try Dictionary(uniqueKeysWithValues: counts.map { (try $0("role"), try $0("people")) }),
            try people.map(Person.init)
        )
    }
}
