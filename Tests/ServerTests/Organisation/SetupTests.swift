import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SetupTests {
    static let form = [
        "organisation": "青禾科技", "language": "zh", "timeZone": "Asia/Shanghai", "name": "周启明",
        "email": "ceo@qinghe.example", "password": "seven green okra pods", "again": "seven green okra pods",
        "months": "2",
    ]

    @Test(arguments: TestDatabase.available)
    func `the first visitor founds the organisation and is signed in`(_ kind: TestDatabase) async throws {
        try await withEmptyHouse(kind) { house in
            let visitor = house.visitor()
            #expect(try await visitor.get("/sign-in").headers[.location] == "/setup")
            #expect(try await visitor.get("/setup").body.contains("Every two months"))
            let answer = try await visitor.post("/setup", Self.form, fragment: false)
            #expect(answer.status == 303 && answer.headers[.location] == "/me")
            #expect(try await visitor.get("/me").status == 200)
            let organisation = try await house.read { db in try Organisation.find(in: db) }
            #expect(organisation?.name == "青禾科技")
            #expect(try await house.person("ceo@qinghe.example").role == .owner)
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("organisation", ""), ("timeZone", "Mars/Base"), ("name", ""), ("email", "ceo@qinghe"),
            ("password", "short"), ("again", "something else"), ("months", "5"),
        ])
    func `a wrong field is named and what was typed stays`(
        _ kind: TestDatabase, _ wrong: (field: String, value: String)
    ) async throws {
        try await withEmptyHouse(kind) { house in
            var form = Self.form
            form[wrong.field] = wrong.value
            if wrong.field == "password" { form["again"] = wrong.value }
            let answer = try await house.visitor().post("/setup", form, fragment: false)
            #expect(answer.status == 422)
            #expect(wrong.field == "months" || answer.body.contains("id=\"\(wrong.field)-error\""))
            #expect(wrong.field == "name" || answer.body.contains("周启明"))
            #expect(!answer.body.contains("seven green"))
            let organisation = try await house.read { db in try Organisation.find(in: db) }
            #expect(organisation == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody founds a second organisation`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let visitor = house.visitor()
            #expect(try await visitor.get("/setup").headers[.location] == "/sign-in")
            #expect(try await visitor.post("/setup", Self.form, fragment: false).status == 409)
            let organisation = try await house.read { db in try Organisation.find(in: db) }
            #expect(organisation?.name == "Qinghe")
        }
    }
}
