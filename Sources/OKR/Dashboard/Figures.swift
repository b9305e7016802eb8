import Foundation

/// What a board counts people by.
package enum Measure: String, CaseIterable, Codable, Sendable {
    case written, aligned, updated, scored
}

/// How many of those who count have learnt, written, aligned, updated and scored.
///
/// This is the one place where these are added up, for the cycle's page, boards, reports and reminders alike.
package struct Figures: Hashable, Sendable {
    /// What a figure is measured against.
    package struct Yardstick: Hashable, Sendable {
        /// Since when a check-in counts as this week's: Monday, in the time zone of the organisation.
        package let week: Date
        package let lessons: Int
        package let exercises: Int

        package init(week: Date, lessons: Int, exercises: Int) {
            self.week = week
            self.lessons = lessons
            self.exercises = exercises
        }
    }

    package var people = 0
    package var learnt = 0
    package var written = 0
    package var aligned = 0
    package var updated = 0
    package var scored = 0

    package init() {}

    package init(of standings: some Sequence<Standing>, by yardstick: Yardstick) {
        for standing in standings { count(standing, by: yardstick) }
    }

    package mutating func count(_ standing: Standing, by yardstick: Yardstick) {
        people += 1
        if standing.hasLearnt(lessons: yardstick.lessons, exercises: yardstick.exercises) { learnt += 1 }
        guard standing.hasWritten else { return }
        written += 1
        if standing.isAligned { aligned += 1 }
        if standing.isUpdated(since: yardstick.week) { updated += 1 }
        if standing.isScored { scored += 1 }
    }

    package subscript(_ measure: Measure) -> Int {
        switch measure {
        case .written: written
        case .aligned: aligned
        case .updated: updated
        case .scored: scored
        }
    }

    /// The share of all who count, 0…1; nil where nobody counts.
    package func share(_ measure: Measure) -> Double? {
        people == 0 ? nil : Double(self[measure]) / Double(people)
    }

    package static func + (a: Figures, b: Figures) -> Figures {
        var sum = a
        sum.people += b.people
        sum.learnt += b.learnt
        sum.written += b.written
        sum.aligned += b.aligned
        sum.updated += b.updated
        sum.scored += b.scored
        return sum
    }
}

/// The figures that the organisation's checklist looks at.
package struct Overview: Hashable, Sendable {
    package let everybody: Figures
    /// Those who lead a team.
    package let leaders: Figures
    /// Whoever leads the organisation; nil where nobody does, or may write.
    package let top: Standing?

    package init(everybody: Figures, leaders: Figures, top: Standing?) {
        self.everybody = everybody
        self.leaders = leaders
        self.top = top
    }
}
