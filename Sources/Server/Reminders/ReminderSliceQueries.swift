import Foundation
import OKR
import Storage

extension ReminderSlice {
    /// Reminds those of the slice who have something to do, and has the next slice done.
    func run(_ change: Change) throws {
        let clock = TimeZone(identifier: zone) ?? .gmt
        let setting = try ReminderSetting.find(in: change.db)
        // Tried again so late that the day is over: what is due today is said today.
        guard setting.isOn, Day(change.at, in: clock) == day else { return }
        let people = try ReminderPerson.list(
            where: isDue, on: day, at: change.at, limit: Self.size, in: change.db)
        let calendar = try WorkCalendar.load(in: change.db)
        var due: [[Reminder]: [Identifier<Person>]] = [:]
        for person in people {
            let reminders = person.due(on: day, setting, calendar)
            if !reminders.isEmpty { due[reminders, default: []].append(person.id) }
        }
        for (reminders, people) in due.sorted(by: { $0.value[0] < $1.value[0] }) {
            try change.remind(people.map { (person: $0, day: day) }, of: reminders)
        }
        if people.count == Self.size, let last = people.last { try change.add(.remind(next(after: last.id))) }
    }

    private var isDue: SQL {
        """
        p.id > \(after) AND coalesce(p.time_zone, o.time_zone) = \(zone)
            AND coalesce(r.hour, \(Rhythm.usual.hour)) = \(hour)
        """
    }
}

extension ReminderPerson {
    /// What this person hears today by itself: all in one message, once a day, and nothing that a leader said before.
    func due(on day: Day, _ setting: ReminderSetting, _ calendar: WorkCalendar) -> [Reminder] {
        guard !wish.isPaused(on: day), !wasToldByItself else { return [] }
        return facts.flatMap { Reminder.due($0, calendar) }.filter {
            setting.allows($0.kind) && wish.kinds.contains($0.kind) && told[$0.kind] == nil
        }
    }
}

extension Change {
    /// Reminds people of the same things, each on the day on their wall; gives back those who had not been reminded of
    /// any of it on that day.
    @discardableResult
    func remind(
        _ people: [(person: Identifier<Person>, day: Day)], of reminders: [Reminder], note: String = ""
    ) throws -> Int {
        let id: Identifier<Reminding> = newID()
        try db.run("INSERT INTO reminding (id, by_id, at) VALUES (\(id), \(by), \(at))")
        var seen: Set<Reminder.Kind> = []
        let kinds = reminders.map(\.kind).filter { seen.insert($0).inserted }
        var told: Set<Identifier<Person>> = []
        for some in stride(from: 0, to: people.count, by: 500).map({ people[$0..<min($0 + 500, people.count)] }) {
            let values = some.flatMap { each in kinds.map { "(\(each.person), \(each.day), \($0), \(id))" as SQL } }
            let all = values.dropFirst().reduce(values[0]) { "\($0), \($1)" }
            let rows = try db.rows(
                """
                INSERT INTO reminder (person_id, day, kind, reminding_id) VALUES \(all)
                ON CONFLICT (person_id, day, kind) DO NOTHING RETURNING person_id
                """)
            for row in rows { told.insert(try row("person_id")) }
        }
        guard !told.isEmpty else {
            try db.run("DELETE FROM reminding WHERE id = \(id)")
            return 0
        }
        let reminding = Reminding(id: id, reminders: reminders, people: told.count, note: note)
        // One person's entry is found at that person; the people of one that is for many stand in the table.
        try record(.reminded(reminding: reminding), person: told.count == 1 ? told.first : nil)
        return told.count
    }
}
