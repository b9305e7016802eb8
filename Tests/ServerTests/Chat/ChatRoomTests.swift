import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ChatRoomTests {
    static let form = [
        "name": "产品群", "format": "slack", "address": "http://127.0.0.1:1/hook", "secret": "", "team": "",
        "language": "en", "timeZone": "GMT", "quietFrom": "22", "quietUntil": "8", "kinds": "mention",
    ]

    @Test(arguments: TestDatabase.available)
    func `a room is added, changed without its secrets, tried out and removed`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, _ in
            let lin = try await company.client(company.lin)
            let form = Self.form.merging(["secret": "pods"]) { $1 }
            #expect(try await lin.post("/admin/chat", form, fragment: false).status == 303)
            let room = try #require(try await company.rooms().first)
            #expect(room.secret == "pods" && room.kinds == [.mention] && room.team == nil)
            let page = try await lin.get("/admin/chat/\(room.id)").body
            #expect(!page.contains("pods") && !page.contains("127.0.0.1:1"))
            let changed = Self.form.merging(["name": "研发群", "address": "", "team": "\(company.product)"]) { $1 }
            #expect(try await lin.post("/admin/chat/\(room.id)", changed, fragment: false).status == 303)
            let kept = try #require(try await company.rooms().first)
            #expect(kept.name == "研发群" && kept.secret == "pods" && kept.address == room.address)
            #expect(kept.team == company.product)
            #expect(try await lin.post("/admin/chat/\(room.id)/test", fragment: false).status == 303)
            try await company.app.runJobs()
            let test = try #require(try await company.deliveries().first)
            #expect(test.medium == .chat && test.attempts == 1 && test.state == .waiting)
            #expect(try await lin.post("/admin/chat/\(room.id)/deletion", fragment: false).status == 303)
            #expect(try await company.rooms().isEmpty)
            try await company.app.runJobs(until: company.app.clock() + 60)
            #expect(try await company.deliveries().first?.state == .dropped)
            let log = try await company.database.read { db in
                try db.rows("SELECT data FROM activity ORDER BY id").map { row -> String in try row("data") }
            }
            #expect(log.allSatisfy { !$0.contains("pods") && !$0.contains("hook") })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is wrong with a room is said beside its field`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, _ in
            let lin = try await company.client(company.lin)
            for (field, value) in [
                ("name", ""), ("format", "icq"), ("address", "http://10.0.0.1/"), ("address", "nonsense"),
                ("address", ""), ("language", "fr"), ("timeZone", "Moon/Base"), ("quietFrom", "30"),
                ("quietUntil", ""), ("kinds", ""), ("team", "999"), ("secret", String(repeating: "x", count: 201)),
            ] {
                let reply = try await lin.post("/admin/chat", Self.form.merging([field: value]) { $1 })
                #expect(reply.status == 422, "\(field)")
                let said = field == "kinds" ? "<small class=\"error\"" : "id=\"\(field)-error\""
                #expect(reply.body.contains(said), "\(field)")
            }
            #expect(try await company.rooms().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a room hears what everybody may see of its own team, once, and by night not before morning`(
        _ kind: TestDatabase
    ) async throws {
        try await withMailingCompany(kind) { company, clock in
            let lin = try await company.client(company.lin)
            let form = Self.form.merging(["team": "\(company.product)"]) { $1 }
            _ = try await lin.post("/admin/chat", form, fragment: false)
            let he = try await company.client(company.he)
            // 苏 is of the team, 林 is not.
            _ = try await company.objective(lin, "和 \(company.mention(company.su, "苏晓棠")) 一起开新店")
            _ = try await company.objective(he, "和 \(company.mention(company.lin, "林若溪")) 一起让客户留下来")
            try await company.app.runJobs()
            let posts = try await company.deliveries().filter { $0.medium == .chat }
            let post = try #require(posts.first)
            #expect(posts.count == 1)
            #expect(try await company.carried(by: post).count == 1)
            clock.set("2026-11-25", hour: 7)
            _ = try await company.objective(lin, "和 \(company.mention(company.su, "苏晓棠")) 一起开更多店")
            try await company.app.runJobs()
            let night = try #require(try await company.deliveries().first { $0.medium == .chat })
            // Seven in Shanghai is eleven at night in London, where the room is.
            #expect(night.nextAt == SmallCompany.today.adding(days: 1).instant(hour: 8, in: .gmt))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a room is told nothing of what is limited to some`(_ kind: TestDatabase) async throws {
        try await withMailingCompany(kind) { company, clock in
            let lin = try await company.client(company.lin)
            _ = try await lin.post("/admin/chat", Self.form, fragment: false)
            let id = try await company.objective(lin, "和 \(company.mention(company.he, "何磊")) 一起开新店")
            try await company.app.runJobs()
            try await company.database.write { db in
                try db.run(
                    "UPDATE objective SET limited = TRUE, management_line = TRUE WHERE id = \(Identifier<Objective>(id))"
                )
            }
            try await company.app.runJobs(until: clock.now + 61)
            let post = try #require(try await company.deliveries().first { $0.medium == .chat })
            #expect(post.state == .dropped && post.subject.isEmpty)
        }
    }
}

extension SmallCompany {
    func rooms() async throws -> [ChatRoom] {
        try await database.read { db in try ChatRoom.all(in: db) }
    }

    func carried(by delivery: Delivery) async throws -> [Identifier<OKR.Notification>] {
        try await database.read { db in try delivery.told(in: db) }
    }
}
