import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ComparisonTests {
    @Test(arguments: TestDatabase.available)
    func `another's sheet stands beside mine with what ties them`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let mine = try await company.objective(cast.he, "让客户留下来")
            #expect(try await cast.he.get("/compare?person=\(company.lin)").body.contains("None of these objectives"))
            _ = try await cast.he.post("/objectives/\(mine)/alignments", ["to": cast.objective])
            for (client, other) in [(cast.he, company.lin), (cast.lin, company.he)] {
                let page = try await client.get("/compare?person=\(other)").body
                #expect(page.contains("data-from=\"\(mine)\" data-to=\"\(cast.objective)\""))
                #expect(!page.contains("data-edit "))
            }
            #expect(try await cast.he.get("/people/\(company.lin)").body.contains("/compare?person=\(company.lin)"))
            #expect(try await cast.he.get("/compare?team=\(company.product)&cycle=\(company.cycle)").status == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two cycles of one owner say what went on`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "让客户留下来", ["cycle": "\(company.annual)"])
            _ = try await company.objective(he, "只在全年", ["cycle": "\(company.annual)"])
            _ = try await company.objective(he, "让客户留下来")
            let page = try await he.get("/compare?cycle=\(company.cycle)&with=\(company.annual)").body
            #expect(page.contains("Goes on <span class=\"faint\">1</span>"))
            #expect(page.contains("Ended <span class=\"faint\">1</span>"))
            #expect(page.contains("New <span class=\"faint\">0</span>"))
            #expect(try await he.get("/compare").status == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the unknown and the unseen are not compared`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            for query in ["?person=999", "?person=x", "?team=999", "?cycle=x", "?with=999"] {
                #expect(try await cast.he.get("/compare\(query)").status == 404, "\(query)")
            }
            _ = try await cast.lin.post("/objectives/\(cast.objective)/visibility", ["limited": "1"])
            #expect(try await cast.su.get("/compare?person=\(company.lin)").body.contains("第二条曲线") == false)
        }
    }
}
