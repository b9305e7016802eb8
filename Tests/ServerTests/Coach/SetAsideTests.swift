import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SetAsideTests {
    @Test(arguments: TestDatabase.available)
    func `a hint set aside is kept with its reason, for the text it was about`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户离不开我们的产品")
            let id = try await company.keyResult(he, objective, "提升用户满意度")
            #expect(try await he.get("/me").body.contains("O1 KR1 cannot be measured yet"))
            let address = "/key-results/\(id)/hints/not_measurable/set-aside"
            let answer = try await he.post(address, ["reason": "下周才有基线"])
            #expect(answer.body.contains("data-set-aside=\"not_measurable\""))
            #expect(try await company.reasons() == ["下周才有基线"])
            let page = try await he.get("/me").body
            #expect(page.contains("Every key result can be measured") && page.contains("1 hint is set aside."))
            _ = try await he.post("/key-results/\(id)", ["text": "改进用户满意度"])
            #expect(try await he.get("/me").body.contains("O1 KR1 cannot be measured yet"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `setting aside again replaces the reason, and taking it up brings the hint back`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "团队建设")
            let address = "/objectives/\(objective)/hints/too_short_phrase/set-aside"
            for reason in ["一", "二"] { #expect(try await he.post(address, ["reason": reason]).status == 200) }
            #expect(try await company.reasons() == ["二"])
            #expect(try await he.post(address, method: .delete).status == 200)
            #expect(try await company.reasons().isEmpty)
            #expect(try await he.post(address, method: .delete).status == 404)
            #expect(try await company.kinds() == ["hintSetAside", "hintSetAside", "hintTakenUp"])
            _ = try await he.post(address)
            #expect(try await he.get("/me").body.contains("formaction=\"\(address)/deletion\""))
            #expect(try await he.post("\(address)/deletion", fragment: false).status == 303)
            #expect(try await company.reasons().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `unknown rules, long reasons and other people's lines are refused`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (he, su) = (try await company.client(company.he), try await company.client(company.su))
            let objective = try await company.objective(he, "团队建设")
            let address = "/objectives/\(objective)/hints/too_short_phrase/set-aside"
            #expect(try await he.post("/objectives/\(objective)/hints/nonsense/set-aside").status == 404)
            let long = try await he.post(address, ["reason": String(repeating: "长", count: 201)])
            #expect(long.status == 422)
            #expect(try long.refusedField() == "reason")
            #expect(try await su.post(address).status == 403)
            try await company.database.write { db in try db.run("UPDATE objective SET limited = \(true)") }
            #expect(try await su.post(address).status == 404)
            #expect(try await company.reasons().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a leader sees whose lines could be better, others do not`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (he, su) = (try await company.client(company.he), try await company.client(company.su))
            let objective = try await company.objective(su, "让新用户三分钟就用上核心功能")
            _ = try await company.keyResult(su, objective, "提升用户满意度")
            company.statements.reset()
            let page = try await he.get("/teams/\(company.product)")
            let count = company.statements.count
            #expect(page.body.contains("How well the team writes") && page.body.contains("1 to improve"))
            #expect(try await he.get("/people/\(company.su)").body.contains("How well it is written"))
            #expect(!(try await su.get("/teams/\(company.product)").body.contains("How well the team writes")))
            #expect(!(try await su.get("/people/\(company.he)").body.contains("How well it is written")))
            for number in 1...8 { _ = try await company.keyResult(su, objective, "第 \(number) 项提升") }
            company.statements.reset()
            _ = try await he.get("/teams/\(company.product)")
            #expect(company.statements.count == count)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the server answers for browsers that cannot run the coach`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await he.get("/me")
            let json: HTTPFields = [.contentType: "application/json"]
            let line = #"{"id":7,"kind":"key_result","text":"提升用户满意度"}"#
            let answer = try await he.send(.post, "/coach", body: line, accept: "application/json", headers: json)
            #expect(answer.status == 403)
            let proof = try #require(he.csrf)
            let headers: HTTPFields = [.contentType: "application/json", .csrfToken: proof]
            let said = try await he.send(.post, "/coach", body: line, accept: "application/json", headers: headers)
            #expect(said.status == 200)
            #expect(try said.json()["labels"] as? [String] == ["not_measurable"])
            let long = try await he.send(
                .post, "/coach", body: String(repeating: "x", count: 1 << 17), accept: "application/json",
                headers: headers)
            #expect(long.status == 413)
            #expect(
                try await TestClient(company.app).send(
                    .post, "/coach", body: line, accept: "application/json", headers: headers
                ).status == 401)
        }
    }

    @Test func `only the coach's own file may run WebAssembly`() async throws {
        try await withSmallCompany(on: .sqlite) { company in
            let client = TestClient(company.app)
            let page = try await client.get("/sign-in")
            let name = try #require(HTTPField.Name("Content-Security-Policy"))
            #expect(page.headers[name]?.contains("unsafe") == false)
            let match = try #require(page.body.firstMatch(of: /"(\/js\/coach-worker\.[0-9a-f]+\.js)"/))
            #expect(try await client.get(String(match.1)).headers[name]?.contains("'wasm-unsafe-eval'") == true)
            #expect(try await client.get("/coach.wasm").headers[.contentType] == "application/wasm")
        }
    }
}

extension SmallCompany {
    fileprivate func reasons() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT reason FROM set_aside ORDER BY id").map { try $0("reason") }
        }
    }

    fileprivate func kinds() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT kind FROM activity WHERE kind LIKE 'hint%' ORDER BY id").map { try $0("kind") }
        }
    }
}
