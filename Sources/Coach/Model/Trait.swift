/// What may be said of a statement, yes or no.
enum Trait: UInt8, CaseIterable {
    // Numbers and what stands for them.
    case percent, money, unit, count, multiple, bare, day, year, nameNumber
    case amountWord, periodWord, boundWord, reachWord, fromWord, monthWord, weekdayWord, wholeWord, noWord, fuzzyWord,
        moreWord
    case bracketed, definite, onlyDefinite, asBefore, measured, measuredTwice, reached, baselineOnly, fromTo,
        metricAndNumber,
        arrow, comparison, smallCount
    case quantity, noQuantity, deadline, deliverable, audience, deliverableDated, deliverableFor
    // Size of the work.
    case smallTaskFirst, smallTask, smallThing, smallTaskOnThing, one, errand, talk, title, at, bigThing
    case lasting, frame, outcome, hire
    // What kind of sentence it is.
    case verbFirst, baseVerbFirst, verb, noVerb, twoVerbs, ingFirst, nounFirst, topicFirst, topicLast, verbLast,
        onlyTopics, list
    case imperative, nounVerbFirst, finite, nominal, thatClause, comparativeFirst, noFirst
    case longList, leadFirst, state, can, possessive, comma, clauses, colon, latinOnly, degreeFirst, pronoun, bracket,
        slash
    // How ambitious it is.
    case keepFirst, ensureFirst, goOnFirst, assistFirst, handleFirst, vagueFirst, growFirst, cutFirst, buildFirst,
        launchFirst
    case finishFirst, boldFirst, exploreFirst, gainFirst, actFirst
    case keep, ensure, goOn, routine, promptly, same, assist, handle, bold, best, routineTwice, plan, project, but
    // Length in tokens and in letters.
    case tiny, short, middle, long, veryLong
    // What stands around it.
    case hasObjective, hasSiblings, alikeSiblings, siblingsShareVerb, keyResult, english
}

/// A set of traits.
struct Traits {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    mutating func add(_ trait: Trait) {
        if trait.rawValue < 64 { low |= 1 << UInt64(trait.rawValue) } else { high |= 1 << UInt64(trait.rawValue - 64) }
    }

    mutating func add(_ trait: Trait, if condition: Bool) {
        if condition { add(trait) }
    }

    func has(_ trait: Trait) -> Bool {
        trait.rawValue < 64 ? low & 1 << UInt64(trait.rawValue) != 0 : high & 1 << UInt64(trait.rawValue - 64) != 0
    }

    /// The numbers of the traits, in their order.
    var members: [UInt8] {
        var found: [UInt8] = []
        var rest = low
        while rest != 0 {
            found.append(UInt8(truncatingIfNeeded: rest.trailingZeroBitCount))
            rest &= rest - 1
        }
        rest = high
        while rest != 0 {
            found.append(UInt8(truncatingIfNeeded: rest.trailingZeroBitCount) + 64)
            rest &= rest - 1
        }
        return found
    }
}
