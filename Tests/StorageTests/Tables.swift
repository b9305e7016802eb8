import Storage
import TestSupport

/// The tables that these tests work on.
let tables = [
    Migration(
        1, "counter",
        """
        CREATE TABLE counter (id {id} NOT NULL PRIMARY KEY, count {int} NOT NULL CHECK (count >= 0)) {strict};
        INSERT INTO counter (id, count) VALUES (1, 0);
        """),
    Migration(
        2, "thing",
        """
        CREATE TABLE thing (
            id {id} NOT NULL PRIMARY KEY, amount {int}, share {real}, flag {bool}, name {text}, details {json},
            data {bytes}
        ) {strict};
        CREATE UNIQUE INDEX thing_name ON thing (name);
        """),
]

/// A database that has taken `tables`.
@discardableResult
func withTables<Value>(
    _ kind: TestDatabase, observing: (@Sendable (String) -> Void)? = nil,
    _ body: (any Database) async throws -> Value
) async throws -> Value {
    try await withDatabase(kind, migrations: tables, observing: observing, body)
}

extension Database {
    func name(_ id: Int) async throws -> String? {
        try await read { try $0.value("SELECT name AS value FROM thing WHERE id = \(id)") }
    }

    func names() async throws -> [String] {
        try await read { try $0.rows("SELECT name FROM thing ORDER BY name").map { try $0("name") } }
    }

    func keep(_ id: Int, _ name: String) async throws {
        try await write { db in
            try db.run("INSERT INTO thing (id, name) VALUES (\(id), \(name))")
            return
        }
    }
}

/// What domain code throws when it refuses something.
struct Refused: Error, Equatable {}
