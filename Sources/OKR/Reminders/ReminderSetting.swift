/// Which reminders go out by themselves, and whether there are any at all.
package struct ReminderSetting: Codable, Hashable, Sendable {
    /// Off means that nobody is reminded of anything, not even by their leader.
    package var isOn: Bool
    /// In the order of `Reminder.Kind`.
    package private(set) var kinds: [Reminder.Kind]

    package static let usual = ReminderSetting(isOn: true, kinds: Reminder.Kind.allCases)

    package init(isOn: Bool, kinds: some Collection<Reminder.Kind>) {
        self.isOn = isOn
        self.kinds = Reminder.Kind.allCases.filter(kinds.contains)
    }

    package func allows(_ kind: Reminder.Kind) -> Bool { isOn && kinds.contains(kind) }
}

/// What somebody wants to be reminded of.
package struct ReminderWish: Codable, Hashable, Sendable {
    /// In the order of `Reminder.Kind`.
    package private(set) var kinds: [Reminder.Kind]
    /// From this day on there are reminders again; nil where there is no pause.
    package var pausedUntil: Day?

    package static let usual = ReminderWish(kinds: Reminder.Kind.allCases)
    /// How far ahead a pause may end, in days.
    package static let longestPause = 366

    package init(kinds: some Collection<Reminder.Kind>, pausedUntil: Day? = nil) {
        self.kinds = Reminder.Kind.allCases.filter(kinds.contains)
        self.pausedUntil = pausedUntil
    }

    package func isPaused(on day: Day) -> Bool { pausedUntil.map { day < $0 } ?? false }

    /// Refuses (field "pausedUntil") a pause that is over or that ends too far ahead.
    package func check(on today: Day) throws {
        guard let pausedUntil else { return }
        guard today < pausedUntil else { throw Refusal(.invalid, field: "pausedUntil", .pauseIsOver) }
        guard today.days(until: pausedUntil) <= Self.longestPause else {
            throw Refusal(.invalid, field: "pausedUntil", .pauseTooLong)
        }
    }
}
