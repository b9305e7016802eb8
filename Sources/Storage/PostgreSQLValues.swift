import CPostgreSQL

/// The values of one statement as the server reads them: binary, one after the other.
///
/// Binary and with their types, because text would be cut at a NUL and the server would guess the types.
struct PostgreSQLParameters {
    /// The server's numbers for the types; 0 lets it infer the type of a NULL.
    let types: [UInt32]
    private var bytes: [UInt8] = [0]
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) {
        types = values.map(\.type)
        lengths.reserveCapacity(values.count)
        bytes.reserveCapacity(values.count * 16)
        for value in values {
            let start = bytes.count
            switch value {
            case .null: break
            case .integer(let integer): append(UInt64(bitPattern: integer))
            case .real(let real): append(real.bitPattern)
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .flag(let flag): bytes.append(flag ? 1 : 0)
            case .bytes(let value): bytes.append(contentsOf: value)
            }
            lengths.append(Int32(bytes.count - start))
        }
    }

    /// Runs the prepared statement `name`; the result is the caller's to clear.
    func run(_ name: String, on connection: OpaquePointer) -> OpaquePointer? {
        let formats = [Int32](repeating: 1, count: types.count)
        return bytes.withUnsafeBytes { bytes in
            var place = 1
            // The leading byte keeps the address of an empty value from being NULL, which would mean NULL.
            let values = zip(types, lengths).map { type, length -> UnsafePointer<CChar>? in
                defer { place += Int(length) }
                return type == 0 ? nil : bytes.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self)
            }
            return pq_run(connection, name, Int32(types.count), values, lengths, formats)
        }
    }

    private mutating func append(_ value: UInt64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

extension SQLValue {
    fileprivate var type: UInt32 {
        switch self {
        case .null: 0
        case .flag: 16
        case .bytes: 17
        case .integer: 20
        case .text: 25
        case .real: 701
        }
    }

    /// Reads what the server wrote as text for a column of `type`.
    init(_ text: UnsafeBufferPointer<UInt8>, type: UInt32) {
        switch type {
        case 16: self = .flag(text.first == UInt8(ascii: "t"))
        case 17: self = .bytes(Self.bytes(hex: text))
        case 20, 21, 23: self = Self.integer(text).map(SQLValue.integer) ?? .text(String(decoding: text, as: UTF8.self))
        case 700, 701:
            let string = String(decoding: text, as: UTF8.self)
            self = Double(string).map(SQLValue.real) ?? .text(string)
        default: self = .text(String(decoding: text, as: UTF8.self))
        }
    }

    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        var value: Int64 = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            guard byte >= 48, byte <= 57 else { return nil }
            // Counted downwards, for the smallest integer has no positive counterpart.
            let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, passed) = tens.subtractingReportingOverflow(Int64(byte - 48))
            guard !overflowed, !passed else { return nil }
            value = sum
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    /// `\x` and two digits for each byte.
    private static func bytes(hex text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let count = max(0, text.count / 2 - 1)
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
            for place in 0..<count {
                bytes[place] = digit(text[place * 2 + 2]) << 4 | digit(text[place * 2 + 3])
            }
            written = count
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        byte < 58 ? byte &- 48 : byte &- 87
    }
}
