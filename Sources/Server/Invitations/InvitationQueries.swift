import Foundation
import OKR
import Storage

/// A link with which somebody sets a password: the first one, or a new one in place of one forgotten.
struct Invitation: Sendable {
    enum Purpose: String, ColumnWord {
        case invitation, reset

        /// How long the link is good for, in seconds.
        var lifetime: TimeInterval { self == .invitation ? 14 * 86_400 : 86_400 }
    }

    let person: Identifier<Person>
    let purpose: Purpose
    let expiresAt: Date
    let usedAt: Date?

    static func find(_ token: Token, in db: any Connection) throws -> Invitation {
        let row = try db.row(
            """
            SELECT i.person_id, i.purpose, i.expires_at, i.used_at FROM invitation i
            JOIN person p ON p.id = i.person_id AND p.left_on IS NULL WHERE i.token_hash = \(token.hash)
            """)
        guard let row else { throw Refusal(.unknown, .invitationUnknown) }
        return Invitation(
            person: try row("person_id"), purpose: try row("purpose"), expiresAt: try row("expires_at"),
            usedAt: try row("used_at"))
    }

    /// Refuses where the link has been used or is too old.
    func checkOpen(at moment: Date) throws {
        guard usedAt == nil else { throw Refusal(.conflict, .invitationUsed) }
        guard moment < expiresAt else { throw Refusal(.conflict, .invitationExpired) }
    }

    func markUsed(_ token: Token, at moment: Date, in db: any Connection) throws {
        try db.run("UPDATE invitation SET used_at = \(moment) WHERE token_hash = \(token.hash)")
    }
}

extension Person {
    /// Makes a link in place of those that are still open; only its hash is kept.
    package func invite(_ change: Change) throws -> Token {
        let token = Token()
        let purpose: Invitation.Purpose = try passwordHash(in: change.db) == nil ? .invitation : .reset
        try change.db.run("DELETE FROM invitation WHERE person_id = \(id) AND used_at IS NULL")
        try change.db.run(
            """
            INSERT INTO invitation (token_hash, person_id, purpose, made_by, made_at, expires_at)
            VALUES (\(token.hash), \(id), \(purpose), \(change.by), \(change.at),
                \(change.at.addingTimeInterval(purpose.lifetime)))
            """)
        try change.record(.personInvited(person: id), person: id)
        return token
    }
}
