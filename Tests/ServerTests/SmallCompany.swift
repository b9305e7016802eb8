import Foundation
import HTTPTypes
import OKR
import Storage
import Synchronization
import TestSupport

@testable import Server

/// Four people and two teams on a Tuesday in the follow-up phase, for tests that need no more.
///
/// 林 leads the organisation; 何 leads the product team and reports to 林; 苏 reports to 何; 高 may only read.
struct SmallCompany: Sendable {
    static let today = Day("2026-11-24").unsafelyKnown

    let app: App
    let database: any Database
    let statements: Statements
    let lin = Identifier<Person>(101)
    let he = Identifier<Person>(102)
    let su = Identifier<Person>(103)
    let gao = Identifier<Person>(104)
    let root = Identifier<Team>(201)
    let product = Identifier<Team>(202)
    let cycle = Identifier<Cycle>(301)
    let former = Identifier<Cycle>(302)
    let annual = Identifier<Cycle>(303)

    /// A browser in which this person is signed in.
    func client(_ person: Identifier<Person>) async throws -> TestClient {
        let client = TestClient(app)
        client.setCookie("okra_session", try await app.openSession(for: person, device: nil, at: app.clock()).text)
        client.setCookie("okra_lang", "en")
        return client
    }

    /// Writes an objective and gives back its identifier.
    func objective(_ client: TestClient, _ text: String, _ fields: [String: String] = [:]) async throws -> String {
        let reply = try await client.post(
            "/objectives", ["cycle": "\(cycle)", "text": text].merging(fields) { $1 })
        return try Self.made(reply, "text-objective-")
    }

    func keyResult(_ client: TestClient, _ objective: String, _ text: String) async throws -> String {
        try Self.made(try await client.post("/objectives/\(objective)/key-results", ["text": text]), "text-key-result-")
    }

    static func made(_ reply: TestClient.Reply, _ prefix: String) throws -> String {
        struct NotMade: Error { let body: String }
        guard let name = reply.headers.first(where: { $0.name.rawName.lowercased() == "okra-focus" })?.value,
            name.hasPrefix(prefix)
        else { throw NotMade(body: "\(reply.status) \(reply.body.prefix(400))") }
        return String(name.dropFirst(prefix.count))
    }
}

/// What the database was asked, for tests that count.
final class Statements: Sendable {
    private let texts = Mutex<[String]>([])

    func note(_ text: String) { texts.withLock { $0.append(text) } }
    func reset() { texts.withLock { $0 = [] } }
    var all: [String] { texts.withLock { $0 } }
    /// Without the marks of transactions.
    var count: Int { all.count { !["BEGIN", "COMMI", "ROLLB", "SAVEP", "RELEA"].contains(String($0.prefix(5))) } }
}

func withSmallCompany<Value>(
    on kind: TestDatabase, at day: Day = SmallCompany.today, _ body: (SmallCompany) async throws -> Value
) async throws -> Value {
    let statements = Statements()
    return try await withDatabase(kind, migrations: Schema.migrations, observing: { statements.note($0) }) { database in
        let noon = day.startInstant(in: .gmt).addingTimeInterval(43_200)
        let app = App(database: database, clock: { noon }, passwords: PasswordGate(rounds: 16))
        let company = SmallCompany(app: app, database: database, statements: statements)
        try await database.write { db in try company.settle(in: db) }
        return try await body(company)
    }
}

extension SmallCompany {
    func settle(in db: any Connection) throws {
        try db.run(
            "INSERT INTO organisation (id, name, language, time_zone, founded_at) VALUES (1, 'Qinghe', 'zh', 'GMT', 0)")
        try db.run("INSERT INTO team (id, name, leader_id) VALUES (\(root), 'Qinghe', \(lin))")
        try db.run("INSERT INTO team (id, parent_id, name, leader_id) VALUES (\(product), \(root), 'Product', \(he))")
        for (team, ancestor, distance) in [(root, root, 0), (product, product, 0), (product, root, 1)] {
            try db.run(
                "INSERT INTO team_line (team_id, ancestor_id, distance) VALUES (\(team), \(ancestor), \(distance))")
        }
        try person(lin, "林若溪", "linruoxi", root, manager: nil, .owner, in: db)
        try person(he, "何磊", "helei", product, manager: lin, .member, in: db)
        try person(su, "苏晓棠", "suxiaotang", product, manager: he, .member, in: db)
        try person(gao, "高远", "gaoyuan", root, manager: nil, .readOnly, in: db)
        let above: [(Identifier<Person>, Identifier<Person>, Int)] = [
            (lin, lin, 0), (he, he, 0), (su, su, 0), (gao, gao, 0), (he, lin, 1), (su, he, 1), (su, lin, 2),
        ]
        for (person, manager, distance) in above {
            try db.run(
                "INSERT INTO reporting (person_id, manager_id, distance) VALUES (\(person), \(manager), \(distance))")
        }
        for (id, kind, first, last) in [
            (cycle, Cycle.Kind.short, "2026-11-01", "2026-12-31"), (former, .short, "2026-09-01", "2026-10-31"),
            (annual, .annual, "2026-01-01", "2026-12-31"),
        ] {
            guard let starts = Day(first), let ends = Day(last) else { continue }
            try Cycle(id: id, kind: kind, starts: starts, ends: ends, name: Cycle.name(starts: starts, ends: ends))
                .insert(in: db)
        }
    }

    private func person(
        _ id: Identifier<Person>, _ name: String, _ address: String, _ team: Identifier<Team>,
        manager: Identifier<Person>?, _ role: Role, in db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO person (id, name, email, team_id, manager_id, role, sort_key, search_text, joined_at)
            VALUES (\(id), \(name), \(address + "@qinghe.example"), \(team), \(manager), \(role), \(address), \(address), 0)
            """)
        for term in [address, PersonName.folded(name)] {
            try db.run("INSERT INTO person_term (rank, term, person_id) VALUES (0, \(term), \(id))")
        }
    }
}

extension Day? {
    /// For days that a test wrote itself.
    fileprivate var unsafelyKnown: Day { self ?? Day(number: 0) }
}
