import OKR
import Testing

@Suite struct ReminderTests {
    private let calendar = WorkCalendar()

    // November 2026 begins on a Sunday; its writing ends on Sunday the 8th, its scoring begins on Monday 28 December.
    @Test func `writing is asked for when it opens and on its last working day, not every morning`() throws {
        let days = try days("2026-10-20", "2026-11-30") { facts(on: $0) }
        #expect(days[.write] == ["2026-11-02 begins", "2026-11-06 lastDay"])
    }

    @Test func `where writing takes two weeks, three days before its end are a day of their own`() throws {
        let annual = try cycle("2026-01-01", "2026-12-31", .annual)
        let days = try days("2026-01-01", "2026-02-01") { ReminderFacts(day: $0, cycle: annual) }
        #expect(days[.write] == ["2026-01-01 begins", "2026-01-06 soon", "2026-01-09 lastDay"])
    }

    @Test func `whoever has published is not asked to write, nor for a cycle they never began besides the main one`()
        throws
    {
        let published = try days("2026-10-20", "2026-11-30") { facts(on: $0) { $0.publishedOn = Day("2026-10-25") } }
        #expect(published[.write] == nil)
        let running = try cycle("2026-11-01", "2026-12-31", .short)
        let aside = try days("2026-10-20", "2026-11-30") { ReminderFacts(day: $0, cycle: running, isMain: false) }
        #expect(aside.isEmpty)
        let begun = try days("2026-10-20", "2026-11-30") {
            ReminderFacts(day: $0, cycle: running, isMain: false, objectives: 1)
        }
        #expect(begun[.write]?.count == 2)
    }

    @Test func `hidden and invalid cycles remind nobody`() throws {
        var cycle = try cycle("2026-11-01", "2026-12-31", .short)
        for status in [Cycle.Status.hidden, .invalid] {
            cycle.status = status
            let days = try days("2026-10-20", "2027-02-01") { full(on: $0, cycle) }
            #expect(days.isEmpty)
        }
    }

    @Test func `a published objective that supports nothing is named twice, where there is something to support`()
        throws
    {
        func aligning(on day: Day, partners: Bool) -> ReminderFacts {
            facts(on: day) {
                $0.publishedOn = Day("2026-11-04")
                $0.objectives = 3
                $0.unaligned = 2
                $0.hasPartners = partners
            }
        }
        let days = try days("2026-11-01", "2026-12-31") { aligning(on: $0, partners: true) }
        // Three days after publishing is Saturday the 7th, so Monday; and a week later once more.
        #expect(days[.align] == ["2026-11-09 begins", "2026-11-16 late"])
        #expect(try self.days("2026-11-01", "2026-12-31") { aligning(on: $0, partners: false) }.isEmpty)
    }

