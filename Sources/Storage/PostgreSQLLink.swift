import CPostgreSQL
import Dispatch

/// One connection to the server and the thread that it blocks.
///
/// Unchecked, because the compiler cannot see that everything but `queue` is touched on the queue alone.
final class PostgreSQLLink: @unchecked Sendable {
    let queue: DispatchQueue
    private let url: String
    private var connection: OpaquePointer?
    private var statements: [StatementKey: Statement] = [:]
    private var lastName = 0
    /// The first failure in this transaction, which the server will not go on with.
    private(set) var failure: StorageError?
    /// What this transaction signals once it lasts.
    var signals: [String] = []
    /// Whether running the same transaction again may help.
    private(set) var mayTryAgain = false

    private struct StatementKey: Hashable {
        let text: String
        let types: [UInt32]

        /// The server infers the type of a NULL from what it is used with, but `IS NULL` says nothing about types.
        var typesToPrepare: [UInt32] {
            types.enumerated().map { $1 == 0 && text.contains("$\($0 + 1) IS ") ? 25 : $1 }
        }
    }

    private final class Statement {
        let name: String
        /// Known after the first answer.
        var columns: (names: Row.Columns, types: [UInt32])?

        init(name: String) {
            self.name = name
        }
    }

    private static let mostStatements = 512

    /// A server may be set to answer before a commit is on the disk, and to write bytes in an older way.
    private static let settings = """
        SET bytea_output = 'hex';
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
        """

    init(url: String, number: Int) {
        self.url = url
        queue = DispatchQueue(label: "okra.postgresql.\(number)")
    }

    deinit {
        disconnect()
    }

    func disconnect() {
        if let connection { pq_finish(connection) }
        connection = nil
        statements = [:]
    }

    /// Begins a transaction; a connection that died while nobody used it is made anew.
    func begin(_ text: String) throws {
        failure = nil
        mayTryAgain = false
        signals = []
        if let connection {
            let result = pq_execute(connection, text)
            defer { pq_clear(result) }
            if pq_succeeded(result) == 1 { return }
            if pq_alive(connection) == 1 { throw PostgreSQLFailure(result, on: connection).error }
        }
        try connect()
        try execute(text)
    }

    /// Makes the transaction last, or throws what kept it from lasting.
    func commit() throws {
        if let failure { throw failure }
        guard let connection, pq_transaction(connection) == 2 else {
            throw StorageError.other("the transaction ended before its COMMIT")
        }
        for text in together(signals) {
            _ = try rows("SELECT pg_notify('\(PostgreSQLListener.channel)', $1)", [.text(text)])
        }
        try execute("COMMIT")
    }

    /// As many lines as one notification takes: the server sorts its notifications while it holds up all other commits.
    private func together(_ lines: [String]) -> [String] {
        var texts: [String] = []
        for line in lines {
            if let last = texts.last, last.utf8.count + line.utf8.count < Signal.longest {
                texts[texts.count - 1] = last + "\n" + line
            } else {
                texts.append(line)
            }
        }
        return texts
    }

    /// Ends the transaction if there is one; a connection that cannot even do this is given up.
    func end(with text: String) {
        guard let connection, pq_transaction(connection) != 0 else { return }
        let result = pq_execute(connection, text)
        defer { pq_clear(result) }
        if pq_succeeded(result) == 0 || pq_transaction(connection) != 0 { disconnect() }
    }

    /// Runs statements without parameters.
    func execute(_ text: String) throws {
        let connection = try current()
        let result = pq_execute(connection, text)
        defer { pq_clear(result) }
        try check(result, on: connection)
    }

    func rows(_ text: String, _ values: [SQLValue]) throws -> [Row] {
        try run(text, values) { result, statement in
            let columns = statement.columns ?? Self.columns(of: result)
            statement.columns = columns
            return (0..<pq_rows(result)).map { row in
                Row(columns: columns.names, values: Self.values(result, row, columns.types))
            }
        }
    }

    func count(_ text: String, _ values: [SQLValue]) throws -> Int {
        try run(text, values) { result, _ in Int(String(cString: pq_changed(result))) ?? 0 }
    }

    private func run<Value>(
        _ text: String, _ values: [SQLValue], _ read: (OpaquePointer, Statement) throws -> Value
    ) throws -> Value {
        let connection = try current()
        let parameters = PostgreSQLParameters(values)
        let key = StatementKey(text: text, types: parameters.types)
        let known = statements[key]
        let statement = try known ?? prepare(key, on: connection)
        let result = parameters.run(statement.name, on: connection)
        defer { pq_clear(result) }
        try check(result, on: connection, wasKnown: known != nil)
        guard let result else { throw StorageError.unreachable("no answer") }
        return try read(result, statement)
    }

    private func prepare(_ key: StatementKey, on connection: OpaquePointer) throws -> Statement {
        if statements.count >= Self.mostStatements { try forgetStatements() }
        lastName += 1
        let statement = Statement(name: "s\(lastName)")
        let result = pq_prepare(connection, statement.name, key.text, Int32(key.types.count), key.typesToPrepare)
        defer { pq_clear(result) }
        try check(result, on: connection)
        statements[key] = statement
        return statement
    }

    private func forgetStatements() throws {
        statements = [:]
        try execute("DEALLOCATE ALL")
    }

    private func check(_ result: OpaquePointer?, on connection: OpaquePointer, wasKnown: Bool = false) throws {
        if pq_succeeded(result) == 1 { return }
        let failed = PostgreSQLFailure(result, on: connection)
        if failure == nil {
            failure = failed.error
            mayTryAgain = failed.isContention || (failed.isStalePlan && wasKnown)
        }
        // Only the names are forgotten: the server drops nothing within a failed transaction.
        if failed.isStalePlan { statements = [:] }
        throw failed.error
    }

    private func current() throws -> OpaquePointer {
        guard let connection else { throw StorageError.unreachable("the connection was lost") }
        return connection
    }

    private func connect() throws {
        disconnect()
        guard let connection = pq_connect(url) else { throw PostgreSQLFailure.unreachable(nil) }
        guard pq_alive(connection) == 1 else {
            defer { pq_finish(connection) }
            throw PostgreSQLFailure.unreachable(connection)
        }
        self.connection = connection
        try execute(Self.settings)
    }

    private static func columns(of result: OpaquePointer) -> (names: Row.Columns, types: [UInt32]) {
        let places = 0..<pq_columns(result)
        return (
            Row.Columns(places.map { place in pq_column_name(result, place).map { String(cString: $0) } ?? "" }),
            places.map { pq_column_type(result, $0) }
        )
    }

    private static func values(_ result: OpaquePointer, _ row: Int32, _ types: [UInt32]) -> [SQLValue] {
        types.enumerated().map { place, type in
            let column = Int32(place)
            guard pq_is_null(result, row, column) == 0, let text = pq_value(result, row, column) else { return .null }
            let length = Int(pq_length(result, row, column))
            return text.withMemoryRebound(to: UInt8.self, capacity: length) {
                SQLValue(UnsafeBufferPointer(start: $0, count: length), type: type)
            }
        }
    }
}
