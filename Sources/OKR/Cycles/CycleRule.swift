/// How the organisation cuts time into cycles of one kind.
package struct CycleRule: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<CycleRule>
    package var kind: Cycle.Kind
    /// 1, 2, 3, 6 or 12.
    package var months: Int
    /// The month in which the first cycle of a year begins, 1…12; further ones follow every `months`.
    package var startMonth: Int
    /// How long before its first day a cycle shows, 0…90 days.
    package var visibleDaysAhead: Int

    package init(
        id: Identifier<CycleRule>, kind: Cycle.Kind, months: Int, startMonth: Int, visibleDaysAhead: Int
    ) throws {
        guard [1, 2, 3, 6, 12].contains(months) else { throw Refusal(.invalid, field: "months", .ruleMonths) }
        guard (1...12).contains(startMonth) else { throw Refusal(.invalid, field: "startMonth", .ruleStartMonth) }
        guard (0...90).contains(visibleDaysAhead) else {
            throw Refusal(.invalid, field: "visibleDaysAhead", .ruleVisibleDaysAhead)
        }
        self.id = id
        self.kind = kind
        self.months = months
        self.startMonth = startMonth
        self.visibleDaysAhead = visibleDaysAhead
    }

    /// The cycle of this rule that the day lies in, under a name of its own.
    package func cycle(containing day: Day, id: Identifier<Cycle>) -> Cycle {
        let behind = ((day.month - startMonth) % months + months) % months
        let starts = day.firstOfMonth.adding(months: -behind)
        let ends = starts.adding(months: months - 1).lastOfMonth
        return Cycle(
            id: id, kind: kind, starts: starts, ends: ends, name: Cycle.name(starts: starts, ends: ends),
            visibleDaysAhead: visibleDaysAhead)
    }

    /// The cycle of this rule that follows the one `day` lies in.
    package func next(after day: Day, id: Identifier<Cycle>) -> Cycle {
        cycle(containing: cycle(containing: day, id: id).ends.adding(days: 1), id: id)
    }
}

extension Cycle {
    /// What a cycle is called that nobody named: "2026年 11-12月" and "Nov–Dec 2026", "2026 年度" and "2026".
    package static func name(starts: Day, ends: Day) -> Phrase {
        let (first, last) = (Day.monthNames[starts.month - 1], Day.monthNames[ends.month - 1])
        if starts.year != ends.year {
            return Phrase(
                "\(starts.year)年\(starts.month)月-\(ends.year)年\(ends.month)月",
                "\(first) \(starts.year) – \(last) \(ends.year)")
        }
        if starts.month == ends.month {
            return Phrase("\(starts.year)年 \(starts.month)月", "\(first) \(starts.year)")
        }
        if (starts.month, ends.month) == (1, 12) {
            return Phrase("\(starts.year) 年度", "\(starts.year)")
        }
        return Phrase("\(starts.year)年 \(starts.month)-\(ends.month)月", "\(first)–\(last) \(starts.year)")
    }
}
