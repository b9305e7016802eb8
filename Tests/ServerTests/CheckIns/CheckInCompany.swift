import OKR
import Storage
import Testing

@testable import Server

extension SmallCompany {
    /// A key result with one figure.
    func measured(
        _ client: TestClient, start: String, target: String
    ) async throws -> (keyResult: String, metric: String) {
        let keyResult = try await keyResult(client, try await objective(client, "目标"), "关键结果")
        let metric = try await database.read { db -> Identifier<Metric>? in
            try db.value("SELECT id AS value FROM metric WHERE key_result_id = \(Identifier<KeyResult>(keyResult))")
        }
        let id = try #require(metric)
        let reply = try await client.post("/metrics/\(id)", ["kind": "number", "start": start, "target": target])
        #expect(reply.status == 200)
        return (keyResult, "\(id)")
    }

    func current(_ metric: String) async throws -> Double? {
        try await database.read { db in
            try db.row("SELECT current FROM metric WHERE id = \(Identifier<Metric>(metric))")?("current")
        }
    }

    /// What is kept, newest first, as the pages give it out.
    func checkIns(_ client: TestClient, _ keyResult: String) async throws -> [String] {
        let kept = try await client.json("/key-results/\(keyResult)/check-ins")["checkIns"] as? [[String: Any]]
        return (kept ?? []).compactMap { $0["id"] as? String }
    }

    func journal(_ keyResult: String) async throws -> [String] {
        try await database.read { db in
            try db.rows(
                """
                SELECT kind FROM activity WHERE key_result_id = \(Identifier<KeyResult>(keyResult)) ORDER BY id
                """
            ).map { try $0("kind") }
        }
    }

    /// How many statements each page took.
    func asked(_ client: TestClient, _ paths: [String]) async throws -> [Int] {
        var counts: [Int] = []
        for path in paths {
            statements.reset()
            #expect(try await client.get(path).status == 200)
            counts.append(statements.count)
        }
        return counts
    }
}
