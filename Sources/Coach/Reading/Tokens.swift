/// Cuts a statement into tokens, in one pass.
struct Tokenizer {
    private let units: [UInt16]
    private let capitals: [Bool]
    private let lexicon = Lexicon.shared
    private(set) var tokens: [Token] = []

    init(_ folded: Folded, from lower: Int, to upper: Int) {
        units = folded.units
        capitals = folded.capitals
        tokens.reserveCapacity(48)
        var index = lower
        while index < upper {
            let unit = units[index]
            if Self.isDigit(unit) {
                index = number(from: index, to: upper)
            } else if Self.isLatin(unit) {
                index = latin(from: index, to: upper)
            } else if Self.isChinese(unit) {
                index = chinese(from: index, to: upper)
            } else {
                if unit != 0x20 { mark(at: index) }
                index += 1
            }
        }
        joinPhrases()
    }

    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }
    static func isLatin(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0xDF...0x24F).contains(unit) && unit != 0xF7 || (0x370...0x52F).contains(unit)
    }
    static func isChinese(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) || unit == 0x3007 }

    private mutating func number(from lower: Int, to upper: Int) -> Int {
        var index = lower
        while index < upper {
            let unit = units[index]
            let isInside = (unit == 0x2E || unit == 0x2C) && index + 1 < upper && Self.isDigit(units[index + 1])
            guard Self.isDigit(unit) || isInside else { break }
            index += 1
        }
        tokens.append(Token(kind: .number, lower: lower, upper: index))
        return index
    }

    private mutating func mark(at index: Int) {
        var key = Key()
        key.add(units[index])
        tokens.append(Token(kind: .mark, lower: index, upper: index + 1, senses: lexicon.senses(of: key.value)))
    }

    private mutating func chinese(from lower: Int, to upper: Int) -> Int {
        var key = Key()
        var best = lower
        var found = Senses()
        var index = lower
        // A word may have a digit or a Latin letter in it, such as 从0.
        while index < upper, index - lower < Lexicon.longestChinese, units[index] != 0x20 {
            key.add(units[index])
            index += 1
            let senses = lexicon.senses(of: key.value)
            if !senses.isEmpty {
                best = index
                found = senses
            }
        }
        let numeral = numeralEnd(from: lower, to: upper)
        if numeral > best || numeral == best && found.has(.unit) {
            tokens.append(Token(kind: .number, lower: lower, upper: numeral))
            return numeral
        }
        if best > lower {
            tokens.append(Token(kind: .word, lower: lower, upper: best, senses: found))
            return best
        }
        if let last = tokens.last, last.kind == .unknown, last.upper == lower {
            tokens[tokens.count - 1].upper = lower + 1
        } else {
            tokens.append(Token(kind: .unknown, lower: lower, upper: lower + 1))
        }
        return lower + 1
    }

    /// Where a numeral such as 十二 ends; the start where there is none. A single one needs a unit behind it.
    private func numeralEnd(from lower: Int, to upper: Int) -> Int {
        var index = lower
        while index < upper, Self.isNumeral(units[index]) { index += 1 }
        if index - lower >= 2 { return index }
        guard index - lower == 1, index < upper, units[lower] != 0x4E00 else { return lower }
        var key = Key()
        key.add(units[index])
        return lexicon.senses(of: key.value).has(.unit) ? index : lower
    }

    private static func isNumeral(_ unit: UInt16) -> Bool {
        switch unit {
        // 〇零一二两三四五六七八九十百千万亿
        case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
            0x767E, 0x5343, 0x4E07, 0x4EBF:
            true
        default: false
        }
    }

    private mutating func latin(from lower: Int, to upper: Int) -> Int {
        var index = lower
        var hasCapital = false
        while index < upper {
            let unit = units[index]
            let isInside =
                (unit == 0x27 || unit == 0x2D || unit == 0x26) && index > lower && index + 1 < upper
                && Self.isLatin(units[index + 1])
            guard Self.isLatin(unit) || isInside || Self.isDigit(unit) && index > lower else { break }
            hasCapital = hasCapital || capitals[index]
            index += 1
        }
        var token = Token(kind: .word, lower: lower, upper: index)
        token.isLatin = true
        token.isCapital = hasCapital
        (token.senses, token.form) = Stem.read(units[lower..<index], in: lexicon)
        tokens.append(token)
        return index
    }

    /// Makes one token of words that stand together in the lexicon, such as “on time”.
    private mutating func joinPhrases() {
        var kept: [Token] = []
        kept.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            var joined = tokens[index]
            var taken = 1
            if joined.isLatin || joined.kind == .number {
                var key = Key()
                var other = index
                while other < tokens.count, other - index < Lexicon.longestPhrase {
                    let token = tokens[other]
                    guard token.isLatin || token.kind == .number else { break }
                    if other > index { key.add(0x20) }
                    for unit in units[token.lower..<token.upper] { key.add(unit) }
                    other += 1
                    if other - index > 1 {
                        let senses = lexicon.senses(of: key.value)
                        if !senses.isEmpty {
                            taken = other - index
                            joined.senses = senses
                        }
                    }
                }
                if taken > 1 {
                    joined.kind = .word
                    joined.isLatin = true
                    joined.form = .base
                    joined.upper = tokens[index + taken - 1].upper
                }
            }
            kept.append(joined)
            index += taken
        }
        tokens = kept
    }
}
