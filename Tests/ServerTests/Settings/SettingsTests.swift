import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SettingsTests {
    @Test(arguments: TestDatabase.available)
    func `people set their language, time zone and English name`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let client = try await house.signIn(as: TestHouse.owner)
            let answer = try await client.post(
                "/settings", ["englishName": "Qiming", "language": "zh", "timeZone": "Europe/Paris"], fragment: false)
            #expect(answer.headers[.location] == "/settings?saved=1")
            let owner = try await house.person(TestHouse.owner)
            #expect(owner.englishName == "Qiming" && owner.language == .zh && owner.timeZone == "Europe/Paris")
            #expect(try await client.get("/settings").body.contains("个人设置"))
            let wrong = try await client.post("/settings", ["timeZone": "Mars/Base"], fragment: false)
            #expect(wrong.status == 422 && wrong.body.contains("timeZone-error"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the switch of languages leads back, and never to another site`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let client = try await house.signIn(as: TestHouse.owner)
            let back = try await client.post("/settings/language", ["language": "zh", "next": "/me"], fragment: false)
            #expect(back.headers[.location] == "/me")
            #expect(try await house.person(TestHouse.owner).language == .zh)
            let away = try await client.post(
                "/settings/language", ["language": "en", "next": "//evil.example"], fragment: false)
            #expect(away.headers[.location] == "/me")
            #expect(try await client.post("/settings/language", ["language": "fr"]).status == 422)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a new password asks for the old one and signs out elsewhere`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let here = try await house.signIn(as: TestHouse.owner)
            let there = try await house.signIn(as: TestHouse.owner)
            let form = ["old": "wrong", "password": "a patient gardener", "again": "a patient gardener"]
            let wrong = try await here.post("/settings/password", form, fragment: false)
            #expect(wrong.status == 422 && wrong.body.contains("old-error"))
            let right = try await here.post(
                "/settings/password", form.merging(["old": TestHouse.password]) { $1 }, fragment: false)
            #expect(right.status == 303)
            #expect(try await here.get("/me").status == 200)
            #expect(try await there.get("/me").status == 303)
            _ = try await house.signIn(as: TestHouse.owner, password: "a patient gardener")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `signing out everywhere ends every session`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let here = try await house.signIn(as: TestHouse.owner)
            let there = try await house.signIn(as: TestHouse.owner)
            _ = try await here.post("/settings/sign-out-everywhere", fragment: false)
            #expect(try await there.get("/me").status == 303)
            let sessions: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM session") }
            #expect(sessions == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a picture is what its bytes say, not what it calls itself`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let client = try await house.signIn(as: TestHouse.owner)
            let png = "\u{89}PNG".unicodeScalars.map { UInt8($0.value) } + [0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
            let good = try await client.upload("/images", "chart.png", png)
            #expect(good.status == 201)
            let address = try #require(try good.json()["address"] as? String)
            let image = try await client.get(address)
            #expect(image.headers[.contentType] == "image/png")
            #expect(try await house.visitor().get(address).status == 303)
            let page = try await client.upload(
                "/images", "chart.png", Array("<html>".utf8), accept: "application/json")
            #expect(page.status == 422)
            #expect(try page.refusedField() == "file")
            #expect(try await client.upload("/settings/avatar", "me.png", png).status == 303)
            #expect(try await client.get("/settings").body.contains("src=\"/images/"))
            let me: Identifier<Person>? = try await house.read { db in
                try db.value("SELECT id AS value FROM person WHERE avatar_id IS NOT NULL")
            }
            let id = try #require(me)
            let pictures = try await client.get("/people/pictures?ids=1,\(id),x")
            #expect(pictures.body.contains("\"person\":\"\(id)\""))
            #expect(try await client.get("/people/pictures?ids=1").body == #"{"pictures":[]}"#)
            #expect(try await house.visitor().get("/people/pictures?ids=\(id)").status == 303)
            let huge = png + [UInt8](repeating: 0, count: 2 << 20)
            #expect(try await client.upload("/settings/avatar", "me.png", huge).status == 413)
        }
    }
}
