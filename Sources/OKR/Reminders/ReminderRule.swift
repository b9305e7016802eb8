/// When one kind of reminder is due; one file each.
package protocol ReminderRule: Sendable {
    static var kind: Reminder.Kind { get }

    /// How much there is to do on the day of the facts; nil where nothing is, or where it cannot be done now.
    static func missing(_ facts: ReminderFacts) -> Int?

    /// Why this is the day to say so; nil on all other days, so that nobody hears the same every morning.
    static func occasion(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> Reminder.Occasion?

    /// The last day for it.
    static func deadline(_ facts: ReminderFacts) -> Day?
}

extension Reminder {
    /// Every rule, in the order in which a message says what is due: one line each.
    package static let rules: [any ReminderRule.Type] = [
        WriteReminder.self,
        AlignReminder.self,
        CheckInReminder.self,
        ScoreReminder.self,
    ]

    /// What to remind somebody of by itself; nothing on days off.
    package static func due(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> [Reminder] {
        guard calendar.isWorkday(facts.day) else { return [] }
        return rules.compactMap { rule in
            guard let count = rule.missing(facts), let occasion = rule.occasion(facts, calendar) else { return nil }
            return Reminder(rule, occasion, count: count, facts)
        }
    }

    /// What there is to do at all, for whoever asks somebody to do it.
    package static func open(_ facts: ReminderFacts) -> [Reminder] {
        rules.compactMap { rule in
            rule.missing(facts).map { Reminder(rule, .asked, count: $0, facts) }
        }
    }

    private init(_ rule: any ReminderRule.Type, _ occasion: Occasion, count: Int, _ facts: ReminderFacts) {
        let deadline = rule.deadline(facts)
        self.init(
            kind: rule.kind, occasion: occasion, cycle: facts.cycle.id, cycleName: facts.cycle.name, count: count,
            until: deadline.flatMap { $0 < facts.day ? nil : $0 }, every: facts.rhythm.every)
    }
}
