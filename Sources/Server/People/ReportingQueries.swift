import OKR
import Storage

/// Keeps `reporting`, the closure of the manager line, true to who reports to whom.
enum Reporting {
    static func insert(_ person: Identifier<Person>, under manager: Identifier<Person>?, in db: any Connection) throws {
        try db.run("INSERT INTO reporting (person_id, manager_id, distance) VALUES (\(person), \(person), 0)")
        if let manager { try attach(person, to: manager, in: db) }
    }

    /// Moves somebody, with everybody below, to another manager. Refuses a manager who reports to this person.
    static func move(_ person: Identifier<Person>, under manager: Identifier<Person>?, in db: any Connection) throws {
        if let manager {
            guard manager != person, try !reports(manager, to: person, in: db) else {
                throw Refusal(.invalid, field: "manager", .managerLoop)
            }
        }
        let below: SQL = "SELECT person_id FROM reporting WHERE manager_id = \(person)"
        try db.run("DELETE FROM reporting WHERE person_id IN (\(below)) AND manager_id NOT IN (\(below))")
        if let manager { try attach(person, to: manager, in: db) }
    }

    static func reports(
        _ person: Identifier<Person>, to manager: Identifier<Person>, in db: any Connection
    ) throws -> Bool {
        try db.row(
            "SELECT distance FROM reporting WHERE person_id = \(person) AND manager_id = \(manager)") != nil
    }

    private static func attach(
        _ person: Identifier<Person>, to manager: Identifier<Person>, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO reporting (person_id, manager_id, distance)
            SELECT below.person_id, above.manager_id, below.distance + above.distance + 1
            FROM reporting below CROSS JOIN reporting above
            WHERE below.manager_id = \(person) AND above.person_id = \(manager)
            """)
    }
}
