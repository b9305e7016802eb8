import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct PresenceTests {
    @Test(arguments: TestDatabase.available)
    func `who has a sheet open is named to the others there, and gone when they go`(_ kind: TestDatabase) async throws {
        try await withTwoServers(kind) { company, other in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "一")
            let sheet = try await company.sheet(of: company.he)
            let query = "watch=sheet:\(sheet)&look=sheet:\(sheet)"
            let own = try await OpenStream(company.app, company.he, query)
            let su = try await OpenStream(other, company.su, query)
            func here() async throws -> String { try await he.get("/sheets/\(sheet)/here").body }
            while try await here().contains("苏晓棠") == false { _ = try await own.next("here") }
            #expect(try await here().contains("何磊") == false)
            await su.close()
            while try await here().contains("苏晓棠") { _ = try await own.next("here") }
            await own.close()
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change through one server is heard on the other's stream`(_ kind: TestDatabase) async throws {
        try await withTwoServers(kind) { company, other in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "一")
            let sheet = try await company.sheet(of: company.he)
            let su = try await OpenStream(other, company.su, "watch=sheet:\(sheet)")
            _ = try await su.next("sheet")
            let reply = try await he.post("/objectives/\(objective)", ["text": "改过了"])
            let rev = try #require(reply.headers.first { $0.name.rawName == "Okra-Rev" }?.value)
            while let heard = try await su.next("sheet"), heard.rev != rev {}
            await su.close()
        }
    }

    @Test func `who may not see a sheet is not said to be there, and is told of nobody`() async throws {
        try await withTwoServers(.sqlite) { company, _ in
            let su = try await company.client(company.su)
            _ = try await company.objective(su, "只给自己")
            let sheet = try await company.sheet(of: company.su)
            _ = try await su.post("/sheets/\(sheet)/visibility", ["limited": "1"], method: .put)
            let query = "watch=sheet:\(sheet),cycle:\(company.cycle)&look=sheet:\(sheet)"
            let gao = try await OpenStream(company.app, company.gao, query)
            _ = try await gao.next("cycle")
            let own = try await OpenStream(company.app, company.su, query)
            _ = try await own.next("here")
            #expect(company.app.live.presence.people(at: sheet) == [company.su])
            #expect(try await company.client(company.gao).get("/sheets/\(sheet)/here").status == 404)
            await gao.close()
            await own.close()
        }
    }

    @Test func `who may see it no longer is no longer named`() async throws {
        try await withTwoServers(.sqlite) { company, _ in
            let su = try await company.client(company.su)
            _ = try await company.objective(su, "先给大家看")
            let sheet = try await company.sheet(of: company.su)
            let gao = try await OpenStream(company.app, company.gao, "watch=sheet:\(sheet)&look=sheet:\(sheet)")
            _ = try await gao.next("here")
            #expect(try await su.get("/sheets/\(sheet)/here").body.contains("高远"))
            _ = try await su.post("/sheets/\(sheet)/visibility", ["limited": "1"], method: .put)
            #expect(try await su.get("/sheets/\(sheet)/here").body.contains("高远") == false)
            await gao.close()
        }
    }

    @Test func `what a server said that went away is forgotten after three heartbeats`() async throws {
        try await withTwoServers(.sqlite) { company, _ in
            let presence = company.app.live.presence
            let sheet = Identifier<Sheet>(7)
            presence.hear("here elsewhere 7 102,103")
            presence.hear("here third 7 103,104")
            #expect(presence.people(at: sheet) == [company.he, company.su, company.gao])
            presence.hear("here third 7 ")
            #expect(presence.people(at: sheet) == [company.he, company.su])
            for _ in 0..<3 { presence.beat() }
            #expect(presence.people(at: sheet) == [company.he, company.su])
            presence.beat()
            #expect(presence.people(at: sheet).isEmpty)
        }
    }
}

/// One company served twice: on PostgreSQL by two servers, on SQLite by one.
private func withTwoServers(
    _ kind: TestDatabase, _ body: (SmallCompany, App) async throws -> Void
) async throws {
    try await withLocation(kind, migrations: Schema.migrations) { location in
        let database = try await open(location)
        var settings = Settings()
        settings.presenceGrace = .zero
        let noon = SmallCompany.today.startInstant(in: .gmt).addingTimeInterval(43_200)
        func app(on database: any Database) -> App {
            App(database: database, settings: settings, clock: { noon }, passwords: PasswordGate(rounds: 16))
        }
        let company = SmallCompany(app: app(on: database), database: database, statements: Statements())
        try await database.write { db in try company.settle(in: db) }
        let second = kind == .postgresql ? try await open(location) : nil
        await database.listening()
        await second?.listening()
        let result: Result<Void, any Error>
        do {
            try await body(company, second.map(app) ?? company.app)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await second?.close()
        await database.close()
        try result.get()
    }
}
