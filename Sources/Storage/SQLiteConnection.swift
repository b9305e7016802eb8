import Foundation
import GRDB
import GRDBSQLite

/// SQLite's side of a transaction; lives no longer than its closure.
final class SQLiteConnection: Connection {
    private let db: GRDB.Database
    private let columns: SQLiteColumns
    private let observing: (@Sendable (String) -> Void)?
    /// The first statement's failure: it dooms the transaction, as it does on PostgreSQL.
    private(set) var failure: (any Error)?
    private(set) var signals: [Signal] = []

    init(db: GRDB.Database, columns: SQLiteColumns, observing: (@Sendable (String) -> Void)?) {
        self.db = db
        self.columns = columns
        self.observing = observing
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try translating {
            let statement = try prepare(sql)
            // Statements that change something go through GRDB, which keeps account of its transactions.
            return try statement.isReadonly ? stepped(statement) : fetched(statement)
        }
    }

    // GRDB's cursor costs more for each row than SQLite does.
    private func stepped(_ statement: Statement) throws -> [Row] {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var rows: [Row] = []
        var columns: Row.Columns?
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW:
                let shared = columns ?? self.columns.columns(of: statement)
                columns = shared
                rows.append(Row(columns: shared, values: shared.names.indices.map { SQLValue(handle, $0) }))
            case SQLITE_DONE: return rows
            case let code:
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
            }
        }
    }

    private func fetched(_ statement: Statement) throws -> [Row] {
        let cursor = try GRDB.Row.fetchCursor(statement)
        var rows: [Row] = []
        while try cursor.next() != nil {
            let columns = columns.columns(of: statement)
            rows.append(
                Row(columns: columns, values: columns.names.indices.map { SQLValue(statement.sqliteStatement, $0) }))
        }
        return rows
    }

    func run(_ sql: SQL) throws -> Int {
        try translating {
            try prepare(sql).execute()
            return db.changesCount
        }
    }

    func script(_ text: String) throws {
        observing?(text)
        try translating { try db.execute(sql: text) }
    }

    func signal(_ text: String) throws {
        try Signal.check(text)
        signals.append(.sent(text))
    }

    private func translating<Value>(_ statement: () throws -> Value) throws -> Value {
        do {
            return try statement()
        } catch {
            let error = StorageError.translating(error)
            if failure == nil { failure = error }
            throw error
        }
    }

    private func prepare(_ sql: SQL) throws -> Statement {
        // "?n" and not "$n": GRDB binds "$n" in the order of first appearance, silently wrong when that differs.
        let (text, values) = sql.statement(mark: "?")
        observing?(text)
        let statement = try db.cachedStatement(sql: text)
        // This also resets the statement and forgets what was bound before.
        statement.setUncheckedArguments(StatementArguments())
        for (index, value) in values.enumerated() {
            let code = value.bind(to: statement.sqliteStatement, at: Int32(index + 1))
            guard code == SQLITE_OK else {
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
            }
        }
        return statement
    }
}

extension SQLValue {
    /// Reads a column of the row on which the statement stands; GRDB's own way costs several times as much.
    fileprivate init(_ statement: SQLiteStatement, _ column: Int) {
        let column = Int32(column)
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            // The text is asked for before its length, which would else be that of another form.
            let start = sqlite3_column_text(statement, column)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            self = .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            self = .bytes(
                Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))))
        default: self = .null
        }
    }

    /// Gives a parameter its value, copied; GRDB's own way makes a value of its own first.
    fileprivate func bind(to statement: SQLiteStatement, at place: Int32) -> Int32 {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .null: return sqlite3_bind_null(statement, place)
        case .integer(let integer): return sqlite3_bind_int64(statement, place, integer)
        case .real(let real): return sqlite3_bind_double(statement, place, real)
        case .flag(let flag): return sqlite3_bind_int64(statement, place, flag ? 1 : 0)
        case .text(var text):
            return text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    // An empty buffer may have no address, which SQLite would take for NULL.
                    characters.isEmpty
                        ? sqlite3_bind_text(statement, place, "", 0, copied)
                        : sqlite3_bind_text(statement, place, characters.baseAddress, Int32(characters.count), copied)
                }
            }
        case .bytes(let bytes):
            return bytes.isEmpty
                ? sqlite3_bind_zeroblob(statement, place, 0)
                : bytes.withUnsafeBytes { buffer in
                    sqlite3_bind_blob(statement, place, buffer.baseAddress, Int32(buffer.count), copied)
                }
        }
    }
}
