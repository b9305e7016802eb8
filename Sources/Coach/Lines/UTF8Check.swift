/// Whether bytes are UTF-8: nothing overlong, no halves of pairs, nothing cut off.
enum UTF8Check {
    static func isValid(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let (length, lowest, highest): (Int, UInt8, UInt8)
            switch byte {
            case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
            case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
            case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
            case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
            case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
            case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
            case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
            default: return false
            }
            guard index + length <= bytes.endIndex, lowest...highest ~= bytes[index + 1] else { return false }
            for offset in 2..<max(2, length) where !(0x80...0xBF ~= bytes[index + offset]) { return false }
            index += length
        }
        return true
    }
}
