import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct KeyResultTests {
    @Test(arguments: TestDatabase.available)
    func `a key result carries several metrics`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "注册到五万，付费两成")
            let first = try await company.metrics(id)[0]
            #expect(
                try await he.post("/metrics/\(first.id)", ["kind": "number", "target": "5万", "unit": "人"]).status == 200
            )
            #expect(try await he.post("/key-results/\(id)/metrics", ["kind": "percent", "target": "20"]).status == 200)
            let metrics = try await company.metrics(id)
            #expect(metrics.map(\.target) == [50_000, 20])
            #expect(metrics.map(\.unit) == ["人", ""])
            #expect(metrics.map(\.kind) == [.number, .percent])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a key result moves to another objective and both sides weigh 100 percent`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let a = try await company.objective(he, "甲")
            let b = try await company.objective(he, "乙")
            let moved = try await company.keyResult(he, a, "一")
            _ = try await company.keyResult(he, a, "二")
            _ = try await company.keyResult(he, b, "三")
            #expect(
                try await he.post("/key-results/\(moved)/position", ["objective": b, "position": "1"]).status == 200)
            #expect(try await company.keyResults(b) == ["一", "三"])
            #expect(try await company.keyResults(a) == ["二"])
            for objective in [a, b] { #expect(try await company.keyResultWeights(objective).reduce(0, +) == 1000) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a deleted key result comes back with undo`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "留下")
            let gone = try await he.post("/key-results/\(id)/deletion")
            #expect(gone.headers.contains { $0.value == "DELETE /key-results/\(id)/deletion" })
            #expect(try await company.keyResults(objective).isEmpty)
            #expect(try await he.post("/key-results/\(id)/deletion", method: .delete).status == 200)
            #expect(try await company.keyResults(objective) == ["留下"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a wrong metric names its field`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let id = try await company.keyResult(he, objective, "一")
            let metric = try await company.metrics(id)[0]
            for (fields, field) in [
                (["target": "lots"], "target"), (["start": "x"], "start"), (["target": "0"], "target"),
                (["unit": "一个长得不能再长的单位名称"], "unit"), (["kind": "feeling"], "kind"),
            ] {
                let reply = try await he.post("/metrics/\(metric.id)", fields)
                #expect(reply.status == 422, "\(fields)")
                #expect(try reply.refusedField() == field)
            }
            #expect(try await he.post("/metrics/\(metric.id)/deletion").status == 409)
            #expect(try await company.metrics(id) == [metric])
        }
    }
}

extension SmallCompany {
    func metrics(_ keyResult: String) async throws -> [Metric] {
        let id = try #require(Identifier<KeyResult>(keyResult))
        return try await database.read { db in try Metric.list(of: [id], in: db)[id] ?? [] }
    }

    func keyResults(_ objective: String) async throws -> [String] {
        let id = try #require(Identifier<Objective>(objective))
        return try await database.read { db in try KeyResult.all(of: id, in: db).map(\.statement.text) }
    }

    func keyResultWeights(_ objective: String) async throws -> [Int] {
        let id = try #require(Identifier<Objective>(objective))
        return try await database.read { db in try KeyResult.all(of: id, in: db).map(\.weight.thousandths) }
    }
}
