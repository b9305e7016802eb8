enum AvatarSize: Sendable {
    case large, regular, small, tiny

    fileprivate var modifier: HTML {
        switch self {
        case .large: " large"
        case .regular: ""
        case .small: " small"
        case .tiny: " tiny"
        }
    }

    fileprivate var letters: Int {
        switch self {
        case .large, .regular: 2
        case .small, .tiny: 1
        }
    }
}

/// The coloured disc of a person. It is silent for screen readers: the name stands beside it.
func avatar(name: String, id: Int64, size: AvatarSize = .regular) -> HTML {
    let letters = AvatarLetters.letters(of: name, count: size.letters)
    let hue = AvatarLetters.hue(of: id)
    return #"<span class="avatar hue-\#(hue)\#(size.modifier)" aria-hidden="true">\#(letters)</span>"#
}

enum AvatarLetters {
    /// The last characters of a name in Chinese, Japanese or Korean script, the initials of any other.
    static func letters(of name: String, count: Int) -> String {
        // Most names here: a few characters and no space, where asking each for its properties costs the most.
        let utf16 = name.utf16
        if (1...4).contains(utf16.count), utf16.allSatisfy({ (0x4E00...0x9FFF).contains($0) }) {
            return String(name.suffix(count))
        }
        let words = name.split(whereSeparator: \.isWhitespace)
        guard let last = words.last?.last else { return "?" }
        if isIdeographic(last) { return String(words.joined().suffix(count)) }
        let initials = [words.first?.first, words.count > 1 ? words.last?.first : nil].compactMap(\.self)
        return String(initials.prefix(count)).uppercased()
    }

    /// One of twelve colours, always the same for the same person.
    static func hue(of id: Int64) -> Int {
        // Neighbouring identifiers differ in few bits, so these are spread over all 64 before the remainder is taken.
        var mixed = UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % 12)
    }

    private static func isIdeographic(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first?.value else { return false }
        return (0x3040...0x30FF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
            || (0xAC00...0xD7AF).contains(scalar) || (0x20000...0x3FFFF).contains(scalar)
    }
}
