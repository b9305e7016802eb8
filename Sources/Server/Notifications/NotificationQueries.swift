import Foundation
import OKR
import Storage

extension Notification.Kind: ColumnWord {}
extension Channels.Mail: ColumnWord {}

extension Told {
    /// The notifications with these numbers that whoever was told may still see, the newest first; for the inbox, for
    /// mail and for chat alike. Two statements, one where nobody is mentioned.
    static func list(_ ids: [Identifier<Notification>], in db: any Connection) throws -> [Told] {
        guard !ids.isEmpty else { return [] }
        let told = try db.rows(
            """
            SELECT n.id, n.person_id, n.kind, n.activity_id, n.at, n.read_at, n.in_inbox, n.sheet_id, n.key_result_id,
                coalesce(k.objective_id, n.objective_id) AS objective_id, n.check_in_id, n.other_id, n.thread_id,
                n.comment_id, n.announcement_id, a.data, a.actor_id, g.name AS actor_name,
                g.english_name AS actor_english, p.language, s.person_id AS owner_person, s.team_id AS owner_team,
                s.cycle_id, coalesce(q.name, t.name) AS owner_name, coalesce(q.english_name, '') AS owner_english,
                o.position, o.text, o.mentions, k.position AS key_result_position, k.text AS key_result_text,
                k.mentions AS key_result_mentions, x.position AS other_position, x.text AS other_text,
                x.mentions AS other_mentions, coalesce(m.text, c.note, w.text) AS note,
                coalesce(m.mentions, c.mentions, w.mentions) AS note_mentions, coalesce(w.title, '') AS title
            FROM notification n JOIN person p ON p.id = n.person_id JOIN activity a ON a.id = n.activity_id
            LEFT JOIN person g ON g.id = a.actor_id \(Notification.places)
            LEFT JOIN person q ON q.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
            LEFT JOIN objective x ON x.id = n.other_id
            WHERE n.id IN (\(list: ids)) AND \(Notification.isVisible)
            ORDER BY n.id DESC
            """
        ).map(Told.init)
        let people = Set(told.flatMap(\.mentioned))
        guard !people.isEmpty else { return told }
        let names = try db.rows("SELECT id, name, english_name FROM person WHERE id IN (\(list: people.sorted()))")
        let known = try Dictionary(
            uniqueKeysWithValues: names.map { row -> (Identifier<Person>, Name) in
                let id: Identifier<Person> = try row("id")
                return (id, Name(id: id.value, name: try row("name"), englishName: try row("english_name")))
            })
        return told.map { each in
            var each = each
            each.names = known
            return each
        }
    }

    fileprivate init(_ row: Row) throws {
        notification = Notification(
            id: try row("id"), person: try row("person_id"), kind: try row("kind"), activity: try row("activity_id"),
            at: try row("at"), readAt: try row("read_at"))
        place = Notification.Place(
            sheet: try row("sheet_id"), objective: try row("objective_id"), keyResult: try row("key_result_id"),
            checkIn: try row("check_in_id"), other: try row("other_id"), thread: try row("thread_id"),
            comment: try row("comment_id"), announcement: try row("announcement_id"))
        activity = try Activity(json: try row("data"))
        inInbox = try row("in_inbox")
        language = try row("language")
        actorID = try row("actor_id")
        actor = try actorID.map {
            Name(id: $0.value, name: try row("actor_name"), englishName: try row("actor_english"))
        }
        let person: Identifier<Person>? = try row("owner_person")
        let team: Identifier<Team>? = try row("owner_team")
        owner = person.map { .person($0) } ?? team.map { .team($0) }
        ownerName = try (person?.value ?? team?.value).map {
            Name(id: $0, name: try row("owner_name"), englishName: try row("owner_english"))
        }
        cycle = try row("cycle_id")
        objective = try Text(row, "position", "text", "mentions")
        keyResult = try Text(row, "key_result_position", "key_result_text", "key_result_mentions")
        other = try Text(row, "other_position", "other_text", "other_mentions")
        let note: String? = try row("note")
        self.note = try note.map { try Prose(kept: $0, mentions: row("note_mentions")) }
        title = try row("title")
    }
}

extension Told.Text {
    fileprivate init?(_ row: Row, _ position: String, _ text: String, _ mentions: String) throws {
        guard let number: Int = try row(position) else { return nil }
        self.init(number: number, prose: try Prose(kept: row(text), mentions: row(mentions)))
    }
}

extension Notification {
    /// What a notification `n` leads to, joined by the names that `isVisible` asks for.
    static let places: SQL = """
        LEFT JOIN key_result k ON k.id = n.key_result_id
        LEFT JOIN objective o ON o.id = coalesce(k.objective_id, n.objective_id)
        LEFT JOIN check_in c ON c.id = n.check_in_id LEFT JOIN comment m ON m.id = n.comment_id
        LEFT JOIN sheet s ON s.id = n.sheet_id LEFT JOIN cycle y ON y.id = s.cycle_id
        LEFT JOIN announcement w ON w.id = n.announcement_id
        """

    /// The condition under which the person `p` may see all that the notification `n` speaks of, today.
    static let isVisible: SQL = """
        (n.sheet_id IS NULL OR ((y.status <> 'hidden' OR p.role IN ('owner', 'administrator'))
            AND CASE WHEN n.objective_id IS NULL THEN \(Visibility.sheet(to: .person))
                ELSE \(Visibility.objective(to: .person)) END
            AND k.deleted_at IS NULL AND c.deleted_at IS NULL AND m.deleted_at IS NULL
            AND (n.other_id IS NULL OR \(isOtherVisible("n.other_id")))))
        AND w.withdrawn_at IS NULL
        """

    /// The condition under which `p` may see an objective besides the one of the place.
    static func isOtherVisible(_ other: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM objective o JOIN sheet s ON s.id = o.sheet_id
            WHERE o.id = \(other) AND \(Visibility.objective(to: .person)))
        """
    }

    /// How many unread ones the person `p` of a statement has, up to `mostCounted`; part of the viewer's own statement.
    static let unread: SQL = """
        (SELECT count(*) FROM (SELECT 1 AS one FROM notification n \(places)
            WHERE n.person_id = p.id AND n.in_inbox AND n.read_at IS NULL AND \(isVisible)
            ORDER BY n.id DESC LIMIT \(mostCounted)) counted)
        """

    /// Beyond this the rail says "99+": counting further would make every page dearer for whoever reads least.
    static let mostCounted = 100
}
