/// Finds the traits of a reading.
struct TraitFinder {
    let reading: Reading
    let context: Context
    var traits = Traits()

    private var tokens: [Token] { reading.tokens }
    private var units: [UInt16] { reading.folded.units }
    static let verbs: UInt64 =
        Sense.keep.bit | Sense.ensure.bit | Sense.goOn.bit | Sense.assist.bit | Sense.handle.bit | Sense.smallTask.bit
        | Sense.talk.bit | Sense.launch.bit | Sense.finish.bit | Sense.build.bit | Sense.grow.bit | Sense.cut.bit
        | Sense.vague.bit | Sense.hire.bit | Sense.gain.bit | Sense.explore.bit | Sense.bold.bit | Sense.act.bit

    init(_ reading: Reading, _ context: Context) {
        self.reading = reading
        self.context = context
        guard !reading.tokens.isEmpty else { return }
        findNumbers()
        findWork()
        findSentence()
        findAmbition()
        findSurroundings()
    }

    private func any(_ mask: UInt64) -> Bool {
        for token in tokens where token.senses.hasAny(mask) { return true }
        return false
    }

    private func count(_ mask: UInt64) -> Int {
        var count = 0
        for token in tokens where token.senses.hasAny(mask) { count += 1 }
        return count
    }

    private func isMeasured(_ index: Int) -> Bool {
        guard tokens[index].kind == .number else { return false }
        switch tokens[index].figure {
        case .percent, .money, .unit, .count, .multiple, .bare: return true
        default: return false
        }
    }

    private mutating func findNumbers() {
        var numbers: [Int] = []
        for index in tokens.indices where tokens[index].kind == .number {
            switch tokens[index].figure {
            case .percent: traits.add(.percent)
            case .money: traits.add(.money)
            case .unit: traits.add(.unit)
            case .count: traits.add(.count)
            case .multiple: traits.add(.multiple)
            case .bare: traits.add(.bare)
            case .day: traits.add(.day)
            case .year: traits.add(.year)
            case .name: traits.add(.nameNumber)
            case .none: break
            }
            if isMeasured(index) { numbers.append(index) }
            let token = tokens[index]
            if token.figure == .count, token.upper - token.lower == 1, units[token.lower] <= 0x33 {
                traits.add(.smallCount)
            }
        }
        traits.add(.amountWord, if: any(Sense.amount.bit))
        traits.add(.periodWord, if: any(Sense.period.bit))
        traits.add(.boundWord, if: any(Sense.bound.bit))
        traits.add(.reachWord, if: any(Sense.reach.bit))
        traits.add(.fromWord, if: any(Sense.from.bit))
        traits.add(.monthWord, if: any(Sense.month.bit))
        traits.add(.weekdayWord, if: any(Sense.weekday.bit))
        traits.add(.wholeWord, if: any(Sense.whole.bit))
        traits.add(.noWord, if: any(Sense.no.bit))
        traits.add(.fuzzyWord, if: any(Sense.fuzzy.bit))
        traits.add(.moreWord, if: any(Sense.more.bit))
        traits.add(.measured, if: !numbers.isEmpty)
        traits.add(.measuredTwice, if: numbers.count > 1)
        var isReached = false
        var isBaseline = !numbers.isEmpty
        var onlyDefinite = !numbers.isEmpty
        for index in numbers {
            var reaches = false
            for other in max(0, index - 3)..<index where tokens[other].senses.hasAny(Sense.reach.bit | Sense.bound.bit)
            {
                reaches = true
            }
            for other in index + 1..<min(tokens.count, max(index + 4, index + 1)) where tokens[other].senses.has(.bound)
            {
                reaches = true
            }
            let starts = startsAt(index)
            let isBracketed = isBracketed(index)
            traits.add(.bracketed, if: isBracketed)
            let isDefinite = isDefinite(index) || isBracketed
            if !isDefinite { onlyDefinite = false } else { traits.add(.definite) }
            if reaches { isReached = true }
            if !starts || reaches { isBaseline = false }
        }
        traits.add(.reached, if: isReached)
        let isGrown = any(Sense.amount.bit)
        traits.add(.baselineOnly, if: isBaseline && numbers.count == 1 && !isGrown)
        traits.add(.onlyDefinite, if: onlyDefinite)
        traits.add(.fromTo, if: numbers.count > 1 && any(Sense.from.bit))
        traits.add(.metricAndNumber, if: !numbers.isEmpty && any(Sense.measure.bit))
        for token in tokens where token.kind == .mark {
            switch units[token.lower] {
            case 0x2192: traits.add(.arrow)
            case 0x3C, 0x3E, 0x3D, 0x2264, 0x2265, 0x2266, 0x2267: traits.add(.comparison)
            default: break
            }
        }
        let hasNumber = !numbers.isEmpty && !traits.has(.baselineOnly) && !onlyDefinite
        let hasQuantity = hasNumber || any(Sense.amount.bit) || any(Sense.period.bit) && !traits.has(.baselineOnly)
        traits.add(hasQuantity ? .quantity : .noQuantity)
        let isDated = traits.has(.day) || any(Sense.month.bit) || traits.has(.year)
        traits.add(.deadline, if: isDated)
        let delivers = any(Sense.launch.bit | Sense.finish.bit | Sense.gain.bit | Sense.end.bit)
        traits.add(.deliverable, if: delivers)
        traits.add(.audience, if: any(Sense.whom.bit))
        traits.add(.deliverableDated, if: delivers && isDated)
        traits.add(.deliverableFor, if: delivers && any(Sense.whom.bit | Sense.whole.bit))
        traits.add(.outcome, if: traits.has(.percent) || traits.has(.multiple) || any(Sense.measure.bit))
    }

