import Foundation
import OKR
import Storage

extension Dependency {
    static let columns: SQL = """
        d.id, d.from_id, d.person_id, d.team_id, d.objective_id, d.note, d.by_id, d.at, d.outcome, d.decided_by,
        d.decided_at, d.word
        """

    init(_ row: Row) throws {
        self.init(
            id: try row("id"), from: try row("from_id"), on: try Sheet.Owner(row), objective: try row("objective_id"),
            note: try row("note"), by: try row("by_id"), at: try row("at"), decision: try Decision.read(row))
    }

    /// Finds it for whoever may see the objective that needs something.
    static func find(
        _ id: Identifier<Dependency>, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> Dependency {
        let row = try db.row(
            """
            SELECT \(columns) FROM dependency d JOIN objective o ON o.id = d.from_id JOIN sheet s ON s.id = o.sheet_id
            WHERE d.id = \(id) AND \(Visibility.objective(to: viewer))
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try Dependency(row)
    }

    static func all(from objective: Identifier<Objective>, in db: any Connection) throws -> [Dependency] {
        try db.rows("SELECT \(columns) FROM dependency d WHERE d.from_id = \(objective) ORDER BY d.id")
            .map(Dependency.init)
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO dependency (id, from_id, person_id, team_id, objective_id, note, by_id, at, outcome, decided_by,
                decided_at, word)
            VALUES (\(id), \(from), \(owner.person), \(owner.team), \(objective), \(note), \(by), \(at),
                \(decision?.outcome), \(decision?.by), \(decision?.at), \(decision?.word ?? ""))
            """)
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE dependency SET objective_id = \(objective), outcome = \(decision?.outcome),
                decided_by = \(decision?.by), decided_at = \(decision?.at), word = \(decision?.word ?? "")
            WHERE id = \(id)
            """)
    }
}
