/// The server for several Okras at once; its driver arrives in the next step.
final class PostgreSQLDatabase: Database {
    let engine = "PostgreSQL"
    init(url: String, observing: (@Sendable (String) -> Void)?) async throws { throw StorageError.unreachable("no driver") }
    func read<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value { throw StorageError.locked }
    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value { throw StorageError.locked }
    func close() async {}
}
