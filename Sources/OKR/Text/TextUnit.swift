/// What two texts are compared by: one scalar, or one mention as a whole.
struct TextUnit: Hashable {
    private let key: Int64
    /// In UTF-16 units; the same mention may be longer under another name.
    let width: Int
    private let kind: Kind

    private enum Kind: Hashable { case letter, space, other }

    var isSpace: Bool { kind == .space }

    static func == (a: TextUnit, b: TextUnit) -> Bool { a.key == b.key }
    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private init(_ scalar: Unicode.Scalar) {
        key = Int64(scalar.value)
        width = UTF16.width(scalar)
        kind = scalar.properties.isWhitespace ? .space : scalar.isOfWord ? .letter : .other
    }

    private init(mention person: Identifier<Person>, width: Int) {
        // Identifiers are above zero, and so these are never taken for a scalar.
        key = -person.value
        self.width = width
        kind = .other
    }

    static func all(of prose: Prose) -> [TextUnit] {
        prose.segments.flatMap { segment in
            switch segment {
            case .text(let text): text.unicodeScalars.map { TextUnit($0) }
            case .mention(let person, let name): [TextUnit(mention: person, width: name.utf16.count + 1)]
            }
        }
    }

    /// The ranges of words: letters and figures that stand together, and all else by itself, as Chinese does.
    static func words(_ units: [TextUnit], in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for index in range {
            if units[index].kind == .letter, let last = words.last, units[last.lowerBound].kind == .letter {
                words[words.count - 1] = last.lowerBound..<index + 1
            } else {
                words.append(index..<index + 1)
            }
        }
        return words
    }
}

extension Unicode.Scalar {
    /// Whether it stands for itself only together with its neighbours.
    fileprivate var isOfWord: Bool {
        switch value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF: false
        default: properties.isAlphabetic || properties.numericType != nil
        }
    }
}

/// The longest row of words that two texts have in common.
struct SharedWords {
    private(set) var pairs: [(old: Int, new: Int)] = []

    init(_ old: [ArraySlice<TextUnit>], _ new: [ArraySlice<TextUnit>]) {
        let width = new.count + 1
        // How much is common from here on.
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                lengths[i * width + j] =
                    old[i] == new[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        while i < old.count, j < new.count {
            if old[i] == new[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
    }
}
