import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SearchSeeingTests {
    @Test(arguments: TestDatabase.available, [true, false])
    func `what somebody may not see is neither found nor counted`(
        _ kind: TestDatabase, _ whole: Bool
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let secret = try await company.objective(he, "收购北岸公司")
            let keyResult = try await company.keyResult(he, secret, "收购价低于三亿")
            _ = try await company.checkIn(he, keyResult, "收购谈判开始")
            if !whole { _ = try await company.objective(he, "公开的收购") }
            let sheet: Identifier<Sheet>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM sheet")
            }
            let address = whole ? "/sheets/\(try #require(sheet))" : "/objectives/\(secret)"
            #expect(try await he.post("\(address)/visibility", ["limited": "1"], method: .put).status < 400)
            let su = try await company.client(company.su)
            let answer = try await su.json("/search?q=\(TestClient.encoded("收购"))")
            for (group, visible) in [("objectives", whole ? 0 : 1), ("keyResults", 0), ("checkIns", 0)] {
                let found = try #require(answer[group] as? [String: Any])
                #expect(found["count"] as? Int == visible, "\(group)")
                #expect(found["more"] as? Bool == false)
            }
            for path in ["/search", "/search?kind=key-result", "/search/options"] {
                let joint = path.contains("?") ? "&" : "?"
                let body = try await su.get("\(path)\(joint)q=\(TestClient.encoded("收购"))").body
                #expect(!body.contains("北岸") && !body.contains("三亿") && !body.contains("谈判"))
            }
            #expect(try await he.found("北岸", "objectives") == ["收购北岸公司"])
            // Named, so there from the next question on.
            _ = try await he.post("\(address)/visibility", ["limited": "1", "people": "\(company.su)"], method: .put)
            #expect(try await su.found("北岸", "objectives") == ["收购北岸公司"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what stands in a hidden cycle is found by those who administer only`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "年度的事", ["cycle": "\(company.annual)"])
            try await company.database.write { db in
                try db.run("UPDATE cycle SET status = 'hidden' WHERE id = \(company.annual)")
            }
            #expect(try await he.found("年度", "objectives").isEmpty)
            let lin = try await company.client(company.lin)
            #expect(try await lin.found("年度", "objectives") == ["年度的事"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `just this comes first, then beginnings, then one's own and the newer`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (he, lin) = (try await company.client(company.he), try await company.client(company.lin))
            _ = try await company.objective(lin, "全力提升留存")
            _ = try await company.objective(he, "全力提升留存，何的")
            _ = try await company.objective(lin, "提升留存率")
            _ = try await company.objective(lin, "提升留存")
            _ = try await company.objective(lin, "全年提升留存", ["cycle": "\(company.annual)"])
            #expect(
                try await he.found("提升留存", "objectives")
                    == ["提升留存", "提升留存率", "全力提升留存，何的", "全力提升留存", "全年提升留存"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `kind, cycle, team and owner narrow the search`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (he, lin) = (try await company.client(company.he), try await company.client(company.lin))
            let objective = try await company.objective(he, "留存何")
            _ = try await company.keyResult(he, objective, "留存到五成")
            _ = try await company.objective(lin, "留存林")
            _ = try await company.objective(he, "留存年", ["cycle": "\(company.annual)"])
            _ = try await company.objective(he, "留存组", ["team": "\(company.product)"])
            func found(_ more: String) async throws -> Set<String> {
                Set(try await he.found("留存", "objectives", "&" + more))
            }
            #expect(try await found("cycle=\(company.annual)") == ["留存年"])
            #expect(try await found("owner=\(company.lin)") == ["留存林"])
            #expect(try await found("team=\(company.product)") == ["留存何", "留存年", "留存组"])
            #expect(try await found("team=\(company.product)&cycle=\(company.cycle)") == ["留存何", "留存组"])
            let one = try await he.json("/search?q=\(TestClient.encoded("留存"))&kind=key-result")
            #expect(one["objectives"] == nil && one["keyResults"] != nil)
            #expect(try await he.get("/search?q=a&kind=wishes").status == 422)
            #expect(try await he.get("/search?q=a&team=x").status == 422)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `many results come a page at a time`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            for place in ["一", "二"] {
                let objective = try await company.objective(he, place)
                for number in 1...13 { _ = try await company.keyResult(he, objective, "留存 \(number)") }
            }
            let first = try await he.found("留存", "keyResults", "&kind=key-result")
            let second = try await he.found("留存", "keyResults", "&kind=key-result&page=2")
            #expect(first.count == 20 && second.count == 6)
            #expect(try await he.get("/search?q=\(TestClient.encoded("留存"))&kind=key-result").body.contains("page=2"))
            #expect(try await he.found("留存", "keyResults").count == 5)
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            "", "  ", "存", "%", "_", "\\", "'", "\"; DROP TABLE person", "🎉", "٪", "مرحبا", "\u{202E}abc", "<script>",
            "a_b%c",
            String(repeating: "存", count: 10_000), (1...50).map { "w\($0)" }.joined(separator: " "), "a+b", "100%",
        ])
    func `odd questions are answered like any other`(_ kind: TestDatabase, _ words: String) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "留存")
            for path in ["/search", "/search/options", "/api/v1/search"] {
                let reply = try await he.get("\(path)?q=\(TestClient.encoded(words))")
                #expect(reply.status == 200)
                #expect(!reply.body.contains("<script>alert") && !reply.body.contains("q=<"))
            }
            #expect(try await he.found(words, "objectives").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only those who are signed in may search`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            for path in ["/api/v1/search?q=a", "/search/options?q=a"] {
                let answer = try await house.visitor().get(path, accept: "application/json")
                #expect(answer.status == 401)
            }
        }
    }

    @Test(arguments: TestDatabase.available, ["研发产品部", "产品", "yfcpb", "yanfa", "YF", "发"])
    func `teams are found by name, pinyin and initials, until they are dissolved`(
        _ kind: TestDatabase, _ words: String
    ) async throws {
        try await withHouse(kind) { house in
            let team = try await house.form("研发产品部")
            let owner = try await house.signIn(as: TestHouse.owner)
            #expect(try await owner.found(words, "teams") == ["研发产品部"])
            try await house.app.change { change in try team.dissolve(change) }
            #expect(try await owner.found(words, "teams").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `commands are found in both languages and by pinyin, as far as one may`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.join("何磊", "he")
            let (owner, he) = (
                try await house.signIn(as: TestHouse.owner), try await house.signIn(as: "he@okra.example")
            )
            for words in ["organ", "组织", "zuzhi"] {
                let body = try await he.get("/search/options?q=\(TestClient.encoded(words))").body
                #expect(body.contains("data-href=\"/organisation\""), "\(words)")
            }
            #expect(try await owner.get("/search/options?q=admin").body.contains("data-href=\"/admin\""))
            #expect(try await !he.get("/search/options?q=admin").body.contains("data-href=\"/admin\""))
            #expect(try await he.get("/search/options").body.contains("data-press=\"theme\""))
        }
    }
}