    @Test func `checking in is asked for on the team's day while the cycle is followed up`() throws {
        let days = try days("2026-11-01", "2026-12-31") { stale(on: $0) }
        #expect(
            days[.checkIn] == [
                "2026-11-12 teamDay", "2026-11-19 teamDay", "2026-11-26 teamDay", "2026-12-03 teamDay",
                "2026-12-10 teamDay", "2026-12-17 teamDay", "2026-12-24 teamDay",
            ])
        #expect(try self.days("2026-11-01", "2026-12-31") { facts(on: $0) { $0.stale = 3 } }[.checkIn] == nil)
    }

    @Test func `a team may check in every second week or once a month`() throws {
        let fortnight = try Rhythm(every: .fortnight, weekday: 1, hour: 9)
        let second = try days("2026-11-01", "2026-12-27") { stale(on: $0, fortnight) }
        // The cycle begins on a Sunday: that week is the first, and the last days of scoring are no longer asked for.
        #expect(
            second[.checkIn] == [
                "2026-11-16 teamDay", "2026-11-30 teamDay", "2026-12-14 teamDay",
            ])
        let month = try Rhythm(every: .month, weekday: 5, hour: 9)
        #expect(
            try days("2026-11-01", "2026-12-31") { stale(on: $0, month, published: "2026-10-20") }[.checkIn]
                == ["2026-11-27 teamDay", "2026-12-25 teamDay"])
    }

    @Test func `what was published a moment ago is not stale`() throws {
        let days = try days("2026-11-01", "2026-11-30") { stale(on: $0, published: "2026-11-13") }
        #expect(days[.checkIn] == ["2026-11-26 teamDay"])
    }

    @Test func `scoring is asked for when it opens, on the last working day, and once after`() throws {
        let days = try days("2026-12-01", "2027-03-01") {
            facts(on: $0) {
                $0.publishedOn = Day("2026-11-02"); $0.unscored = 4
            }
        }
        #expect(days[.score] == ["2026-12-28 begins", "2026-12-31 lastDay", "2027-01-07 late"])
    }

    @Test func `days off remind nobody; what falls on them is said on the next working day`() throws {
        let off = try SpecialDay.span(
            from: try #require(Day("2026-11-19")), to: try #require(Day("2026-11-20")), works: false, name: "年会")
        let made = try SpecialDay.span(
            from: try #require(Day("2026-11-21")), to: try #require(Day("2026-11-21")), works: true, name: "调休")
        let closed = try days("2026-11-16", "2026-11-29", WorkCalendar(off)) { stale(on: $0) }
        #expect(closed[.checkIn] == ["2026-11-23 teamDay", "2026-11-26 teamDay"])
        let moved = try days("2026-11-16", "2026-11-25", WorkCalendar(off + made)) { stale(on: $0) }
        #expect(moved[.checkIn] == ["2026-11-21 teamDay"])
    }

    @Test func `a window that is all holiday is said on the first day back`() throws {
        let cycle = try cycle("2026-10-01", "2026-10-31", .short)
        let week = try SpecialDay.span(
            from: cycle.starts, to: try #require(Day("2026-10-08")), works: false, name: "国庆")
        let days = try days("2026-09-25", "2026-10-31", WorkCalendar(week)) { ReminderFacts(day: $0, cycle: cycle) }
        #expect(days[.write] == ["2026-10-09 begins"])
    }

    @Test func `whoever asks may ask on any day, but only for what can be done`() throws {
        let kinds = try ["2026-10-31", "2026-11-03", "2026-11-25", "2026-12-29", "2027-01-20", "2027-02-20"].map {
            text in
            let day = try #require(Day(text))
            return Reminder.open(full(on: day, try cycle("2026-11-01", "2026-12-31", .short))).map(\.kind)
        }
        #expect(kinds == [[], [.align], [.align, .checkIn], [.checkIn, .score], [.score], []])
        let draft = try #require(Day("2026-11-25"))
        #expect(Reminder.open(facts(on: draft)).map(\.kind) == [.write])
        #expect(Reminder.open(facts(on: draft)).map(\.occasion) == [.asked])
    }

    @Test func `every reminder says why in both languages`() throws {
        let cycle = try cycle("2026-11-01", "2026-12-31", .short)
        for kind in Reminder.Kind.allCases {
            for occasion in Reminder.Occasion.allCases {
                for count in [0, 1, 3] {
                    let reminder = Reminder(
                        kind: kind, occasion: occasion, cycle: cycle.id, cycleName: cycle.name, count: count,
                        until: Day("2026-11-08"))
                    #expect(reminder.reason.zh.hasSuffix("。") && reminder.reason.en.hasSuffix("."))
                    #expect(!reminder.reason.en.contains("1 key results") && !reminder.reason.zh.contains("  "))
                }
            }
        }
        let both = Reminding(
            id: Identifier(1),
            reminders: [.checkIn, .score, .checkIn].map {
                Reminder(kind: $0, occasion: .asked, cycle: cycle.id, cycleName: cycle.name, count: 2)
            }, people: 1)
        #expect(both.title == Phrase("该更新进展、给关键结果打分了", "Time to check in and score your key results"))
    }
}

extension ReminderTests {
    private func cycle(_ starts: String, _ ends: String, _ kind: Cycle.Kind) throws -> Cycle {
        let (first, last) = (try #require(Day(starts)), try #require(Day(ends)))
        return Cycle(
            id: Identifier(1), kind: kind, starts: first, ends: last, name: Cycle.name(starts: first, ends: last))
    }

    private func facts(on day: Day, _ change: (inout ReminderFacts) -> Void = { _ in }) -> ReminderFacts {
        let (first, last) = (Day("2026-11-01") ?? day, Day("2026-12-31") ?? day)
        let cycle = Cycle(id: Identifier(1), kind: .short, starts: first, ends: last, name: Phrase("周期", "Cycle"))
        var facts = ReminderFacts(day: day, cycle: cycle)
        change(&facts)
        return facts
    }

    private func stale(on day: Day, _ rhythm: Rhythm = .usual, published: String = "2026-11-02") -> ReminderFacts {
        ReminderFacts(
            day: day, cycle: facts(on: day).cycle, rhythm: rhythm, publishedOn: Day(published), objectives: 2, stale: 3)
    }

    /// Everything that can be missing on a published sheet, is.
    private func full(on day: Day, _ cycle: Cycle) -> ReminderFacts {
        ReminderFacts(
            day: day, cycle: cycle, publishedOn: Day("2026-10-25"), objectives: 2, unaligned: 1, hasPartners: true,
            stale: 3, unscored: 4)
    }

    /// The days on which each kind is said, with why.
    private func days(
        _ first: String, _ last: String, _ calendar: WorkCalendar = WorkCalendar(), _ facts: (Day) -> ReminderFacts
    ) throws -> [Reminder.Kind: [String]] {
        let (from, to) = (try #require(Day(first)), try #require(Day(last)))
        var found: [Reminder.Kind: [String]] = [:]
        for number in from.number...to.number {
            for reminder in Reminder.due(facts(Day(number: number)), calendar) {
                found[reminder.kind, default: []].append("\(Day(number: number)) \(reminder.occasion)")
            }
        }
        return found
    }
}
