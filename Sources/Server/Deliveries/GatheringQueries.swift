import Foundation
import OKR
import Storage

extension Change {
    /// Puts by letters and posts for those who were just told, in the transaction that told them. Several within a
    /// minute, within a night or, for a digest, within a day go together.
    func gather(_ told: [Identifier<Notification>]) throws {
        guard !told.isEmpty else { return }
        // Everything is read before anything is written, so that many rows can go in one statement.
        let rooms = try ChatRoom.all(in: db)
        let letters = bell?.sendsMail == true ? try LetterReceiver.list(of: told, in: db) : []
        let open = try Gathered.openLetters(for: letters.map(\.person), in: db)
        let posts = rooms.isEmpty ? [] : try RoomLine.list(of: told, in: db)
        let gathering = Gathering(db)
        let change = Change(db: gathering, by: by, at: at, identifiers: identifiers, bell: bell)
        try change.gather(letters, open)
        if !posts.isEmpty {
            try change.gather(
                posts, in: rooms, open: try Gathered.openPosts(in: db), said: try Gathered.said(posts, in: db))
        }
        try gathering.flush()
    }

    private func gather(_ receivers: [LetterReceiver], _ open: [Gathered.Key: Identifier<Delivery>]) throws {
        var open = open
        var lines: [(Identifier<Delivery>, Identifier<Notification>)] = []
        for receiver in receivers where receiver.mail != .none {
            let kind: Delivery.Kind = receiver.mail == .now ? .now : .digest
            let key = Gathered.Key(owner: receiver.person.value, kind: kind)
            if open[key] == nil {
                let due =
                    kind == .now ? receiver.setting.next(at + Gathered.patience) : receiver.setting.digest(after: at)
                let delivery = Delivery(
                    id: newID(), medium: .mail, kind: kind, person: receiver.person, receiver: receiver.email,
                    madeAt: at, nextAt: due)
                try delivery.insert(gathers: true, self)
                open[key] = delivery.id
            }
            if let id = open[key] { lines.append((id, receiver.notification)) }
        }
        for (delivery, notification) in lines {
            try db.run(
                """
                INSERT INTO delivery_notification (delivery_id, notification_id)
                VALUES (\(delivery), \(notification)) ON CONFLICT DO NOTHING
                """)
        }
    }

    private func gather(
        _ lines: [RoomLine], in rooms: [ChatRoom], open: [Gathered.Key: Identifier<Delivery>], said: Set<RoomLine.Once>
    ) throws {
        let rooms = Dictionary(uniqueKeysWithValues: rooms.map { ($0.id, $0) })
        var (open, said) = (open, said)
        var kept: [(Identifier<Delivery>, RoomLine)] = []
        for line in lines {
            guard let room = rooms[line.room], room.kinds.contains(line.kind) else { continue }
            guard line.kind.isAddressed ? line.wantsChat : said.insert(line.once).inserted else { continue }
            let key = Gathered.Key(owner: room.id.value, kind: .now)
            if open[key] == nil {
                let zone = TimeZone(identifier: room.timeZone) ?? .gmt
                let delivery = Delivery(
                    id: newID(), medium: .chat, kind: .now, room: room.id, receiver: room.name, madeAt: at,
                    nextAt: room.quiet.next(from: at + Gathered.patience, in: zone))
                try delivery.insert(gathers: true, self)
                open[key] = delivery.id
            }
            if let id = open[key] { kept.append((id, line)) }
        }
        for (delivery, line) in kept {
            let once = line.kind.isAddressed ? nil : line.activity
            try db.run(
                """
                INSERT INTO delivery_notification (delivery_id, notification_id, room_id, activity_id)
                VALUES (\(delivery), \(line.notification), \(line.room), \(once)) ON CONFLICT DO NOTHING
                """)
        }
    }
}

enum Gathered {
    /// How long the first waits for others to go with it, in seconds.
    static let patience: TimeInterval = 60

    struct Key: Hashable {
        let owner: Int64
        let kind: Delivery.Kind
    }

