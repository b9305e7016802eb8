import Dispatch
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct SQLiteTests {
    @Test func `a commit reaches the disk before anybody is answered`() async throws {
        try await withTables(.sqlite) { database in
            let (level, journal): (Int?, String?) = try await database.write { db in
                (
                    try db.row("PRAGMA synchronous").map { try $0("synchronous") },
                    try db.row("PRAGMA journal_mode").map { try $0("journal_mode") }
                )
            }
            #expect(level == 2)
            #expect(journal == "wal")
        }
    }

    @Test func `a database in memory keeps what is written`() async throws {
        let database = try await open(.memory)
        try await Migrator.migrate(database, tables)
        try await database.keep(1, "first")
        #expect(try await database.names() == ["first"])
        await database.close()
    }

    @Test func `a file that another program writes to is locked`() async throws {
        try await withLocation(.sqlite, migrations: tables) { location in
            let (other, database) = (try await open(location), try await open(location))
            // The test need not wait as long as people would.
            try await database.write { try $0.script("PRAGMA busy_timeout = 0") }
            let release = DispatchSemaphore(value: 0)
            let (began, begins) = AsyncStream<Void>.makeStream()
            async let held: Void = other.write { _ in
                begins.finish()
                release.wait()
            }
            for await _ in began {}
            await #expect(throws: StorageError.locked) { try await database.keep(1, "first") }
            #expect(try await database.names() == [])
            release.signal()
            try await held
            try await database.keep(1, "first")
            #expect(try await other.names() == ["first"])
            await database.close()
            await other.close()
        }
    }

    @Test func `a damaged file is told as damaged`() async throws {
        try await withLocation(.sqlite, migrations: tables) { location in
            guard case .sqlite(let path) = location else { return }
            var database = try await open(location)
            for id in 1...500 { try await database.keep(id, "thing \(id) " + String(repeating: "x", count: 100)) }
            await database.close()
            var data = try Data(contentsOf: URL(filePath: path))
            data.replaceSubrange(4096..<data.count, with: Data(repeating: 0x5a, count: data.count - 4096))
            try data.write(to: URL(filePath: path))
            database = try await open(location)
            let error = await #expect(throws: StorageError.self) { try await database.names() }
            guard case .corrupt = error else {
                Issue.record("not .corrupt but \(String(describing: error))")
                return
            }
            await database.close()
        }
    }

    @Test func `a file that is no database is refused and stays as it was`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/letter.txt"
            let text = String(repeating: "Dear colleague, this is not a database. ", count: 200)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let error = await #expect(throws: StorageError.self) { _ = try await open(.sqlite(path: path)) }
            guard case .corrupt = error else {
                Issue.record("not .corrupt but \(String(describing: error))")
                return
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test func `a folder that is missing is told as out of reach`() async throws {
        try await withTemporaryFolder { folder in
            let error = await #expect(throws: StorageError.self) {
                _ = try await open(.sqlite(path: folder + "/missing/okra.sqlite"))
            }
            guard case .unreachable = error else {
                Issue.record("not .unreachable but \(String(describing: error))")
                return
            }
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may write to everything"))
    func `a file that cannot be written to is told as such`() async throws {
        try await withLocation(.sqlite, migrations: tables) { location in
            guard case .sqlite(let path) = location else { return }
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            await #expect(throws: StorageError.readOnly) {
                let database = try await open(location)
                try await database.keep(1, "first")
            }
        }
    }
}
