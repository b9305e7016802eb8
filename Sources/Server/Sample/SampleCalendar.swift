import Foundation
import OKR

/// The days on which everything happened, seen from the day on which the sample is written.
struct SampleCalendar {
    let now: Date
    let zone: TimeZone
    /// Short cycles, oldest first; the last one runs.
    let short: [Cycle]
    let annual: Cycle
    let rules: [CycleRule]

    init(now: Date, cycles: Int, journal: SampleJournal) throws {
        self.now = now
        let zone = TimeZone(identifier: Sample.timeZone) ?? .gmt
        self.zone = zone
        let today = Day(now, in: zone)
        let made = today.startInstant(in: zone)
        let shortRule = try CycleRule(
            id: journal.id(at: made), kind: .short, months: 2, startMonth: 1, visibleDaysAhead: 15)
        let annualRule = try CycleRule(
            id: journal.id(at: made), kind: .annual, months: 12, startMonth: 1, visibleDaysAhead: 30)
        rules = [shortRule, annualRule]
        let first = shortRule.cycle(containing: today, id: journal.id(at: made)).starts
        short = (0..<cycles).reversed().map { back in
            let day = first.adding(months: -2 * back)
            let shown = day.adding(days: -shortRule.visibleDaysAhead).startInstant(in: zone)
            return shortRule.cycle(containing: day, id: journal.id(at: shown))
        }
        annual = annualRule.cycle(containing: today, id: journal.id(at: today.firstOfMonth.startInstant(in: zone)))
    }

    var today: Day { Day(now, in: zone) }
    var running: Cycle { short[short.count - 1] }
    /// A fortnight before anything was written.
    var founded: Date { moment(short[0].starts.adding(days: -30), hour: 9) }

    /// A time of day, never later than a little before now.
    func moment(_ day: Day, hour: Int, minute: Int = 0) -> Date {
        let at = day.startInstant(in: zone).addingTimeInterval(Double(hour * 3600 + minute * 60))
        // What would lie ahead happened in the last minutes instead, in the same order.
        return at < now.addingTimeInterval(-1800) ? at : now.addingTimeInterval(-1800 + at.timeIntervalSince(now) / 1e4)
    }

    /// When somebody opened a sheet, published it and had their last say in that cycle.
    func times(_ cycle: Cycle, personal shift: Int) -> SheetTimes {
        let first = max(cycle.starts.adding(days: -3), Day(founded, in: zone).adding(days: 2))
        let opened = moment(first, hour: 9, minute: 5 + shift % 50)
        let publishing = max(
            opened.addingTimeInterval(600), moment(first.adding(days: 4 + shift % 4), hour: 10, minute: shift % 60))
        let over = moment(cycle.ends.adding(days: -2), hour: 18)
        return SheetTimes(
            zone: zone, opened: opened, published: publishing, until: max(publishing, min(over, now)),
            scored: cycle.ends < today ? moment(cycle.ends.adding(days: 1), hour: 15, minute: shift % 60) : nil)
    }
}

struct SheetTimes {
    let zone: TimeZone
    let opened: Date
    let published: Date
    /// Nothing is checked in after this.
    let until: Date
    /// Nil while there is nothing to score.
    let scored: Date?

    /// When `count` check-ins happened, of which the last was some days before the end; fewer where time was short.
    func checkIns(_ count: Int, daysAgo: Int, shift: Int) -> [Date] {
        let first = published.addingTimeInterval(3600)
        let last = until.addingTimeInterval(-Double(daysAgo) * 86_400 - Double(60 * (7 + shift * 37 % 240)))
        let room = last.timeIntervalSince(first)
        guard room > 0, count > 0 else { return [] }
        let fitting = min(count, Int(room / (3 * 86_400)) + 1)
        return (0..<fitting).map { index in
            let even = last.addingTimeInterval(-room * 0.85 * Double(fitting - 1 - index) / Double(max(1, fitting - 1)))
            return atWork(even, minute: (shift * 53 + index * 17) % 540)
        }.sorted()
    }

    /// The same day between nine and six, where that is within the time there is.
    private func atWork(_ moment: Date, minute: Int) -> Date {
        let day = Day(moment, in: zone).startInstant(in: zone)
        let at = day.addingTimeInterval(Double(9 * 60 + minute) * 60)
        return at > published && at < until ? at : moment
    }
}
