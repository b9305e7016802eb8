import Foundation
import OKR
import Storage

extension Person {
    struct Session: Sendable {
        let device: String
        let createdAt: Date
    }

    /// Where the person is signed in, newest first.
    func sessions(at moment: Date, in db: any Connection) throws -> [Session] {
        try db.rows(
            """
            SELECT device, created_at FROM session WHERE person_id = \(id) AND expires_at > \(moment)
            ORDER BY created_at DESC LIMIT 20
            """
        ).map { Session(device: try $0("device"), createdAt: try $0("created_at")) }
    }

    /// Signs out everywhere but here.
    func endSessions(except token: Token, in db: any Connection) throws {
        try db.run("DELETE FROM session WHERE person_id = \(id) AND token_hash <> \(token.hash)")
    }
}
