import GRDB
import Synchronization

/// The columns of the statements that ran before, so that rows of the same statement share them.
final class SQLiteColumns: Sendable {
    private let known = Mutex<[String: Row.Columns]>([:])
    private static let mostStatements = 512

    /// The columns of the statement with this text: GRDB's own `sql` is cut out anew each time it is asked for.
    func columns(of statement: Statement, _ text: String) -> Row.Columns {
        let names = statement.columnNames
        return known.withLock { known in
            // The names are compared because a migration may change what `*` stands for.
            if let columns = known[text], columns.names == names { return columns }
            if known.count >= Self.mostStatements { known = [:] }
            let columns = Row.Columns(names)
            known[text] = columns
            return columns
        }
    }
}
