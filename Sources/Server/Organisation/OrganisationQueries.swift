import Foundation
import OKR
import Storage

extension Organisation {
    package static func find(in db: any Connection) throws -> Organisation? {
        try db.row(
            "SELECT name, language, time_zone, members_set_weights, several_parents FROM organisation WHERE id = 1"
        ).map { row in
            Organisation(
                name: try row("name"), language: try row("language"), timeZone: try row("time_zone"),
                membersSetWeights: try row("members_set_weights"), severalParents: try row("several_parents"))
        }
    }

    func insert(at: Date, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO organisation (id, name, language, time_zone, members_set_weights, several_parents, founded_at)
            VALUES (1, \(name), \(language), \(timeZone), \(membersSetWeights), \(severalParents), \(at))
            """)
    }

    func update(in db: any Connection) throws {
        try db.run(
            """
            UPDATE organisation SET name = \(name), language = \(language), time_zone = \(timeZone),
                members_set_weights = \(membersSetWeights), several_parents = \(severalParents) WHERE id = 1
            """)
    }

    /// The date on the organisation's wall.
    func today(at moment: Date) -> Day {
        Day(moment, in: TimeZone(identifier: timeZone) ?? .gmt)
    }
}

extension EmployeeType {
    package static func all(in db: any Connection) throws -> [EmployeeType] {
        try db.rows("SELECT id, name_zh, name_en FROM employee_type ORDER BY position, id").map { row in
            EmployeeType(id: try row("id"), name: try row("name_zh"), englishName: try row("name_en"))
        }
    }

    func insert(key: String, position: Int, in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO employee_type (id, key, name_zh, name_en, position)
            VALUES (\(id), \(key), \(name), \(englishName), \(position))
            """)
    }
}
