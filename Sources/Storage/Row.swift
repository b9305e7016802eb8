import Synchronization

/// One row of an answer; columns are read by name, so that the order of a SELECT does not matter.
package struct Row: Sendable {
    /// The columns of one answer, shared by its rows.
    final class Columns: Sendable {
        let names: [String]
        private let twice: Set<String>
        /// Where the column after the one last read stands: they are mostly read in their order, over and over.
        private let next = Atomic(0)

        init(_ names: [String]) {
            self.names = names
            var seen: Set<String> = []
            twice = Set(names.filter { !seen.insert($0).inserted })
        }

        /// Where a column stands; throws `StorageError.corrupt` where there is none, or two of that name.
        func place(of column: String) throws -> Int {
            let start = next.load(ordering: .relaxed)
            for step in names.indices {
                let place = start + step < names.count ? start + step : start + step - names.count
                guard names[place] == column else { continue }
                guard twice.isEmpty || !twice.contains(column) else {
                    throw StorageError.corrupt("two columns are called \(column)")
                }
                next.store(place + 1 < names.count ? place + 1 : 0, ordering: .relaxed)
                return place
            }
            throw StorageError.corrupt("no column \(column)")
        }
    }

    let columns: Columns
    let values: [SQLValue]

    init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The column's value as the type asked for: `let title: String = try row("title")`.
    package func callAsFunction<Value: SQLReadable>(_ column: String) throws -> Value {
        let place = try columns.place(of: column)
        do {
            return try Value(sqlValue: values[place])
        } catch {
            throw naming(column, error)
        }
    }

    private func naming(_ column: String, _ error: any Error) -> any Error {
        guard case StorageError.corrupt(let what) = error else { return error }
        return StorageError.corrupt("\(column): \(what)")
    }
}
