import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct GapTests {
    func counts(_ client: TestClient, _ query: String = "") async throws -> [String: Int] {
        let list = try await client.json("/gaps\(query)")["counts"] as? [[String: Any]] ?? []
        return Dictionary(
            uniqueKeysWithValues: list.compactMap { entry in
                guard let kind = entry["kind"] as? String, let count = entry["count"] as? Int, count > 0 else {
                    return nil
                }
                return (kind, count)
            })
    }

    func gaps(_ client: TestClient, _ query: String) async throws -> [[String: Any]] {
        try await client.json("/gaps\(query)")["gaps"] as? [[String: Any]] ?? []
    }

    @Test(arguments: TestDatabase.available)
    func `what is not aligned, supported or written is listed with a partner`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let mine = try await company.objective(cast.he, "让 A 产品的重点客户留下来")
            #expect(try await counts(cast.lin) == ["unaligned": 1, "unsupported": 1, "withoutOKRs": 1])
            let unaligned = try await gaps(cast.lin, "?kind=unaligned").first
            #expect(unaligned?["objectives"] as? [String] == [mine])
            #expect(unaligned?["partnerObjective"] as? String == cast.objective)
            let unsupported = try await gaps(cast.lin, "?kind=unsupported").first
            #expect(unsupported?["partner"] as? String == "person:\(company.he)")
            #expect(unsupported?["words"] as? [String] == ["重点客户"])
            let idle = try await gaps(cast.lin, "?kind=withoutOKRs").first
            #expect(idle?["people"] as? [String] == ["\(company.su)"])
            #expect(idle?["partner"] as? String == "person:\(company.he)")
            let page = try await cast.he.get("/gaps?mine=1").body
            #expect(page.contains("/objectives/\(mine)/alignments") && page.contains("Ask them to align"))
            _ = try await cast.he.post("/objectives/\(mine)/alignments", ["to": cast.objective])
            #expect(try await counts(cast.lin) == ["withoutOKRs": 1])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `doubles, contradictions and circles are found, and go once they are settled`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let one = try await company.objective(cast.he, "建立统一的客户数据平台")
            let two = try await company.objective(cast.lin, "搭建统一客户数据平台")
            #expect(try await counts(cast.su, "?kind=double")["double"] == 1)
            for (client, objective, target) in [(cast.he, one, "90"), (cast.lin, two, "95")] {
                let id = try await company.keyResult(client, objective, "重点客户续约率达到 \(target)%")
                let metric: Identifier<Metric>? = try await company.database.read { db in
                    try db.value("SELECT id AS value FROM metric WHERE key_result_id = \(Identifier<KeyResult>(id))")
                }
                _ = try await client.post(
                    "/metrics/\(try #require(metric))", ["kind": "percent", "start": "80", "target": target])
            }
            _ = try await company.keyResult(cast.lin, cast.objective, "别的")
            #expect(try await counts(cast.su)["conflict"] == 1)
            let conflict = try await gaps(cast.su, "?kind=conflict").first
            #expect(conflict?["contradiction"] as? String == "differentTargets")
            _ = try await cast.he.post("/objectives/\(one)/dependencies", ["on": "objective:\(two)"])
            _ = try await cast.lin.post("/objectives/\(two)/dependencies", ["on": "objective:\(one)"])
            let circle = try await gaps(cast.su, "?kind=circle").first
            #expect(Set(circle?["objectives"] as? [String] ?? []) == [one, two])
            _ = try await cast.he.post("/objectives/\(one)/alignments", ["to": two])
            #expect(try await counts(cast.su)["double"] == nil)
            #expect(try await counts(cast.su)["conflict"] == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what one may not see is in no gap and no count`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            _ = try await company.objective(cast.he, "建立统一的客户数据平台")
            let two = try await company.objective(cast.lin, "搭建统一客户数据平台")
            _ = try await cast.lin.post("/objectives/\(two)/visibility", ["limited": "1"])
            #expect(try await counts(cast.su)["double"] == nil)
            #expect(try await cast.su.get("/gaps").body.contains("搭建统一") == false)
            #expect(try await counts(cast.lin)["double"] == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `kind, team and cycle narrow the list, and what is unknown is refused`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            _ = try await company.objective(cast.he, "让客户留下来")
            #expect(try await counts(cast.lin, "?team=\(company.product)") == ["unaligned": 1, "withoutOKRs": 1])
            #expect(try await counts(cast.lin, "?cycle=\(company.former)")["withoutOKRs"] == 3)
            #expect(try await counts(cast.su, "?mine=1") == ["withoutOKRs": 1])
            for query in ["?kind=x", "?team=999", "?team=x", "?cycle=x", "?cycle=999"] {
                #expect(try await cast.lin.get("/gaps\(query)").status == 404, "\(query)")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page asks the database as often for many gaps as for few`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            func asked() async throws -> [Int] {
                var counts: [Int] = []
                for _ in 1...2 {
                    company.statements.reset()
                    _ = try await cast.lin.get("/gaps")
                    counts.append(company.statements.count)
                }
                return counts
            }
            let few = try await asked()
            for number in 1...6 { _ = try await company.objective(cast.he, "目标第 \(number) 个，关于\(number)号仓库") }
            #expect(try await asked() == few)
            #expect(few[0] <= 22 && few[1] <= 14)
        }
    }
}
