import Foundation
import GRDB

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
            let statement = try prepare(sql)
            var cursor = try GRDB.Row.fetchCursor(statement)
            guard var next = try cursor.next() else { return [] }
            if next.count != statement.columnCount {
                // The first step found that a migration has changed what `*` stands for.
                guard statement.isReadonly else { throw StorageError.other("the tables changed meanwhile") }
                cursor = try GRDB.Row.fetchCursor(statement)
                guard let again = try cursor.next() else { return [] }
                next = again
            }
            let columns = columns.columns(of: statement)
            var rows: [Row] = []
            while true {
                rows.append(Row(columns: columns, values: (0..<next.count).map { SQLValue(next[$0] as DatabaseValue) }))
                guard let following = try cursor.next() else { break }
                next = following
            }
            return rows
        }
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
        try statement.setArguments(StatementArguments(values.map(\.databaseValue)))
        return statement
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let integer): self = .integer(integer)
        case .double(let real): self = .real(real)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(Array(data))
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
