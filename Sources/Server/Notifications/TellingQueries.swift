import Foundation
import OKR
import Storage

/// Telling people of one entry of the journal, a slice at a time.
struct Telling: Sendable {
    /// Where the next slice goes on.
    struct Cursor: Hashable, Sendable {
        var audience = 0
        var after: Int64 = 0
    }

    /// How many are told in one transaction.
    static let slice = 500

    let entry: Activity.Entry
    let place: Notification.Place
    let audiences: [Audience]

    /// The entry with whom it concerns; nil where it concerns nobody.
    static func find(_ id: Identifier<Activity>, in db: any Connection) throws -> Telling? {
        let row = try db.row(
            """
            SELECT id, at, actor_id, data, sheet_id, objective_id, key_result_id FROM activity WHERE id = \(id)
            """)
        guard let row else { return nil }
        let place = Notification.Place(
            sheet: try row("sheet_id"), objective: try row("objective_id"), keyResult: try row("key_result_id"))
        return try Telling(of: Activity.Entry(row), at: place, in: db)
    }

    init?(of entry: Activity.Entry, at place: Notification.Place, in db: any Connection) throws {
        guard !entry.activity.audiences().isEmpty else { return nil }
        self.entry = entry
        self.place = place
        audiences = entry.activity.audiences(after: try entry.before(at: place, in: db))
        if audiences.isEmpty { return nil }
    }

    /// Tells the next slice, each person once and only of what they may see; gives back the numbers of what was
    /// written and where to go on, or nil at the end.
    func tell(from cursor: Cursor, _ change: Change) throws -> (told: [Identifier<Notification>], next: Cursor?) {
        guard audiences.indices.contains(cursor.audience) else { return ([], nil) }
        let audience = audiences[cursor.audience]
        let place = try place.filled(with: audience.place, in: change.db)
        let rows = try change.db.rows(slice(of: audience, at: place, after: cursor.after))
        var told: [Identifier<Notification>] = []
        var inboxes: [Subject] = []
        for row in rows {
            let channels = Channels(inbox: try row("inbox"), mail: try row("mail"), chat: try row("chat"))
            guard channels.inbox || channels.mail != .none || channels.chat else { continue }
            let notification = Notification(
                id: change.newID(), person: try row("id"), kind: audience.kind, activity: entry.id, at: entry.at)
            if try notification.insert(at: place, inInbox: channels.inbox, in: change.db) {
                told.append(notification.id)
                if channels.inbox { inboxes.append(.inbox(notification.person)) }
            }
        }
        try change.tell(inboxes, rev: entry.id)
        if rows.count == Self.slice, let last = rows.last {
            let person: Identifier<Person> = try last("id")
            return (told, Cursor(audience: cursor.audience, after: person.value))
        }
        let next = cursor.audience + 1
        return (told, next < audiences.count ? Cursor(audience: next) : nil)
    }

    /// The numbers of those of an audience who are here, did not do it themselves, and may see it.
    static func recipients(of audience: Audience, at place: Notification.Place, by actor: Identifier<Person>?) -> SQL {
        let others: SQL = actor.map { "AND p.id <> \($0)" } ?? ""
        return """
            SELECT p.id FROM person p WHERE p.left_on IS NULL \(others) AND p.id IN (\(audience.people(at: place)))
                AND \(maySee(place)) \(audience.kind.mayBeMuted ? isNotMuted(place) : "")
            """
    }

    /// A slice of them who were not told of this entry before, with how they want to hear of it.
    private func slice(of audience: Audience, at place: Notification.Place, after: Int64) -> SQL {
        let usual = Channels.usual(for: audience.kind)
        return """
            SELECT q.id, coalesce(f.inbox, \(usual.inbox)) AS inbox, coalesce(f.mail, \(usual.mail)) AS mail,
                coalesce(f.chat, \(usual.chat)) AS chat
            FROM person q LEFT JOIN notification_preference f ON f.person_id = q.id AND f.kind = \(audience.kind)
            WHERE q.id > \(after) AND q.id IN (\(Self.recipients(of: audience, at: place, by: entry.actor)))
                AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.person_id = q.id AND n.activity_id = \(entry.id))
            ORDER BY q.id LIMIT \(Self.slice)
            """
    }

    /// The condition under which `p` may see the place.
    static func maySee(_ place: Notification.Place) -> SQL {
        guard let sheet = place.sheet else { return "TRUE" }
        let seen: SQL
        if let objective = place.objective {
            seen = """
                EXISTS (SELECT 1 FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN cycle y ON y.id = s.cycle_id
                    WHERE o.id = \(objective) AND (y.status <> 'hidden' OR p.role IN ('owner', 'administrator'))
                        AND \(Visibility.objective(to: .person)))
                """
        } else {
            seen = """
                EXISTS (SELECT 1 FROM sheet s JOIN cycle y ON y.id = s.cycle_id WHERE s.id = \(sheet)
                    AND (y.status <> 'hidden' OR p.role IN ('owner', 'administrator'))
                    AND \(Visibility.sheet(to: .person)))
                """
        }
        guard let other = place.other else { return seen }
        return "\(seen) AND \(Notification.isOtherVisible("\(other)"))"
    }

    private static func isNotMuted(_ place: Notification.Place) -> SQL {
        """
        AND NOT EXISTS (SELECT 1 FROM muting m JOIN sheet s ON s.id = \(place.sheet) WHERE m.person_id = p.id
            AND (m.objective_id = \(place.objective) OR m.followed_id = s.person_id OR m.team_id = s.team_id))
        """
    }
}

extension Notification.Kind {
    /// What addresses this very person comes through also from what they muted.
    fileprivate var mayBeMuted: Bool {
        switch self {
        case .mention, .request, .answer, .announcement, .reminder: false
        case .comment, .alignment, .risk, .checkIn, .publication, .score: true
        }
    }
}

extension Notification {
    /// Writes the row; false where this person was told before.
    fileprivate func insert(at place: Place, inInbox: Bool, in db: any Connection) throws -> Bool {
        try db.run(
            """
            INSERT INTO notification (id, person_id, kind, activity_id, sheet_id, objective_id, key_result_id,
                check_in_id, other_id, thread_id, comment_id, announcement_id, in_inbox, at)
            VALUES (\(id), \(person), \(kind), \(activity), \(place.sheet), \(place.objective), \(place.keyResult),
                \(place.checkIn), \(place.other), \(place.thread), \(place.comment), \(place.announcement),
                \(inInbox), \(at))
            ON CONFLICT (person_id, activity_id, kind) DO NOTHING
            """) > 0
    }
}

extension Notification.Place {
    /// What the audience says goes before where the entry stands; another objective brings its own sheet.
    fileprivate func filled(with own: Notification.Place, in db: any Connection) throws -> Notification.Place {
        var place = own
        if let objective = own.objective, objective != self.objective {
            place.sheet = try db.value("SELECT sheet_id AS value FROM objective WHERE id = \(objective)")
            return place
        }
        guard own.announcement == nil else { return place }
        if let keyResult = own.keyResult, own.objective == nil, objective == nil {
            place.objective = try db.value("SELECT objective_id AS value FROM key_result WHERE id = \(keyResult)")
            return place
        }
        place.sheet = own.sheet ?? sheet
        place.objective = own.objective ?? objective
        place.keyResult = own.keyResult ?? keyResult
        return place
    }
}
