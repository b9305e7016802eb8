/// Scoring: when it opens, on the last working day of the cycle, and once after that.
package enum ScoreReminder: ReminderRule {
    package static let kind = Reminder.Kind.score

    package static func missing(_ facts: ReminderFacts) -> Int? {
        guard facts.cycle.status == .normal, facts.cycle.isOpenForScoring(on: facts.day) else { return nil }
        return facts.publishedOn != nil && facts.unscored > 0 ? facts.unscored : nil
    }

    package static func occasion(_ facts: ReminderFacts, _ calendar: WorkCalendar) -> Reminder.Occasion? {
        let last = calendar.workday(onOrBefore: facts.cycle.ends)
        if facts.day == last, last >= facts.cycle.scoreStarts { return .lastDay }
        if facts.day == calendar.workday(onOrAfter: facts.cycle.scoreStarts) { return .begins }
        return facts.day == calendar.workday(onOrAfter: facts.cycle.ends.adding(days: 7)) ? .late : nil
    }

    package static func deadline(_ facts: ReminderFacts) -> Day? {
        facts.day <= facts.cycle.ends ? facts.cycle.ends : facts.cycle.scoringEnds
    }
}
