import Foundation
import OKR
import Storage
import TestSupport

@testable import Server

/// The small company with a mail server at which nobody answers, and a clock that can be set; it is noon.
func withMailingCompany(
    _ kind: TestDatabase, _ body: (SmallCompany, TestClock) async throws -> Void
) async throws {
    try await withSmallCompany(on: kind) { company in
        var settings = Settings(publicURL: "https://okra.example")
        settings.mailServer = MailServer("smtp://127.0.0.1:1?from=okra@qinghe.example")
        settings.allowedHosts = ["127.0.0.1"]
        let clock = TestClock()
        clock.pass(company.app.clock().timeIntervalSince(clock.now))
        let app = App(
            database: company.database, settings: settings, clock: { clock.now }, passwords: PasswordGate(rounds: 16))
        try await body(
            SmallCompany(app: app, database: company.database, statements: company.statements), clock)
    }
}

extension SmallCompany {
    /// The newest first.
    func deliveries() async throws -> [Delivery] {
        try await database.read { db in try DeliveryFilter().list(in: db) }
    }

    func count(_ table: String) async throws -> Int {
        try await database.read { db in
            switch table {
            case "job": try db.value("SELECT count(*) AS value FROM job") ?? -1
            case "delivery": try db.value("SELECT count(*) AS value FROM delivery") ?? -1
            case "invitation": try db.value("SELECT count(*) AS value FROM invitation") ?? -1
            case "mail_setting": try db.value("SELECT count(*) AS value FROM mail_setting") ?? -1
            default: try db.value("SELECT count(*) AS value FROM notification_preference") ?? -1
            }
        }
    }

    func choose(_ kind: OKR.Notification.Kind, mail: Channels.Mail, for person: Identifier<Person>) async throws {
        try await database.write { db in
            try db.run(
                """
                INSERT INTO notification_preference (person_id, kind, inbox, mail, chat)
                VALUES (\(person), \(kind), TRUE, \(mail), TRUE)
                ON CONFLICT (person_id, kind) DO UPDATE SET mail = excluded.mail
                """)
        }
    }
}
