import CPostgreSQL
import Foundation

/// The server for several Okras at once.
final class PostgreSQLDatabase: Database {
    let engine = "PostgreSQL"
    let reachesOthers = true
    private let links: PostgreSQLLinks
    private let listener: PostgreSQLListener
    private let observing: (@Sendable (String) -> Void)?

    private static let mostTries = 32
    private static let longestPause = 50.0

    /// Connects once, so that a wrong address is found out at once; the other connections follow when needed.
    init(url: String, observing: (@Sendable (String) -> Void)?) async throws {
        if let reason = pq_missing() { throw StorageError.unreachable(String(cString: reason)) }
        let address = try PostgreSQLAddress(url)
        links = PostgreSQLLinks(address)
        listener = PostgreSQLListener(url: address.url)
        self.observing = observing
        try await read { _ in }
    }

    func read<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await run { link in
            try self.trying(on: link) { connection in
                try link.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                let value = try work(connection)
                if let failure = link.failure { throw failure }
                return value
            }
        }
    }

    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await run { link in
            try self.trying(on: link) { connection in
                try link.begin("BEGIN ISOLATION LEVEL SERIALIZABLE")
                let value = try work(connection)
                try link.commit()
                return value
            }
        }
    }

    func signals() -> AsyncStream<Signal> { listener.signals() }

    func close() async {
        listener.close()
        await links.close()
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable (PostgreSQLLink) throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            let isOpen = links.run { link in
                continuation.resume(with: Result { try work(link) })
                // A read has its answer: nobody needs to wait for the end of its transaction.
                link.end(with: "COMMIT")
            }
            if !isOpen { continuation.resume(throwing: StorageError.unreachable("the database was closed")) }
        }
    }

    /// Runs a transaction again while it only failed because another one was faster.
    private func trying<Value>(on link: PostgreSQLLink, _ transaction: (PostgreSQLConnection) throws -> Value) throws
        -> Value
    {
        let connection = PostgreSQLConnection(link: link, observing: observing)
        for attempt in 1...Self.mostTries {
            do {
                return try transaction(connection)
            } catch {
                link.end(with: "ROLLBACK")
                // What was thrown does not matter: `work` may have caught the conflict and thrown its own error.
                guard link.mayTryAgain else { throw error }
            }
            let longest = min(Double(1 << min(attempt, 10)), Self.longestPause)
            Thread.sleep(forTimeInterval: Double.random(in: 0...longest) / 1000)
        }
        throw StorageError.contended
    }
}
