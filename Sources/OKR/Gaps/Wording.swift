/// What a sentence is about: its words without figures and without what every OKR says.
///
/// Chinese is cut into pairs of characters, English into stems, so that neither needs a dictionary. Both are kept as
/// numbers, because tens of thousands of sentences are compared.
package struct Wording: Hashable, Sendable {
    /// Characters and stems in the order of the sentence; 0 stands where something was left out.
    let units: [UInt32]
    /// Pairs of neighbouring characters, single ones that stand alone, and stems; sorted, each once.
    package let shingles: [UInt64]

    /// - Parameter text: folded already, as `PersonName.folded` does it.
    package init(folded text: String) {
        var reader = WordingReader()
        reader.read(text)
        units = reader.units
        shingles = Self.shingles(of: reader.units)
    }

    private static func shingles(of units: [UInt32]) -> [UInt64] {
        var shingles: [UInt64] = []
        shingles.reserveCapacity(units.count)
        for (index, unit) in units.enumerated() where unit != 0 {
            let next = index + 1 < units.count ? units[index + 1] : 0
            let before = index > 0 ? units[index - 1] : 0
            if unit.isStem {
                shingles.append(UInt64(unit))
            } else if next != 0, !next.isStem {
                shingles.append(UInt64(unit) << 32 | UInt64(next))
            } else if before == 0 || before.isStem {
                shingles.append(UInt64(unit) << 32)
            }
        }
        shingles.sort()
        var last: UInt64?
        return shingles.filter { shingle in
            defer { last = shingle }
            return shingle != last
        }
    }

    /// Whether the two say the same of different things: they differ in one place only, and neither place is a part of
    /// the other's: 华东区的销售额 and 华南区的销售额.
    func differsInObject(from other: Wording) -> Bool {
        let (mine, theirs) = (units.filter { $0 != 0 }, other.units.filter { $0 != 0 })
        let shorter = min(mine.count, theirs.count)
        var start = 0
        while start < shorter, mine[start] == theirs[start] { start += 1 }
        var end = 0
        while end < shorter - start, mine[mine.count - 1 - end] == theirs[theirs.count - 1 - end] { end += 1 }
        let (left, right) = (mine[start..<mine.count - end], theirs[start..<theirs.count - end])
        guard !left.isEmpty, !right.isEmpty, start + end > 0 else { return false }
        return Set(left).isDisjoint(with: right)
    }

    /// Whether each has a word that the other has not, in whatever order they say the rest: Publish receipts in both
    /// languages, and Warranties published in both languages.
    func hasObjectBesides(_ other: Wording) -> Bool {
        hasWord(notIn: Set(other.units)) && other.hasWord(notIn: Set(units))
    }

    /// A stem, or two characters and more in a row; a single one is no more than grammar.
    private func hasWord(notIn known: Set<UInt32>) -> Bool {
        var run = 0
        for unit in units where unit != 0 {
            run = known.contains(unit) ? 0 : run + 1
            if run > 1 || run == 1 && unit.isStem { return true }
        }
        return false
    }
}

extension UInt32 {
    /// Stems are hashes with the highest bit set; characters are below it.
    var isStem: Bool { self & 0x8000_0000 != 0 }
}
