import Foundation

/// The hours in which nobody wants to be told of anything: from one full hour to another, perhaps over midnight.
package struct QuietHours: Hashable, Sendable {
    /// 0 to 23.
    package let from: Int
    /// 0 to 23; the same as `from` is none at all.
    package let until: Int

    /// Refuses (field "quietFrom" or "quietUntil") what is no hour of a day.
    package init(from: Int, until: Int) throws {
        guard (0...23).contains(from) else { throw Refusal(.invalid, field: "quietFrom", .hourUnknown) }
        guard (0...23).contains(until) else { throw Refusal(.invalid, field: "quietUntil", .hourUnknown) }
        self.from = from
        self.until = until
    }

    private init(_ from: Int, _ until: Int) {
        self.from = from
        self.until = until
    }

    /// From ten in the evening to eight in the morning.
    package static let usual = QuietHours(22, 8)

    /// The first moment from this one on that is not quiet on the walls of `zone`.
    package func next(from moment: Date, in zone: TimeZone) -> Date {
        guard from != until else { return moment }
        let today = Day(moment, in: zone)
        let hour = Int(moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))) % 86_400 / 3600
        let isQuiet = from < until ? (from..<until).contains(hour) : hour >= from || hour < until
        guard isQuiet else { return moment }
        return today.adding(days: hour < until ? 0 : 1).instant(hour: until, in: zone)
    }
}

extension Day {
    /// The moment when walls in `zone` show this full hour of the day; about it where clocks are set then.
    package func instant(hour: Int, in zone: TimeZone) -> Date {
        let wall = Date(timeIntervalSince1970: Double(number) * 86_400 + Double(hour) * 3600)
        let guess = wall - Double(zone.secondsFromGMT(for: wall))
        return wall - Double(zone.secondsFromGMT(for: guess))
    }
}
