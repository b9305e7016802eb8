import Foundation
import OKR
import Storage

extension ChatRoom {
    private static let columns: SQL = """
        id, name, format, address, secret, team_id, language, time_zone, quiet_from, quiet_until, kinds
        """

    private init(_ row: Row) throws {
        let kinds: String = try row("kinds")
        self.init(
            id: try row("id"), name: try row("name"), format: try row("format"), address: try row("address"),
            secret: try row("secret"), team: try row("team_id"), language: try row("language"),
            timeZone: try row("time_zone"),
            quiet: try QuietHours(from: row("quiet_from"), until: row("quiet_until")),
            kinds: Set(kinds.split(separator: ",").compactMap { Notification.Kind(rawValue: String($0)) }))
    }

    private var listedKinds: String { kinds.map(\.rawValue).sorted().joined(separator: ",") }

    /// Those that were not removed.
    static func all(in db: any Connection) throws -> [ChatRoom] {
        try db.rows("SELECT \(columns) FROM chat_room WHERE removed_at IS NULL ORDER BY id").map(ChatRoom.init)
    }

    /// For the program itself and for administrators.
    static func find(_ id: Identifier<ChatRoom>, in db: any Connection) throws -> ChatRoom? {
        try db.row("SELECT \(columns) FROM chat_room WHERE id = \(id) AND removed_at IS NULL").map(ChatRoom.init)
    }

    func add(_ change: Change) throws {
        try check()
        try change.db.run(
            """
            INSERT INTO chat_room (id, name, format, address, secret, team_id, language, time_zone, quiet_from,
                quiet_until, kinds, added_at)
            VALUES (\(id), \(name), \(format), \(address), \(secret), \(team), \(language), \(timeZone), \(quiet.from),
                \(quiet.until), \(listedKinds), \(change.at))
            """)
        try change.record(.chatRoomAdded(room: id, name: name))
    }

    func save(_ change: Change) throws {
        try check()
        try change.db.run(
            """
            UPDATE chat_room SET name = \(name), format = \(format), address = \(address), secret = \(secret),
                team_id = \(team), language = \(language), time_zone = \(timeZone), quiet_from = \(quiet.from),
                quiet_until = \(quiet.until), kinds = \(listedKinds)
            WHERE id = \(id)
            """)
        try change.record(.chatRoomChanged(room: id, name: name))
    }

    func remove(_ change: Change) throws {
        try change.db.run(
            "UPDATE chat_room SET removed_at = \(change.at), secret = '', address = '-' WHERE id = \(id)")
        try change.record(.chatRoomRemoved(room: id, name: name))
    }
}

/// What a room is told: nobody knows who reads there, so only what the whole organisation may see.
enum RoomTold {
    static func lines(
        _ ids: [Identifier<Notification>], _ l: Language, _ settings: Settings, in db: any Connection
    ) throws -> [Notice.Line] {
        let open = try openToAll(ids, in: db)
        let told = try Told.list(ids.filter { open[$0] != nil }, in: db)
        return told.reversed().map { each in
            let sentence = each.sentence(l, forRoom: !each.notification.kind.isAddressed)
            let name = each.notification.kind.isAddressed ? open[each.notification.id]?(l) : nil
            let title = name.map { l(.toSomebody($0, sentence.title(l))) } ?? sentence.title(l)
            return Notice.Line(title: title, text: sentence.text, address: settings.baseURL + each.destination)
        }
    }

    /// Those of which nothing is limited or hidden, with the name of whoever was told.
    private static func openToAll(
        _ ids: [Identifier<Notification>], in db: any Connection
    ) throws -> [Identifier<Notification>: Told.Name] {
        guard !ids.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT n.id, p.id AS person_id, p.name, p.english_name
            FROM notification n JOIN person p ON p.id = n.person_id
            LEFT JOIN key_result k ON k.id = n.key_result_id
            LEFT JOIN objective o ON o.id = coalesce(k.objective_id, n.objective_id)
            LEFT JOIN sheet s ON s.id = n.sheet_id LEFT JOIN cycle y ON y.id = s.cycle_id
            LEFT JOIN objective x ON x.id = n.other_id LEFT JOIN sheet t ON t.id = x.sheet_id
            LEFT JOIN announcement_team g ON g.announcement_id = n.announcement_id
            WHERE n.id IN (\(list: ids)) AND g.announcement_id IS NULL AND coalesce(y.status, 'normal') <> 'hidden'
                AND NOT coalesce(o.limited, FALSE) AND NOT coalesce(s.limited, FALSE)
                AND NOT coalesce(x.limited, FALSE) AND NOT coalesce(t.limited, FALSE)
            ORDER BY n.id
            """)
        return try Dictionary(
            rows.map { row -> (Identifier<Notification>, Told.Name) in
                let name = Told.Name(
                    id: try row("person_id"), name: try row("name"), englishName: try row("english_name"))
                return (try row("id"), name)
            }
        ) { first, _ in first }
    }
}

extension Told {
    /// The sentence for readers of whom nobody is the one it speaks to.
    fileprivate func sentence(_ l: Language, forRoom: Bool) -> Sentence {
        var scene = self.scene(l)
        if forRoom, scene.owner == .yours { scene.owner = .someones(ownerName?(l) ?? "") }
        return activity.sentence(for: notification.kind, in: scene)
    }
}

/// What somebody chose to get by mail.
enum MailChoice {
    static func all(of person: Identifier<Person>, in db: any Connection) throws -> [Notification.Kind: Channels.Mail] {
        let rows = try db.rows("SELECT kind, mail FROM notification_preference WHERE person_id = \(person)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0("kind"), try $0("mail")) })
    }
}
