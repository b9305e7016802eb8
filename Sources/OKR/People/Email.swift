import Foundation

/// An e-mail address, checked and folded to lower case, at most 254 bytes.
package struct Email: Hashable, Sendable {
    package let address: String

    /// Refuses what mail servers would not take; quotes, comments and address literals included.
    package init(_ text: String, field: String = "email") throws {
        let folded = text.precomposedStringWithCompatibilityMapping
            .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        guard !folded.isEmpty else { throw Refusal(.invalid, field: field, .emailMissing) }
        guard folded.utf8.count <= 254 else { throw Refusal(.invalid, field: field, .emailTooLong) }
        let halves = folded.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, Self.isMailbox(halves[0]), Self.isHost(halves[1]) else {
            throw Refusal(.invalid, field: field, .emailUnreadable)
        }
        address = folded
    }

    /// Reads "何磊 <helei@qinghe.example>" as well as the bare address; refuses as the other initialiser does.
    package init(named text: String, field: String = "email") throws {
        let start = text.last == ">" ? text.lastIndex(of: "<").map { text.index(after: $0) } : nil
        try self.init(start.map { String(text[$0...].dropLast()) } ?? text, field: field)
    }

    private static func isMailbox(_ text: Substring) -> Bool {
        guard (1...64).contains(text.utf8.count), text.first != ".", text.last != ".", !text.contains("..") else {
            return false
        }
        return text.unicodeScalars.allSatisfy {
            $0.isASCII
                ? $0.properties.isAlphabetic || (48...57).contains($0.value)
                    || "!#$%&'*+-/=?^_`{|}~.".contains(Character($0))
                : $0.properties.isAlphabetic
        }
    }

    private static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2, !last.allSatisfy(\.isNumber) else {
            return false
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0 == "-" || ($0.isLetter || ($0.isASCII && $0.isNumber)) }
        }
    }
}

extension Email: CustomStringConvertible {
    package var description: String { address }
}

extension Email: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(address)
    }
}
