import Foundation
import HTTPTypes
import OKR
import Storage

@testable import Server

// What tests of breakdowns, requests and dependencies share.
extension SmallCompany {
    struct Told: Equatable {
        let kind: String
        let person: Identifier<Person>?
    }

    /// 林 with an objective and a key result on it, 何 and 苏.
    struct Cast {
        let lin: TestClient
        let he: TestClient
        let su: TestClient
        let objective: String
        let keyResult: String
    }

    func cast() async throws -> Cast {
        let lin = try await client(self.lin)
        let objective = try await objective(lin, "让 A 产品成为第二条曲线")
        return Cast(
            lin: lin, he: try await client(he), su: try await client(su), objective: objective,
            keyResult: try await keyResult(lin, objective, "签下 20 家重点客户"))
    }

    /// Hands a key result down and gives back the breakdown's identifier.
    func handDown(
        _ client: TestClient, _ keyResult: String, to: Identifier<Person>, _ fields: [String: String] = [:]
    ) async throws -> String {
        let reply = try await client.post(
            "/key-results/\(keyResult)/breakdowns", ["to": "person:\(to)"].merging(fields) { $1 })
        return try Self.undone(reply)
    }

    /// The identifier in what undoes a change: "DELETE /breakdowns/17".
    static func undone(_ reply: TestClient.Reply) throws -> String {
        struct NotMade: Error { let body: String }
        guard let undo = reply.headers.first(where: { $0.name.rawName.lowercased() == "okra-undo" })?.value,
            let id = undo.split(separator: "/").last
        else { throw NotMade(body: "\(reply.status) \(reply.body.prefix(400))") }
        return String(id)
    }

    /// How the latest of a table was answered, with the word: "declined 忙".
    func answers(_ table: SQL) async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT outcome, word FROM \(table) ORDER BY id").map { row in
                let outcome: String? = try row("outcome")
                let word: String = try row("word")
                return "\(outcome ?? "waiting")\(word.isEmpty ? "" : " \(word)")"
            }
        }
    }

    /// The activities of these kinds, oldest first, with whom they concern.
    func told(_ kinds: [String]) async throws -> [Told] {
        try await database.read { db in
            try db.rows("SELECT kind, person_id FROM activity WHERE kind IN (\(list: kinds)) ORDER BY id").map {
                Told(kind: try $0("kind"), person: try $0("person_id"))
            }
        }
    }

    /// The progress of a key result as programs get it.
    func progress(_ client: TestClient, of keyResult: String, at path: String = "/me") async throws -> Double? {
        let objectives = try await client.json(path)["objectives"] as? [[String: Any]] ?? []
        let keyResults = objectives.flatMap { $0["keyResults"] as? [[String: Any]] ?? [] }
        return keyResults.first { $0["id"] as? String == keyResult }?["progress"] as? Double
    }

    func waiting(_ client: TestClient) async throws -> [String] {
        let reply = try await client.get("/waiting", accept: "application/json")
        let list = try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [[String: Any]] ?? []
        return list.compactMap { $0["kind"] as? String }
    }

    /// Where a key result's only metric stands, of 100.
    func measure(_ keyResult: String, _ value: String, by client: TestClient) async throws -> Int {
        let metric: Identifier<Metric>? = try await database.read { db in
            try db.value("SELECT id AS value FROM metric WHERE key_result_id = \(Identifier<KeyResult>(keyResult))")
        }
        guard let metric else { return 0 }
        return try await client.post(
            "/key-results/\(keyResult)/check-ins",
            ["health": "onTrack", "value.\(metric)": value]
        ).status
    }
}
