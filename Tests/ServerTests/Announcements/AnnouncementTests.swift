import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct AnnouncementTests {
    private func announce(
        _ company: SmallCompany, _ client: TestClient, _ fields: [String: String] = [:]
    ) async throws -> (id: String, status: Int) {
        let reply = try await client.post(
            "/announcements", ["title": "三件大事", "text": "先做三件大事。", "to": "all"].merging(fields) { $1 },
            fragment: false)
        try await company.app.runJobs()
        let id = reply.headers[.location]?.split(separator: "/").last.map(String.init) ?? ""
        return (id, reply.status)
    }

    private func receipts(_ company: SmallCompany) async throws -> [Identifier<Person>] {
        try await company.database.read { db in
            try db.rows("SELECT person_id FROM announcement_reading ORDER BY person_id").map { try $0("person_id") }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an administrator tells everybody but themselves`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let (id, status) = try await announce(company, lin)
            #expect(status == 303)
            for person in [company.he, company.su, company.gao] {
                #expect(try await company.notified(person) == ["announcement"])
            }
            #expect(try await company.notified(company.lin).isEmpty)
            let su = try await company.client(company.su)
            let page = try await su.get("/me").body
            #expect(page.contains("id=\"announcement\"") && page.contains("三件大事"))
            #expect(try await su.get("/announcements/\(id)").body.contains("先做三件大事。"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the notice stays until it is read, and the receipt stands once`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let (id, _) = try await announce(company, lin)
            let su = try await company.client(company.su)
            _ = try await su.post("/inbox/reading", ["kind": "all"])
            #expect(try await su.get("/me").body.contains("/announcements/\(id)/reading"))
            #expect(try await receipts(company).isEmpty)
            for _ in 1...2 { #expect(try await su.post("/announcements/\(id)/reading").status == 200) }
            #expect(try await receipts(company) == [company.su])
            #expect(try await !su.get("/me").body.contains("/announcements/\(id)/reading"))
            #expect(try await company.told(["announcementRead"]) == [.init(kind: "announcementRead", person: company.su)])
            let told = try await lin.json("/announcements/\(id)")
            #expect(told["told"] as? Int == 3)
            #expect(told["read"] as? Int == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `to open the notification is to have read the announcement`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (id, _) = try await announce(company, try await company.client(company.lin))
            let su = try await company.client(company.su)
            let notification = try #require(try await company.inbox(su).first?["id"] as? String)
            #expect(try await su.get("/inbox/\(notification)").headers[.location] == "/announcements/\(id)")
            #expect(try await receipts(company) == [company.su])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a leader announces to their own teams and no others`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (_, status) = try await announce(company, he, ["to": "teams", "teams": "\(company.product)"])
            #expect(status == 303)
            #expect(try await company.notified(company.su) == ["announcement"])
            #expect(try await company.notified(company.lin).isEmpty)
            for fields in [["to": "all"], ["to": "teams", "teams": "\(company.root)"], ["to": "teams", "teams": "999"]] {
                let reply = try await he.post(
                    "/api/v1/announcements", ["title": "x", "text": "y"].merging(fields) { $1 })
                #expect(reply.status == 422)
                #expect(try reply.refusedField() == "teams")
            }
            let su = try await company.client(company.su)
            #expect(try await announce(company, su).status == 403)
            #expect(try await su.get("/announcements/audience").status == 403)
            let gao = try await company.client(company.gao)
            #expect(try await announce(company, gao).status == 403)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an announcement to a team is not there for others`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (id, _) = try await announce(company, he, ["to": "teams", "teams": "\(company.product)"])
            let gao = try await company.client(company.gao)
            #expect(try await gao.get("/announcements/\(id)").status == 404)
            #expect(try await !gao.get("/announcements").body.contains("三件大事"))
            #expect(try await gao.post("/announcements/\(id)/reading").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `those who have not read are reminded, once a day`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let (id, _) = try await announce(company, lin)
            let su = try await company.client(company.su)
            _ = try await su.post("/announcements/\(id)/reading")
            #expect(try await su.post("/announcements/\(id)/reminders").status == 403)
            #expect(try await lin.post("/announcements/\(id)/reminders").status == 303)
            #expect(try await company.notified(company.he) == ["announcement", "announcement"])
            #expect(try await company.notified(company.su) == ["announcement"])
            #expect(try await lin.post("/announcements/\(id)/reminders").status == 429)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `it is edited in place, and withdrawn for everybody`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let (id, _) = try await announce(company, lin)
            let su = try await company.client(company.su)
            #expect(try await su.post("/announcements/\(id)", ["title": "x"]).status == 403)
            let wrong = try await lin.post("/api/v1/announcements/\(id)", ["title": ""])
            #expect(try wrong.refusedField() == "title")
            #expect(try await lin.post("/announcements/\(id)", ["title": "四件大事"]).status == 303)
            #expect(try await su.get("/me").body.contains("四件大事"))
            #expect(try await company.notified(company.su) == ["announcement"])
            #expect(try await su.post("/announcements/\(id)/deletion").status == 403)
            #expect(try await lin.post("/announcements/\(id)/deletion").status == 303)
            #expect(try await !su.get("/me").body.contains("四件大事"))
            #expect(try await company.unread(su) == 0)
            #expect(try await su.get("/announcements/\(id)").status == 404)
            #expect(try await lin.post("/announcements/\(id)", ["title": "五件"]).status == 409)
            let withdrawn: Identifier<Person>? = try await company.database.read { db in
                try db.value("SELECT withdrawn_by AS value FROM announcement")
            }
            #expect(withdrawn == company.lin)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who will be told is shown before, and is who is told`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let all = try await lin.get("/announcements/audience").body
            #expect(all.contains("3 people will be told") && all.contains("苏晓棠") && !all.contains("林若溪"))
            let team = try await lin.get("/announcements/audience?teams=\(company.product)").body
            #expect(team.contains("2 people will be told") && !team.contains("高远"))
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "让客户留下来")
            let sheet = try await company.sheet(of: company.he)
            let told = try await he.get("/sheets/\(sheet)/audience").body
            #expect(told.contains("1 person will be told") && told.contains("林若溪"))
            #expect(try await he.get("/me").body.contains("data-audience=\"/sheets/\(sheet)/audience\""))
            #expect(try await company.client(company.su).get("/sheets/\(sheet)/audience").status == 403)
        }
    }
}
