import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct SQLTests {
    @Test(arguments: TestDatabase.available)
    func `parameters keep their places, however often a value stands there`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            let (first, second) = ("first", "second")
            try await database.write { db in
                try db.run("INSERT INTO thing (name, id) VALUES (\(first), \(1)), (\(second), \(2))")
            }
            let row = try await database.read { db in
                try db.row(
                    """
                    SELECT id, \(second) AS b, \(first) AS a, \(second) AS c FROM thing
                    WHERE name = \(first) OR (name = \(first) AND id = \(7)) ORDER BY id
                    """)
            }
            let found = try #require(row)
            #expect(try found("id") == 1)
            #expect(try found("a") == "first")
            #expect(try found("b") == "second")
            #expect(try found("c") == "second")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a statement may stand within a statement`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for id in 1...5 { try await database.keep(id, "thing \(id)") }
            let known: SQL = "id > \(1) AND name <> \("thing 3")"
            let filter = known + " AND id < \(5)"
            let ids: [Int] = try await database.read { db in
                try db.rows("SELECT id FROM thing WHERE id <> \(9) AND (\(filter)) AND id <> \(4) ORDER BY id")
                    .map { try $0("id") }
            }
            #expect(ids == [2])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a list matches its values and an empty list matches nothing`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for id in 1...4 { try await database.keep(id, "thing \(id)") }
            func ids(_ list: [Int]) async throws -> [Int] {
                try await database.read { db in
                    try db.rows("SELECT id FROM thing WHERE id IN (\(list: list)) ORDER BY id").map { try $0("id") }
                }
            }
            #expect(try await ids([4, 2, 9]) == [2, 4])
            #expect(try await ids([3]) == [3])
            #expect(try await ids([]) == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a quotation mark in a value stays a quotation mark`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            let name = "'; DROP TABLE thing; -- \" \\ $1 ?1"
            try await database.keep(1, name)
            #expect(try await database.names() == [name])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `text is in the order of its code points`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for (id, name) in ["秋", "a", "é", "B", "葵", "Z", "b"].enumerated() { try await database.keep(id, name) }
            #expect(try await database.names() == ["B", "Z", "a", "b", "é", "秋", "葵"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `run tells how many rows it changed`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for id in 1...3 { try await database.keep(id, "thing \(id)") }
            let counts = try await database.write { db in
                [
                    try db.run("UPDATE thing SET amount = \(1) WHERE id > \(1)"),
                    try db.run("UPDATE thing SET amount = \(1) WHERE id > \(7)"),
                    try db.run("DELETE FROM thing"),
                ]
            }
            #expect(counts == [2, 0, 3])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a column that is missing or stands twice is an error`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            let read = try await database.read { try $0.row("SELECT 1 AS a, 2 AS b, 3 AS b") }
            let row = try #require(read)
            #expect(try row("a") == 1)
            #expect(throws: StorageError.corrupt("no column c")) { try row("c") as Int }
            #expect(throws: StorageError.corrupt("two columns are called b")) { try row("b") as Int }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `every statement is heard, also the ones that fail`(_ kind: TestDatabase) async throws {
        let heard = Heard()
        try await withTables(kind, observing: { heard.add($0) }) { database in
            try await database.write { db in
                try db.run("UPDATE thing SET amount = NULL")
                _ = try db.rows("SELECT id FROM thing")
                try db.script("DELETE FROM thing; DELETE FROM thing")
            }
            _ = try await database.read { try $0.rows("SELECT name FROM thing WHERE id IN (\(list: [1, 2]))") }
            await #expect(throws: StorageError.self) { try await database.read { try $0.rows("SELECT nothing") } }
        }
        #expect(
            heard.statements.map { $0.replacing("?", with: "$") } == [
                "UPDATE thing SET amount = NULL", "SELECT id FROM thing", "DELETE FROM thing; DELETE FROM thing",
                "SELECT name FROM thing WHERE id IN ($1, $2)", "SELECT nothing",
            ])
    }
}

private final class Heard: Sendable {
    private let kept = Mutex<[String]>([])

    var statements: [String] { kept.withLock { $0 } }

    func add(_ statement: String) {
        kept.withLock { $0.append(statement) }
    }
}
