import Foundation
import OKR
import Storage

extension Announcement {
    private static let columns: SQL = """
        v.id, v.title, v.text, v.mentions, v.by_id, v.at, v.edited_at, v.reminded_at, v.withdrawn_by, v.withdrawn_at
        """

    /// Its writer and the administrators see it always; whoever it is for sees it until it is withdrawn.
    private static func isVisible(to viewer: Viewer) -> SQL {
        let all: SQL = viewer.role.mayAdminister ? "TRUE" : "v.by_id = \(viewer.id)"
        return """
            (\(all) OR (v.withdrawn_at IS NULL AND (
                NOT EXISTS (SELECT 1 FROM announcement_team e WHERE e.announcement_id = v.id)
                OR EXISTS (SELECT 1 FROM announcement_team e JOIN team_line w ON w.ancestor_id = e.team_id
                    WHERE e.announcement_id = v.id AND w.team_id = \(viewer.team)))))
            """
    }

    static func find(
        _ id: Identifier<Announcement>, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> Announcement {
        let row = try db.row(
            "SELECT \(columns) FROM announcement v WHERE v.id = \(id) AND \(isVisible(to: viewer))")
        guard let row else { throw Refusal(.unknown, .notFound) }
        let teams: [Identifier<Team>] = try db.rows(
            "SELECT team_id FROM announcement_team WHERE announcement_id = \(id) ORDER BY team_id"
        ).map { try $0("team_id") }
        return try Announcement(row, teams: teams)
    }

    init(_ row: Row, teams: [Identifier<Team>]) throws {
        let withdrawnBy: Identifier<Person>? = try row("withdrawn_by")
        self.init(
            id: try row("id"), title: try row("title"), text: try Prose(kept: row("text"), mentions: row("mentions")),
            teams: teams, by: try row("by_id"), at: try row("at"), editedAt: try row("edited_at"),
            remindedAt: try row("reminded_at"),
            withdrawal: try withdrawnBy.map { Withdrawal(by: $0, at: try row("withdrawn_at")) })
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO announcement (id, title, text, mentions, by_id, at)
            VALUES (\(id), \(title), \(text.text), \(try text.mentionsJSON()), \(by), \(at))
            """)
        for team in teams {
            try db.run("INSERT INTO announcement_team (announcement_id, team_id) VALUES (\(id), \(team))")
        }
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE announcement SET title = \(title), text = \(text.text), mentions = \(try text.mentionsJSON()),
                edited_at = \(editedAt), reminded_at = \(remindedAt), withdrawn_by = \(withdrawal?.by),
                withdrawn_at = \(withdrawal?.at)
            WHERE id = \(id)
            """)
    }

    /// Notes that somebody has read it; true the first time, which is the one that counts.
    static func read(
        _ id: Identifier<Announcement>, by person: Identifier<Person>, at: Date, in db: any Connection
    ) throws -> Bool {
        try db.run(
            """
            UPDATE notification SET read_at = \(at)
            WHERE person_id = \(person) AND announcement_id = \(id) AND read_at IS NULL
            """)
        return try db.run(
            """
            INSERT INTO announcement_reading (announcement_id, person_id, at) VALUES (\(id), \(person), \(at))
            ON CONFLICT (announcement_id, person_id) DO NOTHING
            """) > 0
    }
}

/// An announcement with how many were told and have read it.
struct AnnouncementItem: Sendable {
    let announcement: Announcement
    let byName: String
    let told: Int
    let read: Int
    let isReadByViewer: Bool
}

extension Announcement {
    /// What this person may see, newest first.
    static func list(for viewer: Viewer, in db: any Connection) throws -> [AnnouncementItem] {
        try db.rows(
            """
            SELECT \(columns), \(Person.name(of: "p", in: viewer.language)) AS by_name, \(counts(viewer))
            FROM announcement v JOIN person p ON p.id = v.by_id WHERE \(isVisible(to: viewer))
            ORDER BY v.id DESC LIMIT 50
            """
        ).map { try AnnouncementItem($0, teams: []) }
    }

    fileprivate static func counts(_ viewer: Viewer) -> SQL {
        """
        (SELECT count(DISTINCT n.person_id) FROM notification n WHERE n.announcement_id = v.id) AS told,
        (SELECT count(*) FROM announcement_reading d WHERE d.announcement_id = v.id) AS readers,
        EXISTS (SELECT 1 FROM announcement_reading d
            WHERE d.announcement_id = v.id AND d.person_id = \(viewer.id)) AS is_read
        """
    }

    func counted(for viewer: Viewer, in db: any Connection) throws -> AnnouncementItem {
        let row = try db.row(
            """
            SELECT \(Self.columns), \(Person.name(of: "p", in: viewer.language)) AS by_name, \(Self.counts(viewer))
            FROM announcement v JOIN person p ON p.id = v.by_id WHERE v.id = \(id)
            """)
        guard let row else { throw Refusal(.unknown, .notFound) }
        return try AnnouncementItem(row, teams: teams)
    }

    /// Who was told and has, or has not, read it; as many as a page shows.
    func people(whoRead: Bool, for viewer: Viewer, in db: any Connection) throws -> [Shell.Nearby] {
        let negation: SQL = whoRead ? "" : "NOT"
        return try db.rows(
            """
            SELECT p.id, \(Person.name(of: "p", in: viewer.language)) AS name FROM person p
            WHERE p.id IN (SELECT n.person_id FROM notification n WHERE n.announcement_id = \(id))
                AND \(negation) EXISTS (SELECT 1 FROM announcement_reading d
                    WHERE d.announcement_id = \(id) AND d.person_id = p.id)
            ORDER BY p.sort_key, p.id LIMIT 200
            """
        ).map { Shell.Nearby(id: try $0("id"), name: try $0("name")) }
    }
}

extension AnnouncementItem {
    fileprivate init(_ row: Row, teams: [Identifier<Team>]) throws {
        announcement = try Announcement(row, teams: teams)
        byName = try row("by_name")
        told = try row("told")
        read = try row("readers")
        isReadByViewer = try row("is_read")
    }
}

extension Team {
    /// The teams whose people this person may announce something to: all for administrators, one's own for leaders.
    static func announceable(by viewer: Viewer, in db: any Connection) throws -> [Team] {
        let own: SQL =
            viewer.role.mayAdminister
            ? "TRUE"
            : """
            EXISTS (SELECT 1 FROM team_line w JOIN team l ON l.id = w.ancestor_id
                WHERE w.team_id = t.id AND l.leader_id = \(viewer.id))
            """
        return try db.rows(
            """
            SELECT \(columns) FROM team t WHERE t.dissolved_at IS NULL AND t.parent_id IS NOT NULL AND \(own)
            ORDER BY t.name, t.id LIMIT 2000
            """
        ).map(Team.init)
    }
}

extension Team {
    /// The names of teams, in order.
    static func names(_ teams: [Identifier<Team>], in db: any Connection) throws -> [String] {
        guard !teams.isEmpty else { return [] }
        return try db.rows("SELECT name FROM team WHERE id IN (\(list: teams)) ORDER BY name, id").map { try $0("name") }
    }
}
