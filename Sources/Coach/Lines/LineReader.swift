/// Reads one line of JSON, byte by byte, and keeps only the fields that the coach knows.
struct LineReader {
    /// Why a line cannot be answered.
    enum Fault: Error {
        case notJSON, notUTF8, notAnObject, tooDeep
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// A value as far as it matters: text, whether it says yes, a list of texts, or fields.
    enum Value {
        case text(String), truth(Bool), number(String), null, texts([String]), fields([(String, Value)])
    }

    mutating func read() throws(Fault) -> [(String, Value)] {
        let value = try value(depth: 0)
        space()
        guard index == bytes.count else { throw .notJSON }
        guard case .fields(let fields) = value else { throw .notAnObject }
        return fields
    }

    private mutating func value(depth: Int) throws(Fault) -> Value {
        guard depth < 16 else { throw .tooDeep }
        space()
        guard let byte = peek() else { throw .notJSON }
        switch byte {
        case 0x22: return .text(try string())
        case 0x7B: return .fields(try object(depth: depth))
        case 0x5B: return .texts(try list(depth: depth))
        case 0x74: return try word("true", .truth(true))
        case 0x66: return try word("false", .truth(false))
        case 0x6E: return try word("null", .null)
        case 0x2D, 0x30...0x39: return .number(number())
        default: throw .notJSON
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> [(String, Value)] {
        var fields: [(String, Value)] = []
        index += 1
        space()
        if peek() == 0x7D {
            index += 1
            return fields
        }
        while true {
            space()
            guard peek() == 0x22 else { throw .notJSON }
            let name = try string()
            space()
            guard peek() == 0x3A else { throw .notJSON }
            index += 1
            fields.append((name, try value(depth: depth + 1)))
            space()
            guard let byte = peek() else { throw .notJSON }
            index += 1
            if byte == 0x7D { return fields }
            guard byte == 0x2C else { throw .notJSON }
        }
    }

    private mutating func list(depth: Int) throws(Fault) -> [String] {
        var texts: [String] = []
        index += 1
        space()
        if peek() == 0x5D {
            index += 1
            return texts
        }
        while true {
            if case .text(let text) = try value(depth: depth + 1) { texts.append(text) }
            space()
            guard let byte = peek() else { throw .notJSON }
            index += 1
            if byte == 0x5D { return texts }
            guard byte == 0x2C else { throw .notJSON }
        }
    }

    private mutating func word(_ word: StaticString, _ value: Value) throws(Fault) -> Value {
        for offset in 0..<word.utf8CodeUnitCount {
            guard index < bytes.count, bytes[index] == word.utf8Start[offset] else { throw .notJSON }
            index += 1
        }
        return value
    }

    private mutating func number() -> String {
        let start = index
        while let byte = peek(), byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65 || isDigit(byte) {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func string() throws(Fault) -> String {
        index += 1
        let start = index
        while let byte = peek(), byte != 0x22, byte != 0x5C, byte >= 0x20 { index += 1 }
        guard let byte = peek() else { throw .notJSON }
        if byte == 0x22 {
            index += 1
            return try text(bytes[start..<(index - 1)])
        }
        var units: [UInt8] = []
        units.append(contentsOf: bytes[start..<index])
        while let byte = peek() {
            index += 1
            switch byte {
            case 0x22: return try units.withUnsafeBufferPointer { (part) throws(Fault) in try text(part[...]) }
            case 0x5C: try escape(into: &units)
            case 0x00...0x1F: throw .notJSON
            default: units.append(byte)
            }
        }
        throw .notJSON
    }

    private func text(_ part: Slice<UnsafeBufferPointer<UInt8>>) throws(Fault) -> String {
        guard UTF8Check.isValid(part) else { throw .notUTF8 }
        return String(decoding: part, as: UTF8.self)
    }

    private mutating func escape(into units: inout [UInt8]) throws(Fault) {
        guard let byte = peek() else { throw .notJSON }
        index += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: units.append(byte)
        case 0x62: units.append(8)
        case 0x66: units.append(12)
        case 0x6E: units.append(10)
        case 0x72: units.append(13)
        case 0x74: units.append(9)
        case 0x75: append(try scalar(), to: &units)
        default: throw .notJSON
        }
    }

    private mutating func scalar() throws(Fault) -> UInt32 {
        let high = try hex()
        guard (0xD800...0xDFFF).contains(high) else { return high }
        // Half of a pair alone stands for nothing.
        guard high < 0xDC00, index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
            return 0xFFFD
        }
        let back = index
        index += 2
        let low = try hex()
        guard (0xDC00...0xDFFF).contains(low) else {
            index = back
            return 0xFFFD
        }
        return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private mutating func hex() throws(Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek() else { throw .notJSON }
            index += 1
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: throw .notJSON
            }
        }
        return value
    }

    private func append(_ scalar: UInt32, to units: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: units.append(UInt8(scalar))
        case ..<0x800: units += [UInt8(0xC0 | scalar >> 6), tail(0)]
        case ..<0x10000: units += [UInt8(0xE0 | scalar >> 12), tail(6), tail(0)]
        default: units += [UInt8(0xF0 | scalar >> 18), tail(12), tail(6), tail(0)]
        }
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }
    private mutating func space() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
    }
}
