/// One row of an answer; columns are read by name, so that the order of a SELECT does not matter.
package struct Row: Sendable {
    /// The columns of one answer, shared by its rows.
    final class Columns: Sendable {
        let names: [String]
        /// Where a column stands; -1 marks a name that stands twice.
        let places: [String: Int]

        init(_ names: [String]) {
            self.names = names
            places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in -1 })
        }
    }

    let columns: Columns
    let values: [SQLValue]

    /// The column's value as the type asked for: `let title: String = try row("title")`.
    package func callAsFunction<Value: SQLReadable>(_ column: String) throws -> Value {
        guard let place = columns.places[column] else { throw StorageError.corrupt("no column \(column)") }
        guard place >= 0 else { throw StorageError.corrupt("two columns are called \(column)") }
        do {
            return try Value(sqlValue: values[place])
        } catch StorageError.corrupt(let what) {
            throw StorageError.corrupt("\(column): \(what)")
        }
    }
}
