import Foundation
import Logging
import OKR
import Storage
import Synchronization

extension App {
    /// Does what is due until it is cancelled: woken by changes of this process, else every two seconds.
    package func work(logger: Logger) async {
        await withDiscardingTaskGroup { group in
            for lane in JobWay.Lane.allCases {
                group.addTask { await JobWorker(app: self, lane: lane, logger: logger).run() }
            }
            // What others added, what falls due by itself and what a dead server left is found by looking.
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(2))
                jobs.ring()
            }
        }
    }

    /// Does everything that is due by a moment, one after the other, as if it were that moment; for tests and commands.
    package func runJobs(until moment: Date? = nil) async throws {
        let now = moment ?? clock()
        var logger = Logger(label: "okra.jobs")
        logger.logLevel = .critical
        while true {
            var isDone = true
            for lane in JobWay.Lane.allCases {
                let worker = JobWorker(app: self, lane: lane, logger: logger)
                for taken in try await worker.take(most: 64, at: now) {
                    isDone = false
                    await worker.perform(taken, at: now)
                }
            }
            if isDone { return }
        }
    }
}

/// Works through one lane.
struct JobWorker: Sendable {
    let app: App
    let lane: JobWay.Lane
    let logger: Logger

    func run() async {
        let running = Running()
        let (rings, bell) = app.jobs.listen()
        await withDiscardingTaskGroup { group in
            for await _ in rings {
                // Filled up when a quarter is free, so that one transaction takes several.
                while !Task.isCancelled {
                    let free = lane.width - running.count.load(ordering: .relaxed)
                    guard free >= lane.width / 4 else { break }
                    let taken = await takeOrSay(most: free)
                    for job in taken {
                        running.count.add(1, ordering: .relaxed)
                        group.addTask {
                            await perform(job, at: app.clock())
                            running.count.subtract(1, ordering: .relaxed)
                            bell.yield()
                        }
                    }
                    if taken.count < free { break }
                }
            }
        }
    }

    private func takeOrSay(most: Int) async -> [TakenJob] {
        do {
            return try await take(most: most, at: app.clock())
        } catch {
            if !Task.isCancelled { logger.error("jobs were not taken: \(words(for: error))") }
            return []
        }
    }

    /// Takes a lease on what is due. Only where something is does this write, so that an idle server leaves the disk alone.
    func take(most: Int, at: Date) async throws -> [TakenJob] {
        let due = try await app.database.read { db in try TakenJob.due(lane, at: at, most: most, in: db) }
        guard !due.isEmpty else { return [] }
        let lease: Identifier<TakenJob> = app.identifiers.make(at: at)
        return try await app.database.write { db in try TakenJob.take(due, at: at, lease: lease, in: db) }
    }

    func perform(_ taken: TakenJob, at: Date) async {
        do {
            // Whoever did this kept dying: it is not begun again.
            guard taken.attempt <= JobPatience.mostAttempts else { throw HopelessJob("began too often, never ended") }
            guard !Task.isCancelled else {
                return try await app.database.write { db in try taken.giveBack(at: at, in: db) }
            }
            switch app.way(try taken.job()) {
            case .here(let work): try await performHere(taken, work, at: at)
            case .mail(let work), .web(let work):
                try await work(JobRun(app: app, id: taken.id, at: at, attempt: taken.attempt))
                _ = try await app.database.write { db in try taken.finish(in: db) }
            }
        } catch is LostLease {
            logger.notice("job \(taken.id) took so long that another server did it")
        } catch is CancellationError {
            // The lease runs out by itself: nobody knows how far the work came.
        } catch {
            await note(error, of: taken, at: at)
        }
    }

    private func performHere(_ taken: TakenJob, _ work: @escaping @Sendable (Change) throws -> Void, at: Date)
        async throws
    {
        try await app.jobs.ringing { pull in
            try await app.database.write { db in
                try work(Change(db: db, by: nil, at: at, identifiers: app.identifiers, bell: pull))
                guard try taken.finish(in: db) else { throw LostLease() }
            }
        }
    }

    private func note(_ error: any Error, of taken: TakenJob, at: Date) async {
        let words = words(for: error)
        logger.warning("job \(taken.id) failed at attempt \(taken.attempt): \(words)")
        do {
            try await app.database.write { db in
                try taken.fail(words, giveUp: error is HopelessJob, at: at, in: db)
            }
        } catch {
            logger.error("job \(taken.id): its failure was not noted: \(self.words(for: error))")
        }
    }

    private func words(for error: any Error) -> String {
        switch error {
        case let error as StorageError: error.sentence
        case let refusal as Refusal: refusal.phrase(.en)
        default: "\(error)"
        }
    }
}

private struct LostLease: Error {}

/// How many jobs are being done.
private final class Running: Sendable {
    let count = Atomic(0)
}
