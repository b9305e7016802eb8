import Foundation
import OKR
import Storage

extension JobWay.Lane: ColumnWord {}

extension Job {
    /// The name of the case, as `Activity` has it.
    package var kind: String {
        Mirror(reflecting: self).children.first?.label ?? "\(self)"
    }
}

extension Change {
    /// Has something done, at once or from a moment on, if this change is committed.
    ///
    /// Work with a key is not added while work of that key still waits. A key says nothing of what was done before.
    package func add(_ job: Job, at due: Date? = nil, key: String? = nil) throws {
        let due = due ?? at
        let id: Identifier<Job> = newID()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = String(decoding: try encoder.encode(job), as: UTF8.self)
        try db.run(
            """
            INSERT INTO job (id, lane, kind, data, key, added_at, due_at)
            VALUES (\(id), \(job.way.lane), \(job.kind), \(data), \(key), \(at), \(due))
            ON CONFLICT (key) WHERE lease IS NULL AND parked_at IS NULL DO NOTHING
            """)
        if due <= at { bell?.pull() }
    }
}

/// A job that this server has for a while.
struct TakenJob: Sendable {
    let id: Identifier<Job>
    let lease: Identifier<TakenJob>
    let data: String
    let attempt: Int

    func job() throws -> Job { try JSONDecoder().decode(Job.self, from: Data(data.utf8)) }

    /// Whether anything of a lane is due, and what, the longest due first.
    static func due(_ lane: JobWay.Lane, at: Date, most: Int, in db: any Connection) throws -> [Identifier<Job>] {
        try db.rows(
            """
            SELECT id FROM job
            WHERE lane = \(lane) AND parked_at IS NULL AND due_at <= \(at)
            ORDER BY due_at, id
            LIMIT \(most)
            """
        ).map { try $0("id") }
    }

    /// Takes those that nobody else took meanwhile.
    static func take(_ ids: [Identifier<Job>], at: Date, lease: Identifier<TakenJob>, in db: any Connection) throws
        -> [TakenJob]
    {
        try db.rows(
            """
            UPDATE job
            SET lease = \(lease), due_at = \(at + JobPatience.lease), attempts = attempts + 1
            WHERE id IN (\(list: ids)) AND parked_at IS NULL AND due_at <= \(at)
            RETURNING id, data, attempts
            """
        ).map { row in
            TakenJob(id: try row("id"), lease: lease, data: try row("data"), attempt: try row("attempts"))
        }.sorted { $0.id < $1.id }
    }

    /// Forgets what is done; false where somebody else has it by now, whose doing counts.
    func finish(in db: any Connection) throws -> Bool {
        try db.run("DELETE FROM job WHERE id = \(id) AND lease = \(lease)") == 1
    }

    /// Gives back what was not begun, as if it had not been taken.
    func giveBack(at: Date, in db: any Connection) throws {
        try db.run(
            """
            UPDATE job SET lease = NULL, due_at = \(at), attempts = attempts - 1
            WHERE id = \(id) AND lease = \(lease) AND NOT \(Self.waitsAnother(id))
            """)
    }

    /// Notes what went wrong, and tries again later or never.
    func fail(_ error: String, giveUp: Bool, at: Date, in db: any Connection) throws {
        let words = String(error.prefix(1000))
        guard !giveUp, let pause = JobPatience.pause(after: attempt) else {
            try db.run(
                """
                UPDATE job SET lease = NULL, error = \(words), parked_at = \(at)
                WHERE id = \(id) AND lease = \(lease)
                """)
            return
        }
        // The same work was added meanwhile: it is tried with that.
        try db.run("DELETE FROM job WHERE id = \(id) AND lease = \(lease) AND \(Self.waitsAnother(id))")
        try db.run(
            """
            UPDATE job SET lease = NULL, error = \(words), due_at = \(at + pause)
            WHERE id = \(id) AND lease = \(lease)
            """)
    }

    private static func waitsAnother(_ id: Identifier<Job>) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM job o JOIN job mine ON mine.key = o.key
            WHERE mine.id = \(id) AND o.id <> mine.id AND o.lease IS NULL AND o.parked_at IS NULL)
        """
    }
}
