import CPostgreSQL
import Foundation
import Storage

/// The PostgreSQL server on which tests make and drop databases of their own.
package enum TestServer {
    /// The maintenance database.
    package static let address = ProcessInfo.processInfo.environment["OKRA_TEST_POSTGRESQL"]
    /// Making and dropping databases takes turns: a template must have nobody else in it while it is copied.
    private static let turns = DispatchQueue(label: "okra.test-server")
    private static let process = ProcessInfo.processInfo.processIdentifier

    static func name(_ what: String) -> String {
        "okra_\(what)_\(process)_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    }

    /// The maintenance database's address with another name for the database.
    static func address(of name: String) throws -> String {
        guard let address, var parts = URLComponents(string: address) else {
            throw StorageError.unreachable("OKRA_TEST_POSTGRESQL is not an address")
        }
        parts.path = "/" + name
        return parts.string ?? address
    }

    static func make(_ name: String, from template: String) async throws {
        _ = try await execute(
            "CREATE DATABASE \(name) TEMPLATE \(template) ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
    }

    static func drop(_ name: String) async throws {
        _ = try await execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    /// Drops what earlier processes left behind.
    static func sweep() async throws {
        for name in try await execute("SELECT datname FROM pg_database WHERE datname LIKE 'okra\\_te%'") {
            guard let owner = name.split(separator: "_").dropFirst(2).first.flatMap({ Int32($0) }) else { continue }
            if kill(owner, 0) != 0, errno == ESRCH { try? await drop(name) }
        }
    }

    /// Runs one statement outside of any transaction and answers its first column.
    package static func execute(_ statement: String) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            turns.async { continuation.resume(with: Result { try executeNow(statement) }) }
        }
    }

    private static func executeNow(_ statement: String) throws -> [String] {
        if let reason = pq_missing() { throw StorageError.unreachable(String(cString: reason)) }
        let connection = pq_connect(address ?? "")
        defer { pq_finish(connection) }
        let result = pq_execute(connection, statement)
        defer { pq_clear(result) }
        guard pq_succeeded(result) == 1 else { throw StorageError.other(String(cString: pq_message(connection))) }
        return (0..<pq_rows(result)).compactMap { row in pq_value(result, row, 0).map { String(cString: $0) } }
    }
}
