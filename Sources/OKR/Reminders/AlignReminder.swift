/// Aligning what is published: once it has had time, and a week later once more.
package enum AlignReminder: ReminderRule {
    package static let kind = Reminder.Kind.align

    package static func missing(_ facts: ReminderFacts) -> Int? {
        guard facts.cycle.status == .normal, facts.phase == .write || facts.phase == .followUp else { return nil }
        guard facts.publishedOn != nil, facts.hasPartners, facts.unaligned > 0 else { return nil }
        return facts.unaligned
    }

    package static func occasion(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> Reminder.Occasion? {
        guard let published = facts.publishedOn else { return nil }
        // Until the window ends others are still writing what one could align to.
        let others = calendar.workday(onOrBefore: facts.cycle.writeEnds)
        let first = calendar.workday(onOrAfter: max(published.adding(days: 3), others))
        if facts.day == first { return .begins }
        return facts.day == calendar.workday(onOrAfter: first.adding(days: 7)) ? .late : nil
    }

    package static func deadline(_ facts: ReminderFacts) -> Day? { nil }
}
