import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

extension Viewer {
    static func find(for ask: Ask, in db: any Connection) throws -> Viewer? {
        if let header = ask.request.headers[.authorization], header.hasPrefix("Bearer ") {
            let token = Token(presented: String(header.dropFirst(7)))
            let row = try db.row(
                """
                SELECT t.scope, \(columns) FROM access_token t JOIN person p ON p.id = t.person_id \(joins)
                WHERE t.token_hash = \(token.hash) AND p.left_on IS NULL
                """)
            guard let row else { return nil }
            let scope: String = try row("scope")
            return try Viewer(row, ask, proof: .token(mayWrite: scope == "write"))
        }
        guard let cookie = ask.request.cookie("okra_session") else { return nil }
        let token = Token(presented: cookie)
        let row = try db.row(
            """
            SELECT \(columns) FROM session s JOIN person p ON p.id = s.person_id \(joins)
            WHERE s.token_hash = \(token.hash) AND s.expires_at > \(ask.at) AND p.left_on IS NULL
            """)
        return try row.map { try Viewer($0, ask, proof: .session(csrf: token.csrf)) }
    }

    private static let columns: SQL = """
        p.id, p.name, p.english_name, p.title, p.role, p.team_id, p.language, p.time_zone, r.id AS root_id,
        o.name AS organisation, o.language AS organisation_language, o.time_zone AS organisation_time_zone,
        o.members_set_weights,
        EXISTS (SELECT 1 FROM person d WHERE d.manager_id = p.id AND d.left_on IS NULL)
            OR EXISTS (SELECT 1 FROM team l WHERE l.leader_id = p.id AND l.dissolved_at IS NULL) AS leads,
        \(Notification.unread) AS unread, b.id AS announcement_id, b.title AS announcement_title,
        b.text AS announcement_text, b.mentions AS announcement_mentions
        """

    // The announcement is the newest that this person was told of and has not read.
    private static let joins: SQL = """
        JOIN organisation o ON o.id = 1 JOIN team r ON r.parent_id IS NULL
        LEFT JOIN announcement b ON b.id = (
            SELECT max(n.announcement_id) FROM notification n JOIN announcement v ON v.id = n.announcement_id
            WHERE n.person_id = p.id AND n.announcement_id IS NOT NULL AND v.withdrawn_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM announcement_reading d
                    WHERE d.announcement_id = n.announcement_id AND d.person_id = p.id))
        """
}
