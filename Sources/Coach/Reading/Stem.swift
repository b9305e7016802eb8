/// Finds an English word in the lexicon, also in its other forms.
enum Stem {
    static func read(_ units: ArraySlice<UInt16>, in lexicon: Lexicon) -> (Senses, Token.Form) {
        var whole = Key()
        for unit in units { whole.add(unit) }
        let form = form(of: units)
        let known = lexicon.senses(of: whole.value)
        if !known.isEmpty { return (known, form == .ing || form == .past ? form : .base) }
        let count = units.count
        for cut in 1...3 where count - cut >= 3 {
            let (ending, form): ([UInt16], Token.Form)
            switch (cut, units.last) {
            case (1, 0x73): (ending, form) = ([], .plural)
            case (1, 0x64): (ending, form) = ([], .past)
            case (2, 0x73) where units[units.endIndex - 2] == 0x65 || units[units.endIndex - 2] == 0x27:
                (ending, form) = ([], .plural)
            case (2, 0x64) where units[units.endIndex - 2] == 0x65: (ending, form) = ([], .past)
            case (3, 0x67) where isIng(units): (ending, form) = ([], .ing)
            case (3, 0x73) where units[units.endIndex - 3] == 0x69: (ending, form) = ([0x79], .plural)
            case (3, 0x64) where units[units.endIndex - 3] == 0x69: (ending, form) = ([0x79], .past)
            default: continue
            }
            if let senses = stem(units.dropLast(cut), ending, in: lexicon) { return (senses, form) }
        }
        return (Senses(), form)
    }

    private static func stem(_ units: ArraySlice<UInt16>, _ ending: [UInt16], in lexicon: Lexicon) -> Senses? {
        var key = Key()
        for unit in units { key.add(unit) }
        for unit in ending { key.add(unit) }
        var senses = lexicon.senses(of: key.value)
        if senses.isEmpty {
            key.add(0x65)
            senses = lexicon.senses(of: key.value)
        }
        if senses.isEmpty, units.count > 3, units[units.endIndex - 1] == units[units.endIndex - 2] {
            var single = Key()
            for unit in units.dropLast() { single.add(unit) }
            senses = lexicon.senses(of: single.value)
        }
        return senses.isEmpty ? nil : senses
    }

    private static func isIng(_ units: ArraySlice<UInt16>) -> Bool {
        units.count > 4 && units[units.endIndex - 3] == 0x69 && units[units.endIndex - 2] == 0x6E
    }

    /// What the ending says of a word that no list has.
    private static func form(of units: ArraySlice<UInt16>) -> Token.Form {
        if isIng(units), units.last == 0x67 { return .ing }
        if ends(units, [0x65, 0x64]) { return .past }
        if ends(units, [0x6C, 0x79]) { return .adverb }
        for ending in abstracts where ends(units, ending) { return .abstract }
        if units.last == 0x73, units.count > 3, !ends(units, [0x73, 0x73]) { return .plural }
        return .base
    }

    /// tion, sion, ment, ness, ity, ance, ence, ship, ics, ism.
    private static let abstracts: [[UInt16]] = [
        [0x69, 0x6F, 0x6E], [0x6D, 0x65, 0x6E, 0x74], [0x6E, 0x65, 0x73, 0x73], [0x69, 0x74, 0x79],
        [0x61, 0x6E, 0x63, 0x65], [0x65, 0x6E, 0x63, 0x65], [0x73, 0x68, 0x69, 0x70], [0x69, 0x63, 0x73],
        [0x69, 0x73, 0x6D],
    ]

    private static func ends(_ units: ArraySlice<UInt16>, _ ending: [UInt16]) -> Bool {
        guard units.count > ending.count + 2 else { return false }
        var index = units.endIndex - ending.count
        for unit in ending {
            if units[index] != unit { return false }
            index += 1
        }
        return true
    }
}
