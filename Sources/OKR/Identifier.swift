import Foundation

/// A 64-bit name that sorts by time of making and cannot be taken for the name of another noun.
///
/// The upper 43 bits count milliseconds since 2024-01-01 UTC, the lower 20 bits tell apart what was made in the same
/// millisecond. In JSON and addresses it is a decimal string, because JavaScript rounds above 2^53.
package struct Identifier<Noun>: Hashable, Comparable, Sendable {
    package let value: Int64

    package init(_ value: Int64) {
        self.value = value
    }

    /// Makes the identifier for something that came to be at `date`; `tail` (20 bits used) must differ within one millisecond.
    package init(at date: Date, tail: UInt32) {
        // A whole millisecond may lie a hair below itself in binary, so that much is added before rounding down.
        let elapsed = (date.timeIntervalSince1970 - 1_704_067_200) * 1000 + 0.0005
        let milliseconds = max(0, Int64(elapsed.rounded(.down)))
        value = milliseconds << 20 | Int64(tail & 0xF_FFFF)
    }

    /// Reads the decimal form of addresses and JSON; nil for anything else: signs, zero, leading zeros.
    package init?(_ text: some StringProtocol) {
        guard let first = text.utf8.first, (49...57).contains(first), let value = Int64(text) else { return nil }
        self.value = value
    }

    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}

extension Identifier: CustomStringConvertible {
    package var description: String { String(value) }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let identifier = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self = identifier
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
