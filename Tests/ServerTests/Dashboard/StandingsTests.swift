import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct StandingsTests {
    /// People, written, aligned, updated, scored, as this person is told.
    func figures(_ client: TestClient, _ query: String = "") async throws -> [Int] {
        let figures = try await client.json("/cycle\(query)")["figures"] as? [String: Any] ?? [:]
        return ["people", "written", "aligned", "updated", "scored"].map { figures[$0] as? Int ?? -1 }
    }

    func sheet(_ company: SmallCompany, of person: Identifier<Person>) async throws -> String {
        let id = try await company.database.read { db -> Identifier<Sheet>? in
            try db.value("SELECT id AS value FROM sheet WHERE person_id = \(person)")
        }
        return try #require(id).description
    }

    @Test(arguments: TestDatabase.available)
    func `figures follow every change, and count neither leavers nor those who only read`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            #expect(try await figures(lin) == [3, 0, 0, 0, 0])
            let above = try await company.objective(lin, "让客户离不开我们")
            _ = try await lin.post("/sheets/\(try await sheet(company, of: company.lin))/publication")
            #expect(try await figures(he) == [3, 1, 1, 0, 0])
            let mine = try await company.objective(he, "让重点客户留下来")
            #expect(try await figures(he) == [3, 1, 1, 0, 0])
            _ = try await he.post("/sheets/\(try await sheet(company, of: company.he))/publication")
            #expect(try await figures(he) == [3, 2, 1, 0, 0])
            _ = try await he.post("/objectives/\(mine)/alignments", ["to": above])
            #expect(try await figures(he) == [3, 2, 2, 0, 0])
            let line = try await company.keyResult(he, mine, "续约率到 90%")
            #expect(try await figures(he) == [3, 2, 2, 0, 0])
            _ = try await he.post("/key-results/\(line)/check-ins", ["health": "onTrack"])
            #expect(try await figures(he) == [3, 2, 2, 1, 0])
            _ = try await lin.post("/objectives/\(above)/deletion")
            #expect(try await figures(he) == [3, 1, 0, 1, 0])
            _ = try await lin.post("/objectives/\(above)/deletion", method: .delete)
            #expect(try await figures(he) == [3, 2, 2, 1, 0])
            #expect(try await lin.post("/admin/people/\(company.su)/departure", fragment: false).status == 303)
            #expect(try await figures(he) == [2, 2, 2, 1, 0])
            #expect(try await figures(he, "?cycle=\(company.former)") == [2, 0, 0, 0, 0])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is kept equals what is counted anew`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await figures(he)
            let mine = try await company.objective(he, "让重点客户留下来")
            _ = try await figures(he)
            _ = try await company.keyResult(he, mine, "续约率到 90%")
            _ = try await he.post("/learn/history/reading")
            _ = try await figures(he)
            let (app, cycle, at) = (company.app, company.cycle, company.app.clock())
            let (kept, anew) = try await company.database.read { db in
                (
                    try app.standings.roll(of: cycle, course: .builtIn, at: at, in: db),
                    try Roll.load(cycle, course: .builtIn, in: db)
                )
            }
            #expect(kept.standings == anew.standings && kept.teams == anew.teams)
            #expect(kept.standings[company.he]?.lessonsRead == 1)
            #expect(kept.standings[company.gao] == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page asks as often for many people as for few`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            func count() async throws -> Int {
                _ = try await lin.get("/cycle")
                company.statements.reset()
                #expect(try await lin.get("/cycle").status == 200)
                return company.statements.count
            }
            let few = try await count()
            for person in [company.he, company.su] {
                let client = try await company.client(person)
                for text in ["目标甲", "目标乙", "目标丙"] { _ = try await company.objective(client, text) }
            }
            let before = try await count()
            let he = try await company.client(company.he)
            for text in ["目标丁", "目标戊", "目标己"] { _ = try await company.objective(he, text) }
            #expect(try await count() == before)
            #expect(before <= few + 6 && before <= 14)
        }
    }
}
