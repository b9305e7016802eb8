import Foundation
import OKR
import Storage

/// What would go out by itself on the next day, if nobody did anything until then.
struct Tomorrow: Sendable {
    struct Line: Sendable {
        let person: ReminderPerson
        let reminders: [Reminder]
    }

    static let mostShown = 200
    /// How many people are looked at in one statement; their numbers stand in it.
    private static let slice = 10_000

    let day: Day
    let isWorkday: Bool
    let isOn: Bool
    /// The first of those who would be told.
    let lines: [Line]
    let people: Int
    let counts: [Reminder.Kind: Int]

    /// Looks at everybody, on the date on the viewer's wall: whoever lives elsewhere may have another.
    static func load(for viewer: Viewer, in db: any Connection) throws -> Tomorrow {
        let day = viewer.today.adding(days: 1)
        let setting = try ReminderSetting.find(in: db)
        let calendar = try WorkCalendar.load(in: db)
        var lines: [Line] = []
        var (people, after) = (0, Identifier<Person>(0))
        var counts: [Reminder.Kind: Int] = [:]
        while setting.isOn, calendar.isWorkday(day) {
            let some = try ReminderPerson.list(
                where: "p.id > \(after)", on: day, at: viewer.now.addingTimeInterval(86_400),
                language: viewer.language, limit: slice, in: db)
            for person in some {
                let reminders = person.due(on: day, setting, calendar)
                guard !reminders.isEmpty else { continue }
                people += 1
                for kind in Set(reminders.map(\.kind)) { counts[kind, default: 0] += 1 }
                if lines.count < mostShown { lines.append(Line(person: person, reminders: reminders)) }
            }
            guard some.count == slice, let last = some.last else { break }
            after = last.id
        }
        return Tomorrow(
            day: day, isWorkday: calendar.isWorkday(day), isOn: setting.isOn, lines: lines, people: people,
            counts: counts)
    }
}
