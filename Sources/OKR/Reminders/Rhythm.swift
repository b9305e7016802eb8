/// How often a team checks in, on which day, and at what hour its people are reminded.
package struct Rhythm: Codable, Hashable, Sendable {
    package enum Every: String, Codable, CaseIterable, Sendable {
        case week, fortnight, month

        /// A check-in older than this many days is too old.
        package var days: Int {
            switch self {
            case .week: 7
            case .fortnight: 14
            case .month: 28
            }
        }
    }

    package let every: Every
    /// 1 for Monday to 7 for Sunday.
    package let weekday: Int
    /// On the clock of whoever is reminded.
    package let hour: Int

    /// What holds for the organisation until somebody chooses.
    package static let usual = Rhythm(unchecked: .week, weekday: 4, hour: 10)
    package static let hours = 6...18

    /// Refuses a weekday outside 1…7 and hours in which nobody works.
    package init(every: Every, weekday: Int, hour: Int) throws {
        guard (1...7).contains(weekday) else { throw Refusal(.invalid, field: "weekday", .rhythmWeekday) }
        guard Self.hours.contains(hour) else { throw Refusal(.invalid, field: "hour", .rhythmHour) }
        self.init(unchecked: every, weekday: weekday, hour: hour)
    }

    private init(unchecked every: Every, weekday: Int, hour: Int) {
        self.every = every
        self.weekday = weekday
        self.hour = hour
    }

    /// Whether the team checks in on this day: of two weeks it is the second of the cycle, of a month the last.
    package func falls(on day: Day, in cycle: Cycle) -> Bool {
        guard day.weekday == weekday else { return false }
        switch every {
        case .week: return true
        case .fortnight: return cycle.starts.monday.days(until: day.monday) / 7 % 2 != 0
        case .month: return day.adding(days: 7).month != day.month
        }
    }
}
