import Storage
import TestSupport
import Testing

@Suite struct MigratorTests {
    @Test(arguments: TestDatabase.available)
    func `migrating takes every step in order and only once`(_ kind: TestDatabase) async throws {
        try await withDatabase(kind, migrations: []) { database in
            #expect(try await Migrator.migrate(database, tables.reversed()) == [1, 2])
            #expect(try await Migrator.migrate(database, tables) == [])
            let names: [String] = try await database.read { db in
                try db.rows("SELECT name FROM schema_migration ORDER BY number").map { try $0("name") }
            }
            #expect(names == ["counter", "thing"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `tables of a newer program are refused`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            await #expect(throws: StorageError.newer(2)) { try await Migrator.migrate(database, [tables[0]]) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a step that fails leaves nothing behind`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            let broken = Migration(
                3, "broken", "CREATE TABLE half (id {id}) {strict}; CREATE TABLE half (id {id}) {strict}")
            await #expect(throws: StorageError.self) { try await Migrator.migrate(database, tables + [broken]) }
            let whole = Migration(3, "whole", "CREATE TABLE half (id {id}) {strict}")
            let taken = try await Migrator.migrate(database, tables + [whole])
            #expect(taken == [3])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `several servers may migrate at once`(_ kind: TestDatabase) async throws {
        try await withLocation(kind, migrations: []) { location in
            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 1...4 {
                    group.addTask {
                        let database = try await open(location)
                        let taken = try await Migrator.migrate(database, tables)
                        await database.close()
                        return taken
                    }
                }
                return try await group.reduce([], +)
            }
            #expect(taken.sorted() == [1, 2])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a statement known from before reads what a migration added`(_ kind: TestDatabase) async throws {
        try await withTables(kind) { database in
            func columns() async throws -> Row? { try await database.read { try $0.row("SELECT * FROM counter") } }
            _ = try await columns()
            let more = Migration(3, "more", "ALTER TABLE counter ADD COLUMN more {text} NOT NULL DEFAULT 'more'")
            try await Migrator.migrate(database, tables + [more])
            let read = try await columns()
            let row = try #require(read)
            #expect(try row("more") == "more")
        }
    }
}
