import Foundation
import Storage

/// A kind of database that a test runs on.
package enum TestDatabase: String, CaseIterable, Sendable {
    case sqlite = "SQLite"
    case postgresql = "PostgreSQL"

    /// PostgreSQL only where OKRA_TEST_POSTGRESQL holds the address of a maintenance database.
    package static let available = TestServer.address == nil ? [sqlite] : allCases
}

/// Gives `body` a database of its own that has taken `migrations`, and removes it afterwards.
@discardableResult
package func withDatabase<Value>(
    _ kind: TestDatabase, migrations: [Migration], observing: (@Sendable (String) -> Void)? = nil,
    _ body: (any Database) async throws -> Value
) async throws -> Value {
    try await withLocation(kind, migrations: migrations) { location in
        let database = try await open(location, observing: observing)
        let result: Result<Value, any Error>
        do { result = .success(try await body(database)) } catch { result = .failure(error) }
        await database.close()
        return try result.get()
    }
}

/// Gives `body` the place of a database of its own, for tests that open it themselves, perhaps more than once.
@discardableResult
package func withLocation<Value>(
    _ kind: TestDatabase, migrations: [Migration], _ body: (DatabaseLocation) async throws -> Value
) async throws -> Value {
    let template = try await Templates.shared.template(kind, migrations)
    switch kind {
    case .sqlite:
        return try await withTemporaryFolder { folder in
            let path = folder + "/okra.sqlite"
            try FileManager.default.copyItem(atPath: template, toPath: path)
            return try await body(.sqlite(path: path))
        }
    case .postgresql:
        await Turns.server.begin()
        let result: Result<Value, any Error>
        do {
            let name = TestServer.name("test")
            try await TestServer.make(name, from: template)
            do {
                result = .success(try await body(.postgresql(url: try TestServer.address(of: name))))
            } catch {
                result = .failure(error)
            }
            try await TestServer.drop(name)
        } catch {
            await Turns.server.end()
            throw error
        }
        await Turns.server.end()
        return try result.get()
    }
}

/// Gives `body` the path of an empty folder and removes it afterwards.
@discardableResult
package func withTemporaryFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "okra-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}
