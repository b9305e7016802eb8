import Dispatch
import GRDB
import Synchronization

/// Lets writes that wait at the same time share one commit, which is what the disk is slow at.
///
/// Each write is a savepoint of its own: one that fails undoes itself alone. Everybody is answered after the commit.
final class GroupCommit: Sendable {
    private struct Write: Sendable {
        /// Runs within its savepoint; gives back whether it may stay.
        let work: @Sendable (GRDB.Database) -> Bool
        let answer: @Sendable ((any Error)?) -> Void
    }

    private struct Waiting {
        var writes: [Write] = []
        var isCommitting = false
    }

    private static let largestGroup = 256
    private let pool: any DatabaseWriter
    private let queue = DispatchQueue(label: "okra.group-commit")
    private let waiting = Mutex(Waiting())

    init(_ pool: any DatabaseWriter) {
        self.pool = pool
    }

    func run<Value: Sendable>(_ work: @escaping @Sendable (GRDB.Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let box = ResultBox<Value>()
            enqueue(
                Write(
                    work: { db in
                        let outcome = Result { try work(db) }
                        box.set(outcome)
                        if case .success = outcome { return true }
                        return false
                    },
                    answer: { failure in
                        if let failure { return continuation.resume(throwing: failure) }
                        continuation.resume(with: box.get().mapError(StorageError.translating))
                    }))
        }
    }

    private func enqueue(_ write: Write) {
        let isFirst = waiting.withLock { waiting in
            waiting.writes.append(write)
            defer { waiting.isCommitting = true }
            return !waiting.isCommitting
        }
        if isFirst { queue.async { self.commitAll() } }
    }

    private func commitAll() {
        while true {
            let group = waiting.withLock { waiting in
                let group = Array(waiting.writes.prefix(Self.largestGroup))
                waiting.writes.removeFirst(group.count)
                if group.isEmpty { waiting.isCommitting = false }
                return group
            }
            if group.isEmpty { return }
            commit(group)
        }
    }

    private func commit(_ group: [Write]) {
        var failure: (any Error)?
        do {
            try pool.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    for write in group {
                        try db.inSavepoint { write.work(db) ? .commit : .rollback }
                    }
                    return .commit
                }
            }
        } catch {
            failure = StorageError.translating(error)
        }
        for write in group { write.answer(failure) }
    }
}

/// Carries a result from the thread that wrote to the one that waits.
private final class ResultBox<Value: Sendable>: Sendable {
    private let result: Mutex<Result<Value, any Error>?>

    init() {
        result = Mutex(nil)
    }

    func set(_ value: Result<Value, any Error>) {
        result.withLock { $0 = value }
    }

    func get() -> Result<Value, any Error> {
        result.withLock { $0 } ?? .failure(StorageError.other("the write was never run"))
    }
}
