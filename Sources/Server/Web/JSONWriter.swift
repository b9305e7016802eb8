import OKR

/// Writes JSON straight into bytes; several times cheaper than `JSONEncoder` for lists.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        wrap("{", "}", members)
    }

    package mutating func array<Items: Sequence>(_ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void) {
        wrap("[", "]") { writer in
            for item in items { element(&writer, item) }
        }
    }

    package mutating func key(_ name: StaticString) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        needsComma = false
    }

    package mutating func value(_ text: String?) {
        guard let text else { return null() }
        comma()
        quote(text)
        needsComma = true
    }

    package mutating func value(_ number: Int?) { plain(number.map(String.init)) }
    package mutating func value(_ flag: Bool) { plain(flag ? "true" : "false") }
    package mutating func value<Noun>(_ identifier: Identifier<Noun>?) { value(identifier?.description) }

    package mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return null() }
        plain(number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number))
    }

    package mutating func null() { plain("null") }

    private mutating func plain(_ text: String?) {
        comma()
        bytes.append(contentsOf: (text ?? "null").utf8)
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func wrap(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ inside: (inout JSONWriter) -> Void) {
        comma()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        inside(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case ..<0x20:
                let hex = String(byte, radix: 16)
                bytes.append(contentsOf: "\\u00\(hex.count == 1 ? "0" : "")\(hex)".utf8)
            // "<" could end a script element into which the JSON is written.
            case UInt8(ascii: "<"): bytes.append(contentsOf: "\\u003c".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
