import Foundation
import Logging
import OKR
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite struct JobTests {
    @Test(arguments: TestDatabase.available)
    func `work is done once the change that asked for it is committed, and only then`(_ kind: TestDatabase) async throws
    {
        try await withJobs(kind) { house, done in
            try await house.app.change { change in try change.add(.fanOut(Identifier(7))) }
            await #expect(throws: Refusal.self) {
                try await house.app.change { change in
                    try change.add(.fanOut(Identifier(8)))
                    throw Refusal(.unknown, .notFound)
                }
            }
            try await house.app.runJobs()
            #expect(done.all == [7])
            #expect(try await house.jobs().isEmpty)
            try await house.app.runJobs()
            #expect(done.all == [7])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `work waits until it is due, and the longest due comes first`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, done in
            let now = house.clock.now
            try await house.app.change { change in
                try change.add(.fanOut(Identifier(1)), at: now + 3600)
                try change.add(.fanOut(Identifier(2)), at: now + 60)
                try change.add(.fanOut(Identifier(3)), at: now + 86_400)
            }
            try await house.app.runJobs(until: now + 59)
            #expect(done.all == [])
            try await house.app.runJobs(until: now + 60)
            #expect(done.all == [2])
            try await house.app.runJobs(until: now + 7200)
            #expect(done.all == [2, 1])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same work does not wait twice, yet queues up while it is being done`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, done in
            try await house.app.change { change in
                try change.add(.fanOut(Identifier(1)), key: "all")
                try change.add(.fanOut(Identifier(2)), key: "all")
            }
            #expect(try await house.jobs().count == 1)
            let worker = JobWorker(app: house.app, lane: .here, logger: .silent)
            let taken = try await worker.take(most: 8, at: house.clock.now)
            try await house.app.change { change in try change.add(.fanOut(Identifier(3)), key: "all") }
            #expect(try await house.jobs().count == 2)
            for job in taken { await worker.perform(job, at: house.clock.now) }
            try await house.app.runJobs()
            #expect(done.all == [1, 3])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `work that fails comes again later and later, then is set aside with its error`(
        _ kind: TestDatabase
    ) async throws {
        try await withJobs(kind, failing: { _ in true }) { house, done in
            try await house.app.change { change in try change.add(.fanOut(Identifier(1))) }
            var now = house.clock.now
            for attempt in 1..<JobPatience.mostAttempts {
                try await house.app.runJobs(until: now)
                let job = try #require(try await house.jobs().first)
                #expect(job.attempts == attempt && job.error.contains("no") && job.parked == nil)
                let pause = try #require(JobPatience.pause(after: attempt))
                #expect(job.due == now + pause)
                now += pause
            }
            try await house.app.runJobs(until: now)
            #expect(try await house.jobs().first?.parked == now)
            try await house.app.runJobs(until: now + 1_000_000)
            #expect(done.all.count == JobPatience.mostAttempts)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `failing work with a key makes way for the same work that was added meanwhile`(
        _ kind: TestDatabase
    ) async throws {
        try await withJobs(kind, failing: { $0 == 1 }) { house, done in
            try await house.app.change { change in try change.add(.fanOut(Identifier(1)), key: "all") }
            let worker = JobWorker(app: house.app, lane: .here, logger: .silent)
            let taken = try await worker.take(most: 8, at: house.clock.now)
            try await house.app.change { change in try change.add(.fanOut(Identifier(2)), key: "all") }
            for job in taken { await worker.perform(job, at: house.clock.now) }
            #expect(try await house.jobs().count == 1)
            try await house.app.runJobs()
            #expect(done.all == [1, 2])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what cannot be done at all is set aside at once`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, _ in
            var app = house.app
            app.way = { _ in .here { _ in throw HopelessJob("nobody lives there") } }
            try await app.change { change in try change.add(.fanOut(Identifier(1))) }
            try await app.runJobs()
            let job = try #require(try await house.jobs().first)
            #expect(job.parked == house.clock.now && job.error == "nobody lives there")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a dead server's work is taken over when its lease runs out, and its late end counts for nothing`(
        _ kind: TestDatabase
    ) async throws {
        try await withJobs(kind) { house, done in
            try await house.app.change { change in try change.add(.fanOut(Identifier(1))) }
            let worker = JobWorker(app: house.app, lane: .here, logger: .silent)
            let now = house.clock.now
            let taken = try await worker.take(most: 8, at: now)
            try await house.app.runJobs(until: now + JobPatience.lease - 1)
            #expect(done.all == [])
            try await house.app.runJobs(until: now + JobPatience.lease)
            #expect(done.all == [1])
            await worker.perform(taken[0], at: now + 200)
            // It ran, but its transaction was undone with all it did.
            #expect(try await house.read { db in try db.row("SELECT id FROM failed_sign_in WHERE id = 1") } != nil)
            #expect(try await house.read { db in try db.rows("SELECT id FROM failed_sign_in") }.count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two workers on one database share the work and do nothing twice`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, _ in
            try await house.app.change { change in
                for number in 1...400 { try change.add(.fanOut(Identifier(Int64(number)))) }
            }
            let second = App(database: house.app.database, clock: house.app.clock).doing(
                JobLog(), failing: { _ in false })
            try await withThrowingTaskGroup(of: Void.self) { group in
                for app in [house.app, second] {
                    group.addTask { try await app.runJobs() }
                }
                try await group.waitForAll()
            }
            // Each writes a row of its own number: a second time would have been refused and parked.
            #expect(try await house.read { db in try db.rows("SELECT id FROM failed_sign_in") }.count == 400)
            #expect(try await house.jobs().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a server that works is woken by a commit and ends when it is told to`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, done in
            let work = Task { await house.app.work(logger: .silent) }
            try await house.app.change { change in
                for number in 1...100 { try change.add(.fanOut(Identifier(Int64(number)))) }
            }
            await done.wait(for: 100)
            work.cancel()
            await work.value
            #expect(Set(done.all) == Set(1...100))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who finds nothing to do writes nothing`(_ kind: TestDatabase) async throws {
        try await withJobs(kind) { house, _ in
            house.statements.reset()
            try await house.app.runJobs()
            #expect(house.statements.all.allSatisfy { $0.hasPrefix("SELECT") })
            #expect(house.statements.count == JobWay.Lane.allCases.count)
        }
    }
}

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
