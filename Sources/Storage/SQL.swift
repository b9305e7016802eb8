/// SQL written as SQL: literal parts come from the compiler, interpolated values are bound as `$1`, `$2` and so on.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    enum Part: Sendable {
        case text(StaticString)
        case value(SQLValue)
    }

    private(set) var parts: [Part]

    package init(stringLiteral text: StaticString) {
        parts = [.text(text)]
    }

    init(parts: [Part]) {
        self.parts = parts
    }

    package init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        package typealias StringLiteralType = StaticString

        fileprivate var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ text: StaticString) {
            if text.utf8CodeUnitCount > 0 { parts.append(.text(text)) }
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            parts.append(.value(value.sqlValue))
        }

        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            parts.append(.value(value.sqlValue))
        }

        package mutating func appendInterpolation(_ sql: SQL) {
            parts.append(contentsOf: sql.parts)
        }

        /// Values between commas, for `IN (…)`; an empty list becomes NULL, which nothing equals.
        package mutating func appendInterpolation(list values: some Collection<some SQLBindable>) {
            guard !values.isEmpty else { return appendLiteral("NULL") }
            for (index, value) in values.enumerated() {
                if index > 0 { appendLiteral(", ") }
                appendInterpolation(value)
            }
        }
    }

    package static func + (a: SQL, b: SQL) -> SQL {
        var sum = a
        sum.parts.append(contentsOf: b.parts)
        return sum
    }

    /// The statement's text with `$n` or, where `mark` is "?", `?n`, and the values in the order of their numbers.
    func statement(mark: Unicode.Scalar = "$") -> (text: String, values: [SQLValue]) {
        var bytes: [UInt8] = []
        var values: [SQLValue] = []
        bytes.reserveCapacity(256)
        for part in parts {
            switch part {
            case .text(let text):
                text.withUTF8Buffer { bytes.append(contentsOf: $0) }
            case .value(let value):
                values.append(value)
                bytes.append(UInt8(ascii: mark))
                bytes.append(contentsOf: String(values.count).utf8)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), values)
    }
}
