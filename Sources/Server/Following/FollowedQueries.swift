import Foundation
import OKR
import Storage

extension Followed {
    /// "person:17", as forms and addresses carry it.
    var field: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .team(let id): "team:\(id)"
        case .objective(let id): "objective:\(id)"
        }
    }

    init(_ field: String) throws(Refusal) {
        let parts = field.split(separator: ":", maxSplits: 1)
        switch parts.first {
        case "person": if let id = Identifier<Person>(parts.last ?? "") { self = .person(id); return }
        case "team": if let id = Identifier<Team>(parts.last ?? "") { self = .team(id); return }
        case "objective": if let id = Identifier<Objective>(parts.last ?? "") { self = .objective(id); return }
        default: break
        }
        throw Refusal(.invalid, field: "what", .notAnIdentifier)
    }

    private var columns: (person: Identifier<Person>?, team: Identifier<Team>?, objective: Identifier<Objective>?) {
        switch self {
        case .person(let id): (id, nil, nil)
        case .team(let id): (nil, id, nil)
        case .objective(let id): (nil, nil, id)
        }
    }

    private var isIt: SQL {
        switch self {
        case .person(let id): "followed_id = \(id)"
        case .team(let id): "team_id = \(id)"
        case .objective(let id): "objective_id = \(id)"
        }
    }

    /// Refuses oneself and what this viewer cannot see.
    func check(_ viewer: Viewer, in db: any Connection) throws {
        switch self {
        case .person(let id):
            guard id != viewer.id else { throw Refusal(.invalid, field: "what", .followingOneself) }
            _ = try Person.find(id, visibleTo: viewer, in: db)
        case .team(let id): _ = try Team.find(id, visibleTo: viewer, in: db)
        case .objective(let id): _ = try Objective.find(id, visibleTo: viewer, in: db)
        }
    }

    /// Begins or ends to follow, or to mute; doing either twice changes nothing.
    func set(_ isOn: Bool, as stance: Stance, by viewer: Viewer, at: Date, in db: any Connection) throws {
        try db.run("DELETE FROM \(stance.table) WHERE person_id = \(viewer.id) AND \(isIt)")
        guard isOn else { return }
        try check(viewer, in: db)
        let count: Int? = try db.value("SELECT count(*) AS value FROM \(stance.table) WHERE person_id = \(viewer.id)")
        guard count ?? 0 < Self.most else { throw Refusal(.conflict, field: "what", .followingTooMany(Self.most)) }
        try db.run(
            """
            INSERT INTO \(stance.table) (person_id, followed_id, team_id, objective_id, at)
            VALUES (\(viewer.id), \(columns.person), \(columns.team), \(columns.objective), \(at))
            """)
    }

    /// The two things one can want of somebody's changes.
    enum Stance: Sendable {
        case following, muting

        fileprivate var table: SQL { self == .following ? "following" : "muting" }
    }
}

/// Something that is followed or muted, as a list shows it.
struct FollowedItem: Sendable {
    let what: Followed
    let name: String
    let detail: String
    let address: String
}

extension FollowedItem {
    /// What somebody follows or mutes and may see today, people first.
    static func list(_ stance: Followed.Stance, of viewer: Viewer, in db: any Connection) throws -> [FollowedItem] {
        try db.rows(
            """
            SELECT f.followed_id, f.team_id, f.objective_id, \(Person.name(of: "q", in: viewer.language)) AS person_name,
                q.title, t.name AS team_name, o.text, o.position, s.cycle_id, s.person_id AS owner_person,
                s.team_id AS owner_team, coalesce(\(Person.name(of: "op", in: viewer.language)), ot.name) AS owner_name
            FROM \(stance.table) f
            LEFT JOIN person q ON q.id = f.followed_id LEFT JOIN team t ON t.id = f.team_id
            LEFT JOIN objective o ON o.id = f.objective_id LEFT JOIN sheet s ON s.id = o.sheet_id
            LEFT JOIN person op ON op.id = s.person_id LEFT JOIN team ot ON ot.id = s.team_id
            WHERE f.person_id = \(viewer.id) AND (f.objective_id IS NULL OR \(Visibility.objective(to: viewer)))
            ORDER BY CASE WHEN f.followed_id IS NOT NULL THEN 0 WHEN f.team_id IS NOT NULL THEN 1 ELSE 2 END,
                q.sort_key, t.name, s.id, o.position, f.at
            """
        ).map(FollowedItem.init)
    }

    private init(_ row: Row) throws {
        if let person: Identifier<Person> = try row("followed_id") {
            self.init(
                what: .person(person), name: try row("person_name"), detail: try row("title"),
                address: "/people/\(person)")
        } else if let team: Identifier<Team> = try row("team_id") {
            self.init(what: .team(team), name: try row("team_name"), detail: "", address: "/teams/\(team)")
        } else {
            let objective: Identifier<Objective> = try row("objective_id")
            let owner = try Sheet.Owner(row, person: "owner_person", team: "owner_team")
            let (cycle, number): (Identifier<Cycle>, Int) = (try row("cycle_id"), try row("position"))
            self.init(
                what: .objective(objective), name: try row("text"), detail: "\(try row("owner_name") as String) · O\(number)",
                address: "\(owner.address)?cycle=\(cycle)#objective-\(objective)")
        }
    }
}

extension Channels {
    /// What somebody chose, by kind; what they never touched is as usual.
    static func chosen(by person: Identifier<Person>, in db: any Connection) throws -> [Notification.Kind: Channels] {
        var chosen = Dictionary(
            uniqueKeysWithValues: Notification.Kind.allCases.map { ($0, Channels.usual(for: $0)) })
        for row in try db.rows(
            "SELECT kind, inbox, mail, chat FROM notification_preference WHERE person_id = \(person) ORDER BY kind")
        {
            // A kind that this version does not know is left as it is.
            let kind: String = try row("kind")
            guard let kind = Notification.Kind(rawValue: kind) else { continue }
            chosen[kind] = Channels(inbox: try row("inbox"), mail: try row("mail"), chat: try row("chat"))
        }
        return chosen
    }

    func save(for kind: Notification.Kind, of person: Identifier<Person>, in db: any Connection) throws {
        try db.run("DELETE FROM notification_preference WHERE person_id = \(person) AND kind = \(kind)")
        guard self != Channels.usual(for: kind) else { return }
        try db.run(
            """
            INSERT INTO notification_preference (person_id, kind, inbox, mail, chat)
            VALUES (\(person), \(kind), \(inbox), \(mail), \(chat))
            """)
    }
}
