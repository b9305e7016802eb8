import Foundation

/// Finding out in which encoding a spreadsheet wrote its text.
package enum Decoding {
    /// The text of a file in UTF-8, UTF-16 (either order, with or without a mark) or GB 18030 (which GBK is part of);
    /// refuses (field "file") everything else, what is empty and what holds zero characters.
    package static func text(of bytes: Data, field: String = "file") throws -> String {
        guard !bytes.isEmpty else { throw Refusal(.invalid, field: field, .fileEmpty) }
        guard let text = decoded(bytes), !text.unicodeScalars.contains("\0") else {
            throw Refusal(.invalid, field: field, .fileEncoding)
        }
        return text
    }

    private static func decoded(_ bytes: Data) -> String? {
        switch Array(bytes.prefix(3)) {
        case let mark where mark.starts(with: [0xEF, 0xBB, 0xBF]):
            return String(data: bytes.dropFirst(3), encoding: .utf8)
        case let mark where mark.starts(with: [0xFF, 0xFE]):
            return String(data: bytes.dropFirst(2), encoding: .utf16LittleEndian)
        case let mark where mark.starts(with: [0xFE, 0xFF]):
            return String(data: bytes.dropFirst(2), encoding: .utf16BigEndian)
        default:
            break
        }
        if let encoding = unmarkedUTF16(bytes) { return String(data: bytes, encoding: encoding) }
        return String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: gb18030)
    }

    // Commas and line ends are ASCII in any table, and in UTF-16 each has a zero beside it, always on the same side.
    private static func unmarkedUTF16(_ bytes: Data) -> String.Encoding? {
        let sample = bytes.prefix(4096)
        guard bytes.count % 2 == 0, sample.contains(0) else { return nil }
        let zeros = sample.enumerated().filter { $0.element == 0 }
        let odd = zeros.count { $0.offset % 2 == 1 }
        return odd * 2 > zeros.count ? .utf16LittleEndian : .utf16BigEndian
    }

    // The number is CoreFoundation's for GB 18030 (kCFStringEncodingGB_18030_2000), which has no name in Foundation.
    private static var gb18030: String.Encoding {
        String.Encoding(rawValue: 0x8000_0000 | 0x0632)
    }
}
