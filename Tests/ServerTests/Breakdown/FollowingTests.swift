import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct FollowingTests {
    /// 林's key result follows what 何 made of it, on which stands one key result of his.
    struct Chain {
        let cast: SmallCompany.Cast
        let breakdown: String
        let objective: String
        let keyResult: String
    }

    func chain(_ company: SmallCompany) async throws -> Chain {
        let cast = try await company.cast()
        let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he, ["follows": "1"])
        let reply = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
        let objective = try SmallCompany.made(reply, "text-objective-")
        return Chain(
            cast: cast, breakdown: id, objective: objective,
            keyResult: try await company.keyResult(cast.he, objective, "走访 40 家"))
    }

    @Test(arguments: TestDatabase.available)
    func `progress follows the objective made of it, and says so in the journal`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            #expect(try await company.measure(chain.keyResult, "40", by: chain.cast.he) < 400)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.4)
            #expect(try await chain.cast.lin.get("/me").body.contains("metric followed"))
            let told = try await company.journal(chain.cast.keyResult)
            #expect(told.last == "progressFollowed")
            _ = try await chain.cast.he.post("/objectives/\(chain.objective)", ["progress": "70%"], method: .patch)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.7)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the switch goes off and on, and only its giver turns it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            _ = try await company.measure(chain.keyResult, "40", by: chain.cast.he)
            let path = "/breakdowns/\(chain.breakdown)/following"
            #expect(try await chain.cast.he.post(path, ["follows": "0"]).status == 403)
            #expect(try await chain.cast.lin.post(path, ["follows": "0"]).status == 200)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0)
            #expect(try await chain.cast.lin.post(path, ["follows": "1"]).status == 200)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.4)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a deleted objective is followed no more, a restored one again`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            _ = try await company.measure(chain.keyResult, "40", by: chain.cast.he)
            _ = try await chain.cast.he.post("/objectives/\(chain.objective)/deletion")
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0)
            _ = try await chain.cast.he.post("/objectives/\(chain.objective)/deletion", method: .delete)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.4)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is followed goes up through as many as there are, in one transaction`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            let id = try await company.handDown(chain.cast.he, chain.keyResult, to: company.su, ["follows": "1"])
            let reply = try await chain.cast.su.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
            let lowest = try SmallCompany.made(reply, "text-objective-")
            let last = try await company.keyResult(chain.cast.su, lowest, "每周 10 家")
            _ = try await company.measure(last, "30", by: chain.cast.su)
            #expect(try await company.progress(chain.cast.he, of: chain.keyResult) == 0.3)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.3)
            _ = try await chain.cast.su.post("/objectives/\(lowest)/deletion")
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nothing comes to follow itself, by the switch or by a move`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            // 何 hands the key result back up to 林, who makes another objective of it.
            _ = try await chain.cast.he.post(
                "/objectives/\(chain.objective)/alignments/\(chain.cast.objective)", method: .delete)
            let back = try await company.handDown(chain.cast.he, chain.keyResult, to: company.lin, ["follows": "1"])
            let reply = try await chain.cast.lin.post("/breakdowns/\(back)/answer", ["outcome": "accepted"])
            let other = try SmallCompany.made(reply, "text-objective-")
            let move = try await chain.cast.lin.post(
                "/key-results/\(chain.cast.keyResult)/position", ["position": "1", "objective": other])
            #expect(move.status == 409)
            #expect(try move.refusedField() == "follows")
            let off = "/breakdowns/\(chain.breakdown)/following"
            _ = try await chain.cast.lin.post(off, ["follows": "0"])
            let moved = try await chain.cast.lin.post(
                "/key-results/\(chain.cast.keyResult)/position", ["position": "1", "objective": other])
            #expect(moved.status == 200)
            let on = try await chain.cast.lin.post(off, ["follows": "1"])
            #expect(on.status == 409)
            #expect(try on.refusedField() == "follows")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `moving what follows takes its progress along`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let chain = try await chain(company)
            let upper = try await company.keyResult(chain.cast.he, chain.objective, "另一条")
            _ = try await company.measure(chain.keyResult, "40", by: chain.cast.he)
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.2)
            let other = try await company.objective(chain.cast.he, "另一个目标")
            _ = try await chain.cast.he.post("/key-results/\(upper)/position", ["position": "1", "objective": other])
            #expect(try await company.progress(chain.cast.lin, of: chain.cast.keyResult) == 0.4)
        }
    }
}
