import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SheetPageTests {
    @Test(arguments: TestDatabase.available)
    func `a sheet takes the same few statements however much is on it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            func statements() async throws -> Int {
                company.statements.reset()
                #expect(try await he.get("/me").status == 200)
                return company.statements.count
            }
            let objective = try await company.objective(he, "一")
            _ = try await company.keyResult(he, objective, "一")
            let few = try await statements()
            for number in 2...5 {
                let objective = try await company.objective(he, "目标 \(number)")
                for index in 1...4 { _ = try await company.keyResult(he, objective, "结果 \(index)") }
            }
            #expect(try await statements() == few)
            #expect(few <= 10)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a team's sheet is written by its leader and by those above`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let fields = ["team": "\(company.product)"]
            for person in [company.he, company.lin] {
                _ = try await company.objective(try await company.client(person), "团队目标", fields)
            }
            let su = try await company.client(company.su)
            let reply = try await su.post(
                "/objectives", ["cycle": "\(company.cycle)", "text": "x"].merging(fields) { $1 })
            #expect(reply.status == 403)
            #expect(try await su.get("/teams/\(company.product)").body.contains("团队目标"))
            #expect(try await company.order().count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a published sheet says so and stays written`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "一")
            let sheet: Identifier<Sheet>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM sheet")
            }
            let id = try #require(sheet)
            #expect(try await he.get("/me").body.contains("star draft"))
            #expect(try await he.post("/sheets/\(id)/publication", fragment: false).status == 303)
            #expect(try await he.get("/me").body.contains("star draft") == false)
            let by: Identifier<Person>? = try await company.database.read { db in
                try db.value("SELECT by_id AS value FROM publication")
            }
            #expect(by == company.he)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `without a session one is led to sign in, programs get 401`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let nobody = TestClient(company.app)
            let page = try await nobody.get("/me")
            #expect(page.status == 303)
            #expect(page.headers[.location]?.hasPrefix("/sign-in") == true)
            #expect(try await nobody.get("/me", accept: "application/json").status == 401)
            let he = try await company.client(company.he)
            #expect(try await he.get("/people/999").status == 404)
            #expect(try await he.get("/people/abc").status == 404)
            #expect(try await he.get("/nowhere").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page speaks the person's language`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            #expect(try await he.get("/me?lang=en").body.contains("<html lang=\"en\""))
            #expect(try await he.get("/me?lang=en").body.contains("Add objective"))
            #expect(try await he.get("/me?lang=zh").body.contains("<html lang=\"zh-CN\""))
            #expect(try await he.get("/me?lang=zh").body.contains("添加目标"))
        }
    }
}
