import OKR
import Testing

@Suite struct ReminderSettingTests {
    @Test func `one switch turns everything off`() {
        var setting = ReminderSetting(isOn: true, kinds: [.score, .write])
        #expect(setting.kinds == [.write, .score])
        #expect(setting.allows(.write) && !setting.allows(.align))
        setting.isOn = false
        #expect(!setting.allows(.write))
    }

    @Test func `a pause ends on its day`() throws {
        let today = try #require(Day("2026-11-24"))
        let wish = ReminderWish(kinds: [], pausedUntil: today.adding(days: 3))
        #expect(wish.isPaused(on: today.adding(days: 2)) && !wish.isPaused(on: today.adding(days: 3)))
        try wish.check(on: today)
        for days in [-1, 0, 400] {
            let wrong = ReminderWish(kinds: [], pausedUntil: today.adding(days: days))
            expectRefusal("pausedUntil") { try wrong.check(on: today) }
        }
    }

    @Test func `a rhythm is a weekday and an hour in which people work`() {
        expectRefusal("weekday") { _ = try Rhythm(every: .week, weekday: 8, hour: 10) }
        expectRefusal("hour") { _ = try Rhythm(every: .week, weekday: 1, hour: 23) }
    }

    @Test func `days off are named and counted with sense`() throws {
        let day = try #require(Day("2026-10-01"))
        expectRefusal("last") {
            _ = try SpecialDay.span(from: day, to: day.adding(days: -1), works: false, name: "")
        }
        expectRefusal("last") {
            _ = try SpecialDay.span(from: day, to: day.adding(days: 31), works: false, name: "")
        }
        expectRefusal("name") {
            _ = try SpecialDay(day: day, works: false, name: String(repeating: "长", count: 41))
        }
    }

    @Test func `working days go round what is off`() throws {
        let saturday = try #require(Day("2026-11-21"))
        let calendar = WorkCalendar()
        #expect(!calendar.isWorkday(saturday))
        #expect(calendar.workday(onOrAfter: saturday) == Day("2026-11-23"))
        #expect(calendar.workday(onOrBefore: saturday) == Day("2026-11-20"))
        #expect(calendar.days(coveredBy: saturday.adding(days: 2)).count == 3)
        #expect(calendar.days(coveredBy: saturday.adding(days: -1)) == [saturday.adding(days: -1)])
    }
}
