import Foundation
import GRDB

/// SQLite's side of a transaction; lives no longer than its closure.
struct SQLiteConnection: Connection {
    let db: GRDB.Database
    let observing: (@Sendable (String) -> Void)?

    func rows(_ sql: SQL) throws -> [Row] {
        do {
            let statement = try prepare(sql)
            let cursor = try GRDB.Row.fetchCursor(statement)
            let columns = Row.Columns(statement.columnNames)
            let count = statement.columnNames.count
            var rows: [Row] = []
            while let row = try cursor.next() {
                rows.append(Row(columns: columns, values: (0..<count).map { SQLValue(row[$0] as DatabaseValue) }))
            }
            return rows
        } catch {
            throw StorageError.translating(error)
        }
    }

    func run(_ sql: SQL) throws -> Int {
        do {
            try prepare(sql).execute()
            return db.changesCount
        } catch {
            throw StorageError.translating(error)
        }
    }

    func script(_ text: String) throws {
        observing?(text)
        do {
            try db.execute(sql: text)
        } catch {
            throw StorageError.translating(error)
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
