import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct MetricTests {
    @Test(arguments: TestDatabase.available)
    func `a deleted metric comes back, once, and only where there is room`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let keyResult = try await company.keyResult(he, try await company.objective(he, "站稳市场"), "回款")
            _ = try await he.post("/key-results/\(keyResult)/metrics", ["name": "第二个"])
            let second = try #require(try await company.metrics().last)
            #expect(try await he.post("/metrics/\(second)/deletion").status == 200)
            #expect(try await he.post("/metrics/\(second)/deletion").status == 404)
            #expect(try await he.post("/metrics/\(second)", ["name": "不在了"]).status == 404)
            #expect(try await he.post("/metrics/\(second)/deletion", method: .delete).status == 200)
            #expect(try await he.post("/metrics/\(second)/deletion", method: .delete).status == 404)
            _ = try await he.post("/metrics/\(second)/deletion")
            for _ in 1..<KeyResult.mostMetrics { _ = try await he.post("/key-results/\(keyResult)/metrics") }
            #expect(try await he.post("/metrics/\(second)/deletion", method: .delete).status == 409)
            #expect(try await company.metrics().count == KeyResult.mostMetrics)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a metric of somebody else is not there to be changed, brought back or deleted`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "站稳市场")
            _ = try await company.keyResult(he, objective, "回款")
            let metric = try #require(try await company.metrics().first)
            let su = try await company.client(company.su)
            #expect(try await su.post("/metrics/\(metric)", ["target": "5"]).status == 403)
            #expect(try await su.post("/metrics/\(metric)/deletion").status == 403)
            #expect(try await su.post("/metrics/\(metric)/deletion", method: .delete).status == 403)
            _ = try await he.post("/objectives/\(objective)/visibility", ["limited": "1"], method: .put)
            #expect(try await su.post("/metrics/\(metric)", ["target": "5"]).status == 404)
            #expect(try await su.post("/metrics/\(metric)/deletion").status == 404)
            #expect(try await su.post("/metrics/\(metric)/deletion", method: .delete).status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a metric keeps its kind once somebody has checked in`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let keyResult = try await company.keyResult(he, try await company.objective(he, "站稳市场"), "回款")
            let metric = try #require(try await company.metrics().first)
            #expect(try await he.post("/metrics/\(metric)", ["kind": "number"]).status == 200)
            _ = try await he.post(
                "/key-results/\(keyResult)/check-ins", ["value.\(metric)": "80", "health": "onTrack"])
            let reply = try await he.post("/metrics/\(metric)", ["kind": "done"])
            #expect(reply.status == 409)
            #expect(try reply.refusedField() == "kind")
            let kept: [String] = try await company.database.read { db in
                try db.rows("SELECT kind, current FROM metric").map { row in
                    let (kind, current): (String, Double) = (try row("kind"), try row("current"))
                    return "\(kind) \(current)"
                }
            }
            #expect(kept == ["number 80.0"])
        }
    }
}

extension SmallCompany {
    fileprivate func metrics() async throws -> [Identifier<Metric>] {
        try await database.read { db in
            try db.rows("SELECT id FROM metric WHERE deleted_at IS NULL ORDER BY position, id").map { try $0("id") }
        }
    }
}
