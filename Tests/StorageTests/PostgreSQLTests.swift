import Storage
import TestSupport
import Testing

@Suite(.enabled(if: TestDatabase.available.contains(.postgresql), "OKRA_TEST_POSTGRESQL is not set"))
struct PostgreSQLTests {
    @Test func `a server that went away and came back is met again without anybody noticing`() async throws {
        try await withTables(.postgresql) { database in
            try await database.keep(1, "before")
            try await endConnections(of: database)
            #expect(try await database.names() == ["before"])
            try await endConnections(of: database)
            try await database.keep(2, "since")
            #expect(try await database.names() == ["before", "since"])
        }
    }

    @Test func `a write whose connection breaks half-way keeps nothing and says so`() async throws {
        try await withTables(.postgresql) { database in
            let error = await #expect(throws: StorageError.self) {
                try await database.write { db in
                    try db.run("INSERT INTO thing (id, name) VALUES (\(1), \("half"))")
                    _ = try db.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            guard case .unreachable = error else {
                Issue.record("not .unreachable but \(String(describing: error))")
                return
            }
            let names = try await database.names()
            #expect(names == [])
        }
    }

    @Test func `nobody at the address is told as out of reach`() async throws {
        let error = await #expect(throws: StorageError.self) {
            _ = try await open(.postgresql(url: "postgres://okra@127.0.0.1:1/okra"))
        }
        guard case .unreachable(let why) = error else {
            Issue.record("not .unreachable but \(String(describing: error))")
            return
        }
        #expect(why.contains("127.0.0.1"))
    }

    @Test func `the address tells how many connections to keep`() async throws {
        try await withLocation(.postgresql, migrations: tables) { location in
            guard case .postgresql(let url) = location else { return }
            let database = try await open(.postgresql(url: url + "?pool=2&application_name=okra-test"))
            let connections = try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 1...40 {
                    group.addTask {
                        try await database.read {
                            try $0.value("SELECT pg_backend_pid() AS value FROM pg_sleep(0.005)")
                        }
                    }
                }
                return try await group.reduce(into: Set<Int>()) { if let id = $1 { $0.insert(id) } }
            }
            #expect((1...2).contains(connections.count))
            let name: String? = try await database.read {
                try $0.value("SELECT current_setting('application_name') AS value")
            }
            #expect(name == "okra-test")
            await database.close()
        }
        await #expect(throws: StorageError.other("pool=none is not a number from 1 to 100")) {
            _ = try await open(.postgresql(url: "postgres://127.0.0.1/okra?pool=none"))
        }
    }

    @Test func `more statements than are remembered go through`() async throws {
        try await withTables(.postgresql) { database in
            let sum = try await database.read { db in
                try (1...600).reduce(0) { sum, count in
                    let list = Array(1...count)
                    return sum
                        + (try db.value("SELECT count(*) AS value FROM counter WHERE id IN (\(list: list))") ?? 0)
                }
            }
            #expect(sum == 600)
        }
    }

    @Test func `text with a NUL in it is refused, not cut`() async throws {
        try await withTables(.postgresql) { database in
            await #expect(throws: StorageError.self) { try await database.keep(1, "cut\0here") }
            let names = try await database.names()
            #expect(names == [])
        }
    }

    /// Ends every connection to the database from outside, as a server that restarts would.
    private func endConnections(of database: any Database) async throws {
        let name: String = try await database.read { try $0.value("SELECT current_database() AS value") } ?? ""
        _ = try await TestServer.execute(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = '\(name)' AND backend_type = 'client backend'
            """)
    }
}
