import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ReminderRoundTests {
    // 2026-11-26 is a Thursday, the usual day; 10:00 in Shanghai is the usual hour.
    @Test(arguments: TestDatabase.available)
    func `whoever has not checked in is told once, at the hour of the team's day`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let su = try await house.join("苏晓棠", "su")
            let he = try await house.join("何磊", "he")
            try await house.write(su, keyResults: 2)
            try await house.write(he)
            house.clock.set("2026-11-24", hour: 9)
            try await house.checkInOnAll(of: he)
            try await house.work("2026-11-25", hours: 8...18)
            try await house.work("2026-11-26", hours: 8...9)
            #expect(try await house.reminded() == [])
            try await house.work("2026-11-26", hour: 10)
            #expect(try await house.reminded() == ["su checkIn"])
            try await house.work("2026-11-26", hours: 11...18)
            try await house.work("2026-11-27", hours: 8...18)
            #expect(try await house.reminded() == ["su checkIn"])
            try await house.work("2026-12-03", hours: 10...11)
            #expect(try await house.reminded() == ["su checkIn", "he checkIn", "su checkIn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `everybody is told at their own ten o'clock`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            for (mailbox, zone) in [("kolkata", "Asia/Kolkata"), ("newyork", "America/New_York"), ("home", nil)] {
                let person = try await house.join("人", mailbox)
                try await house.change(person) { $0.timeZone = zone }
                try await house.write(person)
            }
            // Ten in Shanghai is 7:30 in Kolkata and 21:00 of the day before in New York.
            try await house.work("2026-11-26", hours: 10...12)
            #expect(try await house.reminded() == ["home checkIn"])
            try await house.work("2026-11-26", hour: 13)
            #expect(try await house.reminded() == ["home checkIn", "kolkata checkIn"])
            try await house.work("2026-11-26", hours: 14...22)
            #expect(try await house.reminded().count == 2)
            try await house.work("2026-11-26", hour: 23)
            #expect(try await house.reminded() == ["home checkIn", "kolkata checkIn", "newyork checkIn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two servers in the same hour tell nobody twice`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            for number in 1...30 { try await house.write(try await house.join("人\(number)", "p\(number)")) }
            house.clock.set("2026-11-26", hour: 9)
            let second = App(database: house.app.database, clock: house.app.clock)
            for app in [house.app, second] { try await app.beginReminding() }
            house.clock.set("2026-11-26", hour: 10)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for app in [house.app, second] { group.addTask { try await app.runJobs() } }
                try await group.waitForAll()
            }
            try await house.app.runJobs()
            let told = try await house.reminded()
            #expect(told.count == 30 && Set(told).count == 30)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two servers with databases of their own do the same slice at once, and it is done once`(
        _ kind: TestDatabase
    ) async throws {
        try await withLocation(kind, migrations: Schema.migrations) { location in
            let clock = TestClock()
            let first = App(
                database: try await open(location), clock: { clock.now }, passwords: PasswordGate(rounds: 16))
            let second = App(database: try await open(location), clock: { clock.now })
            let house = TestHouse(app: first, clock: clock, statements: Statements())
            try await first.change { change in
                let organisation = Organisation(name: "Qinghe", language: .en, timeZone: "Asia/Shanghai")
                let founding = Founding(
                    organisation: organisation, owner: "周启明", email: try Email(TestHouse.owner), passwordHash: "")
                _ = try Organisation.found(founding, change)
            }
            for number in 1...20 { try await house.write(try await house.join("人\(number)", "p\(number)")) }
            clock.set("2026-11-26", hour: 10)
            let slice = ReminderSlice(zone: "Asia/Shanghai", day: try #require(Day("2026-11-26")), hour: 10)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for app in [first, second, first, second] {
                    group.addTask { try await app.change { change in try slice.run(change) } }
                }
                try await group.waitForAll()
            }
            for app in [first, second] { try await app.runJobs() }
            let told = try await house.reminded()
            #expect(told.count == 20 && Set(told).count == 20)
            for app in [first, second] { await app.database.close() }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an hour that no server saw is made up for, but not late in the day`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.write(try await house.join("苏晓棠", "su"))
            house.clock.set("2026-11-26", hour: 9)
            try await house.app.beginReminding()
            house.clock.set("2026-11-26", hour: 12)
            try await house.app.runJobs()
            #expect(try await house.reminded() == ["su checkIn"])
            house.clock.set("2026-12-03", hour: 9)
            try await house.app.runJobs()
            house.clock.set("2026-12-03", hour: 15)
            try await house.app.runJobs()
            #expect(try await house.reminded() == ["su checkIn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a slice that comes the day after says nothing`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            try await house.write(try await house.join("苏晓棠", "su"))
            let slice = ReminderSlice(zone: "Asia/Shanghai", day: try #require(Day("2026-11-26")), hour: 10)
            house.clock.set("2026-11-27", hour: 10)
            try await house.app.change { change in try slice.run(change) }
            try await house.app.runJobs()
            #expect(try await house.reminded() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a slice takes as many statements for many people as for few`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let slice = ReminderSlice(zone: "Asia/Shanghai", day: try #require(Day("2026-11-26")), hour: 10)
            var counts: [Int] = []
            for (people, day) in [(2, "2026-11-19"), (40, "2026-11-26")] {
                for number in 1...people { try await house.write(try await house.join("人", "p\(number)-\(day)")) }
                house.clock.set(day, hour: 10)
                house.statements.reset()
                let asked = ReminderSlice(zone: slice.zone, day: try #require(Day(day)), hour: slice.hour)
                try await house.app.change { change in try asked.run(change) }
                counts.append(house.statements.count)
            }
            #expect(counts[0] == counts[1])
            #expect(counts[0] < 20)
        }
    }
}
