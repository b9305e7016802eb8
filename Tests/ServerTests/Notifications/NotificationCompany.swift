import Foundation
import HTTPTypes
import OKR
import Storage

@testable import Server

// What tests of notifications, the inbox and announcements share.
extension SmallCompany {
    /// Whom a table of notifications names, with the kinds: "mention 何磊".
    func notified(_ person: Identifier<Person>) async throws -> [String] {
        try await app.runJobs()
        return try await database.read { db in
            try db.rows("SELECT kind FROM notification WHERE person_id = \(person) ORDER BY id").map { try $0("kind") }
        }
    }

    /// What stands in somebody's inbox as programs get it, newest first.
    func inbox(_ client: TestClient, _ filter: String = "") async throws -> [[String: Any]] {
        try await app.runJobs()
        return try await client.json("/inbox\(filter)")["notifications"] as? [[String: Any]] ?? []
    }

    func titles(_ client: TestClient) async throws -> [String] {
        try await inbox(client).compactMap { $0["title"] as? String }
    }

    func unread(_ client: TestClient) async throws -> Int {
        try await app.runJobs()
        return try await client.json("/inbox")["unread"] as? Int ?? -1
    }

    /// Markup that mentions somebody.
    func mention(_ person: Identifier<Person>, _ name: String) -> String { "@[\(name)](person:\(person))" }

    func sheet(of person: Identifier<Person>) async throws -> Identifier<Sheet> {
        let sheet: Identifier<Sheet>? = try await database.read { db in
            try db.value("SELECT id AS value FROM sheet WHERE person_id = \(person) ORDER BY id LIMIT 1")
        }
        guard let sheet else { throw StorageError.other("no sheet") }
        return sheet
    }

    func checkIn(_ client: TestClient, _ keyResult: String, _ health: String, _ note: String = "") async throws -> Int {
        let metric: Identifier<Metric>? = try await database.read { db in
            try db.value("SELECT id AS value FROM metric WHERE key_result_id = \(Identifier<KeyResult>(keyResult))")
        }
        guard let metric else { return 0 }
        return try await client.post(
            "/key-results/\(keyResult)/check-ins", ["health": health, "note": note, "value.\(metric)": "10"]
        ).status
    }
}
