import Foundation
import GRDB

/// The embedded database: one file, one writer, many readers.
final class SQLiteDatabase: Database {
    let engine = "SQLite"
    let reachesOthers = false
    private let signalled = Signals()
    private let pool: any DatabaseWriter
    private let writes: GroupCommit
    private let columns = SQLiteColumns()
    private let observing: (@Sendable (String) -> Void)?

    /// Opens or makes the file at `path`; nil is a database in memory.
    init(path: String?, observing: (@Sendable (String) -> Void)?) throws {
        self.observing = observing
        do {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            configuration.busyMode = .timeout(5)
            configuration.maximumReaderCount = 4
            if let path {
                let pool = try DatabasePool(path: path, configuration: configuration)
                try Self.makeDurable(pool)
                self.pool = pool
            } else {
                pool = try DatabaseQueue(configuration: configuration)
            }
        } catch {
            throw StorageError(sqlite: error)
        }
        writes = GroupCommit(pool)
    }

    func read<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        let transaction = transaction(work)
        do {
            return try readHere(transaction)
        } catch {
            throw StorageError.translating(error)
        }
    }

    /// On the thread that asks: what a page reads is there in a fraction of the time that it takes to wake another one.
    private func readHere<Value>(_ transaction: (GRDB.Database) throws -> Value) throws -> Value {
        try pool.read(transaction)
    }

    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        let (value, signals) = try await writes.run { [observing, columns] db in
            let connection = SQLiteConnection(db: db, columns: columns, observing: observing)
            let value = try work(connection)
            if let failure = connection.failure { throw failure }
            return (value, connection.signals)
        }
        signalled.send(signals)
        return value
    }

    func signals() -> AsyncStream<Signal> { signalled.listen() }

    func close() async {
        signalled.finish()
        // Writes are taken in turn: after this one, all that were waiting are done.
        try? await writes.run { _ in }
        // Readers, which are closed last, may not fold the log into the file: whoever copies the file would miss it.
        if let pool = pool as? DatabasePool {
            _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
        // Whatever still runs keeps the file open until it is done; there is nothing to tell anybody.
        try? pool.close()
    }

    private func transaction<Value>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) -> @Sendable (GRDB.Database) throws -> Value {
        { [observing, columns] db in
            let connection = SQLiteConnection(db: db, columns: columns, observing: observing)
            let value = try work(connection)
            if let failure = connection.failure { throw failure }
            return value
        }
    }

    /// GRDB sets `synchronous` to NORMAL when it opens a pool, whatever was asked before; commits would then
    /// survive a crash of the program but not of the machine.
    private static func makeDurable(_ pool: DatabasePool) throws {
        let level = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            return try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
        }
        guard level == 2 else { throw StorageError.other("synchronous is \(level), not FULL") }
    }
}
