/// Something that a person has still to do in a cycle, said on a day on which saying it helps.
package struct Reminder: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case write, align, checkIn, score
    }

    /// Why it is said today.
    package enum Occasion: String, Codable, CaseIterable, Sendable {
        /// The time for it has come.
        case begins
        /// A few days are left.
        case soon
        case lastDay
        /// The day on which the team checks in.
        case teamDay
        /// The time for it has passed, but it can still be done.
        case late
        /// Somebody asks for it.
        case asked
    }

    package let kind: Kind
    package let occasion: Occasion
    package let cycle: Identifier<Cycle>
    package let cycleName: Phrase
    /// How many objectives (to publish, to align) or key results (to check in on, to score) it is about.
    package let count: Int
    /// The last day for it, where that lies ahead.
    package let until: Day?
    /// How often the team checks in; what “too old” means depends on it.
    package let every: Rhythm.Every

    package init(
        kind: Kind, occasion: Occasion, cycle: Identifier<Cycle>, cycleName: Phrase, count: Int, until: Day? = nil,
        every: Rhythm.Every = .week
    ) {
        self.kind = kind
        self.occasion = occasion
        self.cycle = cycle
        self.cycleName = cycleName
        self.count = count
        self.until = until
        self.every = every
    }
}
