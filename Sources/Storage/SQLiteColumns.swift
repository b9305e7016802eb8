import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// The columns of the statements that ran before, so that rows of the same statement share them.
final class SQLiteColumns: Sendable {
    private let known = Mutex<[ObjectIdentifier: Row.Columns]>([:])
    private static let mostStatements = 512

    /// The columns of the row on which the statement stands.
    func columns(of statement: Statement) -> Row.Columns {
        let handle = statement.sqliteStatement
        return known.withLock { known in
            // The names are compared: a migration may change what `*` stands for, and another statement may come to lie
            // where an earlier one was.
            if let columns = known[ObjectIdentifier(statement)], Self.are(columns.names, of: handle) { return columns }
            if known.count >= Self.mostStatements { known = [:] }
            let columns = Row.Columns(Self.names(of: handle))
            known[ObjectIdentifier(statement)] = columns
            return columns
        }
    }

    private static func are(_ names: [String], of statement: SQLiteStatement) -> Bool {
        guard names.count == sqlite3_column_count(statement) else { return false }
        return names.indices.allSatisfy { index in
            guard let name = sqlite3_column_name(statement, Int32(index)) else { return false }
            return names[index].withCString { strcmp($0, name) == 0 }
        }
    }

    private static func names(of statement: SQLiteStatement) -> [String] {
        (0..<sqlite3_column_count(statement)).map { index in
            sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
        }
    }
}
