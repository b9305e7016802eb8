import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct PersonTests {
    @Test(arguments: TestDatabase.available)
    func `a new manager takes over everybody below`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let lin = try await house.join("林若溪", "lin")
            let he = try await house.join("何磊", "he", under: lin)
            let su = try await house.join("苏晓棠", "su", under: he)
            let xu = try await house.join("许安然", "xu")
            #expect(try await house.above(su) == ["he", "lin", "su"])
            try await house.app.change { change in
                var moved = he
                moved.manager = xu.id
                try moved.save(replacing: he, change)
            }
            #expect(try await house.above(su) == ["he", "su", "xu"])
            #expect(try await house.above(lin) == ["lin"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody can report to somebody below`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let lin = try await house.join("林若溪", "lin")
            let he = try await house.join("何磊", "he", under: lin)
            let su = try await house.join("苏晓棠", "su", under: he)
            let refusal = await #expect(throws: Refusal.self) {
                try await house.app.change { change in
                    var moved = lin
                    moved.manager = su.id
                    try moved.save(replacing: lin, change)
                }
            }
            #expect(refusal?.field == "manager")
            #expect(try await house.above(lin) == ["lin"])
            #expect(try await house.above(su) == ["he", "lin", "su"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two people cannot have one address`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.join("何磊", "he")
            let refusal = await #expect(throws: Refusal.self) { try await house.join("贺雷", "he") }
            #expect(refusal?.field == "email")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `somebody who left is signed out and found no more as active, and can come back`(
        _ kind: TestDatabase
    ) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            let client = try await house.signIn(as: "he@okra.example")
            try await house.app.change { change in
                try he.leave(on: Day("2026-11-24") ?? Day(number: 0), change)
            }
            #expect(try await client.get("/me").status == 303)
            let sessions: Int? = try await house.read { db in
                try db.value("SELECT count(*) AS value FROM session WHERE person_id = \(he.id)")
            }
            #expect(sessions == 0)
            let gone = try await house.person("he@okra.example")
            #expect(gone.leftAt == Day("2026-11-24"))
            try await house.app.change { change in try gone.comeBack(change) }
            #expect(try await house.person("he@okra.example").isActive)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the only owner can neither leave nor become a member`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.person(TestHouse.owner)
            await #expect(throws: Refusal.self) {
                try await house.app.change { change in try owner.leave(on: Day(number: 20_000), change) }
            }
            await #expect(throws: Refusal.self) {
                try await house.app.change { change in
                    var member = owner
                    member.role = .member
                    try member.save(replacing: owner, change)
                }
            }
            #expect(try await house.person(TestHouse.owner) == owner)
        }
    }
}

extension TestHouse {
    /// The mailboxes of somebody and of all managers above.
    fileprivate func above(_ person: Person) async throws -> [String] {
        try await read { db in
            try db.rows(
                """
                SELECT m.email FROM reporting r JOIN person m ON m.id = r.manager_id
                WHERE r.person_id = \(person.id) ORDER BY m.email
                """
            ).map { row in
                let email: String = try row("email")
                return String(email.prefix { $0 != "@" })
            }
        }
    }
}
