import Foundation
import OKR
import Storage

extension Person {
    /// Keeps a password's hash in place of the one before; other sessions are the caller's affair.
    package func setPassword(hash: String, _ change: Change) throws {
        try change.db.run(
            """
            INSERT INTO password (person_id, hash, changed_at) VALUES (\(id), \(hash), \(change.at))
            ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
            """)
        try change.record(.passwordSet(person: id), person: id)
    }

    func passwordHash(in db: any Connection) throws -> String? {
        try db.value("SELECT hash AS value FROM password WHERE person_id = \(id)")
    }
}
