import Foundation
import OKR
import Testing

@Suite struct QuietHoursTests {
    private let shanghai = TimeZone(identifier: "Asia/Shanghai")

    @Test(arguments: [
        ("2026-11-24", 21, "2026-11-24", 21), ("2026-11-24", 22, "2026-11-25", 8), ("2026-11-24", 0, "2026-11-24", 8),
        ("2026-11-24", 7, "2026-11-24", 8), ("2026-11-24", 8, "2026-11-24", 8),
    ])
    func `what comes by night waits for the morning of where one is`(
        day: String, hour: Int, until: String, at: Int
    ) throws {
        let zone = try #require(shanghai)
        let moment = try #require(Day(day)).instant(hour: hour, in: zone)
        let next = QuietHours.usual.next(from: moment, in: zone)
        #expect(next == (try #require(Day(until)).instant(hour: at, in: zone)))
    }

    @Test func `hours within one day are quiet, and none are where they are the same`() throws {
        let zone = try #require(shanghai)
        let noon = try #require(Day("2026-11-24")).instant(hour: 12, in: zone)
        #expect(try QuietHours(from: 12, until: 14).next(from: noon, in: zone) == noon + 7200)
        #expect(try QuietHours(from: 9, until: 12).next(from: noon, in: zone) == noon)
        #expect(try QuietHours(from: 5, until: 5).next(from: noon, in: zone) == noon)
    }

    @Test func `what is no hour is refused by name`() {
        #expect(throws: Refusal(.invalid, field: "quietFrom", .hourUnknown)) { try QuietHours(from: 24, until: 1) }
        #expect(throws: Refusal(.invalid, field: "quietUntil", .hourUnknown)) { try QuietHours(from: 1, until: -1) }
    }

    @Test func `the clock change keeps the hour of the wall`() throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let eight = try #require(Day("2026-10-25")).instant(hour: 8, in: berlin)
        #expect(berlin.secondsFromGMT(for: eight) == 3600)
        #expect(Int(eight.timeIntervalSince1970) % 86_400 == 7 * 3600)
    }
}
