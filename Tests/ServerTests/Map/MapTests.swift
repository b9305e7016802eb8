import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct MapTests {
    @Test(arguments: TestDatabase.available)
    func `what an objective serves is found above it, and what supports nothing stays beside`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            let seen = try await map.gao.map()
            #expect(seen.texts == ["公司", "产品", "招聘", "体验"])
            #expect(seen.lines == ["产品>公司", "招聘>公司", "体验>产品"])
            #expect(seen.roots == ["公司"])
            #expect(seen["公司"]?.supporters == 2)
            let tray = try await map.su.get("/map/unaligned", headers: .fragment)
            #expect(tray.body.contains("杂事"))
            #expect(tray.body.contains("/objectives/\(map.loose)/candidates"))
            #expect(!tray.body.contains("体验"))
            // Others see that it waits, and cannot move it.
            let others = try await map.gao.get("/map/unaligned", headers: .fragment).body
            #expect(others.contains("杂事") && !others.contains("data-movable"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the organisation's objectives and its leader's are roots though nothing supports them`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            _ = try await map.company.objective(map.lin, "组织的目标", ["team": "\(map.company.root)"])
            _ = try await map.company.objective(map.lin, "领头人的目标")
            let seen = try await map.gao.map()
            #expect(seen.roots == ["组织的目标", "公司", "领头人的目标"])
            let tray = try await map.gao.get("/map/unaligned", headers: .fragment).body
            #expect(!tray.contains("组织的目标") && !tray.contains("领头人的目标"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `closed branches tell how many they hold and open one by one`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let top = try await map.gao.map("depth=1")
            #expect(top.texts == ["公司", "产品", "招聘"])
            #expect(top["产品"]?.supporters == 1)
            #expect(top["产品"]?.isOpen == false)
            let root = try await map.gao.map("depth=0")
            #expect(root["公司"]?.supporters == 2)
            #expect(try await map.gao.map("depth=1&open=\(map.product)").texts.contains("体验"))
            #expect(try await map.gao.map("depth=2&shut=\(map.product)").texts.contains("体验") == false)
            let branch = try await map.gao.map("root=\(map.product)&depth=1")
            #expect(branch.texts == ["产品", "体验"])
            #expect(branch.lines == ["体验>产品"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is selected is opened up to its root`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let deep = try await map.gao.map("depth=0&at=\(map.experience)")
            #expect(deep.texts == ["公司", "产品", "招聘", "体验"])
            // What hangs from nothing is shown all the same, as somebody looks at it.
            let loose = try await map.gao.map("depth=0&at=\(map.loose)")
            #expect(loose.roots == ["公司", "杂事"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a network has what lies above and below its middle, and not what lies beside`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            let seen = try await map.gao.map("view=network&root=\(map.product)")
            #expect(seen.texts == ["公司", "产品", "体验"])
            #expect(seen.roots == ["公司"])
            // Without a word it lies around one's own first objective.
            #expect(try await map.su.map("view=network").texts == ["公司", "产品", "体验"])
            #expect(try await map.gao.get("/map?view=network&root=999", accept: "application/json").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the organisation shows its teams with what they and their people have set out to do`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            let seen = try await map.gao.map("view=organisation")
            #expect(seen.teams.map(\.name) == ["Qinghe", "Product"])
            #expect(seen.teams.map(\.count) == [5, 4])
            #expect(Set(seen.teams[1].objectives) == ["产品", "招聘", "体验", "杂事"])
            let closed = try await map.gao.map("view=organisation&depth=0")
            #expect(closed.teams.map(\.count) == [5])
            #expect(closed.nodes.isEmpty)
            let branch = try await map.gao.map("view=organisation&branch=\(map.company.product)&depth=1")
            #expect(branch.teams.map(\.name) == ["Product"])
            #expect(branch.texts.count == 4)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `from afar every objective is one mark`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let reply = try await map.gao.get("/map/far", accept: "application/json")
            #expect(reply.body.contains("\"name\":\"Product\",\"colour\":1,\"healths\":\"3333\""))
            #expect(reply.body.contains("\"name\":\"Qinghe\",\"colour\":0,\"healths\":\"3\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `another cycle has another map, and what is served there is seen from here`(_ kind: TestDatabase) async throws
    {
        try await withMapCompany(on: kind) { map in
            let year = try await map.company.objective(map.lin, "年度", ["cycle": "\(map.company.annual)"])
            try await map.align(map.lin, map.top, to: year)
            #expect(try await map.gao.map("cycle=\(map.company.annual)").texts == ["年度"])
            let seen = try await map.gao.map()
            #expect(seen.roots == ["年度"])
            #expect(seen.lines.contains("公司>年度"))
            #expect(try await map.gao.map("cycle=\(map.company.former)").nodes.isEmpty)
            #expect(try await map.gao.get("/map?cycle=999").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `key results come along where they are asked for`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            _ = try await map.company.keyResult(map.he, map.product, "一条")
            let (without, with) = (try await map.gao.map(), try await map.gao.map("kr=1"))
            #expect(without["产品"]?.keyResults == 0)
            #expect(with["产品"]?.keyResults == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a loop made by two people at once is drawn and ends`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let now = map.company.app.clock()
            try await map.company.database.write { db in
                guard let product = Identifier<Objective>(map.product),
                    let below = Identifier<Objective>(map.experience)
                else { return }
                try Alignment(from: product, to: below).insert(Identifier(77), by: map.company.he, at: now, in: db)
            }
            #expect(try await map.gao.map("depth=all").texts == ["公司", "产品", "招聘", "体验"])
            #expect(try await map.gao.map("view=network&root=\(map.product)&depth=all").texts.count == 3)
            #expect(try await map.gao.get("/map?view=outline").status == 200)
            #expect(try await map.gao.get("/map/objectives/\(map.product)", headers: .fragment).status == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the number of statements does not grow with what is shown`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            let addresses = [
                "", "?lists=1", "?view=organisation&lists=1", "?view=network&lists=1", "?view=outline",
                "?health=atRisk&team=\(map.company.product)",
                "?kr=1&depth=all", "?root=\(map.top)&depth=2", "?at=\(map.experience)",
            ]
            func counts() async throws -> [Int] {
                var counts: [Int] = []
                for address in addresses {
                    for accept in ["text/html", "application/json"] {
                        map.company.statements.reset()
                        #expect(try await map.gao.get("/map\(address)", accept: accept).status == 200)
                        counts.append(map.company.statements.count)
                    }
                }
                return counts
            }
            let few = try await counts()
            for number in 1...12 {
                let objective = try await map.company.objective(map.he, "更多 \(number)")
                _ = try await map.company.keyResult(map.he, objective, "一条")
                try await map.align(map.he, objective, to: map.top)
                let below = try await map.company.objective(map.su, "再下 \(number)")
                try await map.align(map.su, below, to: objective)
            }
            #expect(try await counts() == few)
            #expect(few.allSatisfy { $0 <= 14 })
            // What bench/map.py says of a branch.
            #expect(few[2 * (addresses.firstIndex { $0.contains("depth=2") } ?? 0) + 1] == 7)
        }
    }
}

extension HTTPFields {
    static var fragment: HTTPFields {
        guard let name = HTTPField.Name("Okra-Fragment") else { return [:] }
        return [name: "1"]
    }
}
