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
}
