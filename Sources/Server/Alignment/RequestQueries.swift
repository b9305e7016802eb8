import Foundation
import OKR
import Storage

extension AlignmentRequest {
    static let columns: SQL = """
        q.id, q.to_id, q.person_id, q.team_id, q.note, q.objective_id, q.by_id, q.at, q.outcome, q.decided_by,
        q.decided_at, q.word
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), to: try row("to_id"), of: try Sheet.Owner(row), note: try row("note"),
            by: try row("by_id"), at: try row("at"), decision: try Decision.read(row),
            objective: try row("objective_id"))
    }

    /// Finds it for whoever may see the objective that wants support.
    static func find(
        _ id: Identifier<AlignmentRequest>, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> AlignmentRequest {
        let row = try db.row(
            """
            SELECT \(columns) FROM alignment_request q JOIN objective o ON o.id = q.to_id
            JOIN sheet s ON s.id = o.sheet_id WHERE q.id = \(id) AND \(Visibility.objective(to: viewer))
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try AlignmentRequest(row)
    }

    static func all(to objective: Identifier<Objective>, in db: any Connection) throws -> [AlignmentRequest] {
        try db.rows("SELECT \(columns) FROM alignment_request q WHERE q.to_id = \(objective) ORDER BY q.id")
            .map(AlignmentRequest.init)
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO alignment_request (id, to_id, person_id, team_id, note, objective_id, by_id, at, outcome,
                decided_by, decided_at, word)
            VALUES (\(id), \(to), \(of.person), \(of.team), \(note), \(objective), \(by), \(at), \(decision?.outcome),
                \(decision?.by), \(decision?.at), \(decision?.word ?? ""))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE alignment_request SET objective_id = \(objective), outcome = \(decision?.outcome),
                decided_by = \(decision?.by), decided_at = \(decision?.at), word = \(decision?.word ?? "")
            WHERE id = \(id)
            """)
    }
}
