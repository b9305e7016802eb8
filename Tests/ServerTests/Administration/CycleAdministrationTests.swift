import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct CycleAdministrationTests {
    @Test(arguments: TestDatabase.available)
    func `a cycle opens with dates of one's own and usual phases and names`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let form = ["kind": "short", "starts": "2027-01-01", "ends": "2027-03-31", "status": "normal"]
            #expect(try await owner.post("/admin/cycles", form, fragment: false).status == 303)
            let made = try await house.cycle(from: "2027-01-01")
            let cycle = try #require(made)
            #expect(cycle.nameEn == "Jan–Mar 2027" && cycle.writeEnds == Day("2027-01-10"))
            #expect(try await owner.get("/admin/cycles").body.contains("Jan–Mar 2027"))
            let again = try await owner.post("/admin/cycles", form, fragment: false)
            #expect(again.status == 422 && again.body.contains("starts-error"))
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("starts", "soon"), ("ends", "2026-12-01"), ("writeEnds", "2028-01-01"), ("scoreStarts", "2027-01-02"),
            ("visibleFrom", "2027-02-01"), ("nameEn", String(repeating: "long ", count: 20)), ("kind", "monthly"),
        ])
    func `dates out of order are refused beside their field`(
        _ kind: TestDatabase, _ wrong: (field: String, value: String)
    ) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            var form = ["kind": "short", "starts": "2027-01-01", "ends": "2027-03-31"]
            form[wrong.field] = wrong.value
            let answer = try await owner.post("/admin/cycles", form, fragment: false)
            #expect(answer.status == 422 && answer.body.contains("id=\"\(wrong.field)-error\""))
            let count: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM cycle") }
            #expect(count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a hidden cycle is gone from the choices, and an empty one can be deleted`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let found = try await house.cycle(from: "2026-11-01")
            let cycle = try #require(found)
            _ = try await owner.post("/admin/cycles/\(cycle.id)", ["status": "hidden"], fragment: false)
            #expect(try await house.cycle(from: "2026-11-01")?.status == .hidden)
            #expect(try await !owner.get("/me").body.contains("Nov–Dec 2026"))
            #expect(try await owner.post("/admin/cycles/\(cycle.id)/deletion", fragment: false).status == 303)
            #expect(try await house.cycle(from: "2026-11-01") == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a cycle in which somebody has written cannot be deleted`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let found = try await house.cycle(from: "2026-11-01")
            let cycle = try #require(found)
            _ = try await owner.post("/objectives", ["cycle": "\(cycle.id)", "text": "Grow okra"])
            #expect(try await owner.post("/admin/cycles/\(cycle.id)/deletion", fragment: false).status == 409)
            #expect(try await house.cycle(from: "2026-11-01") != nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a rule can change, within reason`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let form = ["months": "3", "startMonth": "1", "visibleDaysAhead": "20"]
            #expect(try await owner.post("/admin/cycles/rules/short", form, fragment: false).status == 303)
            let rules = try await house.read { db in try CycleRule.all(in: db) }
            #expect(rules.first { $0.kind == .short }?.months == 3)
            for (field, value) in [("months", "5"), ("startMonth", "13"), ("visibleDaysAhead", "91")] {
                let answer = try await owner.post(
                    "/admin/cycles/rules/short", form.merging([field: value]) { $1 }, fragment: false)
                #expect(answer.status == 422 && answer.body.contains("id=\"\(field)-error\""))
            }
            // The running cycle stays; the next one follows the new rule.
            house.clock.set("2026-12-20")
            try await house.app.openDueCycles()
            #expect(try await house.cycle(from: "2027-01-01")?.ends == Day("2027-03-31"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `categories come and go`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let form = ["nameZh": "增长", "nameEn": "Growth", "colour": "green"]
            _ = try await owner.post("/admin/categories", form, fragment: false)
            let categories = try await house.read { db in try Category.current(in: db) }
            let category = try #require(categories.first)
            #expect(category.name == Phrase("增长", "Growth"))
            let wrong = try await owner.post("/admin/categories", form.merging(["nameEn": ""]) { $1 }, fragment: false)
            #expect(wrong.status == 422 && wrong.body.contains("nameEn-error"))
            _ = try await owner.post("/admin/categories/\(category.id)/retirement", fragment: false)
            let left = try await house.read { db in try Category.current(in: db) }
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the organisation's name is its team's name too, and the log tells`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let form = ["name": "青禾科技", "language": "zh", "timeZone": "Asia/Shanghai"]
            _ = try await owner.post("/admin/organisation", form, fragment: false)
            let (organisation, root) = try await house.read { db in
                (try Organisation.find(in: db), try Team.root(in: db))
            }
            #expect(organisation?.name == "青禾科技" && organisation?.membersSetWeights == false)
            #expect(root?.name == "青禾科技")
            #expect(try await owner.get("/admin/activity").body.contains("Changed the settings of “青禾科技”"))
            let wrong = try await owner.post(
                "/admin/organisation", form.merging(["timeZone": "Mars"]) { $1 }, fragment: false)
            #expect(wrong.status == 422 && wrong.body.contains("timeZone-error"))
        }
    }
}

extension TestHouse {
    fileprivate func cycle(from starts: String) async throws -> Cycle? {
        try await read { db in
            try Cycle.all(in: db).first { $0.kind == .short && $0.starts == Day(starts) }
        }
    }
}
