/// The numbers of everything that is true of a statement, which the model has weights for.
struct Signals {
    /// How many weights there are of each part.
    static let builds = 1 << 14
    static let letters = 1 << 15

    /// How the statement is built: traits, pairs of them, kinds of words in their order.
    private(set) var build: [UInt16] = []
    /// Which letters or words it has; they weigh less the more there are.
    private(set) var letter: [UInt16] = []

    init(_ reading: Reading, _ traits: Traits) {
        guard !reading.isEmpty else { return }
        let members = traits.members
        build.reserveCapacity(400)
        letter.reserveCapacity(200)
        for member in members { addBuild(1, UInt32(member), 0) }
        for (index, member) in members.enumerated() {
            for other in members[(index + 1)...] { addBuild(2, UInt32(member), UInt32(other)) }
        }
        addSenses(reading)
        addShapes(reading)
        if reading.language == .chinese { addCharacters(reading) } else { addWords(reading) }
    }

    private mutating func addBuild(_ group: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32 = 0) {
        build.append(Self.slot(group, first, second, third, Self.builds))
    }

    private mutating func addLetter(_ group: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32 = 0) {
        letter.append(Self.slot(group, first, second, third, Self.letters))
    }

    private static func slot(_ group: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ count: Int) -> UInt16 {
        var value: UInt32 = 0x811C_9DC5 ^ group &* 0x9E37_79B1
        for part in [a, b, c] {
            value = (value ^ part) &* 0x85EB_CA6B
            value ^= value >> 15
        }
        value = value &* 0xC2B2_AE35
        value ^= value >> 16
        return UInt16(truncatingIfNeeded: value & UInt32(truncatingIfNeeded: count - 1))
    }

    private mutating func addSenses(_ reading: Reading) {
        let tokens = reading.tokens
        var all: UInt64 = 0
        for token in tokens { all |= token.senses.bits }
        add(3, all)
        add(4, tokens[0].senses.bits)
        add(5, tokens[tokens.count - 1].senses.bits)
        if tokens.count > 1 {
            add(6, tokens[1].senses.bits)
            add(7, tokens[tokens.count - 2].senses.bits)
        }
    }

    private mutating func add(_ group: UInt32, _ bits: UInt64) {
        var rest = bits
        while rest != 0 {
            addBuild(group, UInt32(rest.trailingZeroBitCount), 0)
            rest &= rest - 1
        }
    }

    private mutating func addShapes(_ reading: Reading) {
        let tokens = reading.tokens
        let first = word(reading, tokens[0])
        let last = word(reading, tokens[tokens.count - 1])
        addBuild(18, first, 0)
        addBuild(19, last, 0)
        if tokens.count > 1 {
            addBuild(20, first, UInt32(tokens[1].shape))
            addBuild(21, UInt32(tokens[tokens.count - 2].shape), last)
        }
        var before: UInt32 = 300
        var earlier: UInt32 = 301
        for token in reading.tokens {
            let shape = UInt32(token.shape)
            addBuild(8, shape, 0)
            addBuild(9, before, shape)
            addBuild(10, earlier, before, shape)
            earlier = before
            before = shape
        }
        addBuild(9, before, 302)
        addBuild(10, earlier, before, 302)
    }

    private func word(_ reading: Reading, _ token: Token) -> UInt32 {
        if token.kind == .number { return UInt32(token.figure.rawValue) }
        var key = Key()
        for unit in reading.folded.units[token.lower..<token.upper] { key.add(unit) }
        return UInt32(truncatingIfNeeded: key.value ^ key.value >> 32)
    }

    private mutating func addCharacters(_ reading: Reading) {
        let units = reading.folded.units
        var before: UInt32 = 1
        var earlier: UInt32 = 2
        for index in reading.lower..<reading.upper where units[index] != 0x20 {
            // All digits are one: which number it is says nothing.
            let unit = Tokenizer.isDigit(units[index]) ? 0x30 : UInt32(units[index])
            if unit == 0x30, before == 0x30 { continue }
            addLetter(11, unit, 0)
            addLetter(12, before, unit)
            addLetter(13, earlier, before, unit)
            earlier = before
            before = unit
        }
        addLetter(12, before, 3)
        addLetter(13, earlier, before, 3)
    }

    private mutating func addWords(_ reading: Reading) {
        let units = reading.folded.units
        var before: UInt32 = 1
        for token in reading.tokens {
            var key = Key()
            if token.kind == .number {
                key.add(0x30)
            } else {
                for unit in units[token.lower..<token.upper] { key.add(unit) }
            }
            let word = UInt32(truncatingIfNeeded: key.value ^ key.value >> 32)
            addLetter(14, word, 0)
            addLetter(15, before, word)
            before = word
            guard token.isLatin, token.upper - token.lower > 4 else { continue }
            var start = Key()
            for unit in units[token.lower..<token.lower + 4] { start.add(unit) }
            addLetter(16, UInt32(truncatingIfNeeded: start.value ^ start.value >> 32), 0)
            var end = Key()
            for unit in units[token.upper - 3..<token.upper] { end.add(unit) }
            addLetter(17, UInt32(truncatingIfNeeded: end.value ^ end.value >> 32), 0)
        }
        addLetter(15, before, 2)
    }
}
