/// The part of a cycle that a day lies in, which says what there is to do.
package enum Phase: String, Codable, CaseIterable, Sendable {
    case prepare, write, followUp, score, over
}

extension Cycle {
    /// A phase with its first and last day, for the ribbon.
    package struct Segment: Hashable, Codable, Sendable {
        package let phase: Phase
        package let first: Day
        package let last: Day

        package init(phase: Phase, first: Day, last: Day) {
            self.phase = phase
            self.first = first
            self.last = last
        }

        /// At least 0; a phase that was moved away has no days.
        package var days: Int { max(0, first.days(until: last) + 1) }

        /// The share of the segment that has passed on `day`, 0…1, today counted as passed.
        package func filled(on day: Day) -> Double {
            days == 0 ? (day >= first ? 1 : 0) : min(1, max(0, Double(first.days(until: day) + 1) / Double(days)))
        }
    }

    package func phase(on day: Day) -> Phase {
        if day < starts { return .prepare }
        if day > ends { return .over }
        if day >= scoreStarts { return .score }
        return day <= writeEnds ? .write : .followUp
    }

    /// The four phases in their order; `over` has no segment.
    package var phases: [Segment] {
        [
            Segment(phase: .prepare, first: visibleFrom, last: starts.adding(days: -1)),
            Segment(phase: .write, first: starts, last: writeEnds),
            Segment(phase: .followUp, first: writeEnds.adding(days: 1), last: scoreStarts.adding(days: -1)),
            Segment(phase: .score, first: scoreStarts, last: ends),
        ]
    }

    /// The share of the cycle's days that has passed, 0…1, today counted as passed.
    package func fraction(on day: Day) -> Double {
        min(1, max(0, Double(starts.days(until: day) + 1) / Double(starts.days(until: ends) + 1)))
    }

    /// The week of the cycle and how many there are: (4, of: 9). Before and after it is the first and the last.
    ///
    /// Weeks run from Monday to Sunday and belong to the cycle that has their Thursday, so that one or two days at an
    /// edge do not make a week of their own.
    package func week(on day: Day) -> (Int, of: Int) {
        let count = max(1, Self.thursdays(from: starts, to: ends))
        let passed = Self.thursdays(from: starts, to: day.monday.adding(days: 6))
        return (min(count, max(1, passed)), of: count)
    }

    /// Writing takes the first week and scoring the last; two weeks each where a cycle is annual.
    package static func usualPhases(kind: Kind, starts: Day, ends: Day) -> (writeEnds: Day, scoreStarts: Day) {
        let weeks = kind == .annual ? 2 : 1
        let firstThursday = starts.adding(days: (11 - starts.weekday) % 7)
        let lastThursday = ends.adding(days: -((ends.weekday + 3) % 7))
        let scoreStarts = max(starts.adding(days: 1), lastThursday.adding(days: -3 - 7 * (weeks - 1)))
        let writeEnds = min(firstThursday.adding(days: 3 + 7 * (weeks - 1)), scoreStarts.adding(days: -1))
        return (max(starts, writeEnds), min(scoreStarts, ends))
    }

    private static func thursdays(from first: Day, to last: Day) -> Int {
        // 1970-01-01 was a Thursday, so Thursdays are the multiples of seven.
        func upTo(_ number: Int) -> Int { Int((Double(number) / 7).rounded(.down)) }
        return max(0, upTo(last.number) - upTo(first.number - 1))
    }
}
