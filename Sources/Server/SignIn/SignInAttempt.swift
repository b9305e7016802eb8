import Foundation
import OKR
import Storage

/// Somebody tries a password. Failures are counted for the account and for the address they come from.
struct SignInAttempt: Sendable {
    static let window: TimeInterval = 15 * 60
    static let mostPerAccount = 8
    static let mostPerAddress = 60

    let email: String
    let address: String
    let at: Date

    func refuseTooMany(in db: any Connection) throws {
        let since = at.addingTimeInterval(-Self.window)
        let account: Int =
            try db.value("SELECT count(*) AS value FROM failed_sign_in WHERE email = \(email) AND at > \(since)") ?? 0
        let place: Int =
            try db.value("SELECT count(*) AS value FROM failed_sign_in WHERE address = \(address) AND at > \(since)")
            ?? 0
        guard account < Self.mostPerAccount, place < Self.mostPerAddress else {
            throw Refusal(.tooMany, field: "email", .tooManySignIns(minutes: Int(Self.window / 60)))
        }
    }

    func account(in db: any Connection) throws -> (person: Identifier<Person>, hash: String)? {
        let row = try db.row(
            """
            SELECT p.id, w.hash FROM person p JOIN password w ON w.person_id = p.id
            WHERE p.email = \(email) AND p.left_on IS NULL
            """)
        return try row.map { (person: try $0("id"), hash: try $0("hash")) }
    }

    func noteFailure(_ id: Identifier<SignInAttempt>, in db: any Connection) throws {
        try db.run("DELETE FROM failed_sign_in WHERE at < \(at.addingTimeInterval(-Self.window))")
        try db.run(
            "INSERT INTO failed_sign_in (id, email, address, at) VALUES (\(id), \(email), \(address), \(at))")
    }

    func forgetFailure(_ id: Identifier<SignInAttempt>, in db: any Connection) throws {
        try db.run("DELETE FROM failed_sign_in WHERE id = \(id)")
    }
}
