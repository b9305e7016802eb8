import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct InvitationTests {
    @Test(arguments: TestDatabase.available)
    func `an invited person sets a password and is in`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let path = try await house.invite("he")
            let visitor = house.visitor()
            #expect(try await visitor.get(path).body.contains("he@okra.example"))
            let answer = try await visitor.post(path, Self.form, fragment: false)
            #expect(answer.headers[.location] == "/me")
            #expect(try await visitor.get("/me").status == 200)
            _ = try await house.signIn(as: "he@okra.example", password: "a patient gardener")
            #expect(try await house.visitor().post(path, Self.form, fragment: false).status == 409)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an invitation is good for fourteen days`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let path = try await house.invite("he")
            house.clock.pass(14 * 86_400 - 1)
            #expect(try await house.visitor().get(path).status == 200)
            house.clock.pass(1)
            #expect(try await house.visitor().get(path).status == 409)
            #expect(try await house.visitor().post(path, Self.form, fragment: false).status == 409)
            #expect(try await house.visitor().get("/invitations/nonsense").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a weak password is refused beside its field`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let path = try await house.invite("he")
            let answer = try await house.visitor().post(
                path, ["password": "1234567890", "again": "1234567890"], fragment: false)
            #expect(answer.status == 422 && answer.body.contains("password-error"))
            let other = try await house.visitor().post(
                path, ["password": "a patient gardener", "again": "a patient farmer"], fragment: false)
            #expect(other.status == 422 && other.body.contains("again-error"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a reset is good for a day and ends all sessions`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            let old = try await house.signIn(as: "he@okra.example")
            let path = try await house.link(for: he)
            house.clock.pass(86_399)
            _ = try await house.visitor().post(path, Self.form, fragment: false)
            #expect(try await old.get("/me").status == 303)
            let second = try await house.link(for: he)
            house.clock.pass(86_400)
            #expect(try await house.visitor().get(second).status == 409)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `members make no links and administrators none for owners`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            try await house.join("顾维真", "gu", role: .administrator)
            let owner = try await house.person(TestHouse.owner)
            let member = try await house.signIn(as: "he@okra.example")
            #expect(try await member.post("/people/\(he.id)/invitation").status == 403)
            let administrator = try await house.signIn(as: "gu@okra.example")
            #expect(try await administrator.post("/people/\(owner.id)/invitation").status == 403)
            let links: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM invitation") }
            #expect(links == 0)
        }
    }

    private static let form = ["password": "a patient gardener", "again": "a patient gardener"]
}

extension TestHouse {
    /// Lets somebody join without a password and gives back the path of the link.
    fileprivate func invite(_ mailbox: String) async throws -> String {
        let person = try await app.change { change in
            let person = Person(
                id: change.newID(), name: "何磊", email: try Email("\(mailbox)@okra.example"),
                team: try Team.root(in: change.db)?.id)
            try person.join(change)
            return person
        }
        return try await link(for: person)
    }

    fileprivate func link(for person: Person) async throws -> String {
        let owner = try await signIn(as: Self.owner)
        let page = try await owner.post("/people/\(person.id)/invitation", fragment: false)
        guard let start = page.body.range(of: "/invitations/")?.lowerBound else {
            throw StorageError.other("\(page.status) no link")
        }
        return String(page.body[start...].prefix { $0 != "\"" })
    }
}
