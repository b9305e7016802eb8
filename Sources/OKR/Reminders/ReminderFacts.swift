/// Where one person stands in one cycle on a day; all that the rules know.
package struct ReminderFacts: Hashable, Sendable {
    /// The date on this person's wall.
    package let day: Day
    package let cycle: Cycle
    /// Whether it is of the kind in which everybody writes; others are written by those who began to.
    package let isMain: Bool
    package let rhythm: Rhythm
    /// Nil where the sheet is not published.
    package var publishedOn: Day?
    /// How many objectives say something.
    package var objectives: Int
    /// How many objectives support no other.
    package var unaligned: Int
    /// Whether the manager, the team or a team above has published something that this person may see.
    package var hasPartners: Bool
    /// How many key results have had no check-in for as long as the rhythm says.
    package var stale: Int
    package var unscored: Int

    package init(
        day: Day, cycle: Cycle, isMain: Bool = true, rhythm: Rhythm = .usual, publishedOn: Day? = nil,
        objectives: Int = 0, unaligned: Int = 0, hasPartners: Bool = false, stale: Int = 0, unscored: Int = 0
    ) {
        self.day = day
        self.cycle = cycle
        self.isMain = isMain
        self.rhythm = rhythm
        self.publishedOn = publishedOn
        self.objectives = objectives
        self.unaligned = unaligned
        self.hasPartners = hasPartners
        self.stale = stale
        self.unscored = unscored
    }

    var phase: Phase { cycle.phase(on: day) }
}
