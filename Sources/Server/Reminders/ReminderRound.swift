import Foundation
import OKR
import Storage

/// Finds once an hour in which time zones it is time to remind people, and has it done.
enum ReminderRound {
    /// How many hours after its time a reminder still goes out, where no server ran.
    static let patience = 3
    /// For how long it is known that a round was made, in days.
    private static let memory = 30

    /// Asks for the next round; while one waits already, nothing happens.
    static func add(_ change: Change) throws {
        let next = (change.at.timeIntervalSince1970 / 3600).rounded(.down) * 3600 + 3600
        try change.add(.remindRound, at: Date(timeIntervalSince1970: next), key: "remindRound")
    }

    static func run(_ change: Change) throws {
        try add(change)
        let db = change.db
        guard try ReminderSetting.find(in: db).isOn else { return }
        let calendar = try WorkCalendar.load(in: db)
        let hours = try Rhythm.hours(in: db)
        for zone in try zones(in: db) {
            let clock = Clock(change.at, zone)
            guard calendar.isWorkday(clock.day) else { continue }
            for hour in hours where (hour...hour + patience).contains(clock.hour) {
                try begin(ReminderSlice(zone: zone, day: clock.day, hour: hour), change)
            }
        }
        let forgotten = Day(change.at, in: .gmt).adding(days: -memory)
        try db.run("DELETE FROM reminder_round WHERE day < \(forgotten)")
    }

    /// Begins an hour of a day in a zone, unless a server has begun it before.
    private static func begin(_ slice: ReminderSlice, _ change: Change) throws {
        let isFirst =
            try change.db.run(
                """
                INSERT INTO reminder_round (zone, day, hour, at)
                VALUES (\(slice.zone), \(slice.day), \(slice.hour), \(change.at)) ON CONFLICT (zone, day, hour) DO NOTHING
                """) > 0
        if isFirst { try change.add(.remind(slice)) }
    }

    private static func zones(in db: any Connection) throws -> [String] {
        try db.rows(
            """
            SELECT DISTINCT coalesce(p.time_zone, o.time_zone) AS zone FROM person p JOIN organisation o ON o.id = 1
            WHERE p.left_on IS NULL ORDER BY zone
            """
        ).map { try $0("zone") }
    }

    /// What clocks and calendars on the walls of a zone show.
    private struct Clock {
        let day: Day
        let hour: Int

        init(_ moment: Date, _ name: String) {
            let zone = TimeZone(identifier: name) ?? .gmt
            day = Day(moment, in: zone)
            let seconds = Int(moment.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: moment)
            hour = ((seconds % 86_400 + 86_400) % 86_400) / 3600
        }
    }
}

extension App {
    /// Sees to it that there is a next round; `serve` asks for it when it starts.
    package func beginReminding() async throws {
        try await change { change in try ReminderRound.add(change) }
    }
}