    /// Whether a number says where things stand today: “from 3.2 s”, “(1.9 % today)”, 目前 3.2 秒.
    private func startsAt(_ index: Int) -> Bool {
        for other in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            if tokens[other].senses.has(.from) { return true }
            if tokens[other].senses.hasAny(Sense.reach.bit | Sense.grow.bit | Sense.cut.bit | Sense.bound.bit) {
                return false
            }
        }
        for other in index + 1..<max(index + 1, min(tokens.count, index + 4)) where tokens[other].senses.has(.from) {
            return tokens[other].isLatin || units[tokens[other].lower] == 0x57FA
        }
        return false
    }

    /// “(1.9 % today)”, “(Q1: 83 %)”: an aside.
    private func isBracketed(_ index: Int) -> Bool {
        for other in stride(from: index - 1, through: max(0, index - 4), by: -1) where tokens[other].kind == .mark {
            if units[tokens[other].lower] == 0x29 { return false }
            if units[tokens[other].lower] == 0x28 { return true }
        }
        return false
    }

    /// “our 6 values”, “the 9 reviews”: things that are there already, not a figure to reach.
    private func isDefinite(_ index: Int) -> Bool {
        guard tokens[index].figure == .count || tokens[index].figure == .bare, index > 0 else { return false }
        for other in stride(from: index - 1, through: max(0, index - 2), by: -1) {
            let token = tokens[other]
            if token.kind == .mark || token.senses.hasAny(Sense.bound.bit | Sense.reach.bit) { return false }
            let unit = units[token.lower]
            let count = token.upper - token.lower
            // the, our, my, its, their, these, those, both
            if token.isLatin, token.senses.has(.filler) && token.senses.has(.we) || count == 3 && unit == 0x74 {
                return true
            }
            if !token.isLatin { return token.senses.has(.we) || unit == 0x8FD9 }
        }
        return false
    }

    private mutating func findWork() {
        traits.add(.smallTask, if: any(Sense.smallTask.bit))
        traits.add(.smallThing, if: any(Sense.smallThing.bit))
        traits.add(.one, if: any(Sense.one.bit))
        traits.add(.errand, if: any(Sense.errand.bit))
        traits.add(.talk, if: any(Sense.talk.bit))
        traits.add(.bigThing, if: any(Sense.bigThing.bit))
        traits.add(.hire, if: any(Sense.hire.bit))
        // “Standards, processes and templates”: a frame to work in, which is large and stays.
        traits.add(.lasting, if: any(Sense.build.bit) && any(Sense.join.bit) && count(Sense.bigThing.bit) > 1)
        traits.add(
            .frame,
            if: tokens[0].senses.has(.build) && count(Sense.join.bit) > 1
                && count(Sense.bigThing.bit | Sense.smallThing.bit) > 2)
        for index in tokens.indices where tokens[index].senses.hasAny(Sense.smallTask.bit | Sense.talk.bit) {
            for other in index + 1..<max(index + 1, min(tokens.count, index + 6))
            where tokens[other].senses.has(.smallThing) {
                traits.add(.smallTaskOnThing)
            }
        }
        for token in tokens where token.kind == .mark {
            switch units[token.lower] {
            case 0x300A, 0x22: traits.add(.title)
            case 0x40: traits.add(.at)
            case 0x28: traits.add(.bracket)
            case 0x2F: traits.add(.slash)
            case 0x3A: traits.add(.colon)
            default: break
            }
        }
    }

    private mutating func findSurroundings() {
        traits.add(.keyResult, if: reading.kind == .keyResult)
        traits.add(.english, if: reading.language == .english)
        traits.add(.hasObjective, if: context.objective != nil)
        traits.add(.hasSiblings, if: !context.siblings.isEmpty)
    }
}