    static func openLetters(for people: [Identifier<Person>], in db: any Connection) throws -> [Key: Identifier<
        Delivery
    >] {
        guard !people.isEmpty else { return [:] }
        return try keys(
            """
            SELECT id, kind, person_id AS owner FROM delivery
            WHERE gathers AND room_id IS NULL AND person_id IN (\(list: Set(people).sorted()))
            """, in: db)
    }

    static func openPosts(in db: any Connection) throws -> [Key: Identifier<Delivery>] {
        try keys("SELECT id, kind, room_id AS owner FROM delivery WHERE gathers AND room_id IS NOT NULL", in: db)
    }

    /// What rooms have heard already.
    static func said(_ lines: [RoomLine], in db: any Connection) throws -> Set<RoomLine.Once> {
        guard !lines.isEmpty else { return [] }
        let rows = try db.rows(
            """
            SELECT room_id, activity_id FROM delivery_notification
            WHERE room_id IN (\(list: Set(lines.map(\.room)).sorted()))
                AND activity_id IN (\(list: Set(lines.map(\.activity)).sorted()))
            """)
        return Set(try rows.map { RoomLine.Once(room: try $0("room_id"), activity: try $0("activity_id")) })
    }

    private static func keys(_ sql: SQL, in db: any Connection) throws -> [Key: Identifier<Delivery>] {
        var keys: [Key: Identifier<Delivery>] = [:]
        for row in try db.rows(sql) { keys[Key(owner: try row("owner"), kind: try row("kind"))] = try row("id") }
        return keys
    }
}

/// Somebody who was told, and how they want letters of it.
struct LetterReceiver: Sendable {
    let notification: Identifier<Notification>
    let person: Identifier<Person>
    let email: String
    let mail: Channels.Mail
    let setting: MailSetting

    static func list(of told: [Identifier<Notification>], in db: any Connection) throws -> [LetterReceiver] {
        try db.rows(
            """
            SELECT n.id, n.person_id, n.kind, f.mail, p.email, \(MailSetting.columns)
            FROM notification n JOIN person p ON p.id = n.person_id JOIN organisation z ON z.id = 1
            LEFT JOIN notification_preference f ON f.person_id = n.person_id AND f.kind = n.kind
            LEFT JOIN mail_setting m ON m.person_id = p.id
            WHERE n.id IN (\(list: told)) AND p.left_on IS NULL
            ORDER BY n.id
            """
        ).map { row in
            let kind: Notification.Kind = try row("kind")
            return LetterReceiver(
                notification: try row("id"), person: try row("person_id"), email: try row("email"),
                mail: try row("mail") ?? Channels.usual(for: kind).mail, setting: try MailSetting(row))
        }
    }
}

/// That somebody was told of something and belongs to those for whom a room is.
struct RoomLine: Sendable {
    struct Once: Hashable {
        let room: Identifier<ChatRoom>
        let activity: Identifier<Activity>
    }

    let notification: Identifier<Notification>
    let kind: Notification.Kind
    let activity: Identifier<Activity>
    let room: Identifier<ChatRoom>
    let wantsChat: Bool

    var once: Once { Once(room: room, activity: activity) }

    static func list(of told: [Identifier<Notification>], in db: any Connection) throws -> [RoomLine] {
        try db.rows(
            """
            SELECT n.id, n.kind, n.activity_id, r.id AS room_id, f.chat
            FROM notification n JOIN person p ON p.id = n.person_id
            JOIN chat_room r ON r.removed_at IS NULL AND (r.team_id IS NULL OR EXISTS (
                SELECT 1 FROM team_line w WHERE w.team_id = p.team_id AND w.ancestor_id = r.team_id))
            LEFT JOIN notification_preference f ON f.person_id = n.person_id AND f.kind = n.kind
            WHERE n.id IN (\(list: told))
            ORDER BY n.id, r.id
            """
        ).map { row in
            let kind: Notification.Kind = try row("kind")
            return RoomLine(
                notification: try row("id"), kind: kind, activity: try row("activity_id"), room: try row("room_id"),
                wantsChat: try row("chat") ?? Channels.usual(for: kind).chat)
        }
    }
}
