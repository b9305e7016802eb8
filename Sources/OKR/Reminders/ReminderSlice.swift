/// Some of the people whose hour has come: those of a time zone, from one number on.
package struct ReminderSlice: Codable, Hashable, Sendable {
    /// How many people are looked at in one transaction.
    package static let size = 500

    package let zone: String
    /// The date on the walls of the zone.
    package let day: Day
    package let hour: Int
    /// The number of the person after whom it begins.
    package let after: Int64

    package init(zone: String, day: Day, hour: Int, after: Int64 = 0) {
        self.zone = zone
        self.day = day
        self.hour = hour
        self.after = after
    }

    package func next(after person: Identifier<Person>) -> ReminderSlice {
        ReminderSlice(zone: zone, day: day, hour: hour, after: person.value)
    }
}
