/// Two key results that say the same count the same success twice.
enum OverlappingKeyResults {
    /// Of the pairs of letters in either, how many hundredths both have.
    private static let alike = 70

    static func hint(_ examination: Examination) -> Hint? {
        guard !examination.isObjective, !examination.statement.context.siblings.isEmpty else { return nil }
        let own = Pairs(examination.reading)
        for sibling in examination.statement.context.siblings.prefix(20) {
            let other = Pairs(Reading(.keyResult, sibling, examination.statement.language))
            if own.likeness(other) >= alike {
                return examination.hint(.overlappingKeyResults, isSoft: true, words(sibling))
            }
        }
        return nil
    }

    static func hints(_ objective: Outline.Objective, at index: Int, _ language: Statement.Language) -> [PlacedHint] {
        let pairs = objective.keyResults.prefix(20).map { Pairs(Reading(.keyResult, $0.text, language)) }
        var found: [PlacedHint] = []
        for later in pairs.indices {
            for earlier in 0..<later where pairs[later].likeness(pairs[earlier]) >= alike {
                let statement = Statement(.keyResult, objective.keyResults[later].text, language: language)
                let hint = Examination(statement).hint(
                    .overlappingKeyResults, isSoft: true, words(objective.keyResults[earlier].text))
                found.append(PlacedHint(place: .keyResult(later, of: index), hint: hint))
                break
            }
        }
        return found
    }

    private static func words(_ other: String) -> HintWords {
        HintWords(
            reason: (
                "和「\(other)」几乎一样，同一份成绩会被算两次。", "This says nearly the same as “\(other)”; one success would count twice."
            ),
            example: ("合成一条，或者换一个角度来衡量", "Make one of the two, or measure from another side"))
    }
}

/// The pairs of letters of a statement, in order, so that two of them can be laid side by side.
private struct Pairs {
    private var pairs: [UInt32] = []

    init(_ reading: Reading) {
        let units = reading.folded.units
        var before: UInt16 = 0
        for index in reading.lower..<reading.upper where units[index] != 0x20 {
            pairs.append(UInt32(before) << 16 | UInt32(units[index]))
            before = units[index]
        }
        Self.sort(&pairs)
    }

    /// By halving gaps: the sort of the library weighs several kilobytes in the browser.
    private static func sort(_ pairs: inout [UInt32]) {
        var gap = pairs.count / 2
        while gap > 0 {
            for index in gap..<pairs.count {
                let pair = pairs[index]
                var place = index
                while place >= gap, pairs[place - gap] > pair {
                    pairs[place] = pairs[place - gap]
                    place -= gap
                }
                pairs[place] = pair
            }
            gap /= 2
        }
    }

    /// In hundredths.
    func likeness(_ other: Pairs) -> Int {
        guard pairs.count > 3, other.pairs.count > 3 else { return 0 }
        var (left, right, common) = (0, 0, 0)
        while left < pairs.count, right < other.pairs.count {
            if pairs[left] == other.pairs[right] {
                common += 1
                left += 1
                right += 1
            } else if pairs[left] < other.pairs[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return 100 * common / (pairs.count + other.pairs.count - common)
    }
}
