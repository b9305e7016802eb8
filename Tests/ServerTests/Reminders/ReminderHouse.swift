import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

extension TestHouse {
    /// Writes somebody's sheet, with as many objectives as key results; the short cycle of these tests is Nov–Dec 2026.
    func write(
        _ person: Person, cycle starts: String = "2026-11-01", published: String? = "2026-11-02", keyResults: Int = 1,
        limited: Bool = false
    ) async throws {
        let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
        let publication = published.flatMap { Day($0) }.map {
            Sheet.Publication(by: person.id, at: $0.startInstant(in: zone).addingTimeInterval(36_000))
        }
        try await app.change { change in
            let cycle: Identifier<Cycle>? = try change.db.value(
                "SELECT id AS value FROM cycle WHERE starts = \(starts)")
            let sheet = Sheet(
                id: change.newID(), cycle: try #require(cycle), owner: .person(person.id), publication: publication,
                visibility: Visibility(limited: limited))
            try sheet.insert(in: change.db)
            for position in 1...max(1, keyResults) {
                let objective: Identifier<Objective> = change.newID()
                try change.db.run(
                    """
                    INSERT INTO objective (id, sheet_id, position, text, mentions, weight, folded)
                    VALUES (\(objective), \(sheet.id), \(position), 'Win the north', '[]', 1000, '')
                    """)
                guard keyResults > 0 else { continue }
                try change.db.run(
                    """
                    INSERT INTO key_result (id, objective_id, position, text, mentions, weight)
                    VALUES (\(change.newID(KeyResult.self)), \(objective), 1, '40 new customers', '[]', 1000)
                    """)
            }
        }
    }

    /// Checks in on everything that somebody has, now.
    func checkInOnAll(of person: Person) async throws {
        let keyResults: [Identifier<KeyResult>] = try await read { db in
            try db.rows(
                """
                SELECT k.id FROM sheet s JOIN objective o ON o.sheet_id = s.id JOIN key_result k ON k.objective_id = o.id
                WHERE s.person_id = \(person.id) ORDER BY k.id
                """
            ).map { try $0("id") }
        }
        let client = try await signIn(as: person.email.address)
        for id in keyResults {
            #expect(try await client.post("/key-results/\(id)/check-ins", ["health": "onTrack"]).status < 400)
        }
    }

    /// Lets a server work through an hour of Shanghai.
    func work(_ day: String, hour: Int) async throws {
        clock.set(day, hour: hour)
        try await app.beginReminding()
        try await app.runJobs()
    }

    /// Starts a server an hour before, so that the first round is at the hour.
    func work(_ day: String, hours: ClosedRange<Int>) async throws {
        clock.set(day, hour: hours.lowerBound - 1)
        try await app.beginReminding()
        for hour in hours { try await work(day, hour: hour) }
    }

    /// Everybody who was told, in order: "su checkIn", with each thing that the message holds.
    func reminded() async throws -> [String] {
        try await read { db in
            try db.rows(
                """
                SELECT p.email, a.data FROM notification n JOIN activity a ON a.id = n.activity_id
                JOIN person p ON p.id = n.person_id WHERE n.kind = 'reminder' ORDER BY n.at, p.email, n.id
                """
            ).map { row in
                let activity = try Activity(json: try row("data"))
                let email: String = try row("email")
                let kinds = activity.reminding?.reminders.map(\.kind.rawValue) ?? []
                return ([String(email.prefix { $0 != "@" })] + kinds).joined(separator: " ")
            }
        }
    }

    func change(_ person: Person, _ change: (inout Person) -> Void) async throws {
        var changed = person
        change(&changed)
        let new = changed
        try await app.change { made in try new.save(replacing: person, made) }
    }
}
