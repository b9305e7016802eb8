/// Where everything is kept: an embedded SQLite file or a PostgreSQL server.
///
/// Work inside `read` and `write` is synchronous, so that nothing suspends half-way through a transaction.
package protocol Database: Sendable {
    /// Runs `work` on one snapshot that nothing changes.
    func read<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Runs `work` in one transaction and returns once its commit is durable; an error undoes all of it.
    ///
    /// Where transactions contend, `work` may run more than once: it must not reach outside its connection.
    @discardableResult
    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Waits for what was begun or queued and lets go of the file or the server; nothing may follow.
    func close() async

    /// What transactions signal from now on, each after its commit; ends when the database is closed.
    ///
    /// Nothing is kept for those who do not listen, and whoever listens too slowly is told of a gap.
    func signals() -> AsyncStream<Signal>

    /// Whether signals go to other processes on the same database too, and come from them.
    var reachesOthers: Bool { get }

    /// What the engine calls itself: "SQLite" or "PostgreSQL".
    var engine: String { get }
}

/// The way to the tables within one `read` or `write`.
///
/// A statement that fails dooms the whole transaction, even where `work` catches its error.
package protocol Connection {
    func rows(_ sql: SQL) throws -> [Row]
    /// Runs a statement that answers no rows and tells how many it changed.
    @discardableResult func run(_ sql: SQL) throws -> Int
    /// Runs statements written without parameters, as migrations are.
    func script(_ text: String) throws
    /// Sends `text` to all who listen, once this transaction lasts: one line of at most `Signal.longest` bytes.
    func signal(_ text: String) throws
}

extension Connection {
    /// The first row, if there is one.
    package func row(_ sql: SQL) throws -> Row? {
        try rows(sql).first
    }

    /// The first column named `value` of the first row: `SELECT count(*) AS value …`.
    package func value<Value: SQLReadable>(_ sql: SQL) throws -> Value? {
        try row(sql).map { try $0("value") }
    }
}

/// Which database to open.
package enum DatabaseLocation: Sendable {
    case sqlite(path: String)
    /// An SQLite database that is gone when it is closed.
    case memory
    /// `postgres://person:password@host:port/name`; several hosts and `pool=` are understood.
    case postgresql(url: String)
}

/// Opens a database; `observing` is told the text of every statement, which is how tests count them.
package func open(
    _ location: DatabaseLocation, observing: (@Sendable (String) -> Void)? = nil
) async throws -> any Database {
    switch location {
    case .sqlite(let path): try SQLiteDatabase(path: path, observing: observing)
    case .memory: try SQLiteDatabase(path: nil, observing: observing)
    case .postgresql(let url): try await PostgreSQLDatabase(url: url, observing: observing)
    }
}
