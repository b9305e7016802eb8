import Foundation
import Logging
import OKR
import Storage
import Synchronization
import TestSupport

@testable import Server

/// What was done, in its order.
final class JobLog: Sendable {
    private let numbers = Mutex<[Int64]>([])
    private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)

    var all: [Int64] { numbers.withLock { $0 } }

    func note(_ number: Int64) {
        numbers.withLock { $0.append(number) }
        continuation.yield()
    }

    func wait(for count: Int) async {
        var seen = 0
        for await _ in stream {
            seen += 1
            if seen >= count { return }
        }
    }
}

extension App {
    /// Each job writes a row of its own number and fails where it is told to.
    func doing(_ log: JobLog, failing: @escaping @Sendable (Int64) -> Bool) -> App {
        var app = self
        app.way = { job in
            .here { change in
                guard case .fanOut(let id, _, _) = job else { return }
                log.note(id.value)
                if failing(id.value) { throw NotToday() }
                try change.db.run(
                    "INSERT INTO failed_sign_in (id, email, address, at) VALUES (\(id), '', '', \(change.at))")
            }
        }
        return app
    }
}

private struct NotToday: Error, CustomStringConvertible {
    var description: String { "no" }
}

extension Logger {
    static var silent: Logger {
        var logger = Logger(label: "silent")
        logger.logLevel = .critical
        return logger
    }
}

struct KeptJob: Sendable {
    let attempts: Int
    let error: String
    let due: Date
    let parked: Date?
}

extension TestHouse {
    func jobs() async throws -> [KeptJob] {
        try await read { db in
            try db.rows("SELECT attempts, error, due_at, parked_at FROM job ORDER BY id").map { row in
                KeptJob(
                    attempts: try row("attempts"), error: try row("error"), due: try row("due_at"),
                    parked: try row("parked_at"))
            }
        }
    }
}

/// A house whose work only notes that it was done.
func withJobs(
    _ kind: TestDatabase, failing: @escaping @Sendable (Int64) -> Bool = { _ in false },
    _ body: (TestHouse, JobLog) async throws -> Void
) async throws {
    try await withHouse(kind) { house in
        let log = JobLog()
        let app = house.app.doing(log, failing: failing)
        try await body(TestHouse(app: app, clock: house.clock, statements: house.statements), log)
    }
}
