import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ScoreTests {
    private static let scoring = Day("2026-12-29") ?? SmallCompany.today

    @Test(arguments: TestDatabase.available)
    func `scores roll up by weight and leave out what is not scored`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "目标")
            let first = try await company.keyResult(he, objective, "一")
            let second = try await company.keyResult(he, objective, "二")
            try await company.database.write { db in
                try db.run("UPDATE key_result SET weight = 750 WHERE id = \(Identifier<KeyResult>(first))")
                try db.run("UPDATE key_result SET weight = 250 WHERE id = \(Identifier<KeyResult>(second))")
            }
            #expect(try await he.post("/key-results/\(first)/score", ["tenths": "8"]).status == 200)
            var scores = try await he.json("/scores")
            #expect(scores["score"] as? Double == 0.8)
            #expect(scores["soFar"] as? Bool == true)
            #expect(try await he.get("/scores").body.contains("so far"))
            #expect(try await he.post("/key-results/\(second)/score", ["score": "0.4"], method: .put).status == 200)
            scores = try await he.json("/scores")
            #expect(abs((scores["score"] as? Double ?? 0) - 0.7) < 1e-9)
            #expect(scores["soFar"] as? Bool == false)
            #expect(try await company.journal(first).last == "scored")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `factors propose a score and never give one`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let (keyResult, metric) = try await company.measured(he, start: "0", target: "100")
            _ = try await he.post(
                "/key-results/\(keyResult)/check-ins", ["value.\(metric)": "60", "health": "onTrack"])
            let address = "/key-results/\(keyResult)/score"
            #expect(try await he.post(address, ["difficulty": "5"]).status == 200)
            #expect(try await company.tenths(keyResult) == nil)
            #expect(try await he.post(address, ["effort": "5"]).status == 200)
            #expect(try await he.post(address, ["note": "hard but done"]).status == 200)
            #expect(try await company.tenths(keyResult) == nil)
            #expect(try await he.post(address, ["proposal": "1", "tenths": "1"]).status == 200)
            #expect(try await company.tenths(keyResult) == 8)
            let kept = try #require(try await company.scored(he, keyResult))
            #expect(kept["difficulty"] as? Int == 5)
            #expect(kept["effort"] as? Int == 5)
            #expect(kept["note"] as? String == "hard but done")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `without a figure the judged completion makes the proposal`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/score"
            #expect(try await he.post(address, ["proposal": "1"]).status == 422)
            #expect(try await he.post(address, ["completion": "4"]).status == 200)
            #expect(try await he.post(address, ["proposal": "1"]).status == 200)
            #expect(try await company.tenths(keyResult) == 8)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a withdrawn score is gone and the journal says so`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            let address = "/key-results/\(keyResult)/score"
            #expect(try await he.post(address, ["tenths": "7"], fragment: false).status == 303)
            #expect(try await company.tenths(keyResult) == 7)
            #expect(try await he.post(address + "/deletion").status == 200)
            #expect(try await company.tenths(keyResult) == nil)
            #expect(try await company.journal(keyResult).suffix(2) == ["scored", "scoreWithdrawn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a refused score names its field and keeps nothing`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            for (fields, field) in [
                (["tenths": "11"], "tenths"), (["score": "0.75"], "score"), (["score": "1.1"], "score"),
                (["tenths": "5", "effort": "6"], "effort"), (["difficulty": "x"], "difficulty"),
                (["note": String(repeating: "a", count: 2001)], "note"),
            ] {
                let reply = try await he.post("/key-results/\(keyResult)/score", fields)
                #expect(reply.status == 422, "\(field)")
                #expect(try reply.refusedField() == field)
            }
            #expect(try await company.tenths(keyResult) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `before scoring opens the page names the day and takes nothing`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            let page = try await he.get("/scores").body
            #expect(page.contains("Scoring opens on"))
            #expect(!page.contains("data-tenths"))
            #expect(try await he.post("/key-results/\(keyResult)/score", ["tenths": "7"]).status == 409)
            #expect(try await company.tenths(keyResult) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `others read scores and do not give them; what is limited is unknown`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let gao = try await company.client(company.gao)
            let (keyResult, _) = try await company.measured(he, start: "0", target: "100")
            _ = try await he.post("/key-results/\(keyResult)/score", ["tenths": "7"])
            for reader in [su, gao] {
                let page = try await reader.get("/scores?person=\(company.he)")
                #expect(page.body.contains("0.7"))
                #expect(!page.body.contains("data-tenths"))
                #expect(try await reader.post("/key-results/\(keyResult)/score", ["tenths": "1"]).status == 403)
                #expect(try await reader.post("/key-results/\(keyResult)/score/deletion").status == 403)
            }
            try await company.database.write { db in try db.run("UPDATE sheet SET limited = TRUE") }
            #expect(try await su.post("/key-results/\(keyResult)/score", ["tenths": "1"]).status == 404)
            #expect(!(try await su.get("/scores?person=\(company.he)").body.contains("0.7</b>")))
            #expect(try await he.post("/key-results/9/score", ["tenths": "1"]).status == 404)
            #expect(try await company.tenths(keyResult) == 7)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page asks the database as often for many key results as for one`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind, at: Self.scoring) { company in
            let he = try await company.client(company.he)
            _ = try await company.measured(he, start: "0", target: "100")
            let few = try await company.asked(he, ["/scores"])
            for _ in 1...3 { _ = try await company.measured(he, start: "0", target: "100") }
            #expect(try await company.asked(he, ["/scores"]) == few)
        }
    }
}

extension SmallCompany {
    fileprivate func tenths(_ keyResult: String) async throws -> Int? {
        try await database.read { db in
            try db.row("SELECT tenths FROM score WHERE key_result_id = \(Identifier<KeyResult>(keyResult))")?("tenths")
        }
    }

    /// What the pages give out of one key result's score.
    fileprivate func scored(_ client: TestClient, _ keyResult: String) async throws -> [String: Any]? {
        let objectives = try await client.json("/scores")["objectives"] as? [[String: Any]] ?? []
        return objectives.flatMap { $0["keyResults"] as? [[String: Any]] ?? [] }.first {
            $0["id"] as? String == keyResult
        }
    }
}
