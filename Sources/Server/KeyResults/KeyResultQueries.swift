import Foundation
import OKR
import Storage

extension KeyResult {
    static let columns: SQL = """
        k.id, k.objective_id, k.position, k.text, k.mentions, k.weight, k.owner_id, k.due, k.progress_by_hand, k.followed
        """

    init(_ row: Row, metrics: [Metric]) throws {
        self.init(
            id: try row("id"), objective: try row("objective_id"), position: try row("position"),
            statement: try Prose(kept: row("text"), mentions: row("mentions")), weight: try row("weight"),
            owner: try row("owner_id"), due: try row("due"), progressByHand: try row("progress_by_hand"),
            followedProgress: try row("followed"), metrics: metrics)
    }

    static func find(_ id: Identifier<KeyResult>, visibleTo viewer: Viewer, in db: any Connection) throws -> KeyResult {
        let row = try db.row(
            """
            SELECT \(columns) FROM key_result k JOIN objective o ON o.id = k.objective_id JOIN sheet s ON s.id = o.sheet_id
            WHERE k.id = \(id) AND k.deleted_at IS NULL AND \(Visibility.objective(to: viewer))
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try KeyResult(row, metrics: Metric.list(of: [id], in: db)[id] ?? [])
    }

    /// Every key result of an objective, in order, whoever asks.
    static func all(of objective: Identifier<Objective>, in db: any Connection) throws -> [KeyResult] {
        let rows = try db.rows(
            """
            SELECT \(columns) FROM key_result k WHERE k.objective_id = \(objective) AND k.deleted_at IS NULL
            ORDER BY k.position, k.id
            """)
        let metrics = try Metric.list(of: try rows.map { try $0("id") }, in: db)
        return try rows.map { try KeyResult($0, metrics: metrics[$0("id")] ?? []) }
    }

    /// Writes the row and its metrics.
    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO key_result (id, objective_id, position, text, mentions, weight, owner_id, due, progress_by_hand)
            VALUES (\(id), \(objective), \(position), \(statement.text), \(try statement.mentionsJSON()), \(weight),
                \(owner), \(due), \(progressByHand))
            """)
        for (index, metric) in metrics.enumerated() { try metric.insert(of: id, position: index + 1, in: db) }
    }

    /// Writes the row; metrics are saved by themselves.
    func save(in db: any Connection) throws {
        try moveMarks(in: db)
        try db.run(
            """
            UPDATE key_result SET objective_id = \(objective), position = \(position), text = \(statement.text),
                mentions = \(try statement.mentionsJSON()), weight = \(weight), owner_id = \(owner), due = \(due),
                progress_by_hand = \(progressByHand)
            WHERE id = \(id)
            """)
    }

    static func order(_ order: [Identifier<KeyResult>], in db: any Connection) throws {
        for (index, id) in order.enumerated() {
            try db.run("UPDATE key_result SET position = \(index + 1) WHERE id = \(id)")
        }
    }

    static func setDeleted(_ id: Identifier<KeyResult>, at: Date?, in db: any Connection) throws {
        try db.run("UPDATE key_result SET deleted_at = \(at) WHERE id = \(id)")
    }
}
