import Foundation
import OKR
import Storage

/// A job as administrators see it.
struct ListedJob: Sendable {
    enum State: Sendable {
        case due, running, later, parked
    }

    static let most = 100

    let id: Identifier<Job>
    let kind: String
    let state: State
    let addedAt: Date
    let dueAt: Date
    let attempts: Int
    let error: String

    private init(_ row: Row, at: Date) throws {
        id = try row("id")
        kind = try row("kind")
        addedAt = try row("added_at")
        dueAt = try row("due_at")
        attempts = try row("attempts")
        error = try row("error")
        let parked: Date? = try row("parked_at")
        let lease: Int64? = try row("lease")
        state = parked != nil ? .parked : lease != nil && dueAt > at ? .running : dueAt > at ? .later : .due
    }

    /// What was set aside first, then what is due next.
    static func list(at: Date, in db: any Connection) throws -> [ListedJob] {
        try db.rows(
            """
            SELECT id, kind, added_at, due_at, lease, attempts, error, parked_at FROM job
            ORDER BY CASE WHEN parked_at IS NULL THEN 1 ELSE 0 END, due_at, id
            LIMIT \(most)
            """
        ).map { try ListedJob($0, at: at) }
    }

    static func count(in db: any Connection) throws -> Int { try db.value("SELECT count(*) AS value FROM job") ?? 0 }

    /// Tries at once what was set aside or waits for its next attempt.
    static func retry(_ id: Identifier<Job>, _ change: Change) throws {
        let kind = try kind(of: id, in: change.db)
        // Where the same work waits already, that one does it.
        try change.db.run(
            """
            DELETE FROM job WHERE id = \(id) AND parked_at IS NOT NULL AND EXISTS (
                SELECT 1 FROM job o WHERE o.key = job.key AND o.id <> job.id AND o.lease IS NULL AND o.parked_at IS NULL)
            """)
        try change.db.run(
            """
            UPDATE job SET parked_at = NULL, attempts = 0, due_at = \(change.at) WHERE id = \(id) AND lease IS NULL
            """)
        change.bell?.pull()
        try change.record(.jobRetried(kind: kind))
    }

    static func drop(_ id: Identifier<Job>, _ change: Change) throws {
        let kind = try kind(of: id, in: change.db)
        try change.db.run("DELETE FROM job WHERE id = \(id)")
        try change.record(.jobDropped(kind: kind))
    }

    private static func kind(of id: Identifier<Job>, in db: any Connection) throws -> String {
        guard let row = try db.row("SELECT kind FROM job WHERE id = \(id)") else { throw Refusal(.unknown, .notFound) }
        return try row("kind")
    }
}
