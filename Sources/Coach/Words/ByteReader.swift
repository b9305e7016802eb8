/// Reads the characters of a compiled-in list one by one, without making a string of it.
struct ByteReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next character of at most 16 bits; our lists have no others.
    mutating func next() -> UInt16? {
        guard index < bytes.count else { return nil }
        let first = UInt16(bytes[index])
        if first < 0x80 {
            index += 1
            return first
        }
        if first < 0xE0 {
            let second = UInt16(bytes[index + 1])
            index += 2
            return (first & 0x1F) << 6 | second & 0x3F
        }
        let second = UInt16(bytes[index + 1])
        let third = UInt16(bytes[index + 2])
        index += 3
        return (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
    }
}
