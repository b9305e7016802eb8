import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct FoundingTests {
    @Test(arguments: TestDatabase.available)
    func `founding makes the team at the top, its owner and the cycles of today`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.person(TestHouse.owner)
            #expect(owner.role == .owner)
            let root = try #require(try await house.read { db in try Team.root(in: db) })
            #expect(root.leader == owner.id && owner.team == root.id)
            let cycles = try await house.read { db in
                try db.rows("SELECT kind, starts, ends FROM cycle ORDER BY starts").map {
                    [try $0("kind"), try $0("starts"), try $0("ends")] as [String]
                }
            }
            #expect(cycles == [["annual", "2026-01-01", "2026-12-31"], ["short", "2026-11-01", "2026-12-31"]])
            let types: Int? = try await house.read { db in
                try db.value("SELECT count(*) AS value FROM employee_type")
            }
            #expect(types == 5)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the next cycle opens once it may be seen, and only once`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            house.clock.set("2026-12-20")
            try await house.app.openDueCycles()
            try await house.app.openDueCycles()
            let starts = try await house.read { db in
                try db.rows("SELECT starts FROM cycle ORDER BY starts").map { try $0("starts") as String }
            }
            #expect(starts == ["2026-01-01", "2026-11-01", "2027-01-01", "2027-01-01"])
        }
    }
}
