import Foundation
import OKR
import Storage

extension Alignment {
    func insert(_ id: Identifier<Alignment>, by person: Identifier<Person>, at: Date, in db: any Connection) throws {
        try db.run(
            "INSERT INTO alignment (id, from_id, to_id, by_id, at) VALUES (\(id), \(from), \(to), \(person), \(at))")
    }

    func delete(in db: any Connection) throws {
        try db.run("DELETE FROM alignment WHERE from_id = \(from) AND to_id = \(to)")
    }

    /// Every alignment that can be reached upwards from an objective, which is where a loop would close.
    static func above(_ objective: Identifier<Objective>, in db: any Connection) throws -> [Alignment] {
        try db.rows(
            """
            WITH RECURSIVE above (from_id, to_id) AS (
                SELECT a.from_id, a.to_id FROM alignment a WHERE a.from_id = \(objective)
                UNION
                SELECT a.from_id, a.to_id FROM alignment a JOIN above b ON a.from_id = b.to_id
            )
            SELECT from_id, to_id FROM above ORDER BY from_id, to_id
            """
        ).map { Alignment(from: try $0("from_id"), to: try $0("to_id")) }
    }
}
