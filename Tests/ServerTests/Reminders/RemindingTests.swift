import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct RemindingTests {
    /// 林 manages 何, who leads the product team in which 苏 is; 唐 has nothing to do with them.
    struct Scene: Sendable {
        let house: TestHouse
        let lin: Person
        let he: Person
        let su: Person
        let tang: Person
        let product: Team

        func client(_ person: Person) async throws -> TestClient { try await house.signIn(as: person.email.address) }
    }

    func withScene(_ kind: TestDatabase, _ body: (Scene) async throws -> Void) async throws {
        try await withHouse(kind) { house in
            let lin = try await house.join("林若溪", "lin")
            let he = try await house.join("何磊", "he", under: lin)
            let product = try await house.form("产品部", leader: he)
            let su = try await house.join("苏晓棠", "su", team: product)
            let tang = try await house.join("唐亦辰", "tang")
            for person in [he, su, tang] { try await house.write(person, keyResults: 2) }
            try await body(
                Scene(house: house, lin: lin, he: he, su: su, tang: tang, product: product))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever is asked reads who asks for what and is led to do it`(_ kind: TestDatabase) async throws {
        try await withScene(kind) { scene in
            let lin = try await scene.client(scene.lin)
            let page = try await lin.get("/people/\(scene.he.id)").body
            #expect(page.contains("/remindings/new?person=\(scene.he.id)"))
            let preview = try await lin.get(
                "/remindings/new?person=\(scene.he.id)", headers: TestClient.fragment)
            #expect(preview.body.contains("2 key results not updated"))
            let reply = try await lin.post("/remindings", ["person": "\(scene.he.id)", "note": "周会前看一眼"])
            #expect(reply.status == 200)
            try await scene.house.app.runJobs()
            #expect(try await scene.house.reminded() == ["he checkIn"])
            let he = try await scene.client(scene.he)
            let told = try #require(try await he.json("/inbox")["notifications"] as? [[String: Any]])
            #expect(told.first?["title"] as? String == "林若溪 asks you to check in")
            #expect((told.first?["text"] as? String)?.hasPrefix("周会前看一眼") == true)
            #expect((told.first?["path"] as? String)?.hasPrefix("/check-in?cycle=") == true)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody is asked for the same thing twice a day, whoever asks`(_ kind: TestDatabase) async throws {
        try await withScene(kind) { scene in
            let lin = try await scene.client(scene.lin)
            let he = try await scene.client(scene.he)
            let owner = try await scene.house.signIn(as: TestHouse.owner)
            let fields = ["person": "\(scene.su.id)"]
            #expect(try await he.post("/remindings", fields).status == 200)
            for client in [he, owner] {
                let again = try await client.post("/remindings", fields)
                #expect(again.status == 429)
                #expect(again.body.contains("苏晓棠") && again.body.contains("Ask again tomorrow"))
            }
            // The program leaves it at that, too.
            try await scene.house.work("2026-11-26", hours: 9...9)
            #expect(try await he.post("/remindings", fields).status == 200)
            try await scene.house.work("2026-11-26", hours: 10...11)
            #expect(try await scene.house.reminded() == ["su checkIn", "su checkIn", "he checkIn", "tang checkIn"])
            // And what the program said by itself is not said again by a leader.
            #expect(try await lin.post("/remindings", ["person": "\(scene.he.id)"]).status == 429)
            scene.house.clock.set("2026-11-27")
            #expect(try await lin.post("/remindings", ["person": "\(scene.he.id)"]).status == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only those above may ask, and only whom it makes sense to ask`(_ kind: TestDatabase) async throws {
        try await withScene(kind) { scene in
            let reader = try await scene.house.join("高远", "gao", role: .readOnly)
            let leaver = try await scene.house.join("马骁", "ma")
            try await scene.house.app.change { change in try leaver.leave(on: Day(number: 20_000), change) }
            let owner = try await scene.house.signIn(as: TestHouse.owner)
            let he = try await scene.client(scene.he)
            let tang = try await scene.client(scene.tang)
            let cases: [(TestClient, [String: String], Int)] = [
                (tang, ["person": "\(scene.su.id)"], 403), (tang, ["team": "\(scene.product.id)"], 403),
                (he, ["person": "\(scene.lin.id)"], 403), (he, ["person": "\(scene.he.id)"], 422),
                (owner, ["person": "\(reader.id)"], 409), (owner, ["person": "\(leaver.id)"], 409),
                (owner, ["person": "\(scene.lin.id)"], 200), (owner, ["person": "999"], 404),
                (owner, ["team": "999"], 404),
                (owner, [:], 422), (he, ["person": "\(scene.su.id)", "note": String(repeating: "长", count: 201)], 422),
                (he, ["person": "\(scene.su.id)", "people": "x"], 422),
                (he, ["team": "\(scene.product.id)", "choosing": "1"], 422),
            ]
            for (index, (client, fields, status)) in cases.enumerated() {
                #expect(try await client.post("/remindings", fields).status == status, "\(index)")
            }
            try await scene.house.app.runJobs()
            #expect(try await scene.house.reminded() == ["lin write"])
            #expect(try await tang.get("/remindings/new?person=\(scene.su.id)").status == 403)
            #expect(try await !tang.get("/people/\(scene.su.id)").body.contains("/remindings/new"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who has done everything, who is away and a company without reminders are left in peace`(
        _ kind: TestDatabase
    ) async throws {
        try await withScene(kind) { scene in
            let owner = try await scene.house.signIn(as: TestHouse.owner)
            try await scene.house.checkInOnAll(of: scene.su)
            let done = try await owner.post("/remindings", ["person": "\(scene.su.id)"])
            #expect(done.status == 409 && done.body.contains("nothing to remind of"))
            let he = try await scene.client(scene.he)
            _ = try await he.post("/settings/reminders", ["pausedUntil": "2026-12-01"], fragment: false)
            let away = try await owner.post("/remindings", ["person": "\(scene.he.id)"])
            #expect(away.status == 429 && away.body.contains("no reminders until 1 Dec"))
            _ = try await owner.post("/admin/reminders", ["kind.checkIn": "1"], fragment: false)
            let off = try await owner.post("/remindings", ["person": "\(scene.tang.id)"])
            #expect(off.status == 409 && off.body.contains("switched off"))
            try await scene.house.app.runJobs()
            #expect(try await scene.house.reminded() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a leader reminds those of the team who are chosen`(_ kind: TestDatabase) async throws {
        try await withScene(kind) { scene in
            let ye = try await scene.house.join("叶知秋", "ye", team: scene.product)
            let he = try await scene.client(scene.he)
            let page = try await he.get("/teams/\(scene.product.id)").body
            #expect(page.contains("Left to do") && page.contains("Nothing written yet"))
            let preview = try await he.get("/remindings/new?team=\(scene.product.id)").body
            #expect(preview.contains("Remind 2 people"))
            let reply = try await he.post(
                "/remindings", ["team": "\(scene.product.id)", "choosing": "1", "people": "\(ye.id)"])
            #expect(reply.status == 200)
            let rest = try await he.post("/remindings", ["team": "\(scene.product.id)"], fragment: false)
            #expect(rest.status == 303 && rest.headers[.location]?.hasSuffix("&sent=1") == true)
            #expect(try await he.post("/remindings", ["team": "\(scene.product.id)"]).status == 429)
            try await scene.house.app.runJobs()
            #expect(try await scene.house.reminded() == ["su checkIn", "ye write"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a sheet that the leader may not see says nothing about itself`(_ kind: TestDatabase) async throws {
        try await withScene(kind) { scene in
            let secret = try await scene.house.join("许安然", "xu", under: scene.lin)
            try await scene.house.write(secret, keyResults: 3, limited: true)
            let lin = try await scene.client(scene.lin)
            let preview = try await lin.json("/remindings/new?person=\(secret.id)")
            #expect((preview["people"] as? [Any])?.isEmpty == true)
            #expect(try await lin.post("/remindings", ["person": "\(secret.id)"]).status == 409)
            // The program knows, and tells nobody but the owner.
            try await scene.house.work("2026-11-26", hours: 10...11)
            #expect(try await scene.house.reminded().contains("xu checkIn"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody is told to align to what they may not see`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let lin = try await house.join("林若溪", "lin")
            let shy = try await house.join("许安然", "xu")
            try await house.write(lin)
            try await house.write(shy, limited: true)
            for (mailbox, manager) in [("open", lin), ("closed", shy)] {
                try await house.write(try await house.join("人", mailbox, under: manager))
            }
            try await house.work("2026-11-06", hours: 10...11)
            #expect(try await house.reminded().filter { $0.contains("align") } == ["open align"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is due in two cycles comes as one message`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let su = try await house.join("苏晓棠", "su")
            try await house.write(su)
            try await house.write(su, cycle: "2026-01-01", published: "2026-10-02")
            try await house.work("2026-11-26", hours: 10...11)
            #expect(try await house.reminded() == ["su checkIn checkIn"])
            let rows: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM reminder") }
            #expect(rows == 1)
        }
    }
}

extension TestClient {
    static var fragment: HTTPFields {
        guard let name = HTTPField.Name("Okra-Fragment") else { return [:] }
        return [name: "1"]
    }
}
