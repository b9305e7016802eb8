/// Which days are worked: Monday to Friday, but for the days that the organisation names.
package struct WorkCalendar: Hashable, Sendable {
    private let works: [Day: Bool]

    package init(_ days: [SpecialDay] = []) {
        works = Dictionary(days.map { ($0.day, $0.works) }) { $1 }
    }

    package func isWorkday(_ day: Day) -> Bool { works[day] ?? (day.weekday <= 5) }

    /// The day itself or the next that is worked; the day itself where none is for two months.
    package func workday(onOrAfter day: Day) -> Day { workday(from: day, step: 1) }

    /// The day itself or the last before it that is worked; the day itself where none was for two months.
    package func workday(onOrBefore day: Day) -> Day { workday(from: day, step: -1) }

    /// The days that a working day stands for: itself and the days off right before it.
    package func days(coveredBy day: Day) -> [Day] {
        let first = workday(onOrBefore: day.adding(days: -1)).adding(days: 1)
        return (first.number...max(first.number, day.number)).map(Day.init(number:))
    }

    private func workday(from day: Day, step: Int) -> Day {
        (0..<62).lazy.map { day.adding(days: $0 * step) }.first(where: isWorkday) ?? day
    }
}

/// A day that is not as its weekday says: a holiday, or a weekend day that is worked to make up for one.
package struct SpecialDay: Codable, Hashable, Sendable {
    package static let longestName = 40
    /// The most days that are entered at once.
    package static let longestSpan = 31

    package let day: Day
    package let works: Bool
    package let name: String

    /// Refuses (field "name") names that are too long or cannot be read.
    package init(day: Day, works: Bool, name: String) throws {
        guard name.count <= Self.longestName, name.isFreeOfControls else {
            throw Refusal(.invalid, field: "name", .specialDayName)
        }
        self.day = day
        self.works = works
        self.name = name
    }

    /// The days from one to another; refuses (field "last") an order or a length that cannot be meant.
    package static func span(from first: Day, to last: Day, works: Bool, name: String) throws -> [SpecialDay] {
        guard first <= last else { throw Refusal(.invalid, field: "last", .specialDaysBackwards) }
        guard first.days(until: last) < longestSpan else {
            throw Refusal(.invalid, field: "last", .specialDaysTooMany)
        }
        return try (first.number...last.number).map {
            try SpecialDay(day: Day(number: $0), works: works, name: name)
        }
    }
}
