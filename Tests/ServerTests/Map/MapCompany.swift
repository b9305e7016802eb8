import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

/// The map as a program gets it.
struct ReadMap {
    struct Node {
        let text: String
        let owner: String
        let health: Int?
        let isDimmed: Bool
        let mayWrite: Bool
        let isOpen: Bool
        let supporters: Int
        let progress: Int?
        let keyResults: Int
    }

    let nodes: [Node]
    /// “a>b”: the first supports the second.
    let lines: Set<String>
    let roots: [String]
    let rootCount: Int
    let matched: Int?
    let teams: [(name: String, count: Int, objectives: [String])]

    init(_ json: [String: Any]) throws {
        let owners = try #require(json["owners"] as? [[Any]])
        let rows = try #require(json["objectives"] as? [[Any]])
        nodes = try rows.map { row in
            let marks = try #require(row[7] as? Int)
            let owner = try #require(row[1] as? Int)
            return Node(
                text: try #require(row[3] as? String),
                owner: try #require(owners[owner][1] as? String), health: row[5] as? Int,
                isDimmed: marks & 1 > 0, mayWrite: marks & 2 > 0, isOpen: marks & 8 > 0,
                supporters: try #require(row[8] as? Int), progress: row[4] as? Int,
                keyResults: (row[11] as? [Any])?.count ?? 0)
        }
        let texts = nodes.map(\.text)
        let edges = try #require(json["edges"] as? [Int])
        lines = Set(stride(from: 0, to: edges.count, by: 2).map { "\(texts[edges[$0]])>\(texts[edges[$0 + 1]])" })
        roots = try #require(json["roots"] as? [Int]).map { texts[$0] }
        rootCount = try #require(json["rootCount"] as? Int)
        matched = json["matched"] as? Int
        teams = (json["teams"] as? [[Any]] ?? []).map { row in
            (row[2] as? String ?? "", row[4] as? Int ?? -1, (row[8] as? [Int] ?? []).map { texts[$0] })
        }
    }

    var texts: Set<String> { Set(nodes.map(\.text)) }
    subscript(_ text: String) -> Node? { nodes.first { $0.text == text } }
}

extension TestClient {
    func map(_ query: String = "") async throws -> ReadMap {
        try ReadMap(try await json("/map\(query.isEmpty ? "" : "?\(query)")"))
    }
}

/// 公司 ← 产品 ← 体验 ← 文案, and 公司 ← 招聘; 杂事 supports nothing. 林 owns the first, 何 the second and 招聘, 苏 the others.
struct MapCompany {
    let company: SmallCompany
    let lin: TestClient
    let he: TestClient
    let su: TestClient
    let gao: TestClient
    let top: String
    let product: String
    let hiring: String
    let experience: String
    let loose: String

    init(_ company: SmallCompany) async throws {
        self.company = company
        lin = try await company.client(company.lin)
        he = try await company.client(company.he)
        su = try await company.client(company.su)
        gao = try await company.client(company.gao)
        top = try await company.objective(lin, "公司")
        product = try await company.objective(he, "产品")
        hiring = try await company.objective(he, "招聘")
        experience = try await company.objective(su, "体验")
        loose = try await company.objective(su, "杂事")
        for (client, objective, ambition) in [(lin, top, "aspirational"), (he, hiring, "committed")] {
            let reply = try await client.post("/objectives/\(objective)", ["ambition": ambition], method: .patch)
            #expect(reply.status == 200)
        }
        try await align(he, product, to: top)
        try await align(he, hiring, to: top)
        try await align(su, experience, to: product)
    }

    func align(_ client: TestClient, _ from: String, to: String) async throws {
        #expect(try await client.post("/objectives/\(from)/alignments", ["to": to]).status == 200)
    }

    func hide(_ objective: String, by client: TestClient) async throws {
        #expect(
            try await client.post("/objectives/\(objective)/visibility", ["limited": "1"], method: .put).status == 200)
    }
}

func withMapCompany(
    on kind: TestDatabase, _ body: (MapCompany) async throws -> Void
) async throws {
    try await withSmallCompany(on: kind) { company in try await body(try await MapCompany(company)) }
}
