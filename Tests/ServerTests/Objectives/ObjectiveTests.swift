import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ObjectiveTests {
    @Test(arguments: TestDatabase.available)
    func `what one writes is kept and seen by others`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "让 A 产品站稳市场")
            let su = try await company.client(company.su)
            let page = try await su.get("/people/\(company.he)")
            #expect(page.status == 200)
            #expect(page.body.contains("让 A 产品站稳市场"))
            #expect(!page.body.contains("data-edit "))
            let kept: String? = try await company.database.read { db in
                try db.value("SELECT text AS value FROM objective WHERE id = \(Identifier<Objective>(id) ?? .init(0))")
            }
            #expect(kept == "让 A 产品站稳市场")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `texts are counted as the databases count them`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "短")
            let families = String(repeating: "👨‍👩‍👧‍👦", count: 80)
            let long = try await he.post("/objectives/\(id)", ["text": families])
            #expect(long.status == 422)
            #expect(try long.refusedField() == "text")
            let lines = String(repeating: "一行\r\n", count: 400)
            #expect(try await he.post("/objectives/\(id)", ["notes": lines]).status == 200)
            let most = String(repeating: "字", count: Objective.longestNotes)
            #expect(try await he.post("/objectives/\(id)", ["notes": most]).status == 200)
            let over = try await he.post("/objectives/\(id)", ["notes": most + "字"])
            #expect(over.status == 422)
            #expect(try over.refusedField() == "notes")
            let kept: String? = try await company.database.read { db in
                try db.value("SELECT notes AS value FROM objective")
            }
            #expect(kept == most)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an objective whose category was retired can still be written`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            try await company.database.write { db in
                try db.run(
                    "INSERT INTO category (id, name_zh, name_en, colour, position) VALUES (7, '业务', 'Business', 'blue', 1)"
                )
            }
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "短")
            #expect(try await he.post("/objectives/\(id)", ["category": "7"]).status == 200)
            try await company.database.write { db in try db.run("UPDATE category SET retired_at = 1") }
            #expect(try await he.post("/objectives/\(id)", ["text": "长一点"]).status == 200)
            let other = try await company.objective(he, "另一个")
            #expect(try await he.post("/objectives/\(other)", ["category": "7"]).status == 422)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `bringing back does not make a sheet larger than it may be`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let first = try await company.objective(he, "第一个")
            _ = try await he.post("/objectives/\(first)/deletion")
            for number in 1...ObjectiveRoutes.mostOnASheet { _ = try await company.objective(he, "\(number)") }
            #expect(try await he.post("/objectives/\(first)/deletion", method: .delete).status == 409)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the weights of a sheet make 100 percent however many objectives come and go`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            var ids: [String] = []
            for text in ["一", "二", "三"] { ids.append(try await company.objective(he, text)) }
            #expect(try await company.weights().sorted() == [333, 333, 334])
            _ = try await he.post("/objectives/\(ids[1])/deletion")
            #expect(try await company.weights().reduce(0, +) == 1000)
            _ = try await he.post("/objectives/\(ids[1])/deletion", method: .delete)
            #expect(try await company.weights().count == 3)
            #expect(try await company.weights().reduce(0, +) == 1000)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an objective moves to the place one puts it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            var ids: [String] = []
            for text in ["一", "二", "三"] { ids.append(try await company.objective(he, text)) }
            let reply = try await he.post("/objectives/\(ids[2])/position", ["position": "1"])
            #expect(reply.status == 200)
            #expect(try await company.order() == ["三", "一", "二"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody writes another's sheet`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "原文")
            let su = try await company.client(company.su)
            #expect(try await su.post("/objectives/\(id)", ["text": "改掉"]).status == 403)
            #expect(
                try await su.post("/objectives", ["cycle": "\(company.cycle)", "person": "\(company.he)"]).status == 403
            )
            #expect(try await company.order() == ["原文"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `somebody who may only read writes nothing`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let gao = try await company.client(company.gao)
            #expect(try await gao.post("/objectives", ["cycle": "\(company.cycle)", "text": "x"]).status == 403)
            #expect(try await gao.get("/me").body.contains("data-add") == false)
            #expect(try await company.order().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a text that somebody else changed since answers with both versions`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let one = try await company.client(company.he)
            let other = try await company.client(company.he)
            let id = try await company.objective(one, "起初")
            #expect(try await other.post("/objectives/\(id)", ["text": "先到", "was": "起初"]).status == 200)
            let reply = try await one.post("/objectives/\(id)", ["text": "后到", "was": "起初"])
            #expect(reply.status == 409)
            let error = try reply.json()["error"] as? [String: Any]
            #expect(error?["theirs"] as? String == "先到")
            #expect(error?["mine"] as? String == "后到")
            #expect(try await company.order() == ["先到"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a wrong field is named and nothing is kept`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "原文")
            for (field, value) in [
                ("weight", "120"), ("weight", "many"), ("due", "tomorrow"), ("ambition", "huge"), ("progress", "soon"),
                ("text", String(repeating: "长", count: 501)), ("health_rule", "mood"), ("health", "fine"),
                ("notes", String(repeating: "n", count: 5001)),
            ] {
                let reply = try await he.post("/objectives/\(id)", [field: value])
                #expect(reply.status == 422, "\(field)")
                #expect(try reply.refusedField() == field)
            }
            #expect(try await company.order() == ["原文"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a cycle that is over takes no more objectives`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let reply = try await he.post("/objectives", ["cycle": "\(company.former)", "text": "迟了"])
            #expect(reply.status == 409)
            #expect(try await he.get("/me?cycle=\(company.former)").status == 200)
            #expect(try await company.order().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change without the page's token is not made`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let name = try #require(HTTPField.Name("X-CSRF-Token"))
            let reply = try await he.post(
                "/objectives", ["cycle": "\(company.cycle)", "text": "偷"], headers: [name: "wrong"])
            #expect(reply.status == 403)
            let foreign = try await he.post(
                "/objectives", ["cycle": "\(company.cycle)", "text": "偷"],
                headers: [.origin: "https://elsewhere.example"])
            #expect(foreign.status == 403)
            #expect(try await company.order().isEmpty)
        }
    }
}

extension SmallCompany {
    func weights() async throws -> [Int] {
        try await database.read { db in
            try db.rows("SELECT weight FROM objective WHERE deleted_at IS NULL ORDER BY position").map {
                try $0("weight")
            }
        }
    }

    func order() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT text FROM objective WHERE deleted_at IS NULL ORDER BY position").map { try $0("text") }
        }
    }
}
