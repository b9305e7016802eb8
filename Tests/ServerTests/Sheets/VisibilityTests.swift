import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct VisibilityTests {
    @Test(arguments: TestDatabase.available)
    func `a limited objective is not there for others`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            _ = try await company.objective(he, "公开的事")
            #expect(try await he.post("/objectives/\(id)/visibility", ["limited": "1"], method: .put).status == 200)
            let su = try await company.client(company.su)
            #expect(try await su.get("/people/\(company.he)").body.contains("收购北岸") == false)
            #expect(try await su.get("/people/\(company.he)").body.contains("公开的事"))
            #expect(try await su.post("/objectives/\(id)", ["text": "x"]).status == 404)
            let own = try await company.objective(su, "我的")
            #expect(try await su.post("/objectives/\(own)/alignments", ["to": id]).status == 404)
            let search = try await su.get("/objectives/\(own)/candidates?q=\(TestClient.encoded("收购"))")
            #expect(search.body.contains("收购北岸") == false)
            #expect(try await he.get("/me").body.contains("收购北岸"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `named people, teams and the management line see what is limited`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            func sees(_ person: Identifier<Person>) async throws -> Bool {
                try await company.client(person).get("/people/\(company.he)").body.contains("收购北岸")
            }
            let address = "/objectives/\(id)/visibility"
            _ = try await he.post(address, ["limited": "1", "management_line": "1"], method: .put)
            #expect(try await sees(company.lin))
            #expect(try await sees(company.su) == false)
            _ = try await he.post(address, ["limited": "1", "people": "\(company.gao)"], method: .put)
            #expect(try await sees(company.gao))
            #expect(try await sees(company.lin) == false)
            _ = try await he.post(address, ["limited": "1", "teams": "\(company.product)"], method: .put)
            #expect(try await sees(company.su))
            #expect(try await sees(company.gao) == false)
            _ = try await he.post(address, ["limited": "0"], method: .put)
            #expect(try await sees(company.gao))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a limited sheet looks like an empty one`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "收购北岸")
            let sheet: Identifier<Sheet>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM sheet")
            }
            _ = try await he.post("/sheets/\(try #require(sheet))/visibility", ["limited": "1"], method: .put)
            let su = try await company.client(company.su)
            let page = try await su.get("/people/\(company.he)")
            #expect(page.status == 200)
            #expect(!page.body.contains("收购北岸"))
            #expect(page.body.contains("has no OKRs in this cycle yet"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `naming people and teams that are not there is refused beside the field`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            for (field, value) in [("people", "999"), ("teams", "999"), ("people", "x")] {
                let reply = try await he.post(
                    "/objectives/\(id)/visibility", ["limited": "1", field: value], method: .put)
                #expect(reply.status == 422)
                #expect(try reply.refusedField() == field)
            }
            let many = (1...(Visibility.mostNamed + 1)).map(String.init).joined(separator: ",")
            let reply = try await he.post(
                "/objectives/\(id)/visibility", ["limited": "1", "people": many], method: .put)
            #expect(reply.status == 422)
            #expect(try await company.client(company.su).get("/people/\(company.he)").body.contains("收购北岸"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the journal keeps who may see something, also when something else of it changes`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            _ = try await company.objective(he, "公开的事")
            _ = try await he.post(
                "/objectives/\(id)/visibility",
                ["limited": "1", "people": "\(company.gao)", "teams": "\(company.product)"], method: .put)
            let sheet = try #require(
                try await company.database.read { db -> Identifier<Sheet>? in
                    try db.value("SELECT id AS value FROM sheet")
                })
            _ = try await he.post(
                "/sheets/\(sheet)/visibility", ["limited": "1", "people": "\(company.gao),\(company.su)"], method: .put)
            _ = try await he.post("/objectives/\(id)", ["text": "收购南岸"])
            _ = try await he.post("/sheets/\(sheet)/weights")
            _ = try await he.post("/sheets/\(sheet)/publication")
            let state = try await company.database.read { db in
                Replay(try Activity.Entry.list(of: sheet, until: company.app.clock(), in: db).map(\.activity)).state
            }
            let replayed = try #require(state)
            #expect(replayed.sheet.visibility.people == [company.su, company.gao].sorted())
            let objective = try #require(replayed.objectives.first { $0.visibility.limited })
            #expect(objective.statement.text == "收购南岸")
            #expect(objective.visibility.people == [company.gao])
            #expect(objective.visibility.teams == [company.product])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the picker does not count supporters that one may not see`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let top = try await company.objective(lin, "全年盈利")
            let he = try await company.client(company.he)
            let secret = try await company.objective(he, "收购北岸")
            #expect(try await he.post("/objectives/\(secret)/alignments", ["to": top]).status == 200)
            let su = try await company.client(company.su)
            let own = try await company.objective(su, "我的")
            let address = "/objectives/\(own)/candidates?q=\(TestClient.encoded("全年"))"
            let words = Language.en
            #expect(try await su.get(address).body.contains(words(.supportedBy(1))))
            _ = try await he.post("/objectives/\(secret)/visibility", ["limited": "1"], method: .put)
            let body = try await su.get(address).body
            #expect(body.contains("全年盈利"))
            #expect(!body.contains(words(.supportedBy(1))))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what stands in a hidden cycle is neither offered nor shown as aligned`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let yearly = try await company.objective(su, "年度的事", ["cycle": "\(company.annual)"])
            let he = try await company.client(company.he)
            let own = try await company.objective(he, "我的")
            let other = try await company.objective(he, "另一个")
            #expect(try await he.post("/objectives/\(own)/alignments", ["to": yearly]).status == 200)
            #expect(try await he.get("/me").body.contains("年度的事"))
            try await company.database.write { db in
                try db.run("UPDATE cycle SET status = 'hidden' WHERE id = \(company.annual)")
            }
            #expect(try await !he.get("/me?cycle=\(company.cycle)").body.contains("年度的事"))
            let offered = try await he.get("/objectives/\(other)/candidates?q=\(TestClient.encoded("年度"))")
            #expect(!offered.body.contains("年度的事"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an administrator does not write blindly on a sheet limited to others`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            try await company.database.write { db in
                try db.run("UPDATE person SET role = 'administrator' WHERE id = \(company.gao)")
            }
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "团队的秘密", ["team": "\(company.product)"])
            let gao = try await company.client(company.gao)
            _ = try await company.objective(gao, "行政写的", ["team": "\(company.product)"])
            let sheet: Identifier<Sheet>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM sheet")
            }
            _ = try await he.post("/sheets/\(try #require(sheet))/visibility", ["limited": "1"], method: .put)
            let fields = ["cycle": "\(company.cycle)", "team": "\(company.product)", "text": "又来一个"]
            #expect(try await gao.post("/objectives", fields).status == 404)
        }
    }
}
