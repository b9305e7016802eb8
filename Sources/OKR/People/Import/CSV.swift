/// Tables as spreadsheets write them into text.
package enum CSV {
    package struct Row: Hashable, Sendable {
        /// Counted as the spreadsheet counts, from 1: line breaks within quotes make no new row.
        package let line: Int
        package let cells: [String]

        package init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }
    }

    /// The rows of a text, blank ones left out but counted.
    ///
    /// The delimiter is the comma, semicolon or tab that is commonest in the first row. Refuses (field "file") quotes
    /// that never close.
    package static func rows(_ text: String, field: String = "file") throws -> [Row] {
        let bytes = Array(text.utf8)
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var reader = Reader(bytes: bytes, position: isMarked ? 3 : 0, delimiter: delimiter(of: bytes))
        var rows: [Row] = []
        var line = 0
        while reader.position < bytes.count {
            line += 1
            guard let cells = reader.row() else { throw Refusal(.invalid, field: field, .fileOpenQuote(line: line)) }
            if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(Row(line: line, cells: cells)) }
        }
        return rows
    }

    private static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == Reader.quote { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == 10 || byte == 13, !counts.isEmpty { break }
            if Reader.delimiters.contains(byte) { counts[byte, default: 0] += 1 }
        }
        let best = Reader.delimiters.max { counts[$0, default: 0] < counts[$1, default: 0] }
        return best.flatMap { counts[$0] == nil ? nil : $0 } ?? Reader.delimiters[0]
    }
}

/// Goes through the bytes of UTF-8: everything that matters is ASCII and cannot be part of another character.
private struct Reader {
    static let quote: UInt8 = 34
    static let delimiters: [UInt8] = [44, 59, 9]

    let bytes: [UInt8]
    var position: Int
    let delimiter: UInt8

    /// The cells up to the end of the line; nil where a quote stays open.
    mutating func row() -> [String]? {
        var cells: [String] = []
        while true {
            guard let cell = position < bytes.count && bytes[position] == Self.quote ? quoted() : plain() else {
                return nil
            }
            cells.append(cell)
            guard position < bytes.count else { return cells }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == 13, position < bytes.count, bytes[position] == 10 { position += 1 }
            return cells
        }
    }

    private mutating func plain() -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func quoted() -> String? {
        var cell: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte != Self.quote {
                cell.append(byte)
            } else if position < bytes.count, bytes[position] == Self.quote {
                cell.append(byte)
                position += 1
            } else {
                // What follows a closing quote belongs to the cell: some programs write "a" b.
                return String(decoding: cell, as: UTF8.self) + plain()
            }
        }
        return nil
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == 10 || byte == 13
    }
}
