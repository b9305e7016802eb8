import Foundation

/// One step that the tables take, written once for both databases.
///
/// The text uses `{id}`, `{int}`, `{real}`, `{bool}`, `{text}`, `{json}`, `{bytes}` for types and `{strict}` after a
/// table, or `{clustered}` where its rows lie in the order of its primary key. JSON stands in text columns on both,
/// because the order of its keys must survive.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    package let text: String

    package init(_ number: Int, _ name: String, _ text: String) {
        self.number = number
        self.name = name
        self.text = text
    }

    func text(for engine: String) -> String {
        let sqlite = engine == "SQLite"
        let types: [(macro: String, sqlite: String, postgresql: String)] = [
            ("{id}", "INTEGER", "BIGINT"), ("{int}", "INTEGER", "BIGINT"), ("{real}", "REAL", "DOUBLE PRECISION"),
            ("{bool}", "INTEGER", "BOOLEAN"), ("{text}", "TEXT", "TEXT COLLATE \"C\""),
            ("{json}", "TEXT", "TEXT"), ("{bytes}", "BLOB", "BYTEA"), ("{strict}", "STRICT", ""),
            ("{clustered}", "STRICT, WITHOUT ROWID", ""),
        ]
        return types.reduce(text) { $0.replacing($1.macro, with: sqlite ? $1.sqlite : $1.postgresql) }
    }
}

/// Brings the tables up to what the program expects.
package enum Migrator {
    /// Takes the steps that are missing, each in a transaction of its own, and tells their numbers.
    ///
    /// Throws `StorageError.newer` where the tables are ahead of the program. Several servers may start at once:
    /// each step checks again, within its transaction, that nobody else took it.
    @discardableResult
    package static func migrate(_ database: any Database, _ migrations: [Migration]) async throws -> [Int] {
        let newest = migrations.map(\.number).max() ?? 0
        try await database.write { db in
            // Making the same table twice at the same moment is an error on PostgreSQL, even with IF NOT EXISTS.
            if database.engine == "PostgreSQL" { _ = try db.rows("SELECT pg_advisory_xact_lock(7236552)") }
            try db.script(steps.text(for: database.engine))
        }
        try await database.write { db in
            try lock(db, engine: database.engine)
            let reached: Int = try db.value("SELECT coalesce(max(number), 0) AS value FROM schema_migration") ?? 0
            guard reached <= newest else { throw StorageError.newer(reached) }
        }
        var taken: [Int] = []
        for migration in migrations.sorted(by: { $0.number < $1.number }) {
            let took = try await database.write { db in
                try lock(db, engine: database.engine)
                let done: Int? = try db.value(
                    "SELECT number AS value FROM schema_migration WHERE number = \(migration.number)")
                guard done == nil else { return false }
                try db.script(migration.text(for: database.engine))
                let now = Int(Date().timeIntervalSince1970 * 1000)
                try db.run(
                    """
                    INSERT INTO schema_migration (number, name, applied_at)
                    VALUES (\(migration.number), \(migration.name), \(now))
                    """)
                return true
            }
            if took { taken.append(migration.number) }
        }
        return taken
    }

    /// Only this sees what the one before left: any other first statement would fix the snapshot before it waits.
    private static func lock(_ db: any Connection, engine: String) throws {
        // SQLite has one writer at a time anyway.
        if engine == "PostgreSQL" { try db.script("LOCK TABLE schema_migration IN EXCLUSIVE MODE") }
    }

    /// `applied_at` counts milliseconds since 1970.
    private static let steps = Migration(
        0, "steps",
        """
        CREATE TABLE IF NOT EXISTS schema_migration
            (number {int} NOT NULL PRIMARY KEY, name {text} NOT NULL, applied_at {int} NOT NULL) {strict}
        """)
}
