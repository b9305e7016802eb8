/// Checking in: on the team's day, while the cycle is followed up.
package enum CheckInReminder: ReminderRule {
    package static let kind = Reminder.Kind.checkIn

    package static func missing(_ facts: ReminderFacts) -> Int? {
        guard facts.cycle.status == .normal, facts.phase == .followUp || facts.phase == .score else { return nil }
        // What was published a moment ago is as fresh as a check-in.
        guard let published = facts.publishedOn, facts.stale > 0,
            published.days(until: facts.day) >= facts.rhythm.every.days
        else { return nil }
        return facts.stale
    }

    package static func occasion(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> Reminder.Occasion? {
        // Scoring asks for the last figures anyway.
        guard facts.phase == .followUp else { return nil }
        let isTeamDay = calendar.days(coveredBy: facts.day).contains { facts.rhythm.falls(on: $0, in: facts.cycle) }
        return isTeamDay ? .teamDay : nil
    }

    package static func deadline(_ facts: ReminderFacts) -> Day? { nil }
}
