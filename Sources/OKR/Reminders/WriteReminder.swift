/// Writing and publishing: when the window opens, three days before its last working day, and on that day.
package enum WriteReminder: ReminderRule {
    package static let kind = Reminder.Kind.write

    package static func missing(_ facts: ReminderFacts) -> Int? {
        guard facts.cycle.status == .normal, facts.cycle.isOpenForWriting(on: facts.day) else { return nil }
        guard facts.publishedOn == nil, facts.phase != .score, facts.isMain || facts.objectives > 0 else { return nil }
        return facts.objectives
    }

    package static func occasion(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> Reminder.Occasion? {
        let first = calendar.workday(onOrAfter: facts.cycle.starts)
        let last = calendar.workday(onOrBefore: facts.cycle.writeEnds)
        if facts.day == last, last >= facts.cycle.starts { return .lastDay }
        if facts.day == first { return .begins }
        let soon = calendar.workday(onOrBefore: last.adding(days: -3))
        // The day after the first would be nagging.
        return facts.day == soon && first.days(until: soon) >= 2 ? .soon : nil
    }

    package static func deadline(_ facts: ReminderFacts) -> Day? { facts.cycle.writeEnds }
}
