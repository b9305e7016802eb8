import Foundation
import OKR
import Testing

@Suite struct DayTests {
    @Test func `days read and write as ISO dates`() throws {
        let day = try #require(Day("2026-11-24"))
        #expect((day.year, day.month, day.day) == (2026, 11, 24))
        #expect(day.description == "2026-11-24")
        let json = try JSONEncoder().encode([day])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-11-24"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: json) == [day])
    }

    @Test(arguments: [
        "", "2026-2-03", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "20261124", "2026-11-24T00",
        "0000-01-01",
        "２０２６-11-24", "+026-11-24", "2026-11-2４",
    ])
    func `what is no day is not read`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `numbers and dates agree with Foundation's calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let day = Day(number: Int.random(in: -100_000...300_000, using: &generator))
            let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            #expect((day.year, day.month, day.day) == (parts.year, parts.month, parts.day))
            #expect(day.weekday % 7 + 1 == parts.weekday)
            #expect(Day(day.description) == day)
        }
    }

    @Test func `months have their lengths and their last days`() throws {
        let day = try #require(Day("2024-01-31"))
        #expect(day.adding(months: 1).description == "2024-02-29")
        #expect(day.adding(months: -2).description == "2023-11-30")
        #expect(day.adding(months: 12).description == "2025-01-31")
        #expect(Day("2023-02-10")?.lastOfMonth.description == "2023-02-28")
        #expect(Day("2023-02-10")?.firstOfMonth.description == "2023-02-01")
        #expect(Day("1900-02-01")?.lastOfMonth.day == 28)
        #expect(Day("2000-02-01")?.lastOfMonth.day == 29)
        #expect(Day("2026-11-01")?.monday.description == "2026-10-26")
    }

    @Test func `a moment falls on different days in different zones`() throws {
        let date = Date(timeIntervalSince1970: 1_795_464_000)
        let shanghai = try #require(TimeZone(identifier: "Asia/Shanghai"))
        let honolulu = try #require(TimeZone(identifier: "Pacific/Honolulu"))
        #expect(Day(date, in: shanghai).days(until: Day(date, in: honolulu)) == -1)
    }

    @Test(arguments: ["Asia/Shanghai", "America/New_York", "America/Sao_Paulo", "Asia/Beirut", "UTC", "Pacific/Apia"])
    func `a day starts with its first moment`(_ name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        for number in 17_000..<18_200 {
            let day = Day(number: number)
            let start = day.startInstant(in: zone)
            #expect(Day(start, in: zone) == day)
            #expect(Day(start - 1, in: zone) < day)
        }
    }

    @Test func `days are said in both languages`() throws {
        let day = try #require(Day("2026-12-05"))
        #expect(day.formatted(.zh) == "12月5日")
        #expect(day.formatted(.en) == "5 Dec")
        #expect(day.formattedWithYear(.zh) == "2026年12月5日")
        #expect(day.formattedWithYear(.en) == "5 Dec 2026")
        #expect(day.formatted(.en, on: day) == "5 Dec")
        #expect(day.formatted(.en, on: day.adding(days: 60)) == "5 Dec 2026")
        #expect(day.weekdayName(.zh) == "周六")
        #expect(day.weekdayName(.en) == "Sat")
        let (first, last) = (try #require(Day("2026-11-01")), try #require(Day("2026-12-31")))
        #expect(Day.range(first, last, .zh) == "11月1日 – 12月31日")
        #expect(Day.range(first, last, .en) == "1 Nov – 31 Dec")
        #expect(Day.range(first, last.adding(days: 1), .en) == "1 Nov 2026 – 1 Jan 2027")
    }
}
