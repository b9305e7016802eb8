/// What kind of word a word is, as far as objectives and key results go. A word may be of several kinds.
enum Sense: UInt8, CaseIterable {
    // The first kind that a word has is the one its place in a sentence is described by.
    case amount, period, reach, bound, from, month, weekday, end
    case keep, ensure, goOn, routine, promptly, same, assist, handle
    case smallTask, talk, smallThing, errand
    case launch, finish, build, grow, cut, vague, hire, gain, explore, bold, act
    case best, whole, whom, measure, bigThing, topic, project, fuzzy, more, degree
    case state, can, lead, no, join, one, unit, plan, we, filler, noun

    var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// Several kinds at once.
struct Senses: Equatable {
    var bits: UInt64 = 0

    func has(_ sense: Sense) -> Bool { bits & sense.bit != 0 }
    func hasAny(_ mask: UInt64) -> Bool { bits & mask != 0 }
    var isEmpty: Bool { bits == 0 }
    /// The first kind; only for what is not empty.
    var first: UInt8 { UInt8(truncatingIfNeeded: bits.trailingZeroBitCount) }
}
