/// A gap that was left to be filled in later: XX %, TBD, 待定, ___.
enum PlaceholderLeft {
    static func hint(_ examination: Examination) -> Hint? {
        guard let range = find(examination) else { return nil }
        return examination.hint(
            .placeholderLeft, at: range,
            HintWords(
                reason: (
                    "这里还空着。哪怕先写一个估计的数，也比空着更容易讨论。",
                    "This is still a gap. Even a first guess is easier to discuss."
                ),
                example: ("先写一个你觉得有六成把握的数", "Put in the figure you would bet on, six times out of ten")))
    }

    private static func find(_ examination: Examination) -> Range<Int>? {
        let tokens = examination.reading.tokens
        let units = examination.reading.folded.units
        for (index, token) in tokens.enumerated() {
            let part = units[token.lower..<token.upper]
            if token.isLatin {
                let isRow = part.allSatisfy { $0 == 0x78 }
                let next = index + 1 < tokens.count ? units[tokens[index + 1].lower] : 0
                // X stands alone also in names: it needs a percent sign or company.
                if isRow, part.count > 1 || next == 0x25 || next == 0x500D { return index..<(index + 1) }
                if part.count == 1, part.first == 0x6E, next == 0x25 { return index..<(index + 1) }
                for word in words where part.elementsEqual(word) { return index..<(index + 1) }
            }
            if token.kind == .mark, part.first == 0x5F || part.first == 0x3F, index + 1 < tokens.count,
                units[tokens[index + 1].lower] == part.first, tokens[index + 1].lower == token.upper
            {
                return index..<(index + 2)
            }
        }
        return chinese(tokens, units)
    }

    /// 待定, 待补
    private static func chinese(_ tokens: [Token], _ units: [UInt16]) -> Range<Int>? {
        for (index, token) in tokens.enumerated() where token.kind == .unknown || token.kind == .word {
            for unit in token.lower..<token.upper where units[unit] == 0x5F85 && unit + 1 < units.count {
                let next = units[unit + 1]
                guard next == 0x5B9A || next == 0x8865 else { continue }
                return index..<(unit + 1 < token.upper ? index + 1 : index + 2)
            }
        }
        return nil
    }

    /// tbd, tba, tbc, todo, xyz
    private static let words: [[UInt16]] = [
        [0x74, 0x62, 0x64], [0x74, 0x62, 0x61], [0x74, 0x62, 0x63], [0x74, 0x6F, 0x64, 0x6F], [0x78, 0x79, 0x7A],
    ]
}
