import Foundation

/// A table of people with its columns recognised.
package struct PeopleSheet: Hashable, Sendable {
    package let columns: Set<ImportColumn>
    package let rows: [ImportRow]
    /// What was ignored, for the preview.
    package let notices: [Phrase]

    /// The most rows taken in one file.
    package static let mostRows = 200_000

    /// Reads a CSV file in any of the known encodings.
    package init(csv bytes: Data) throws {
        try self.init(rows: try CSV.rows(try Decoding.text(of: bytes)))
    }

    /// Reads rows whose first is the heading; refuses (field "file") missing and repeated columns.
    package init(rows: [CSV.Row]) throws {
        guard let heading = rows.first else { throw Refusal(.invalid, field: "file", .fileEmpty) }
        guard rows.count <= Self.mostRows + 1 else {
            throw Refusal(.tooLarge, field: "file", .fileTooManyRows(most: Self.mostRows))
        }
        let titles = heading.cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        let columns = titles.map { ImportColumn(heading: $0) }
        for column in ImportColumn.allCases {
            let count = columns.count { $0 == column }
            guard count > 0 || !column.isRequired else {
                throw Refusal(.invalid, field: "file", .columnMissing(column))
            }
            guard count < 2 else { throw Refusal(.invalid, field: "file", .columnTwice(column)) }
        }
        guard rows.count > 1 else { throw Refusal(.invalid, field: "file", .fileWithoutPeople) }
        self.columns = Set(columns.compactMap(\.self))
        self.rows = rows.dropFirst().map { row in
            let cells = zip(columns, row.cells).compactMap { column, cell in
                column.map { ($0, cell.trimmingCharacters(in: .whitespacesAndNewlines)) }
            }
            return ImportRow(line: row.line, fields: Dictionary(cells) { first, _ in first })
        }
        let ignored = zip(titles, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
        notices = ignored.isEmpty ? [] : [.columnsIgnored(ignored)]
    }
}
