import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct PersonSearchTests {
    @Test(
        arguments: TestDatabase.available,
        ["何", "磊", "helei", "hl", "lei", "he@okra", "产品负责", "HELEI", "何磊 产品", "Growth hl"])
    func `people are found by name, pinyin, initials, address, title and team`(
        _ kind: TestDatabase, _ text: String
    ) async throws {
        try await withHouse(kind) { house in
            let growth = try await house.form("Growth")
            try await house.join("何磊", "he", team: growth, title: "产品负责人")
            try await house.join("林若溪", "lin", title: "市场")
            let client = try await house.signIn(as: "lin@okra.example")
            #expect(try await client.found(text).first == "何磊")
            let options = try await client.get("/people/options?q=\(TestClient.encoded(text))")
            #expect(options.body.contains("data-href=\"/people/") && options.body.contains("何磊"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a moved person is found by the new team and name only`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let growth = try await house.form("Growth")
            let he = try await house.join("何磊", "he", team: growth)
            let client = try await house.signIn(as: "he@okra.example")
            try await house.app.change { change in
                var renamed = growth
                renamed.name = "Harvest"
                try renamed.save(replacing: growth, change)
                var other = he
                other.name = "贺雷"
                try other.save(replacing: he, change)
            }
            #expect(try await client.found("harvest") == ["贺雷"])
            #expect(try await client.found("growth").isEmpty)
            #expect(try await client.found("何").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `names come before titles, and those who left come last`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.join("安然", "anran", title: "市场")
            let gone = try await house.join("安宁", "anning")
            try await house.join("高远", "gao", title: "安全工程师")
            try await house.app.change { change in try gone.leave(on: Day(number: 20_000), change) }
            let client = try await house.signIn(as: "gao@okra.example")
            #expect(try await client.found("安") == ["安然", "安宁", "高远"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `before anything is typed the manager, reports and teammates are offered`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let (growth, sales) = (try await house.form("Growth"), try await house.form("Sales"))
            let lin = try await house.join("林若溪", "lin", team: sales)
            let he = try await house.join("何磊", "he", under: lin, team: growth)
            try await house.join("苏晓棠", "su", under: he, team: sales)
            try await house.join("高远", "gao", team: growth)
            let client = try await house.signIn(as: "he@okra.example")
            #expect(try await client.found("") == ["林若溪", "苏晓棠", "高远"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only those who are signed in may look for people`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let answer = try await house.visitor().get("/people?q=a", accept: "application/json")
            #expect(answer.status == 401)
        }
    }
}

extension TestClient {
    fileprivate func found(_ text: String) async throws -> [String] {
        let object = try await json("/people?q=\(Self.encoded(text))")
        return (object["people"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
}
