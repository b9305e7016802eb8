/// Whether a check-in is due.
package struct Cadence: Hashable, Codable, Sendable {
    /// Days from one check-in to the next, 1…31.
    package let days: Int

    package static let weekly = Cadence(uncheckedDays: 7)

    /// Refuses (field "cadence") anything outside 1…31.
    package init(days: Int) throws {
        guard (1...31).contains(days) else { throw Refusal(.invalid, field: "cadence", .cadenceRange) }
        self.days = days
    }

    private init(uncheckedDays days: Int) {
        self.days = days
    }

    /// Days since the last check-in, or since the cycle began where there is none; 0 before it began.
    package static func age(lastCheckIn: Day?, cycle: Cycle, on day: Day) -> Int {
        max(0, max(lastCheckIn ?? cycle.starts, cycle.starts).days(until: min(day, cycle.ends)))
    }

    /// Whether the last check-in is older than the cadence allows while the cycle runs.
    package func isStale(lastCheckIn: Day?, cycle: Cycle, on day: Day) -> Bool {
        cycle.contains(day) && Self.age(lastCheckIn: lastCheckIn, cycle: cycle, on: day) > days
    }
}
