import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct PeopleAdministrationTests {
    static let pages = [
        "/admin/people", "/admin/people/new", "/admin/people/import", "/admin/people/template.csv", "/admin/teams",
        "/admin/cycles", "/admin/cycles/new", "/admin/categories", "/admin/roles", "/admin/activity",
        "/admin/organisation",
    ]

    @Test(arguments: TestDatabase.available, pages)
    func `administrators see every page in both languages, members are told that they may not`(
        _ kind: TestDatabase, _ path: String
    ) async throws {
        try await withHouse(kind) { house in
            try await house.join("何磊", "he")
            let owner = try await house.signIn(as: TestHouse.owner)
            for language in ["zh", "en"] {
                let page = try await owner.get("\(path)?lang=\(language)")
                #expect(page.status == 200)
            }
            let member = try await house.signIn(as: "he@okra.example")
            let refused = try await member.get(path)
            #expect(refused.status == 403 && refused.body.contains("Only administrators"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an administrator does not change what an owner signs in with`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.join("何磊", "he", role: .administrator)
            let owner = try await house.person(TestHouse.owner)
            let he = try await house.signIn(as: "he@okra.example")
            let reply = try await he.post("/admin/people/\(owner.id)", ["email": "he2@okra.example"])
            #expect(reply.status == 403)
            #expect(try await house.person(TestHouse.owner) == owner)
            let own = try await house.signIn(as: TestHouse.owner)
            #expect(try await own.post("/admin/people/\(owner.id)", ["title": "CEO"]).status == 303)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a newcomer is added with team and manager and found at once`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let growth = try await house.form("Growth")
            let owner = try await house.signIn(as: TestHouse.owner)
            let form = [
                "name": "何磊", "englishName": "He Lei", "email": "HE@okra.example", "title": "产品负责人",
                "employeeNumber": "7", "team": "\(growth.id)", "manager": TestHouse.owner, "role": "member",
            ]
            #expect(try await owner.post("/admin/people", form, fragment: false).status == 303)
            let he = try await house.person("he@okra.example")
            let boss = try await house.person(TestHouse.owner)
            #expect(he.team == growth.id && he.manager == boss.id && he.englishName == "He Lei")
            let su = form.merging(["name": "苏晓棠", "email": "su@okra.example", "manager": "何磊 <he@okra.example>"]) { $1 }
            #expect(try await owner.post("/admin/people", su, fragment: false).status == 303)
            #expect(try await house.person("su@okra.example").manager == he.id)
            #expect(try await owner.get("/admin/people?q=helei").body.contains("he@okra.example"))
            #expect(try await owner.get("/admin/people?team=\(growth.id)").body.contains("he@okra.example"))
            #expect(try await !owner.get("/admin/people?left=1").body.contains("he@okra.example"))
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("name", ""), ("email", "nobody"), ("email", TestHouse.owner), ("manager", "ghost@okra.example"),
            ("team", "77"), ("employeeType", "77"),
        ])
    func `a wrong field is named and what was typed stays`(
        _ kind: TestDatabase, _ wrong: (field: String, value: String)
    ) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let root = try await house.person(TestHouse.owner).team
            var form = [
                "name": "何磊", "email": "he@okra.example", "title": "种秋葵的人", "team": "\(root ?? Identifier(1))",
                "manager": "", "role": "member",
            ]
            form[wrong.field] = wrong.value
            let answer = try await owner.post("/admin/people", form, fragment: false)
            #expect(answer.status == 422)
            #expect(answer.body.contains("id=\"\(wrong.field)-error\"") && answer.body.contains("种秋葵的人"))
            let people: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM person") }
            #expect(people == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `people leave and come back`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            let owner = try await house.signIn(as: TestHouse.owner)
            _ = try await owner.post("/admin/people/\(he.id)/departure", fragment: false)
            #expect(try await house.person("he@okra.example").leftAt == Day("2026-11-24"))
            #expect(try await owner.get("/admin/people?left=1").body.contains("he@okra.example"))
            let attempt = try await house.visitor().post(
                "/sign-in", ["email": "he@okra.example", "password": TestHouse.password], fragment: false)
            #expect(attempt.status == 422)
            _ = try await owner.post("/admin/people/\(he.id)/return", fragment: false)
            _ = try await house.signIn(as: "he@okra.example")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `administrators neither make owners nor send them away`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            let gu = try await house.join("顾维真", "gu", role: .administrator)
            let boss = try await house.person(TestHouse.owner)
            let client = try await house.signIn(as: "gu@okra.example")
            let raised = try await client.post("/admin/people/\(he.id)", ["role": "owner"], fragment: false)
            #expect(raised.status == 422 && raised.body.contains("role-error"))
            #expect(try await client.post("/admin/people/\(boss.id)/departure", fragment: false).status == 403)
            #expect(try await client.post("/admin/people/\(gu.id)/departure", fragment: false).status == 409)
            #expect(try await house.person("he@okra.example").role == .member)
            #expect(try await house.person(TestHouse.owner).isActive)
            _ = try await client.post("/admin/people/\(he.id)", ["role": "administrator"], fragment: false)
            #expect(try await house.person("he@okra.example").role == .administrator)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a form without our token changes nothing`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let answer = try await owner.send(
                .post, "/admin/organisation", body: "name=Mine", accept: "text/html",
                headers: [.contentType: "application/x-www-form-urlencoded"])
            #expect(answer.status == 403)
            let organisation = try await house.read { db in try Organisation.find(in: db) }
            #expect(organisation?.name == "Qinghe")
        }
    }
}
