import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct DeliveryTests {
    @Test(arguments: TestDatabase.available)
    func `what is told within a minute goes in one letter, and a dead server loses nothing`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, clock in
            let he = try await company.client(company.he)
            let name = company.mention(company.su, "苏晓棠")
            _ = try await company.objective(he, "和 \(name) 一起让客户留下来")
            _ = try await company.objective(he, "和 \(name) 一起找新客户")
            try await company.app.runJobs()
            let waiting = try #require(try await company.deliveries().first)
            #expect(try await company.deliveries().count == 1)
            #expect(waiting.person == company.su && waiting.kind == .now && waiting.state == .waiting)
            #expect(waiting.attempts == 0)
            try await company.app.runJobs(until: clock.now + 61)
            let tried = try #require(try await company.deliveries().first)
            #expect(tried.state == .waiting && tried.attempts == 1 && !tried.answer.isEmpty)
            #expect(tried.subject == "2 条新通知")
            // What comes now goes in a letter of its own: the first is on its way.
            _ = try await company.objective(he, "和 \(name) 一起涨价")
            try await company.app.runJobs()
            #expect(try await company.deliveries().count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a letter that never gets through is given up, and can be sent again by hand`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, clock in
            let lin = try await company.client(company.lin)
            #expect(try await lin.post("/admin/chat/mail/test", fragment: false).status == 303)
            var now = clock.now
            for _ in 1...JobPatience.mostAttempts {
                try await company.app.runJobs(until: now)
                now += 2 * 86_400
            }
            let failed = try #require(try await company.deliveries().first)
            #expect(failed.state == .failed && failed.attempts == JobPatience.mostAttempts && failed.kind == .test)
            #expect(try await company.count("job") == 0)
            let page = try await lin.get("/admin/deliveries?state=failed&q=LINRUOXI")
            #expect(page.status == 200 && page.body.contains("/admin/deliveries/\(failed.id)/again"))
            #expect(try await lin.post("/admin/deliveries/\(failed.id)/again", fragment: false).status == 303)
            let again = try #require(try await company.deliveries().first)
            #expect(again.state == .waiting && again.attempts == 0)
            #expect(try await lin.post("/admin/deliveries/\(failed.id)/again").status == 409)
            #expect(try await company.count("job") == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a digest goes at the hour one chose, in one's own time`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, clock in
            let su = try await company.client(company.su)
            let form = ["quietFrom": "22", "quietUntil": "8", "digestHour": "17"]
            #expect(try await su.post("/settings/mail", form, fragment: false).status == 303)
            try await company.choose(.mention, mail: .digest, for: company.su)
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起让客户留下来")
            try await company.app.runJobs()
            let digest = try #require(try await company.deliveries().first)
            #expect(digest.kind == .digest)
            #expect(digest.nextAt == SmallCompany.today.instant(hour: 17, in: .gmt))
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起涨价")
            try await company.app.runJobs()
            #expect(try await company.deliveries().count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a setting that is no hour is refused beside its field`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, _ in
            let su = try await company.client(company.su)
            for (field, form) in [
                ("quietFrom", ["quietFrom": "24", "quietUntil": "8", "digestHour": "9"]),
                ("quietUntil", ["quietFrom": "22", "quietUntil": "x", "digestHour": "9"]),
                ("digestHour", ["quietFrom": "22", "quietUntil": "8", "digestHour": "-1"]),
            ] {
                let page = try await su.post("/settings/mail", form, fragment: false)
                #expect(page.status == 422 && page.body.contains("\(field)-error"))
            }
            #expect(try await company.count("mail_setting") == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was read, became invisible or is unwanted by then is not sent`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, clock in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起让客户留下来")
            try await company.app.runJobs()
            _ = try await he.post("/objectives/\(id)/deletion")
            try await company.app.runJobs(until: clock.now + 61)
            let gone = try #require(try await company.deliveries().first)
            #expect(gone.state == .dropped && gone.attempts == 0)
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起涨价")
            try await company.app.runJobs()
            try await company.choose(.mention, mail: .none, for: company.su)
            try await company.app.runJobs(until: clock.now + 61)
            #expect(try await company.deliveries().map(\.state) == [.dropped, .dropped])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the link in a letter ends letters of that kind without signing in, and only with our signature`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, _ in
            let su = company.su
            let token = try await company.database.write { db in
                try ServerSecret.make(named: "unsubscribe", in: db)
                return try Unsubscription(person: su, kinds: [.mention, .checkIn]).token(in: db)
            }
            let stranger = TestClient(company.app)
            #expect(try await stranger.get("/unsubscribe/\(token)").body.contains("<form method=\"post\""))
            #expect(try await company.count("notification_preference") == 0)
            #expect(try await stranger.get("/unsubscribe/\(token)x").status == 404)
            let forged = token.replacing("\(su)-", with: "\(company.lin)-")
            #expect(try await stranger.post("/unsubscribe/\(forged)", fragment: false).status == 404)
            let done = try await stranger.post(
                "/unsubscribe/\(token)", ["List-Unsubscribe": "One-Click"], fragment: false)
            #expect(done.status == 200)
            let chosen = try await company.database.read { db in try MailChoice.all(of: su, in: db) }
            #expect(chosen == [.mention: .none, .checkIn: .none])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an invitation by mail makes its link when it is written, and keeps it nowhere`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, clock in
            let lin = try await company.client(company.lin)
            #expect(try await lin.post("/people/\(company.su)/invitation/mail", fragment: false).status == 303)
            #expect(try await company.count("invitation") == 0)
            try await company.app.runJobs()
            #expect(try await company.count("invitation") == 1)
            #expect(try await company.deliveries().first?.kind == .invitation)
            let he = try await company.client(company.he)
            #expect(try await he.post("/people/\(company.su)/invitation/mail").status == 403)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `without a mail server no letters are put by`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起让客户留下来")
            try await company.app.runJobs()
            #expect(try await company.count("delivery") == 0)
            let lin = try await company.client(company.lin)
            #expect(try await lin.post("/admin/chat/mail/test").status == 409)
            #expect(try await lin.post("/people/\(company.su)/invitation/mail").status == 409)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only administrators see and repeat what was sent, and look after jobs`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, _ in
            let he = try await company.client(company.he)
            for path in ["/admin/deliveries", "/admin/jobs", "/admin/chat"] {
                #expect(try await he.get(path).status == 403)
            }
            for path in ["/admin/deliveries/1/again", "/admin/jobs/1/retry", "/admin/jobs/1/deletion", "/admin/chat"] {
                #expect(try await he.post(path).status == 403)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an administrator runs what was set aside, or drops it, and the log says so`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, clock in
            let lin = try await company.client(company.lin)
            var app = company.app
            app.way = { _ in .here { _ in throw HopelessJob("<b>no</b>") } }
            try await app.change { change in
                try change.add(.fanOut(Identifier(1)), key: "a")
                try change.add(.fanOut(Identifier(2)))
            }
            try await app.runJobs()
            let page = try await lin.get("/admin/jobs").body
            #expect(page.contains("Set aside") && page.contains("&lt;b&gt;no&lt;/b&gt;"))
            let ids = try await company.database.read { db in
                try db.rows("SELECT id FROM job ORDER BY id").map { row -> Identifier<Job> in try row("id") }
            }
            // The same work was added meanwhile: the one set aside makes way for it.
            try await app.change { change in try change.add(.fanOut(Identifier(1)), key: "a") }
            #expect(try await lin.post("/admin/jobs/\(ids[0])/retry", fragment: false).status == 303)
            #expect(try await company.count("job") == 2)
            #expect(try await lin.post("/admin/jobs/\(ids[1])/deletion", fragment: false).status == 303)
            #expect(try await company.count("job") == 1)
            #expect(try await lin.post("/admin/jobs/\(ids[1])/retry").status == 404)
            let log = try await company.database.read { db in
                try db.rows("SELECT kind FROM activity ORDER BY id").map { row -> String in try row("kind") }
            }
            #expect(log.suffix(2) == ["jobRetried", "jobDropped"])
        }
    }
}
