import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct EditingTests {
    @Test(arguments: TestDatabase.available)
    func `the fields of a row come when it is opened, not with the page`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "一")
            let page = try await he.get("/me").body
            #expect(page.contains("data-editing=\"/key-results/\(id)/fields\""))
            #expect(!page.contains("name=\"due\""))
            for address in ["/key-results/\(id)/fields", "/objectives/\(objective)/fields"] {
                let fields = try await he.get(address)
                #expect(fields.status == 200)
                #expect(fields.body.contains("name=\"due\""))
                #expect(fields.body.contains("data-editing=\"\(address)\""))
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `without script a link opens the page with the fields of one row`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "一")
            let page = try await he.get("/me?edit=\(id)").body
            #expect(page.contains("action=\"/key-results/\(id)\""))
            #expect(!page.contains("action=\"/objectives/\(objective)\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change answers with the fields of the row that is open`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "一")
            let headers: HTTPFields = [.okraEditing: id]
            let answer = try await he.post("/key-results/\(id)", ["due": "2031-03-09"], headers: headers)
            #expect(answer.body.contains("value=\"2031-03-09\""))
            #expect(
                !(try await he.post("/key-results/\(id)", ["due": "2031-03-10"]).body.contains("value=\"2031-03-10\"")))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who may not write gets no fields, and who may not see learns nothing`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "一")
            let addresses = ["/key-results/\(id)/fields", "/objectives/\(objective)/fields"]
            for address in addresses { #expect(try await su.get(address).status == 403) }
            #expect(!(try await su.get("/people/\(company.he)?edit=\(id)").body.contains("name=\"due\"")))
            try await company.database.write { db in try db.run("UPDATE objective SET limited = \(true)") }
            for address in addresses { #expect(try await su.get(address).status == 404) }
        }
    }
}
