import Storage
import TestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: TestDatabase.available)
    func `integers come back as they were kept`(_ kind: TestDatabase) async throws {
        try await roundTrip(
            kind, "amount", [0, 1, -1, 42, -9_007_199_254_740_993, Int64.max, Int64.min] as [Int64?] + [nil])
    }

    @Test(arguments: TestDatabase.available)
    func `numbers come back to the last digit`(_ kind: TestDatabase) async throws {
        try await roundTrip(kind, "share", [0, 3, 0.1, -0.7, 1.0 / 3, 1e15, -1.5e300, 5e-324, .pi, nil])
    }

    @Test(arguments: TestDatabase.available)
    func `flags come back as they were kept`(_ kind: TestDatabase) async throws {
        try await roundTrip(kind, "flag", [true, false, nil])
    }

    @Test(arguments: TestDatabase.available)
    func `text comes back as it was kept`(_ kind: TestDatabase) async throws {
        try await roundTrip(
            kind, "name", ["", " ", "秋葵", "关键结果：提升 40%", "🎯👨‍👩‍👧‍👦", "e\u{301}é", "a\nb\tc\\d\"e'f", "\\x00", nil])
    }

    @Test(arguments: TestDatabase.available)
    func `JSON keeps the order of its keys`(_ kind: TestDatabase) async throws {
        let long = #"{"z": ""# + String(repeating: "目标 objective 🎯 ", count: 20_000) + #""}"#
        try await roundTrip(kind, "details", [#"{"z": 1, "a": "目标",  "b": [null]}"#, long, nil])
    }

    @Test(arguments: TestDatabase.available)
    func `bytes come back as they were kept`(_ kind: TestDatabase) async throws {
        try await roundTrip(kind, "data", [[], [0], Array(0...255), Array("\\x41".utf8), nil])
    }

    @Test(arguments: TestDatabase.available)
    func `a condition tells as a flag and a count as an integer`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for id in 1...3 { try await database.keep(id, "thing \(id)") }
            let (there, missing, count, sum): (Bool?, Bool?, Int?, Int?) = try await database.read { db in
                (
                    try db.value("SELECT EXISTS (SELECT 1 FROM thing WHERE id = \(2)) AS value"),
                    try db.value("SELECT EXISTS (SELECT 1 FROM thing WHERE id = \(9)) AS value"),
                    try db.value("SELECT count(*) AS value FROM thing WHERE flag IS NULL"),
                    try db.value("SELECT sum(id) AS value FROM thing")
                )
            }
            #expect(there == true)
            #expect(missing == false)
            #expect(count == 3)
            #expect(sum == 6)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a column read as another type tells its name`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            try await database.keep(1, "three")
            let read = try await database.read { try $0.row("SELECT name, amount FROM thing") }
            let row = try #require(read)
            let error = #expect(throws: StorageError.self) { try row("name") as Int }
            #expect(error?.sentence.contains("name: a column holds") == true)
            #expect(throws: StorageError.self) { try row("amount") as Int }
        }
    }

    /// Keeps each value in a row of its own and reads all of them back.
    private func roundTrip<Value: SQLBindable & SQLReadable & Equatable & Sendable>(
        _ kind: TestDatabase, _ column: String, _ values: [Value?]
    ) async throws {
        try await withTables(kind) { database in
            try await database.write { db in
                for (id, value) in values.enumerated() {
                    switch column {
                    case "amount": try db.run("INSERT INTO thing (id, amount) VALUES (\(id), \(value))")
                    case "share": try db.run("INSERT INTO thing (id, share) VALUES (\(id), \(value))")
                    case "flag": try db.run("INSERT INTO thing (id, flag) VALUES (\(id), \(value))")
                    case "name": try db.run("INSERT INTO thing (id, name) VALUES (\(id), \(value))")
                    case "details": try db.run("INSERT INTO thing (id, details) VALUES (\(id), \(value))")
                    default: try db.run("INSERT INTO thing (id, data) VALUES (\(id), \(value))")
                    }
                }
            }
            let kept: [Value?] = try await database.read { db in
                try db.rows("SELECT * FROM thing ORDER BY id").map { try $0(column) }
            }
            #expect(kept == values)
        }
    }
}
