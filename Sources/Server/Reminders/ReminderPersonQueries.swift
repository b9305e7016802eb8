import Foundation
import OKR
import Storage

/// Somebody who might be reminded, with everything that decides whether they are.
struct ReminderPerson: Sendable {
    let id: Identifier<Person>
    let name: String
    let team: String
    /// Where it is what time for them.
    let zone: TimeZone
    let rhythm: Rhythm
    let wish: ReminderWish
    /// What they were reminded of on the day on their wall, and by whom; nil for the program itself.
    var told: [Reminder.Kind: Told] = [:]
    var facts: [ReminderFacts] = []

    struct Told: Sendable {
        let at: Date
        let by: String?
    }

    var wasToldByItself: Bool { told.values.contains { $0.by == nil } }
}

extension ReminderPerson {
    /// Those of whom a condition on the person `p`, with the rhythm `r` of their team, is true: neither leavers nor those
    /// who may only read. Four statements, however many they are. What they have to do is as of `day` and, where a viewer
    /// asks, as far as they may see it.
    static func list(
        where condition: SQL, on day: Day, at moment: Date, seenBy viewer: Viewer? = nil, language: Language = .zh,
        limit: Int,
        in db: any Connection
    ) throws -> [ReminderPerson] {
        let language = viewer?.language ?? language
        let rows = try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: language)) AS name, t.name AS team_name,
                coalesce(p.time_zone, o.time_zone) AS zone, r.every, r.weekday, r.hour, w.person_id AS wisher,
                w.writing, w.aligning, w.checking_in, w.scoring, w.paused_until
            FROM person p JOIN organisation o ON o.id = 1 JOIN team t ON t.id = p.team_id \(rhythm)
            LEFT JOIN reminder_wish w ON w.person_id = p.id
            WHERE p.left_on IS NULL AND p.role <> \(Role.readOnly) AND \(condition)
            ORDER BY p.id LIMIT \(limit)
            """)
        var people = try rows.map { try ReminderPerson($0) }
        guard !people.isEmpty else { return [] }
        let told = try told(people, at: moment, language: language, in: db)
        let facts = try ReminderFacts.list(of: people, on: day, seenBy: viewer, in: db)
        for index in people.indices {
            people[index].told = told[people[index].id] ?? [:]
            people[index].facts = facts[people[index].id] ?? []
        }
        return people
    }

    /// The rhythm `r` of the team of `p`: its own, or that of the nearest team above that has one.
    static let rhythm: SQL = """
        LEFT JOIN rhythm r ON r.team_id = (
            SELECT q.team_id FROM team_line l JOIN rhythm q ON q.team_id = l.ancestor_id
            WHERE l.team_id = p.team_id ORDER BY l.distance LIMIT 1)
        """

    private init(_ row: Row) throws {
        let zone: String = try row("zone")
        let every: Rhythm.Every? = try row("every")
        let wisher: Identifier<Person>? = try row("wisher")
        self.init(
            id: try row("id"), name: try row("name"), team: try row("team_name"),
            zone: TimeZone(identifier: zone) ?? .gmt,
            rhythm: try every.map { try Rhythm(every: $0, weekday: try row("weekday"), hour: try row("hour")) }
                ?? .usual,
            wish: try wisher.map { _ in try ReminderWish(row) } ?? .usual)
    }

    private static func told(
        _ people: [ReminderPerson], at moment: Date, language: Language, in db: any Connection
    ) throws -> [Identifier<Person>: [Reminder.Kind: Told]] {
        // Nobody's day is further than one from that of Greenwich.
        let earliest = Day(moment, in: .gmt).adding(days: -1)
        let days = Dictionary(uniqueKeysWithValues: people.map { ($0.id, Day(moment, in: $0.zone)) })
        var told: [Identifier<Person>: [Reminder.Kind: Told]] = [:]
        for row in try db.rows(
            """
            SELECT m.person_id, m.day, m.kind, g.at, \(Person.name(of: "b", in: language)) AS by_name
            FROM reminder m JOIN reminding g ON g.id = m.reminding_id LEFT JOIN person b ON b.id = g.by_id
            WHERE m.person_id IN (\(list: people.map(\.id))) AND m.day >= \(earliest)
            ORDER BY m.person_id, m.day, m.kind
            """)
        {
            let person: Identifier<Person> = try row("person_id")
            guard days[person] == (try row("day") as Day) else { continue }
            told[person, default: [:]][try row("kind")] = Told(at: try row("at"), by: try row("by_name"))
        }
        return told
    }
}
