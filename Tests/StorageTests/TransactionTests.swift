import Storage
import TestSupport
import Testing

@Suite struct TransactionTests {
    @Test(arguments: TestDatabase.available)
    func `an error undoes the whole write and passes unchanged`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            await #expect(throws: Refused()) {
                try await database.write { db in
                    try db.run("INSERT INTO thing (id, name) VALUES (\(1), \("kept?"))")
                    throw Refused()
                }
            }
            let names = try await database.names()
            #expect(names == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one failing write among many undoes itself alone`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            let failed = try await withThrowingTaskGroup(of: Int?.self) { group in
                for id in 1...60 {
                    group.addTask {
                        do {
                            try await database.write { db in
                                try db.run("INSERT INTO thing (id, name) VALUES (\(id), \("thing \(id)"))")
                                if id == 17 { throw Refused() }
                                if id == 31 { try db.run("UPDATE counter SET count = \(-1)") }
                            }
                            return nil
                        } catch is Refused {
                            return id
                        } catch StorageError.constraint {
                            return id
                        }
                    }
                }
                return try await group.reduce(into: [Int]()) { if let id = $1 { $0.append(id) } }.sorted()
            }
            #expect(failed == [17, 31])
            let ids: [Int] = try await database.read { db in
                try db.rows("SELECT id FROM thing ORDER BY id").map { try $0("id") }
            }
            #expect(ids == (1...60).filter { $0 != 17 && $0 != 31 })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a hundred changes at once to what was just read all count`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...100 {
                    group.addTask {
                        try await database.write { db in
                            let count: Int = try db.value("SELECT count AS value FROM counter WHERE id = 1") ?? 0
                            try db.run("UPDATE counter SET count = \(count + 1) WHERE id = 1")
                            return
                        }
                    }
                }
                try await group.waitForAll()
            }
            let count: Int? = try await database.read { try $0.value("SELECT count AS value FROM counter") }
            #expect(count == 100)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a failed statement dooms its write even when its error is caught`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            try await database.keep(1, "first")
            await #expect(throws: StorageError.self) {
                try await database.write { db in
                    try db.run("INSERT INTO thing (id, name) VALUES (\(2), \("second"))")
                    do { try db.run("INSERT INTO thing (id, name) VALUES (\(3), \("first"))") } catch {}
                }
            }
            #expect(try await database.names() == ["first"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a name that is taken is told as such, with the index or its columns`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            try await database.keep(1, "first")
            let error = await #expect(throws: StorageError.self) { try await database.keep(2, "first") }
            guard case .unique(let what) = error else {
                Issue.record("not .unique but \(String(describing: error))")
                return
            }
            #expect(what == (kind == .sqlite ? "thing.name" : "thing_name"))
            #expect(try await database.names() == ["first"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what the schema forbids is told as a constraint`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            for statement: SQL in ["UPDATE counter SET count = \(-1)", "UPDATE counter SET count = NULL"] {
                let error = await #expect(throws: StorageError.self) {
                    try await database.write { try $0.run(statement) }
                }
                guard case .constraint = error else {
                    Issue.record("not .constraint but \(String(describing: error))")
                    return
                }
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a read changes nothing`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            await #expect(throws: StorageError.readOnly) {
                try await database.read { try $0.run("UPDATE counter SET count = \(7)") }
            }
            let count: Int? = try await database.read { try $0.value("SELECT count AS value FROM counter") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `closing waits for the writes that were begun`(_ kind: TestDatabase) async throws {
        try await withLocation(kind, migrations: tables) { location in
            let database = try await open(location)
            let kept = await withTaskGroup(of: Bool.self) { group in
                for id in 1...40 {
                    group.addTask {
                        do {
                            try await database.keep(id, "thing \(id)")
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                group.addTask {
                    await database.close()
                    return false
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            await #expect(throws: StorageError.self) { try await database.keep(99, "too late") }
            let again = try await open(location)
            #expect(try await again.names().count == kept)
            await again.close()
        }
    }
}
