import Foundation
import OKR
import Storage

extension Breakdown {
    static let columns: SQL = """
        b.id, b.key_result_id, b.person_id, b.team_id, b.note, b.follows, b.objective_id, b.by_id, b.at, b.outcome,
        b.decided_by, b.decided_at, b.word
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), keyResult: try row("key_result_id"), to: try Sheet.Owner(row), note: try row("note"),
            by: try row("by_id"), at: try row("at"), follows: try row("follows"), decision: try Decision.read(row),
            objective: try row("objective_id"))
    }

    /// Finds it for whoever may see the key result that it is about.
    static func find(_ id: Identifier<Breakdown>, visibleTo viewer: Viewer, in db: any Connection) throws -> Breakdown {
        let row = try db.row(
            """
            SELECT \(columns) FROM breakdown b JOIN key_result k ON k.id = b.key_result_id
            JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            WHERE b.id = \(id) AND k.deleted_at IS NULL AND \(Visibility.objective(to: viewer))
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try Breakdown(row)
    }

    static func all(of keyResult: Identifier<KeyResult>, in db: any Connection) throws -> [Breakdown] {
        try db.rows("SELECT \(columns) FROM breakdown b WHERE b.key_result_id = \(keyResult) ORDER BY b.id")
            .map(Breakdown.init)
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO breakdown (id, key_result_id, person_id, team_id, note, follows, objective_id, by_id, at, outcome,
                decided_by, decided_at, word)
            VALUES (\(id), \(keyResult), \(to.person), \(to.team), \(note), \(follows), \(objective), \(by), \(at),
                \(decision?.outcome), \(decision?.by), \(decision?.at), \(decision?.word ?? ""))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE breakdown SET follows = \(follows), objective_id = \(objective), outcome = \(decision?.outcome),
                decided_by = \(decision?.by), decided_at = \(decision?.at), word = \(decision?.word ?? "")
            WHERE id = \(id)
            """)
    }
}
