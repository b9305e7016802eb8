import OKR

/// HTML written as HTML: literal parts are trusted because only the compiler can make them, interpolated text is escaped.
package struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// What stands in the program is not copied before it reaches the page; a sheet has hundreds of such pieces.
    private enum Content: Sendable {
        case literal(StaticString)
        case made([UInt8])
    }

    private let content: Content

    package init(stringLiteral literal: StaticString) {
        content = .literal(literal)
    }

    package init(stringInterpolation: StringInterpolation) {
        content = .made(stringInterpolation.bytes)
    }

    package var bytes: [UInt8] {
        switch content {
        case .literal(let literal): literal.withUTF8Buffer { Array($0) }
        case .made(let bytes): bytes
        }
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        switch content {
        case .literal(let literal): bytes.append(literal)
        case .made(let own): bytes.append(contentsOf: own)
        }
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        // StaticString here means that a text made at run time can never become trusted HTML.
        package typealias StringLiteralType = StaticString

        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(literal)
        }

        package mutating func appendInterpolation(_ text: String) {
            bytes.append(escaping: text)
        }

        package mutating func appendInterpolation(_ number: Int) {
            bytes.append(digits: Int64(number))
        }

        package mutating func appendInterpolation<Noun>(_ identifier: Identifier<Noun>) {
            bytes.append(digits: identifier.value)
        }

        package mutating func appendInterpolation(_ html: HTML) {
            html.append(to: &bytes)
        }

        package mutating func appendInterpolation(_ html: HTML?) {
            html?.append(to: &bytes)
        }

        package mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { part.append(to: &bytes) }
        }

        package mutating func appendInterpolation<Items: Sequence>(_ items: Items, _ row: (Items.Element) -> HTML) {
            for item in items { row(item).append(to: &bytes) }
        }

        /// Text that was made by the program from its own files; never anything that came from outside.
        mutating func appendInterpolation(verbatim text: String) {
            bytes.append(contentsOf: text.utf8)
        }

        /// JSON for a script element; the writer makes "<" harmless.
        package mutating func appendInterpolation(json write: (inout JSONWriter) -> Void) {
            var writer = JSONWriter()
            write(&writer)
            bytes.append(contentsOf: writer.bytes)
        }

        /// A whole attribute without a value, there only where `condition` holds: `\(attribute: "checked", if: done)`.
        package mutating func appendInterpolation(attribute: StaticString, if condition: Bool) {
            guard condition else { return }
            bytes.append(UInt8(ascii: " "))
            bytes.append(attribute)
        }
    }

    package static func + (a: HTML, b: HTML) -> HTML { "\(a)\(b)" }

    package static let nothing: HTML = ""

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension [UInt8] {
    fileprivate mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// A page has hundreds of numbers, mostly identifiers of nineteen digits.
    fileprivate mutating func append(digits number: Int64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var (rest, place) = (number.magnitude, 20)
            repeat {
                place -= 1
                digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                place -= 1
                digits[place] = UInt8(ascii: "-")
            }
            append(contentsOf: digits[place...])
        }
    }

    fileprivate mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                let entity: StaticString
                switch utf8[index] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\""): entity = "&quot;"
                case UInt8(ascii: "'"): entity = "&#39;"
                default: continue
                }
                append(contentsOf: utf8[start..<index])
                append(entity)
                start = index + 1
            }
            append(contentsOf: utf8[start...])
        }
    }
}
