import Foundation

/// What somebody wrote in place of one cell of a file that was not right.
package struct Correction: Hashable, Sendable {
    package let line: Int
    package let column: ImportColumn
    package let text: String

    /// Reads the name of a field of the preview: "cell.12.email".
    package init?(field: String, text: String) {
        let parts = field.split(separator: ".")
        guard parts.count == 3, parts[0] == "cell", let line = Int(parts[1]),
            let column = ImportColumn(rawValue: String(parts[2]))
        else { return nil }
        (self.line, self.column, self.text) = (line, column, text)
    }

    /// The field of the preview in which a cell is corrected.
    package static func field(line: Int, column: ImportColumn) -> String { "cell.\(line).\(column.rawValue)" }
}

extension PeopleSheet {
    /// The file with some cells replaced, every row where it was; a column that the file lacks is added.
    package static func correcting(_ text: String, _ corrections: [Correction]) throws -> String {
        guard !corrections.isEmpty else { return text }
        var rows = try CSV.rows(text)
        guard var heading = rows.first?.cells else { return text }
        var columns = heading.map { ImportColumn(heading: $0) }
        let byLine = Dictionary(grouping: corrections, by: \.line)
        for column in Set(corrections.map(\.column)).sorted(by: { $0.rawValue < $1.rawValue })
        where !columns.contains(column) {
            columns.append(column)
            heading.append(column.heading.zh)
        }
        rows[0] = CSV.Row(line: rows[0].line, cells: heading)
        for index in rows.indices.dropFirst() {
            guard let changes = byLine[rows[index].line] else { continue }
            var cells = rows[index].cells
            for change in changes {
                guard let place = columns.firstIndex(of: change.column) else { continue }
                while cells.count <= place { cells.append("") }
                cells[place] = change.text
            }
            rows[index] = CSV.Row(line: rows[index].line, cells: cells)
        }
        return CSV.text(rows)
    }
}

extension CSV {
    /// Rows as text, each on the line that it was counted on.
    package static func text(_ rows: [Row]) -> String {
        var text = ""
        var line = 1
        for row in rows {
            while line < row.line {
                text += "\r\n"
                line += 1
            }
            text += row.cells.map(quoted).joined(separator: ",") + "\r\n"
            line += 1
        }
        return text
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { "\",;\t\r\n".contains($0) || $0.isNewline }) else { return cell }
        return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
