import Foundation
import OKR
import Storage

extension Inbox {
    static let pageLength = 40

    /// One page of what somebody was told, newest first; three statements however much there is.
    static func load(
        _ filter: InboxFilter, before: Identifier<Notification>? = nil, for viewer: Viewer, in db: any Connection
    ) throws -> Inbox {
        let last = before ?? Identifier(Int64.max)
        // The numbers first, off an index that has them in order: what they lead to is looked up for one page only.
        let kinds = filter.kinds.map { $0.map { newest($0, of: viewer, before: last) } }
        let parts = kinds ?? [newest(nil, of: viewer, before: last)]
        let union = parts.dropFirst().reduce(parts[0]) { "\($0) UNION ALL \($1)" }
        let ids: [Identifier<Notification>] = try db.rows(
            "SELECT id FROM (\(union)) told ORDER BY id DESC LIMIT \(pageLength)"
        ).map { try $0("id") }
        return Inbox(
            told: try Told.list(ids, in: db), filter: filter, viewer: viewer,
            unread: try unread(of: viewer, in: db), older: ids.count == pageLength ? ids.last : nil)
    }

    private static func newest(
        _ kind: Notification.Kind?, of viewer: Viewer, before: Identifier<Notification>
    ) -> SQL {
        let condition: SQL = kind.map { "AND n.kind = \($0)" } ?? ""
        return """
            SELECT id FROM (SELECT n.id FROM notification n
                WHERE n.person_id = \(viewer.id) AND n.in_inbox \(condition) AND n.id < \(before)
                ORDER BY n.id DESC LIMIT \(pageLength)) some_of_them
            """
    }

    /// How many of each kind are unread, among the newest.
    private static func unread(of viewer: Viewer, in db: any Connection) throws -> [Notification.Kind: Int] {
        guard viewer.unread > 0 else { return [:] }
        let rows = try db.rows(
            """
            SELECT kind, count(*) AS unread FROM (
                SELECT n.kind FROM notification n JOIN person p ON p.id = n.person_id \(Notification.places)
                WHERE n.person_id = \(viewer.id) AND n.in_inbox AND n.read_at IS NULL AND \(Notification.isVisible)
                ORDER BY n.id DESC LIMIT \(Notification.mostCounted)) counted
            GROUP BY kind ORDER BY kind
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0("kind"), try $0("unread")) })
    }
}

extension Told {
    /// One's own notifications with these numbers; of others' one learns nothing.
    static func find(
        _ ids: [Identifier<Notification>], visibleTo viewer: Viewer, in db: any Connection
    ) throws -> [Told] {
        let own: [Identifier<Notification>] = try db.rows(
            """
            SELECT id FROM notification WHERE id IN (\(list: ids)) AND person_id = \(viewer.id) ORDER BY id
            """
        ).map { try $0("id") }
        return try list(own, in: db)
    }
}

extension Notification {
    // What somebody has read, follows and mutes is theirs alone: it is not in the journal.

    static func read(_ ids: [Identifier<Notification>], by person: Identifier<Person>, at: Date, in db: any Connection)
        throws
    {
        try db.run(
            """
            UPDATE notification SET read_at = \(at)
            WHERE id IN (\(list: ids)) AND person_id = \(person) AND read_at IS NULL
            """)
    }

    /// Reads everything of a filter that was there when the page was made.
    static func readAll(
        _ filter: InboxFilter, until: Identifier<Notification>, by person: Identifier<Person>, at: Date,
        in db: any Connection
    ) throws {
        let kinds: SQL = filter.kinds.map { "AND kind IN (\(list: $0))" } ?? ""
        try db.run(
            """
            UPDATE notification SET read_at = \(at)
            WHERE person_id = \(person) AND in_inbox AND read_at IS NULL AND id <= \(until) \(kinds)
            """)
    }
}
