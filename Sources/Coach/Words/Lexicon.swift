/// All words with their kinds, found by a number made of their characters.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    /// The longest Chinese word, in characters.
    static let longestChinese = 7
    /// The longest English phrase, in words.
    static let longestPhrase = 5

    private var keys: [UInt64]
    private var senses: [UInt64]
    private let mask: Int

    private init() {
        let size = 1 << 14
        keys = [UInt64](repeating: 0, count: size)
        senses = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for (sense, list) in ChineseVerbs.lists { add(list, sense) }
        for (sense, list) in ChineseNouns.lists { add(list, sense) }
        for (sense, list) in ChineseWords.lists { add(list, sense) }
        for (sense, list) in EnglishVerbs.lists { add(list, sense) }
        for (sense, list) in EnglishNouns.lists { add(list, sense) }
        for (sense, list) in EnglishWords.lists { add(list, sense) }
    }

    /// The kinds of the word with this key; empty for an unknown word.
    func senses(of key: UInt64) -> Senses {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return Senses(bits: senses[slot]) }
            slot = (slot + 1) & mask
        }
        return Senses()
    }

    private mutating func add(_ list: StaticString, _ sense: Sense) {
        list.withUTF8Buffer { bytes in
            var reader = ByteReader(bytes)
            var key = Key()
            while let unit = reader.next() {
                if unit == 0x20 || unit == 0x0A {
                    insert(key, sense)
                    key = Key()
                } else {
                    let isCapital = (0x41...0x5A).contains(unit)
                    key.add(unit == 0x5F ? 0x20 : isCapital ? unit + 32 : unit)
                }
            }
            insert(key, sense)
        }
    }

    private mutating func insert(_ key: Key, _ sense: Sense) {
        guard key.count > 0 else { return }
        var slot = Int(truncatingIfNeeded: key.value) & mask
        while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
        keys[slot] = key.value
        senses[slot] |= sense.bit
    }
}

/// A number for a run of characters; equal runs have equal numbers, and others practically never.
struct Key {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var count = 0

    mutating func add(_ unit: UInt16) {
        value = (value ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
        value ^= value >> 29
        count += 1
    }
}
