import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ReminderChoiceTests {
    @Test(arguments: TestDatabase.available)
    func `neither leavers nor readers nor whoever pauses or switched it off is reminded`(
        _ kind: TestDatabase
    ) async throws {
        try await withHouse(kind) { house in
            for (mailbox, role) in [
                ("leaver", Role.member), ("reader", .readOnly), ("pauser", .member), ("chooser", .member),
                ("su", .member),
            ] {
                try await house.write(try await house.join("人", mailbox, role: role))
            }
            let leaver = try await house.person("leaver@okra.example")
            try await house.app.change { change in try leaver.leave(on: Day(number: 20_000), change) }
            for (mailbox, fields) in [
                ("pauser", ["kind.checkIn": "1", "pausedUntil": "2026-11-27"]), ("chooser", ["kind.write": "1"]),
            ] {
                let client = try await house.signIn(as: "\(mailbox)@okra.example")
                #expect(try await client.post("/settings/reminders", fields, fragment: false).status == 303)
            }
            try await house.work("2026-11-26", hours: 10...11)
            #expect(try await house.reminded() == ["su checkIn"])
            try await house.work("2026-12-03", hours: 10...11)
            #expect(try await house.reminded() == ["su checkIn", "pauser checkIn", "su checkIn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a pause that is over or endless is refused`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            for day in ["2026-11-24", "2028-01-01", "soon"] {
                let page = try await owner.post("/settings/reminders", ["pausedUntil": day], fragment: false)
                #expect(page.status == 422 && page.body.contains("pausedUntil-error"))
            }
            let rows: Int? = try await house.read { db in try db.value("SELECT count(*) AS value FROM reminder_wish") }
            #expect(rows == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the administrator's switches hold for everybody`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.write(try await house.join("苏晓棠", "su"))
            let owner = try await house.signIn(as: TestHouse.owner)
            for fields in [["isOn": "1", "kind.write": "1"], ["kind.checkIn": "1"]] {
                #expect(try await owner.post("/admin/reminders", fields, fragment: false).status == 303)
                try await house.work("2026-11-26", hours: 10...11)
                #expect(try await house.reminded() == [])
                house.clock.set("2026-11-24")
            }
            _ = try await owner.post("/admin/reminders", ["isOn": "1", "kind.checkIn": "1"], fragment: false)
            try await house.work("2026-12-03", hours: 10...11)
            #expect(try await house.reminded() == ["su checkIn"])
            let kinds: [String] = try await house.read { db in
                try db.rows("SELECT kind FROM activity WHERE kind = 'remindersSet' ORDER BY id").map { try $0("kind") }
            }
            #expect(kinds.count == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a team has the rhythm of the nearest team above that has one`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let product = try await house.form("产品部")
            let design = try await house.form("设计组", below: product)
            let sales = try await house.form("销售部")
            for (mailbox, team) in [("p", product), ("d", design), ("s", sales)] {
                try await house.write(try await house.join("人", mailbox, team: team))
            }
            let owner = try await house.signIn(as: TestHouse.owner)
            let monday = ["every": "week", "weekday": "1", "hour": "9"]
            #expect(try await owner.post("/admin/reminders/teams/\(product.id)", monday, fragment: false).status == 303)
            let page = try await owner.get("/admin/reminders").body
            #expect(page.contains("As 产品部") && page.contains("Every Monday, 9:00"))
            try await house.work("2026-11-30", hours: 8...18)
            #expect(try await house.reminded() == ["d checkIn", "p checkIn"])
            _ = try await owner.post("/admin/reminders/teams/\(product.id)", ["every": ""], fragment: false)
            try await house.work("2026-12-03", hours: 8...18)
            #expect(try await house.reminded().suffix(3) == ["d checkIn", "p checkIn", "s checkIn"])
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [("every", "never", "every"), ("weekday", "9", "weekday"), ("hour", "3", "hour"), ("hour", "", "hour")])
    func `a rhythm that nobody can keep is refused`(
        _ kind: TestDatabase, _ wrong: (field: String, value: String, named: String)
    ) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let team = try await house.form("产品部")
            var fields = ["every": "week", "weekday": "1", "hour": "9"]
            fields[wrong.field] = wrong.value
            let reply = try await owner.post("/admin/reminders/teams/\(team.id)", fields, fragment: false)
            #expect(reply.status == 422 && reply.body.contains("\(wrong.named)-error"))
            #expect(try await house.read { db in try Rhythm.chosen(in: db) }.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `days off are entered at once, push reminders on, and can be taken away`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.write(try await house.join("苏晓棠", "su"))
            let owner = try await house.signIn(as: TestHouse.owner)
            let off = ["first": "2026-11-26", "last": "2026-11-27", "works": "0", "name": "周年"]
            #expect(try await owner.post("/admin/reminders/days", off, fragment: false).status == 303)
            let made = ["first": "2026-11-28", "works": "1", "name": "调休"]
            #expect(try await owner.post("/admin/reminders/days", made, fragment: false).status == 303)
            #expect(try await owner.get("/admin/reminders").body.contains("周年"))
            try await house.work("2026-11-26", hours: 8...18)
            #expect(try await house.reminded() == [])
            try await house.work("2026-11-28", hours: 8...18)
            #expect(try await house.reminded() == ["su checkIn"])
            #expect(
                try await owner.post("/admin/reminders/days/2026-11-26/deletion", fragment: false).status == 303)
            #expect(try await house.read { db in try SpecialDay.list(from: nil, in: db) }.count == 2)
            for path in ["2026-11-26", "2026-13-01", "x"] {
                #expect(try await owner.post("/admin/reminders/days/\(path)/deletion").status == 404)
            }
            let wrong = try await owner.post(
                "/admin/reminders/days", ["first": "2026-11-26", "last": "2026-11-25"], fragment: false)
            #expect(wrong.status == 422 && wrong.body.contains("last-error"))
            #expect(try await owner.post("/admin/reminders/days", [:], fragment: false).body.contains("first-error"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what goes out tomorrow is shown before, and members see none of it`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let su = try await house.join("苏晓棠", "su")
            try await house.write(su, keyResults: 3)
            let owner = try await house.signIn(as: TestHouse.owner)
            house.clock.set("2026-11-24")
            #expect(try await owner.get("/admin/reminders/tomorrow").body.contains("Nobody needs to be reminded"))
            house.clock.set("2026-11-25")
            let page = try await owner.get("/admin/reminders/tomorrow").body
            #expect(page.contains("1 person will be reminded") && page.contains("3 key results have had no check-in"))
            house.clock.set("2026-11-27")
            #expect(try await owner.get("/admin/reminders/tomorrow").body.contains("Tomorrow is a day off"))
            let member = try await house.signIn(as: "su@okra.example")
            for path in ["/admin/reminders", "/admin/reminders/tomorrow"] {
                #expect(try await member.get(path).status == 403)
            }
            #expect(try await member.post("/admin/reminders", [:]).status == 403)
            #expect(try await member.post("/admin/reminders/days", ["first": "2026-11-26"]).status == 403)
            #expect(try await house.read { db in try ReminderSetting.find(in: db) } == .usual)
        }
    }
}
