import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SignInTests {
    @Test(arguments: TestDatabase.available)
    func `a wrong password and an unknown address get the same words`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let wrong = try await house.guess(TestHouse.owner)
            let unknown = try await house.guess("nobody@okra.example")
            #expect(wrong.status == 422)
            #expect(unknown.status == 422)
            #expect(try wrong.refusedField() == "password")
            #expect(wrong.body.replacing("owner@", with: "nobody@") == unknown.body)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `guesses sent all at once count like guesses one after the other`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...20 { group.addTask { try await house.guess(TestHouse.owner).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 422 } == SignInAttempt.mostPerAccount)
            #expect(statuses.count { $0 == 429 } == 20 - SignInAttempt.mostPerAccount)
            let right = try await house.visitor().post(
                "/sign-in", ["email": TestHouse.owner, "password": TestHouse.password], fragment: false)
            #expect(right.status == 429)
            house.clock.pass(SignInAttempt.window + 1)
            _ = try await house.signIn(as: TestHouse.owner)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `signing in rightly never locks anybody out`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            for _ in 0...SignInAttempt.mostPerAccount { _ = try await house.signIn(as: TestHouse.owner) }
            let kept: Int? = try await house.read { db in
                try db.value("SELECT count(*) AS value FROM failed_sign_in")
            }
            #expect(kept == 0)
        }
    }

    @Test(arguments: [
        "//evil.example", "/\t/evil.example", "/\n/evil.example", "/\\evil.example", "https://evil.example", "me", "",
    ])
    func `signing in never leads to another site`(_ next: String) async throws {
        try await withHouse(.sqlite) { house in
            let reply = try await house.visitor().post(
                "/sign-in", ["email": TestHouse.owner, "password": TestHouse.password, "next": next], fragment: false)
            #expect(reply.headers[.location] == "/me")
        }
    }

    @Test func `signing in leads on to the page that was asked for`() async throws {
        try await withHouse(.sqlite) { house in
            let next = "/people/1?cycle=2"
            let reply = try await house.visitor().post(
                "/sign-in", ["email": TestHouse.owner, "password": TestHouse.password, "next": next], fragment: false)
            #expect(reply.headers[.location] == next)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a character that no database keeps is refused, not an accident`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            #expect(try await house.guess("a\0@okra.example").status == 422)
            let owner = try await house.signIn(as: TestHouse.owner)
            #expect(try await owner.get("/people/options?q=a%00b").status == 200)
        }
    }
}

extension TestHouse {
    fileprivate func guess(_ email: String) async throws -> TestClient.Reply {
        try await visitor().send(
            .post, "/api/v1/sign-in",
            body: #"{"email":"\#(email.replacing("\0", with: "\\u0000"))","password":"not this one"}"#,
            accept: "application/json", headers: [.contentType: "application/json"])
    }
}
