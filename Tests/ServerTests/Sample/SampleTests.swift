import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

struct SampleTests {
    private static let noon = Date(timeIntervalSince1970: 1_795_492_800)

    private func app(_ database: any Database, at now: Date = noon) -> App {
        App(database: database, clock: { now }, passwords: PasswordGate(rounds: 16))
    }

    private func withSample<Value>(
        _ sample: Sample, on kind: TestDatabase, at now: Date = noon, _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        try await withDatabase(kind, migrations: Schema.migrations) { database in
            let isWritten = try await sample.write(to: app(database, at: now))
            #expect(isWritten)
            return try await body(database)
        }
    }

    private func journal(_ database: any Database) async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT id, actor_id, data FROM activity ORDER BY id, kind").map { row in
                let (id, actor, data): (Int64, Int64?, String) = (try row("id"), try row("actor_id"), try row("data"))
                return "\(id) \(actor ?? 0) \(data)"
            }
        }
    }

    private func count(_ sql: SQL, in database: any Database) async throws -> Int {
        try await database.read { db in try db.value(sql) ?? 0 }
    }

    private func expect(_ wanted: Int, _ sql: SQL, in database: any Database) async throws {
        let found = try await count(sql, in: database)
        #expect(found == wanted)
    }

    @Test(arguments: TestDatabase.available)
    func `everybody named is there and signs in with the same password`(kind: TestDatabase) async throws {
        try await withSample(Sample(language: .zh), on: kind) { database in
            let client = TestClient(app(database))
            for person in SamplePerson.named where !person.hasLeft {
                let reply = try await client.post(
                    "/sign-in", ["email": person.email, "password": Sample.password], fragment: false)
                #expect(reply.status == 303, "\(person.email)")
            }
            let administrator = try await database.read { db in
                try Person.find(email: try Email("guweizhen@qinghe.example"), in: db)
            }
            #expect(administrator?.role == .administrator)
            #expect(administrator?.name == "顾维真")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what the journal tells of 何磊's sheet is what the tables hold`(kind: TestDatabase) async throws {
        try await withSample(Sample(language: .zh), on: kind) { database in
            let found = try await database.read(Self.sheet)
            let state = try #require(found.replayed)
            let replayed = state.objectives.flatMap { state.keyResults[$0.id] ?? [] }
            let counts = state.objectives.map { state.keyResults[$0.id]?.count ?? 0 }
            let checkIns = Set(state.checkIns.values.flatMap(\.self))
            #expect(state.objectives == found.objectives)
            #expect(counts == [3, 3, 2])
            #expect(replayed == found.keyResults)
            #expect(checkIns == Set(found.checkIns))
            #expect(state.sheet.publication != nil)
        }
    }

    private struct Found {
        let replayed: SheetState?
        let objectives: [Objective]
        let keyResults: [KeyResult]
        let checkIns: [CheckIn]
    }

    @Sendable private static func sheet(in db: any Connection) throws -> Found {
        let id: Identifier<Sheet>? = try db.value(
            """
            SELECT s.id AS value FROM sheet s JOIN person p ON p.id = s.person_id JOIN cycle y ON y.id = s.cycle_id
            WHERE p.email = 'helei@qinghe.example' AND y.kind = 'short' ORDER BY y.starts DESC LIMIT 1
            """)
        let sheet = try #require(id)
        let objectives = try Objective.all(of: sheet, in: db)
        let keyResults = try objectives.flatMap { try KeyResult.all(of: $0.id, in: db) }
        let entries = try Activity.Entry.list(of: sheet, until: noon, in: db)
        return Found(
            replayed: Replay(entries.map(\.activity)).state, objectives: objectives, keyResults: keyResults,
            checkIns: try keyResults.flatMap { try CheckIn.list(of: $0.id, in: db) })
    }

    @Test func `the same seed writes the same, another one something else`() async throws {
        var written: [[String]] = []
        for seed in [7, 7, 8] as [UInt64] {
            written.append(
                try await withSample(Sample(language: .en, people: 60, cycles: 3, seed: seed), on: .sqlite, journal))
        }
        #expect(written[0] == written[1])
        #expect(written[0] != written[2])
    }

    @Test(arguments: TestDatabase.available)
    func `a larger company has as many people as asked for, each below the CEO`(kind: TestDatabase) async throws {
        try await withSample(Sample(language: .zh, people: 300), on: kind) { database in
            try await expect(300, "SELECT count(*) AS value FROM person", in: database)
            let below: SQL = """
                SELECT count(*) AS value FROM reporting r JOIN person p ON p.id = r.manager_id
                WHERE p.email = 'zhouqiming@qinghe.example'
                """
            try await expect(300, below, in: database)
            let sheets: SQL = """
                SELECT count(*) AS value FROM sheet s JOIN cycle y ON y.id = s.cycle_id
                WHERE y.kind = 'short' AND y.ends > '2026-11-24' AND s.person_id IS NOT NULL
                """
            let written = try await count(sheets, in: database)
            #expect((190...260).contains(written))
            try await expect(0, "SELECT count(*) AS value FROM key_result WHERE rev = 0", in: database)
        }
    }

    @Test(arguments: ["2026-01-01", "2026-02-28", "2026-03-01", "2026-11-04", "2026-12-31"])
    func `nothing lies ahead of the day on which it is written`(day: String) async throws {
        let today = try #require(Day(day))
        let now = today.startInstant(in: .gmt).addingTimeInterval(7200)
        try await withSample(Sample(language: .zh), on: .sqlite, at: now) { database in
            try await expect(0, "SELECT count(*) AS value FROM activity WHERE at > \(now)", in: database)
            try await expect(0, "SELECT count(*) AS value FROM check_in WHERE at > \(now)", in: database)
            let early: SQL = """
                SELECT count(*) AS value FROM check_in c JOIN key_result k ON k.id = c.key_result_id
                JOIN objective o ON o.id = k.objective_id JOIN publication u ON u.sheet_id = o.sheet_id
                WHERE c.at < u.at
                """
            try await expect(0, early, in: database)
        }
    }

    @Test func `a place that has an organisation is left alone`() async throws {
        try await withSample(Sample(language: .zh), on: .sqlite) { database in
            let before = try await journal(database)
            let isWritten = try await Sample(language: .en).write(to: app(database))
            #expect(!isWritten)
            let after = try await journal(database)
            #expect(after == before)
        }
    }
}
