import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct FollowedTests {
    private func followed(_ company: SmallCompany) async throws -> Int {
        try await company.database.read { db in
            try db.value("SELECT count(*) AS value FROM following") ?? -1
        }
    }

    @Test(arguments: TestDatabase.available)
    func `following twice is following once, and ends at will`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            for _ in 1...2 { _ = try await su.post("/followings", ["what": "person:\(company.he)", "on": "1"]) }
            #expect(try await followed(company) == 1)
            #expect(try await su.get("/followings").body.contains("何磊"))
            _ = try await su.post("/followings", ["what": "team:\(company.product)", "on": "1"])
            #expect(try await followed(company) == 2)
            for what in ["person:\(company.he)", "team:\(company.product)"] {
                _ = try await su.post("/followings", ["what": what, "on": "0"])
            }
            #expect(try await followed(company) == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `oneself, nothing and what one may not see cannot be followed`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            _ = try await he.post("/objectives/\(id)/visibility", ["limited": "1"], method: .put)
            let su = try await company.client(company.su)
            let cases = [
                ("person:\(company.su)", 422), ("person:999", 404), ("objective:\(id)", 404), ("cycle:1", 422),
                ("", 422),
            ]
            for (what, status) in cases {
                let reply = try await su.post("/followings", ["what": what, "on": "1"])
                #expect(reply.status == status, "\(what)")
                if status == 422 { #expect(try reply.refusedField() == "what") }
            }
            #expect(try await followed(company) == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a followed objective that becomes limited is not on the list`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            let su = try await company.client(company.su)
            _ = try await su.post("/followings", ["what": "objective:\(id)", "on": "1"])
            #expect(try await su.get("/followings").body.contains("收购北岸"))
            _ = try await he.post("/objectives/\(id)/visibility", ["limited": "1"], method: .put)
            #expect(try await !su.get("/followings").body.contains("收购北岸"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the channels of each kind are kept, and what is as usual takes no row`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let usual = Channels.usual(for: .mention)
            _ = try await su.post(
                "/settings/notifications", ["inbox.mention": "1", "mail.mention": "digest", "chat.mention": "1"])
            func chosen() async throws -> [Notification.Kind: Channels] {
                try await company.database.read { db in try Channels.chosen(by: company.su, in: db) }
            }
            #expect(try await chosen()[.mention] == Channels(inbox: true, mail: .digest, chat: true))
            #expect(try await chosen()[.comment] == Channels.usual(for: .comment))
            let wrong = try await su.post("/settings/notifications", ["mail.mention": "hourly"])
            #expect(wrong.status == 422)
            #expect(try wrong.refusedField() == "mail.mention")
            _ = try await su.post(
                "/settings/notifications",
                ["inbox.mention": usual.inbox ? "1" : "", "mail.mention": usual.mail.rawValue, "chat.mention": "1"])
            let rows: Int? = try await company.database.read { db in
                try db.value("SELECT count(*) AS value FROM notification_preference")
            }
            #expect(rows == 0)
        }
    }
}
