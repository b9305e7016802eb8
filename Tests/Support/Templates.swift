import Foundation
import Storage

/// Databases that have taken their migrations once, to be copied by every test that wants the same.
actor Templates {
    static let shared = Templates()

    private struct Key: Hashable {
        let kind: TestDatabase
        let migrations: [String]
    }

    private var made: [Key: Task<String, any Error>] = [:]

    /// The path of the file or the name of the database on the server.
    func template(_ kind: TestDatabase, _ migrations: [Migration]) async throws -> String {
        let key = Key(kind: kind, migrations: migrations.map { "\($0.number) \($0.name) \($0.text)" })
        if let task = made[key] { return try await task.value }
        let task = Task { try await Self.make(kind, migrations) }
        made[key] = task
        return try await task.value
    }

    private static func make(_ kind: TestDatabase, _ migrations: [Migration]) async throws -> String {
        let template: String
        let location: DatabaseLocation
        switch kind {
        case .sqlite:
            template = try folder.get() + "/\(UUID()).sqlite"
            location = .sqlite(path: template)
        case .postgresql:
            try await TestServer.sweep()
            template = TestServer.name("template")
            try await TestServer.make(template, from: "template0")
            location = .postgresql(url: try TestServer.address(of: template))
        }
        let database = try await open(location)
        if !migrations.isEmpty { try await Migrator.migrate(database, migrations) }
        await database.close()
        return template
    }

    /// One folder for each process, removed when the process ends.
    private static let folder = Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "okra-templates-\(ProcessInfo.processInfo.processIdentifier)").path
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        atexit { Templates.removeFolder() }
        return folder
    }

    private static func removeFolder() {
        guard case .success(let path) = folder else { return }
        try? FileManager.default.removeItem(atPath: path)
    }
}
