/// A connection that holds rows back and inserts those of one shape together, which is what makes many rows fast.
///
/// It gathers statements of the form `INSERT INTO … VALUES (…)`; whatever else it is asked to do first writes what it
/// holds. Rows are written in the order in which their tables first appeared, so that parents come before children.
/// Call `flush` before the transaction ends.
package final class Gathering: Connection {
    private struct Shape {
        let head: StaticString
        let tail: StaticString
        /// What stands between the brackets, row by row.
        var rows: [[SQL.Part]] = []
    }

    /// The compiler may keep equal literals once or twice; either way rows of one key fit together.
    private struct Key: Hashable {
        let head: UInt
        let tail: UInt
        let count: Int
    }

    // Few sizes, so that few statements have to be prepared; the largest stays below the limits on bound values.
    private static let sizes = [256, 64, 16, 4, 1]
    private static let mostHeld = 4096

    private let db: any Connection
    private var shapes: [Shape] = []
    private var places: [Key: Int] = [:]
    private var held = 0

    package init(_ db: any Connection) {
        self.db = db
    }

    package func rows(_ sql: SQL) throws -> [Row] {
        try flush()
        return try db.rows(sql)
    }

    @discardableResult
    package func run(_ sql: SQL) throws -> Int {
        guard let (head, tail) = Self.ends(of: sql) else {
            try flush()
            return try db.run(sql)
        }
        let key = Key(
            head: UInt(bitPattern: head.utf8Start), tail: UInt(bitPattern: tail.utf8Start), count: sql.parts.count)
        let place = places[key] ?? shapes.count
        if place == shapes.count {
            shapes.append(Shape(head: head, tail: tail))
            places[key] = place
        }
        shapes[place].rows.append(Array(sql.parts.dropFirst().dropLast()))
        held += 1
        if held >= Self.mostHeld { try flush() }
        return 1
    }

    package func script(_ text: String) throws {
        try flush()
        try db.script(text)
    }

    package func signal(_ text: String) throws {
        try db.signal(text)
    }

    /// Writes what is held.
    package func flush() throws {
        held = 0
        for index in shapes.indices where !shapes[index].rows.isEmpty {
            let shape = shapes[index]
            shapes[index].rows.removeAll(keepingCapacity: true)
            var rest = shape.rows[...]
            while let size = Self.sizes.first(where: { $0 <= rest.count }) {
                try db.run(Self.statement(shape, rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
        }
    }

    private static func statement(_ shape: Shape, _ rows: ArraySlice<[SQL.Part]>) -> SQL {
        var parts: [SQL.Part] = [.text(shape.head)]
        for row in rows {
            if parts.count > 1 { parts.append(.text("), (")) }
            parts.append(contentsOf: row)
        }
        parts.append(.text(shape.tail))
        return SQL(parts: parts)
    }

    private static func ends(of sql: SQL) -> (head: StaticString, tail: StaticString)? {
        guard case .text(let head)? = sql.parts.first, case .text(let tail)? = sql.parts.last, sql.parts.count > 2,
            head.hasPointerRepresentation, head.starts(with: "INSERT INTO"), head.ends(with: "VALUES ("),
            tail.hasPointerRepresentation, tail.starts(with: ")")
        else { return nil }
        return (head, tail)
    }
}

extension StaticString {
    fileprivate func starts(with text: StaticString) -> Bool {
        bytes.starts(with: text.bytes)
    }

    fileprivate func ends(with text: StaticString) -> Bool {
        bytes.suffix(text.utf8CodeUnitCount).elementsEqual(text.bytes)
    }

    private var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
