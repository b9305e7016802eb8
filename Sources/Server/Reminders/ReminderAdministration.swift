import Foundation
import Hummingbird
import OKR
import Storage

/// What goes out by itself, when, and on which days nothing does: for administrators.
enum ReminderAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/reminders") { ask in try await show(ask) }
        routes.post("/admin/reminders", save)
        routes.get("/admin/reminders/tomorrow", tomorrow)
        routes.get("/admin/reminders/teams/{id}") { ask in try await form(ask, try ask.id(of: Team.self)) }
        routes.post("/admin/reminders/teams/{id}", setRhythm)
        routes.post("/admin/reminders/days", addDays)
        routes.post("/admin/reminders/days/{day}/deletion", deleteDay)
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/reminders?saved=1") { _, change in
            let before = try ReminderSetting.find(in: change.db)
            let setting = ReminderSetting(isOn: input.flag("isOn"), kinds: input.reminderKinds)
            if setting != before { try setting.save(change) }
        } again: { input, refusal in
            try await show(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func setRhythm(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Team.self)
        return try await ask.administer(goingOnTo: "/admin/reminders?saved=1#rhythms") { viewer, change in
            let team = try Team.find(id, visibleTo: viewer, in: change.db)
            let rhythm = try rhythm(input)
            if try Rhythm.chosen(in: change.db)[team.id] != rhythm { try Rhythm.set(rhythm, for: team.id, change) }
        } again: { input, refusal in
            try await form(ask, id, input: input, refusal: refusal)
        }
    }

    /// Nothing chosen is what the team above does.
    private static func rhythm(_ input: Input) throws -> Rhythm? {
        guard let every = try input.word("every", of: Rhythm.Every.self) else { return nil }
        return try Rhythm(
            every: every, weekday: Int(input.text("weekday")) ?? 0, hour: Int(input.text("hour")) ?? -1)
    }

    @Sendable static func addDays(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/reminders?saved=1#days") { _, change in
            guard let first = try input.day("first") else { throw Refusal(.invalid, field: "first", .fieldIsEmpty) }
            let days = try SpecialDay.span(
                from: first, to: try input.day("last") ?? first, works: input.text("works") == "1",
                name: input.text("name"))
            try SpecialDay.save(days, change)
        } again: { input, refusal in
            try await show(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func deleteDay(_ ask: Ask) async throws -> Answer {
        guard let day = ask.visit.parameters.get("day").flatMap({ Day($0) }) else {
            throw Refusal(.unknown, .notFound)
        }
        return try await ask.administer(goingOnTo: "/admin/reminders?saved=1#days") { _, change in
            try SpecialDay.delete(day, change)
        } again: { input, refusal in
            try await show(ask, input: input, refusal: refusal)
        }
    }

    /// A page of its own, because it looks at everybody.
    @Sendable static func tomorrow(_ ask: Ask) async throws -> Answer {
        try await ask.administer(.reminders) { frame, db in
            TomorrowPage(frame: frame, tomorrow: try Tomorrow.load(for: frame.viewer, in: db)).html
        }
    }

    private static func show(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.reminders, input: input, refusal: refusal) { frame, db in
            ReminderAdministrationPage(
                frame: frame, setting: try ReminderSetting.find(in: db),
                teams: try ListedTeam.list(for: frame.viewer, in: db), chosen: try Rhythm.chosen(in: db),
                days: try SpecialDay.list(from: frame.viewer.today.adding(days: -31), in: db)
            ).html
        }
    }

    private static func form(
        _ ask: Ask, _ id: Identifier<Team>, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        try await ask.administer(.reminders, input: input, refusal: refusal) { frame, db in
            let team = try Team.find(id, visibleTo: frame.viewer, in: db)
            return RhythmForm(frame: frame, team: team, chosen: try Rhythm.chosen(in: db)[id]).html
        }
    }
}

extension Input {
    /// The kinds of reminders that are ticked.
    var reminderKinds: [Reminder.Kind] { Reminder.Kind.allCases.filter { flag("kind.\($0.rawValue)") } }
}
