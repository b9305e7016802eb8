import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct MapFilterTests {
    @Test(arguments: TestDatabase.available)
    func `a filter keeps what lies above what it names, dimmed`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let seen = try await map.gao.map("q=\(TestClient.encoded("体验"))")
            #expect(seen.texts == ["体验", "产品", "公司"])
            #expect(seen.nodes.filter(\.isDimmed).map(\.text).sorted() == ["产品", "公司"])
            #expect(seen.matched == 1)
            #expect(seen.roots == ["公司"])
            // What does not match is not counted either.
            #expect(seen["公司"]?.supporters == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each question names what it asks for`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let company = map.company
            try await company.database.write { db in
                for (id, zh) in [(401, "正式"), (402, "实习"), (403, "外包")] {
                    try db.run(
                        """
                        INSERT INTO employee_type (id, key, name_zh, name_en, position)
                        VALUES (\(id), \(zh), \(zh), \(zh), \(id))
                        """)
                }
                try db.run("UPDATE person SET employee_type_id = 401 WHERE id = \(company.he)")
                try db.run("UPDATE person SET employee_type_id = 402 WHERE id = \(company.su)")
            }
            func named(_ query: String) async throws -> Set<String> {
                Set(try await map.gao.map(query).nodes.filter { !$0.isDimmed }.map(\.text))
            }
            #expect(try await named("team=\(company.product)") == ["产品", "招聘", "体验", "杂事"])
            #expect(try await named("team=\(company.root)") == ["公司", "产品", "招聘", "体验", "杂事"])
            #expect(try await named("type=401") == ["产品", "招聘"])
            #expect(try await named("type=401&type=402") == ["产品", "招聘", "体验", "杂事"])
            #expect(try await named("type=403") == [])
            #expect(try await named("ambition=committed") == ["招聘"])
            #expect(try await named("ambition=committed&ambition=aspirational") == ["公司", "招聘"])
            #expect(try await named("person=\(company.he)") == ["产品", "招聘"])
            #expect(try await named("aligned=no") == ["公司", "杂事"])
            #expect(try await named("aligned=yes") == ["产品", "招聘", "体验"])
            #expect(try await named("aligned=yes&person=\(company.su)") == ["体验"])
            #expect(try await named("health=noUpdate").count == 5)
            #expect(try await named("health=delayed") == [])
            #expect(try await named("view=network&root=\(map.product)&person=\(company.su)") == ["体验"])
            let team = try await map.gao.map("view=organisation&person=\(company.su)")
            #expect(team.teams.map(\.count) == [2, 2])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `health is filtered by the objective's own rule`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            func set(_ id: String, _ fields: [String: String]) async throws {
                #expect(try await map.he.post("/objectives/\(id)", fields, method: .patch).status == 200)
            }
            try await set(map.product, ["health_rule": "byHand", "health": "atRisk"])
            try await set(map.hiring, ["health_rule": "byPace", "progress": "0"])
            let delayed = try await map.gao.map("health=delayed&health=atRisk")
            #expect(Set(delayed.nodes.filter { !$0.isDimmed }.map(\.text)) == ["产品", "招聘"])
            #expect(delayed["产品"]?.health == 1)
            #expect(delayed["招聘"]?.health == 2)
            let far = try await map.gao.get("/map/far?health=delayed", accept: "application/json").body
            #expect(far.contains("\"healths\":\"2\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `signs of the pattern are taken for themselves, and what is no choice is no filter`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            for query in ["q=%25", "q=_", "team=999"] {
                let seen = try await map.gao.map(query)
                #expect(seen.matched == 0, "\(query)")
            }
            let all = try await map.gao.map("team=x&type=y&health=z&aligned=perhaps&ambition=w")
            #expect(all.matched == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the outline stands in the page, with lists for open branches and links for closed ones`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            let open = try await map.gao.get("/map?view=outline").body
            for text in ["公司", "产品", "招聘", "体验"] { #expect(open.contains(">\(text)</a>"), "\(text)") }
            #expect(open.contains("<details open data-node=\"\(map.top)\">"))
            let closed = try await map.gao.get("/map?view=outline&depth=1").body
            #expect(closed.contains("<details data-branch=\"\(map.product)\">"))
            #expect(!closed.contains(">体验</a>"))
            let branch = try await map.gao.get("/map?view=outline&root=\(map.product)&depth=1", headers: .fragment).body
            #expect(branch.hasPrefix("<ul>") && branch.contains(">体验</a>") && !branch.contains(">产品</a>"))
            #expect(
                try await map.gao.get("/map?view=outline&q=zzzz&lang=en").body.contains("No objective fits the filter"))
            #expect(
                try await map.gao.get("/map?cycle=\(map.company.former)&lang=en").body.contains(
                    "Nothing is aligned yet"))
            #expect(
                try await map.he.get("/me").body.contains(
                    "/map?view=network&amp;cycle=\(map.company.cycle)&amp;root=\(map.product)"))
        }
    }
}
