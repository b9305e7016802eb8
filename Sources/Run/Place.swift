import ArgumentParser
import Foundation
import OKR
import Server
import Storage

/// Where everything is kept: a folder with an SQLite file, or a PostgreSQL server.
struct Place: ParsableArguments {
    @Option(help: "The folder in which everything is kept (OKRA_DATA).")
    var data: String?

    @Option(help: "A PostgreSQL database in place of a folder: postgres://… (OKRA_DATABASE).")
    var database: String?

    /// Opens the database with all migrations taken.
    func open() async throws -> any Database {
        let database = try await Storage.open(try location())
        try await Migrator.migrate(database, Schema.migrations)
        return database
    }

    func location() throws -> DatabaseLocation {
        guard data == nil || database == nil else { throw Trouble(.onePlaceOnly) }
        // What is typed wins over what the environment says.
        if let database { return .postgresql(url: database) }
        if let data { return try sqlite(in: data) }
        let environment = ProcessInfo.processInfo.environment
        if let url = environment["OKRA_DATABASE"], !url.isEmpty { return .postgresql(url: url) }
        if let folder = environment["OKRA_DATA"], !folder.isEmpty { return try sqlite(in: folder) }
        throw Trouble(.noPlace)
    }

    /// Where the organisation keeps lessons of its own: the folder that was named, else `learn` beside the SQLite file.
    func learnFolder(_ named: String?) -> String? {
        if let named, !named.isEmpty { return named }
        guard case .sqlite(let path) = try? location() else { return nil }
        return URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: "learn").path
    }

    private func sqlite(in folder: String) throws -> DatabaseLocation {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Trouble(.folderCannotBeMade(folder))
        }
        return .sqlite(path: URL(fileURLWithPath: folder).appending(path: "okra.sqlite").path)
    }
}
