import Foundation
import OKR
import Storage

/// Whom somebody means to remind: one person, or the people of a team and of those below it.
enum Remindees: Sendable {
    case person(Identifier<Person>)
    case team(Identifier<Team>)

    /// The most people that are reminded at once.
    static let most = 500

    fileprivate var condition: SQL {
        switch self {
        case .person(let id): "p.id = \(id)"
        case .team(let id):
            "p.team_id IN (SELECT l.team_id FROM team_line l WHERE l.ancestor_id = \(id))"
        }
    }
}

extension Viewer {
    /// The condition under which this person may ask the person `p` to do something: those who stand above in the
    /// manager line, who lead the team or one above it, and administrators.
    var mayRemind: SQL {
        guard role.mayWrite else { return "FALSE" }
        return role.mayAdminister ? "p.id <> \(id)" : "(p.id <> \(id) AND \(leads("p")))"
    }

    /// The condition under which this person stands above somebody.
    func leads(_ person: SQL) -> SQL {
        """
        (EXISTS (SELECT 1 FROM reporting x WHERE x.person_id = \(person).id AND x.manager_id = \(id) AND x.distance > 0)
            OR EXISTS (SELECT 1 FROM team_line x JOIN team b ON b.id = x.ancestor_id
                WHERE x.team_id = \(person).team_id AND b.leader_id = \(id)))
        """
    }
}

/// What somebody sees before they remind others, and what holds when they do.
struct RemindingPreview: Sendable {
    struct Line: Sendable {
        let person: ReminderPerson
        /// What may be asked of this person now.
        let reminders: [Reminder]
        /// Why something is not asked; nil where all of it is.
        let hindrance: Phrase?
    }

    let whom: Remindees
    let cycle: Identifier<Cycle>?
    let isOn: Bool
    /// Those who have something to do, whether or not they may be reminded of it now.
    let lines: [Line]

    var ready: [Line] { lines.filter { !$0.reminders.isEmpty } }

    /// Only what the viewer may see of others' sheets counts. Refuses where nobody of them is theirs to remind.
    static func load(
        _ whom: Remindees, cycle: Identifier<Cycle>?, for viewer: Viewer, in db: any Connection
    ) throws -> RemindingPreview {
        let people = try ReminderPerson.list(
            where: "\(whom.condition) AND \(viewer.mayRemind)", on: viewer.today, at: viewer.now, seenBy: viewer,
            limit: Remindees.most, in: db)
        if people.isEmpty { try refuse(whom, viewer, in: db) }
        return RemindingPreview(
            whom: whom, cycle: cycle, isOn: try ReminderSetting.find(in: db).isOn,
            lines: people.compactMap { Line($0, cycle: cycle, viewer) })
    }

    /// Those of a team itself, without the teams below, for the panel beside its sheet.
    static func members(
        of team: Identifier<Team>, cycle: Identifier<Cycle>?, for viewer: Viewer, in db: any Connection
    ) throws -> RemindingPreview {
        let people = try ReminderPerson.list(
            where: "p.team_id = \(team) AND \(viewer.mayRemind)", on: viewer.today, at: viewer.now, seenBy: viewer,
            limit: Remindees.most, in: db)
        return RemindingPreview(
            whom: .team(team), cycle: cycle, isOn: true, lines: people.compactMap { Line($0, cycle: cycle, viewer) })
    }

    private static func refuse(_ whom: Remindees, _ viewer: Viewer, in db: any Connection) throws {
        switch whom {
        case .person(let id):
            let person = try Person.find(id, visibleTo: viewer, in: db)
            if id == viewer.id { throw Refusal(.invalid, field: "person", .remindYourself) }
            guard person.isActive else { throw Refusal(.conflict, .remindLeaver) }
            guard person.role.mayWrite else { throw Refusal(.conflict, .remindReader) }
        case .team(let id): _ = try Team.find(id, visibleTo: viewer, in: db)
        }
        throw Refusal(.forbidden, .notYoursToRemind)
    }
}

extension RemindingPreview.Line {
    /// Nil where there is nothing to do.
    fileprivate init?(_ person: ReminderPerson, cycle: Identifier<Cycle>?, _ viewer: Viewer) {
        let open = person.facts.filter { cycle == nil || $0.cycle.id == cycle }.flatMap(Reminder.open)
        guard !open.isEmpty else { return nil }
        let today = Day(viewer.now, in: person.zone)
        let left = open.filter { person.told[$0.kind] == nil }
        let told = open.compactMap { person.told[$0.kind] }.max { $0.at < $1.at }
        var hindrance = told.map { Phrase.remindedToday(by: $0.by, at: $0.at, viewer) }
        if person.wish.isPaused(on: today) { hindrance = person.wish.pausedUntil.map(Phrase.pausesUntil) }
        self.init(person: person, reminders: person.wish.isPaused(on: today) ? [] : left, hindrance: hindrance)
    }
}

extension RemindingPreview {
    /// Asks those chosen, everybody where nobody is, for what they have to do; gives back how many were asked.
    func send(to chosen: Set<Identifier<Person>>?, note: String, _ change: Change) throws -> Int {
        guard isOn else { throw Refusal(.conflict, .remindersAreOff) }
        guard !lines.isEmpty else { throw Refusal(.conflict, .nothingToRemindOf) }
        let meant = lines.filter { chosen?.contains($0.person.id) ?? true }
        guard !meant.isEmpty else { throw Refusal(.invalid, field: "people", .chooseSomebody) }
        var due: [[Reminder]: [(person: Identifier<Person>, day: Day)]] = [:]
        for line in meant where !line.reminders.isEmpty {
            due[line.reminders, default: []].append((line.person.id, Day(change.at, in: line.person.zone)))
        }
        var count = 0
        for (reminders, people) in due.sorted(by: { $0.value[0].person < $1.value[0].person }) {
            count += try change.remind(people, of: reminders, note: note)
        }
        guard count > 0 else {
            throw Refusal(.tooMany, meant.count == 1 ? meant[0].refusal : .allRemindedToday)
        }
        return count
    }
}

extension RemindingPreview.Line {
    fileprivate var refusal: Phrase {
        let (zh, en) = (person.name, person.name)
        guard let hindrance else { return .allRemindedToday }
        return Phrase("\(zh)\(hindrance.zh)。明天可以再催。", "\(en): \(hindrance.en). Ask again tomorrow.")
    }
}
