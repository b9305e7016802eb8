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

    init(db: GRDB.Database, columns: SQLiteColumns, observing: (@Sendable (String) -> Void)?) {
        self.db = db
        self.columns = columns
        self.observing = observing
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try translating {
            let (statement, text) = try prepare(sql)
            var cursor = try GRDB.Row.fetchCursor(statement)
            guard let first = try cursor.next() else { return [] }
            var count = first.count
            if count != statement.columnCount {
                // The first step found that a migration has changed what `*` stands for.
                guard statement.isReadonly else { throw StorageError.other("the tables changed meanwhile") }
                cursor = try GRDB.Row.fetchCursor(statement)
                guard let again = try cursor.next() else { return [] }
                count = again.count
            }
            let columns = columns.columns(of: statement, text)
            var rows: [Row] = []
            repeat {
                rows.append(Row(columns: columns, values: (0..<count).map { SQLValue(statement.sqliteStatement, $0) }))
            } while try cursor.next() != nil
            return rows
        }
    }

    func run(_ sql: SQL) throws -> Int {
        try translating {
            try prepare(sql).statement.execute()
            return db.changesCount
        }
    }

    func script(_ text: String) throws {
        observing?(text)
        try translating { try db.execute(sql: text) }
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

    private func prepare(_ sql: SQL) throws -> (statement: Statement, text: String) {
        // "?n" and not "$n": GRDB binds "$n" in the order of first appearance, silently wrong when that differs.
        let (text, values) = sql.statement(mark: "?")
        observing?(text)
        let statement = try db.cachedStatement(sql: text)
        try statement.setArguments(StatementArguments(values.map(\.databaseValue)))
        return (statement, text)
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

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let integer): integer.databaseValue
        case .real(let real): real.databaseValue
        case .text(let text): text.databaseValue
        case .flag(let flag): flag.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
