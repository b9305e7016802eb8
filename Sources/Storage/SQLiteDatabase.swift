import Foundation
import GRDB

/// The embedded database: one file, one writer, many readers.
final class SQLiteDatabase: Database {
    let engine = "SQLite"
    private let pool: any DatabaseWriter
    private let writes: GroupCommit
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
        let observing = observing
        do {
            return try await pool.read { db in try work(SQLiteConnection(db: db, observing: observing)) }
        } catch {
            throw StorageError.translating(error)
        }
    }

    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        let observing = observing
        return try await writes.run { db in try work(SQLiteConnection(db: db, observing: observing)) }
    }

    func close() async {
        // Whatever still runs keeps the file open until it is done; there is nothing to tell anybody.
        try? pool.close()
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
