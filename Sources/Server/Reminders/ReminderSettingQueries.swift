import Foundation
import OKR
import Storage

extension ReminderSetting {
    static func find(in db: any Connection) throws -> ReminderSetting {
        let row = try db.row(
            "SELECT is_on, writing, aligning, checking_in, scoring FROM reminder_setting WHERE id = 1")
        return try row.map { ReminderSetting(isOn: try $0("is_on"), kinds: try Reminder.Kind.list($0)) } ?? .usual
    }

    func save(_ change: Change) throws {
        try change.db.run("DELETE FROM reminder_setting WHERE id = 1")
        try change.db.run(
            """
            INSERT INTO reminder_setting (id, is_on, writing, aligning, checking_in, scoring)
            VALUES (1, \(isOn), \(kinds.contains(.write)), \(kinds.contains(.align)), \(kinds.contains(.checkIn)),
                \(kinds.contains(.score)))
            """)
        try change.record(.remindersSet(setting: self))
    }
}

extension ReminderWish {
    static func find(of person: Identifier<Person>, in db: any Connection) throws -> ReminderWish {
        let row = try db.row(
            """
            SELECT writing, aligning, checking_in, scoring, paused_until FROM reminder_wish WHERE person_id = \(person)
            """)
        return try row.map { try ReminderWish($0) } ?? .usual
    }

    init(_ row: Row) throws {
        self.init(kinds: try Reminder.Kind.list(row), pausedUntil: try row("paused_until"))
    }

    func save(for person: Identifier<Person>, _ change: Change) throws {
        try change.db.run("DELETE FROM reminder_wish WHERE person_id = \(person)")
        try change.db.run(
            """
            INSERT INTO reminder_wish (person_id, writing, aligning, checking_in, scoring, paused_until)
            VALUES (\(person), \(kinds.contains(.write)), \(kinds.contains(.align)), \(kinds.contains(.checkIn)),
                \(kinds.contains(.score)), \(pausedUntil))
            """)
        try change.record(.reminderWishSet(person: person, wish: self), person: person)
    }
}

extension Reminder.Kind {
    /// Those whose columns are true.
    fileprivate static func list(_ row: Row) throws -> [Reminder.Kind] {
        let columns: [(kind: Reminder.Kind, isOn: Bool)] = [
            (.write, try row("writing")), (.align, try row("aligning")), (.checkIn, try row("checking_in")),
            (.score, try row("scoring")),
        ]
        return columns.filter(\.isOn).map(\.kind)
    }
}

extension WorkCalendar {
    static func load(in db: any Connection) throws -> WorkCalendar {
        WorkCalendar(try SpecialDay.list(from: nil, in: db))
    }
}

extension SpecialDay {
    /// In their order, from a day on or all of them.
    static func list(from day: Day?, in db: any Connection) throws -> [SpecialDay] {
        let first = day ?? Day(number: 0)
        return try db.rows("SELECT day, works, name FROM special_day WHERE day >= \(first) ORDER BY day").map { row in
            try SpecialDay(day: try row("day"), works: try row("works"), name: try row("name"))
        }
    }

    /// What is said of a day now replaces what was said before.
    static func save(_ days: [SpecialDay], _ change: Change) throws {
        let values = days.map { "(\($0.day), \($0.works), \($0.name))" as SQL }
        guard let first = values.first else { return }
        let all = values.dropFirst().reduce(first) { "\($0), \($1)" }
        try change.db.run(
            """
            INSERT INTO special_day (day, works, name) VALUES \(all)
            ON CONFLICT (day) DO UPDATE SET works = excluded.works, name = excluded.name
            """)
        try change.record(.specialDaysSet(days: days))
    }

    /// Makes it a day like any other again.
    static func delete(_ day: Day, _ change: Change) throws {
        guard try change.db.run("DELETE FROM special_day WHERE day = \(day)") > 0 else {
            throw Refusal(.unknown, .notFound)
        }
        try change.record(.specialDayDeleted(day: day))
    }
}

extension Rhythm {
    /// Those that teams chose for themselves.
    static func chosen(in db: any Connection) throws -> [Identifier<Team>: Rhythm] {
        let rows = try db.rows("SELECT team_id, every, weekday, hour FROM rhythm ORDER BY team_id")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (
                    try row("team_id"),
                    try Rhythm(every: try row("every"), weekday: try row("weekday"), hour: try row("hour"))
                )
            })
    }

    /// Every hour at which somebody may be reminded.
    static func hours(in db: any Connection) throws -> [Int] {
        let chosen: [Int] = try db.rows("SELECT DISTINCT hour FROM rhythm ORDER BY hour").map { try $0("hour") }
        return Set(chosen + [usual.hour]).sorted()
    }

    /// Nil gives the team that of the team above.
    static func set(_ rhythm: Rhythm?, for team: Identifier<Team>, _ change: Change) throws {
        try change.db.run("DELETE FROM rhythm WHERE team_id = \(team)")
        if let rhythm {
            try change.db.run(
                """
                INSERT INTO rhythm (team_id, every, weekday, hour)
                VALUES (\(team), \(rhythm.every), \(rhythm.weekday), \(rhythm.hour))
                """)
        }
        try change.record(.rhythmSet(team: team, rhythm: rhythm))
    }
}
