import Foundation
import OKR
import Storage
import Testing

@testable import Server

/// A sheet of 何 with something to talk about.
struct TalkingCompany {
    let company: SmallCompany
    let he: TestClient
    let lin: TestClient
    let su: TestClient
    let gao: TestClient
    let sheet: String
    let objective: String
    let keyResult: String

    init(_ company: SmallCompany) async throws {
        self.company = company
        he = try await company.client(company.he)
        lin = try await company.client(company.lin)
        su = try await company.client(company.su)
        gao = try await company.client(company.gao)
        objective = try await company.objective(he, "让 A 产品顺利上市", ["notes": ""])
        keyResult = try await company.keyResult(he, objective, "注册用户达到 50,000 人，付费的占 20%")
        sheet = try #require(try await he.json("/me")["id"] as? String)
    }

    /// Comments on a line and gives back the thread.
    func comment(
        _ client: TestClient, on place: String, _ text: String, _ fields: [String: String] = [:]
    ) async throws -> String {
        let reply = try await client.post("\(place)/threads", ["text": text].merging(fields) { $1 })
        return try SmallCompany.made(reply, "reply-")
    }

    /// The threads of a place as programs read them.
    func threads(_ client: TestClient, _ place: String, resolved: Bool = false) async throws -> [[String: Any]] {
        try await client.json("\(place)/threads\(resolved ? "?resolved=1" : "")")["threads"] as? [[String: Any]] ?? []
    }

    func thread(_ client: TestClient, _ id: String) async throws -> [String: Any] {
        try #require((try await client.json("/threads/\(id)")["threads"] as? [[String: Any]])?.first)
    }

    func comments(_ client: TestClient, _ thread: String) async throws -> [[String: Any]] {
        try await self.thread(client, thread)["comments"] as? [[String: Any]] ?? []
    }

    func texts(_ client: TestClient, _ thread: String) async throws -> [String] {
        try await comments(client, thread).map { $0["text"] as? String ?? "–" }
    }

    func firstComment(_ thread: String) async throws -> String {
        try #require(try await comments(he, thread).first?["id"] as? String)
    }

    func journal() async throws -> [String] {
        try await company.database.read { db in
            try db.rows("SELECT kind FROM activity WHERE sheet_id = \(Identifier<Sheet>(sheet)) ORDER BY id").map {
                try $0("kind")
            }
        }
    }

    var line: String { "/key-results/\(keyResult)" }
}
