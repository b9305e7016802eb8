import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ChecklistRoutesTests {
    func item(_ client: TestClient, _ key: String) async throws -> [String: Any] {
        let lines = try await client.json("/cycle")["checklist"] as? [[String: Any]] ?? []
        return lines.first { $0["item"] as? String == key } ?? [:]
    }

    func kinds(_ company: SmallCompany) async throws -> [String] {
        try await company.database.read { db in
            try db.rows("SELECT kind FROM activity WHERE kind LIKE 'checklist%' ORDER BY id").map { try $0("kind") }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `ticking leaves one tick, however often and by whomever`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let address = "/cycle/\(company.cycle)/checklist/announce"
            async let one = lin.post("\(address)/tick", ["ticked": "1"], fragment: false)
            async let two = lin.post("\(address)/tick", ["ticked": "1"], fragment: false)
            #expect(try await [one.status, two.status] == [303, 303])
            #expect(try await item(lin, "announce")["done"] as? Bool == true)
            #expect(try await item(lin, "announce")["tickedBy"] as? String == "\(company.lin)")
            #expect(try await kinds(company) == ["checklistItemTicked"])
            for _ in 0..<2 { _ = try await lin.post("\(address)/tick", ["ticked": "0"], fragment: false) }
            #expect(try await item(lin, "announce")["done"] as? Bool == false)
            #expect(try await kinds(company) == ["checklistItemTicked", "checklistItemUnticked"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an item is assigned, moved and noted, and then belongs to its person`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            let address = "/cycle/\(company.cycle)/checklist/chooseTeam"
            #expect(try await he.post("\(address)/tick", ["ticked": "1"]).status == 403)
            #expect(try await he.post(address, ["note": "x"]).status == 403)
            let fields = ["assignee": "何磊 <helei@qinghe.example>", "due": "2026-10-25", "note": "三个人就够"]
            #expect(try await lin.post(address, fields, fragment: false).status == 303)
            let kept = try await item(he, "chooseTeam")
            #expect(kept["assignee"] as? String == "\(company.he)" && kept["due"] as? String == "2026-10-25")
            #expect(kept["note"] as? String == "三个人就够")
            let ticked = try await he.post("\(address)/tick", ["ticked": "1"])
            #expect(ticked.status == 200 && ticked.body.contains("id=\"item-chooseTeam\""))
            #expect(ticked.body.contains("aria-pressed=\"true\"") && !ticked.body.contains("<main"))
            #expect(try await he.post(address, ["due": "", "note": ""], fragment: false).status == 303)
            #expect(try await item(he, "chooseTeam")["due"] as? String == "2026-10-22")
            #expect(try await kinds(company).count == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `administrators add items of their own and delete them`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let address = "/cycle/\(company.cycle)/checklist"
            let fields = ["title": "Book a room", "phase": "score", "due": "2026-12-28"]
            let su = try await company.client(company.su)
            #expect(try await su.post(address, fields).status == 403)
            let made = try await lin.post(address, fields, fragment: false)
            let place = made.headers[.location] ?? ""
            let key = place.components(separatedBy: "#item-").last ?? ""
            #expect(made.status == 303)
            #expect(try await item(su, key)["title"] as? String == "Book a room")
            _ = try await lin.post("\(address)/\(key)/tick", ["ticked": "1"])
            #expect(try await su.post("\(address)/\(key)/deletion").status == 403)
            #expect(try await lin.post("\(address)/announce/deletion").status == 404)
            #expect(try await lin.post("\(address)/\(key)/deletion", fragment: false).status == 303)
            let left = try await company.database.read { db -> Int? in
                try db.value(
                    "SELECT (SELECT count(*) FROM checklist_item) + (SELECT count(*) FROM checklist_tick) AS value")
            }
            #expect(left == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is refused is said beside its field and nothing is kept`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let address = "/cycle/\(company.cycle)/checklist"
            for (item, fields, field) in [
                ("/announce", ["due": "2020-01-01"], "due"), ("/announce", ["due": "soon"], "due"),
                ("/announce", ["assignee": "nobody@qinghe.example"], "assignee"),
                ("/announce", ["assignee": "gaoyuan@qinghe.example"], "assignee"),
                ("", ["title": "", "phase": "score", "due": "2026-12-28"], "title"),
                ("", ["title": "x", "phase": "later", "due": "2026-12-28"], "phase"),
            ] {
                let reply = try await lin.post(address + item, fields)
                #expect(reply.status == 422)
                #expect(try reply.refusedField() == field)
            }
            let page = try await lin.post(
                "\(address)/announce", ["due": "2020-01-01", "note": "kept"], fragment: false)
            #expect(
                page.status == 422 && page.body.contains("id=\"due-error\"") && page.body.contains(">kept</textarea>"))
            #expect(try await lin.post("\(address)/nothing/tick", ["ticked": "1"]).status == 404)
            #expect(try await lin.post("/cycle/9/checklist/announce/tick", ["ticked": "1"]).status == 404)
            #expect(try await lin.get("/cycle?cycle=9").status == 404)
            #expect(try await kinds(company).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a leader ticks for the own team, and all teams make it done`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let address = "/cycle/\(company.cycle)/checklist/weeklyMeetings/tick"
            let fields = ["ticked": "1", "team": "\(company.product)"]
            #expect(try await su.post(address, fields).status == 403)
            #expect(try await he.post(address, ["ticked": "1", "team": "\(company.root)"]).status == 403)
            #expect(try await he.post(address, fields).status == 200)
            #expect(try await item(su, "weeklyMeetings")["done"] as? Bool == true)
            let other = "/cycle/\(company.cycle)/checklist/announce/tick"
            #expect(try await he.post(other, fields).status == 403)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `figures of teams are for those who lead them, and a reader may change nothing`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            func teams(_ person: Identifier<Person>) async throws -> [String] {
                let rows = try await company.client(person).json("/cycle")["teams"] as? [[String: Any]] ?? []
                return rows.compactMap { $0["team"] as? String }
            }
            #expect(try await teams(company.lin) == ["\(company.product)"])
            #expect(try await teams(company.he) == ["\(company.product)"])
            #expect(try await teams(company.su).isEmpty)
            let gao = try await company.client(company.gao)
            let page = try await gao.get("/cycle").body
            #expect(page.contains("0 of 3 people") && !page.contains("class=\"tick\"") && !page.contains("&amp;edit="))
            #expect(
                try await gao.post("/cycle/\(company.cycle)/checklist/announce/tick", ["ticked": "1"]).status == 403)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an empty cycle goes with its checklist`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let address = "/cycle/\(company.cycle)/checklist/announce"
            _ = try await lin.post("\(address)/tick", ["ticked": "1"])
            _ = try await lin.post(address, ["note": "x"])
            #expect(try await lin.post("/admin/cycles/\(company.cycle)/deletion", fragment: false).status == 303)
            #expect(try await lin.get("/cycle?cycle=\(company.cycle)").status == 404)
        }
    }
}
