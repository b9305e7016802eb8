import Foundation

extension Metric {
    /// Reads a figure as people type it: "21,400", "2.1万", "３５％", "1.2M", "¥1,200", "−3"; refuses naming `field`.
    ///
    /// A percent sign does not divide: "85%" is 85.
    package static func parse(_ text: String, unit: String = "", field: String = "current") throws -> Double {
        var rest = Substring(folded(text))
        guard !rest.isEmpty else { throw Refusal(.invalid, field: field, .figureMissing) }
        let refusal = Refusal(.invalid, field: field, .figureUnreadable(text))
        let negative = rest.first == "-"
        if negative || rest.first == "+" { rest.removeFirst() }
        for sign in ["¥", "$", "€", "£", "₩", "₹", folded(unit)] where !sign.isEmpty {
            rest = rest.trimmingPrefix(sign)
            if rest.hasSuffix(sign) { rest.removeLast(sign.count) }
        }
        if let last = rest.last, "%元人个".contains(last) { rest.removeLast() }
        var exponent = 0
        for (suffix, zeros) in multiples where rest.hasSuffix(suffix) {
            rest.removeLast(suffix.count)
            exponent = zeros
            break
        }
        guard rest.count <= 30, let digits = ungrouped(rest), let value = Double("\(digits)e\(exponent)") else {
            throw refusal
        }
        return try checked(negative ? -value : value, field: field)
    }

    /// Reads a figure for this metric; its own unit may stand with it.
    package func parse(_ text: String, field: String = "current") throws -> Double {
        try Self.parse(text, unit: unit, field: field)
    }

    private static let multiples = [
        ("百万", 6), ("千万", 7), ("万", 4), ("亿", 8), ("千", 3), ("k", 3), ("m", 6), ("bn", 9), ("b", 9), ("w", 4),
    ]

    /// Half-width, lower case, one sort of minus, no spaces.
    private static func folded(_ text: String) -> String {
        let halfWidth = text.precomposedStringWithCompatibilityMapping.lowercased()
        let plain = halfWidth.map { character -> Character in
            switch character {
            case "−", "–", "—", "‐": "-"
            case "、": ","
            case "。": "."
            case "￥": "¥"
            default: character
            }
        }
        return String(plain.filter { !$0.isWhitespace })
    }

    /// The digits without commas, which may only stand where thousands end; "1,5" could mean two things and is refused.
    private static func ungrouped(_ text: Substring) -> String? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        let fraction = halves.count == 2 ? halves[1] : "0"
        let isDigits = { (part: Substring) in part.utf8.allSatisfy { (48...57).contains($0) } }
        guard groups.allSatisfy(isDigits), isDigits(fraction), !(whole.isEmpty && fraction.isEmpty) else { return nil }
        if groups.count > 1 {
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                return nil
            }
        }
        guard !whole.isEmpty || halves.count == 2 else { return nil }
        return "\(whole.isEmpty ? "0" : groups.joined()).\(fraction.isEmpty ? "0" : fraction)"
    }
}
