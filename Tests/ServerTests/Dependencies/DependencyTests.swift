import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct DependencyTests {
    func need(_ client: TestClient, _ objective: String, _ on: String) async throws -> String {
        try SmallCompany.undone(
            try await client.post("/objectives/\(objective)/dependencies", ["on": on, "note": "月底前给接口"]))
    }

    @Test(arguments: TestDatabase.available)
    func `the other side confirms, and both see it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let theirs = try await company.objective(cast.he, "打通账户")
            let id = try await need(cast.lin, cast.objective, "objective:\(theirs)")
            #expect(try await company.waiting(cast.he) == ["dependency"])
            #expect(try await cast.he.get("/me").body.contains("月底前给接口"))
            #expect(try await cast.su.get("/people/\(company.lin)").body.contains("dependency") == false)
            #expect(try await cast.he.post("/dependencies/\(id)/answer", ["outcome": "accepted"]).status == 200)
            #expect(try await company.answers("dependency") == ["accepted"])
            for path in ["/people/\(company.lin)", "/people/\(company.he)"] {
                #expect(try await cast.su.get(path).body.contains("alignment dependency"), "\(path)")
            }
            let needed = try await cast.he.json("/me")["objectives"] as? [[String: Any]] ?? []
            #expect((needed.first?["neededBy"] as? [[String: Any]])?.first?["objective"] as? String == cast.objective)
            #expect(
                try await company.told(["dependencyAdded", "dependencyConfirmed"]) == [
                    .init(kind: "dependencyAdded", person: company.he),
                    .init(kind: "dependencyConfirmed", person: company.lin),
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `at risk, declined with a word, and back again`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let theirs = try await company.objective(cast.he, "打通账户")
            let id = try await need(cast.lin, cast.objective, "objective:\(theirs)")
            let path = "/dependencies/\(id)/answer"
            #expect(try await cast.he.post(path, ["outcome": "atRisk", "word": "排期紧"]).status == 200)
            #expect(try await cast.lin.get("/me").body.contains("at-risk"))
            #expect(try await cast.he.post(path, ["outcome": "atRisk", "word": "排期紧"]).status == 409)
            #expect(try await cast.he.post(path, ["outcome": "declined"]).status == 422)
            #expect(try await cast.he.post(path, ["outcome": "declined", "word": "做不了"]).status == 200)
            #expect(try await cast.lin.get("/me").body.contains("做不了"))
            #expect(try await cast.he.post(path, ["outcome": "accepted"]).status == 200)
            #expect(try await company.answers("dependency") == ["accepted"])
            #expect(
                try await company.told(["dependencyPutAtRisk", "dependencyDeclined", "dependencyConfirmed"]).count == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a team without an objective for it names one when it confirms`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await need(cast.lin, cast.objective, "team:\(company.product)")
            #expect(try await company.waiting(cast.he) == ["dependency"])
            let path = "/dependencies/\(id)/answer"
            let wrong = try await company.objective(cast.he, "我自己的")
            let refused = try await cast.he.post(path, ["outcome": "accepted", "objective": wrong])
            #expect(refused.status == 422)
            #expect(try refused.refusedField() == "objective")
            let right = try await company.objective(cast.he, "团队的", ["team": "\(company.product)"])
            #expect(try await cast.he.post(path, ["outcome": "accepted", "objective": right]).status == 200)
            let team = try await cast.he.json("/teams/\(company.product)")["objectives"] as? [[String: Any]] ?? []
            #expect((team.first?["neededBy"] as? [Any])?.count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `it is taken back, and answered only by who is needed`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await need(cast.lin, cast.objective, "person:\(company.he)")
            #expect(try await cast.su.post("/dependencies/\(id)/answer", ["outcome": "accepted"]).status == 403)
            #expect(try await cast.he.post("/dependencies/\(id)", method: .delete).status == 403)
            #expect(try await cast.lin.post("/dependencies/\(id)/withdrawal").status == 200)
            #expect(try await company.waiting(cast.he).isEmpty)
            #expect(try await cast.he.post("/dependencies/\(id)/answer", ["outcome": "accepted"]).status == 409)
            #expect(try await company.answers("dependency") == ["withdrawn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `oneself, twice, other times and the unseen are refused`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let own = try await company.objective(cast.lin, "自己的另一个")
            let theirs = try await company.objective(cast.he, "看不见的")
            _ = try await cast.he.post("/objectives/\(theirs)/visibility", ["limited": "1"])
            let path = "/objectives/\(cast.objective)/dependencies"
            for (on, status) in [
                ("objective:\(own)", 422), ("person:\(company.lin)", 422), ("objective:\(theirs)", 404),
                ("objective:x", 422),
                ("person:\(company.gao)", 409), ("", 422), ("team:999", 422),
            ] {
                #expect(try await cast.lin.post(path, ["on": on]).status == status, "\(on)")
            }
            let mine = try await company.objective(cast.he, "能看见的")
            _ = try await need(cast.lin, cast.objective, "objective:\(mine)")
            #expect(try await cast.lin.post(path, ["on": "objective:\(mine)"]).status == 409)
            #expect(try await cast.su.post(path, ["on": "objective:\(mine)"]).status == 403)
            #expect(try await company.answers("dependency") == ["waiting"])
            let options = try await cast.lin.get("/objectives/\(cast.objective)/needs?q=\(TestClient.encoded("见的"))")
                .body
            #expect(options.contains("objective:\(mine)") && !options.contains("objective:\(theirs)"))
        }
    }
}
