/// What stands in one column of one row.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case flag(Bool)
    case bytes([UInt8])
}

/// A value that can be bound to a statement.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

/// A value that can be read from a column; throws `StorageError.corrupt` where the column holds something else.
package protocol SQLReadable {
    init(sqlValue: SQLValue) throws
}

extension SQLValue: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { self }
    package init(sqlValue: SQLValue) { self = sqlValue }

    func mismatch(_ wanted: String) -> StorageError { .corrupt("a column holds \(self), not \(wanted)") }
}

// libpq hands every column back as text, so numbers and flags are read from text as well.

extension Int64: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(self) }
    package init(sqlValue: SQLValue) throws {
        switch sqlValue {
        case .integer(let value): self = value
        case .text(let text):
            guard let value = Int64(text) else { throw sqlValue.mismatch("an integer") }
            self = value
        default: throw sqlValue.mismatch("an integer")
        }
    }
}

extension Int: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
    package init(sqlValue: SQLValue) throws { self = Int(try Int64(sqlValue: sqlValue)) }
}

extension Double: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .real(self) }
    package init(sqlValue: SQLValue) throws {
        switch sqlValue {
        case .real(let value): self = value
        case .integer(let value): self = Double(value)
        case .text(let text):
            guard let value = Double(text) else { throw sqlValue.mismatch("a number") }
            self = value
        default: throw sqlValue.mismatch("a number")
        }
    }
}

extension Bool: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .flag(self) }
    package init(sqlValue: SQLValue) throws {
        switch sqlValue {
        case .flag(let value): self = value
        case .integer(0), .text("f"), .text("false"), .text("0"): self = false
        case .integer(1), .text("t"), .text("true"), .text("1"): self = true
        default: throw sqlValue.mismatch("a flag")
        }
    }
}

extension String: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .text(self) }
    package init(sqlValue: SQLValue) throws {
        guard case .text(let text) = sqlValue else { throw sqlValue.mismatch("text") }
        self = text
    }
}

extension [UInt8]: SQLBindable, SQLReadable {
    package var sqlValue: SQLValue { .bytes(self) }
    package init(sqlValue: SQLValue) throws {
        guard case .bytes(let bytes) = sqlValue else { throw sqlValue.mismatch("bytes") }
        self = bytes
    }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
    package init(sqlValue: SQLValue) throws {
        self = sqlValue == .null ? nil : try Wrapped(sqlValue: sqlValue)
    }
}
