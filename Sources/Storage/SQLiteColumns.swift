import GRDB
import Synchronization

/// The columns of the statements that ran before, so that rows of the same statement share them.
final class SQLiteColumns: Sendable {
    private let known = Mutex<[String: Row.Columns]>([:])
    private static let mostStatements = 512

    func columns(of statement: Statement) -> Row.Columns {
        let names = statement.columnNames
        return known.withLock { known in
            // The names are compared because a migration may change what `*` stands for.
            if let columns = known[statement.sql], columns.names == names { return columns }
            if known.count >= Self.mostStatements { known = [:] }
            let columns = Row.Columns(names)
            known[statement.sql] = columns
            return columns
        }
    }
}
