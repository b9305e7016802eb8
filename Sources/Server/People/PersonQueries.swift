import Foundation
import OKR
import Storage

extension Person {
    static let columns: SQL = """
        p.id, p.name, p.english_name, p.email, p.employee_number, p.title, p.employee_type_id, p.team_id, p.manager_id,
        p.language, p.time_zone, p.role, p.left_on
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), name: try row("name"), englishName: try row("english_name"),
            email: try Email(try row("email") as String), employeeNumber: try row("employee_number"),
            title: try row("title"), employeeType: try row("employee_type_id"), team: try row("team_id"),
            manager: try row("manager_id"), language: try row("language"), timeZone: try row("time_zone"),
            role: try row("role"), leftAt: try row("left_on"))
    }

    /// Everybody may see everybody; what of their sheets is another question.
    static func find(_ id: Identifier<Person>, visibleTo viewer: Viewer, in db: any Connection) throws -> Person {
        guard let person = try find(id, in: db) else { throw Refusal(.unknown, .notFound) }
        return person
    }

    /// For changes that nobody asked for: the command line's and the program's own.
    static func find(_ id: Identifier<Person>, in db: any Connection) throws -> Person? {
        try db.row("SELECT \(columns) FROM person p WHERE p.id = \(id)").map(Person.init)
    }

    package static func find(email: Email, in db: any Connection) throws -> Person? {
        try db.row("SELECT \(columns) FROM person p WHERE p.email = \(email.address)").map(Person.init)
    }

    /// Writes the row alone, as it stands; `joinedAt` is when the person came.
    func insert(searchText: String, joinedAt: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO person (id, name, english_name, email, employee_number, title, employee_type_id, team_id,
                manager_id, language, time_zone, role, sort_key, search_text, joined_at, left_on)
            VALUES (\(id), \(name), \(englishName), \(email.address), \(employeeNumber), \(title), \(employeeType),
                \(team), \(manager), \(language), \(timeZone), \(role), \(PersonName(name).sortKey), \(searchText),
                \(joinedAt), \(leftAt))
            """)
    }

    func update(searchText: String, in db: any Connection) throws {
        try db.run(
            """
            UPDATE person SET name = \(name), english_name = \(englishName), email = \(email.address),
                employee_number = \(employeeNumber), title = \(title), employee_type_id = \(employeeType),
                team_id = \(team), manager_id = \(manager), language = \(language), time_zone = \(timeZone),
                role = \(role), sort_key = \(PersonName(name).sortKey), search_text = \(searchText), left_on = \(leftAt)
            WHERE id = \(id)
            """)
    }

    func insertTerms(team: String, in db: any Connection) throws {
        let terms = PersonName.terms(
            name: name, englishName: englishName, email: email.address, employeeNumber: employeeNumber, title: title,
            team: team)
        for (rank, term) in terms {
            try db.run("INSERT INTO person_term (rank, term, person_id) VALUES (\(rank), \(term), \(id))")
        }
    }

    func replaceTerms(team: String, in db: any Connection) throws {
        try db.run("DELETE FROM person_term WHERE person_id = \(id)")
        try insertTerms(team: team, in: db)
    }

    func refuseTakenEmail(in db: any Connection) throws {
        let other: Identifier<Person>? = try db.value(
            "SELECT id AS value FROM person WHERE email = \(email.address) AND id <> \(id)")
        guard other == nil else { throw Refusal(.invalid, field: "email", .emailTaken) }
    }

    /// Whether nobody else owns the organisation; somebody must always be able to put things right.
    func isOnlyOwner(in db: any Connection) throws -> Bool {
        guard role == .owner else { return false }
        let others: Int =
            try db.value(
                """
                SELECT count(*) AS value FROM person
                WHERE role = \(Role.owner) AND left_on IS NULL AND id <> \(id)
                """) ?? 0
        return others == 0
    }

    func endSessions(in db: any Connection) throws {
        try db.run("DELETE FROM session WHERE person_id = \(id)")
    }

    func writeLeft(on day: Day?, in db: any Connection) throws {
        try db.run("UPDATE person SET left_on = \(day) WHERE id = \(id)")
    }

    /// Makes tokens and links that are still open worthless.
    func endAccess(in db: any Connection) throws {
        try db.run("DELETE FROM access_token WHERE person_id = \(id)")
        try db.run("DELETE FROM invitation WHERE person_id = \(id) AND used_at IS NULL")
    }
}

extension Person {
    /// Everybody, those who left included; for imports.
    static func all(in db: any Connection) throws -> [Person] {
        try db.rows("SELECT \(columns) FROM person p ORDER BY p.id").map(Person.init)
    }
}
