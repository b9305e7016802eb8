/// A text made even for reading: lower case, half-width, simplified characters, one mark for each kind of punctuation.
///
/// One unit stands for one scalar of the text, so what is found can be pointed at. Reads the first 2,000 scalars; nobody
/// writes an objective of that length, and a pasted book must not cost more.
struct Folded {
    static let longest = 2000

    private(set) var units: [UInt16] = []
    /// Where each unit begins in UTF-16 units of the text.
    private(set) var starts: [Int32] = []
    private(set) var capitals: [Bool] = []
    /// Where the part that was read ends.
    private(set) var end: Int32 = 0

    init(_ text: String) {
        let scalars = text.unicodeScalars
        units.reserveCapacity(min(text.utf8.count, Self.longest))
        starts.reserveCapacity(min(text.utf8.count, Self.longest))
        capitals.reserveCapacity(min(text.utf8.count, Self.longest))
        for scalar in scalars {
            if units.count >= Self.longest { break }
            let value = scalar.value
            let width: Int32 = value > 0xFFFF ? 2 : 1
            if let folded = Self.fold(value) {
                units.append(folded)
                starts.append(end)
                capitals.append((0x41...0x5A).contains(value) || (0xFF21...0xFF3A).contains(value))
            }
            end += width
        }
    }

    var count: Int { units.count }

    /// Where the unit at an index ends in the text.
    func textEnd(_ index: Int) -> Int {
        index + 1 < starts.count ? Int(starts[index + 1]) : Int(end)
    }

    private static func fold(_ value: UInt32) -> UInt16? {
        switch value {
        case 0x20...0x40, 0x5B...0x7E: return UInt16(value)
        case 0x41...0x5A: return UInt16(value + 32)
        case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 32
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            return nil
        case 0xFF01...0xFF5E: return fold(value - 0xFEE0)
        case 0x4E00...0x9FFF: return Traditional.simplified(UInt16(value))
        case 0xC0...0xDE where value != 0xD7: return UInt16(value + 32)
        case 0x2018, 0x2019, 0x201B, 0x02BC: return 0x27
        case 0x201C...0x201E, 0x300C...0x300F, 0xFE41...0xFE44: return 0x22
        case 0x2010...0x2015, 0x2212, 0x301C: return 0x2D
        case 0x2022, 0x25CF, 0x25CB, 0x25AA, 0x25A0, 0x25A1, 0x25C6, 0x2023, 0x2043, 0x30FB, 0xB7: return 0x2022
        case 0x2190...0x21FF, 0x27A1, 0x2794: return 0x2192
        case 0x3001: return 0x3001
        case 0x3002, 0xFF61: return 0x2E
        case 0x3010, 0x3014: return 0x5B
        case 0x3011, 0x3015: return 0x5D
        case 0x300A, 0x3008: return 0x300A
        case 0x300B, 0x3009: return 0x300B
        case 0x2264: return 0x2264
        case 0x2265: return 0x2265
        case 0x2600...0x27BF, 0x2B00...0x2BFF: return nil
        case 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: return nil
        case 0x10000...: return 0xFFFD
        default: return UInt16(truncatingIfNeeded: value)
        }
    }
}
