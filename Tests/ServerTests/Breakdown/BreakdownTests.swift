import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct BreakdownTests {
    @Test(arguments: TestDatabase.available)
    func `a key result handed down becomes an objective with its words, day and alignment`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he, ["note": "产品线先行"])
            #expect(try await company.waiting(cast.he) == ["breakdown"])
            let page = try await cast.he.get("/me").body
            #expect(page.contains("签下 20 家重点客户") && page.contains("产品线先行"))
            let reply = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
            #expect(reply.status == 200)
            let made = try SmallCompany.made(reply, "text-objective-")
            #expect(try await company.alignments() == ["\(made)>\(cast.objective)"])
            let mine = try await cast.he.json("/me")["objectives"] as? [[String: Any]] ?? []
            #expect(mine.first?["text"] as? String == "签下 20 家重点客户")
            #expect(mine.first?["due"] as? String == "2026-12-31")
            let source = (mine.first?["madeFrom"] as? [[String: Any]])?.first
            #expect(source?["objective"] as? String == cast.objective)
            #expect(try await company.answers("breakdown") == ["accepted"])
            #expect(try await company.waiting(cast.he).isEmpty)
            #expect(try await cast.lin.get("/me").body.contains("Taken on"))
            #expect(
                try await company.told(["handedDown", "breakdownAccepted"]) == [
                    .init(kind: "handedDown", person: company.he),
                    .init(kind: "breakdownAccepted", person: company.lin),
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the receiver may change the words and the day before taking it on`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            let wrong = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted", "due": "soon"])
            #expect(wrong.status == 422)
            #expect(try wrong.refusedField() == "due")
            _ = try await cast.he.post(
                "/breakdowns/\(id)/answer", ["outcome": "accepted", "text": "让 20 家客户用起来", "due": "2026-12-01"])
            let mine = try await cast.he.json("/me")["objectives"] as? [[String: Any]] ?? []
            #expect(mine.map { $0["text"] as? String } == ["让 20 家客户用起来"])
            #expect(mine.first?["due"] as? String == "2026-12-01")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `declining needs a word, and the giver reads it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            let silent = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "declined"])
            #expect(silent.status == 422)
            #expect(try silent.refusedField() == "word")
            #expect(try await company.answers("breakdown") == ["waiting"])
            let reply = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "declined", "word": "人手不够"])
            #expect(reply.status == 200)
            #expect(try await company.answers("breakdown") == ["declined 人手不够"])
            #expect(try await cast.lin.get("/me").body.contains("人手不够"))
            let again = try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
            #expect(again.status == 409)
            #expect((try await cast.he.json("/me")["objectives"] as? [Any])?.isEmpty == true)
            #expect(try await cast.lin.post("/breakdowns/\(id)/withdrawal").status == 200)
            #expect(try await cast.lin.get("/me").body.contains("人手不够") == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the giver takes it back while nobody has answered`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            #expect(try await cast.he.post("/breakdowns/\(id)", method: .delete).status == 403)
            #expect(try await cast.lin.post("/breakdowns/\(id)", method: .delete).status == 200)
            #expect(try await company.waiting(cast.he).isEmpty)
            #expect(try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 409)
            let next = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            #expect(try await cast.he.post("/breakdowns/\(next)/answer", ["outcome": "accepted"]).status == 200)
            #expect(try await cast.lin.post("/breakdowns/\(next)", method: .delete).status == 409)
            #expect(try await company.answers("breakdown") == ["withdrawn", "accepted"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who cannot answer is not asked`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let path = "/key-results/\(cast.keyResult)/breakdowns"
            for (to, status) in [
                ("person:\(company.gao)", 409), ("person:\(company.lin)", 422), ("person:999", 422), ("team:999", 422),
                ("somebody", 422), ("", 422), ("objective:1", 422),
            ] {
                let reply = try await cast.lin.post(path, ["to": to])
                #expect(reply.status == status, "\(to)")
                #expect(try reply.refusedField() == "to", "\(to)")
            }
            try await company.database.write { db in
                try db.run("UPDATE person SET left_on = '2026-11-01' WHERE id = \(company.su)")
            }
            #expect(try await cast.lin.post(path, ["to": "person:\(company.su)"]).status == 422)
            #expect(
                try await cast.lin.post(
                    path, ["to": "person:\(company.he)", "note": String(repeating: "长", count: 201)]
                ).status == 422)
            #expect(try await cast.he.post(path, ["to": "person:\(company.su)"]).status == 403)
            _ = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            #expect(try await cast.lin.post(path, ["to": "person:\(company.he)"]).status == 409)
            let empty = try await company.keyResult(cast.lin, cast.objective, "")
            #expect(
                try await cast.lin.post("/key-results/\(empty)/breakdowns", ["to": "person:\(company.he)"]).status
                    == 409)
            #expect(try await company.answers("breakdown") == ["waiting"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what the receiver may not see is not handed to them, and what is hidden later is unknown`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let visibility = "/objectives/\(cast.objective)/visibility"
            _ = try await cast.lin.post(visibility, ["limited": "1"])
            let refused = try await cast.lin.post(
                "/key-results/\(cast.keyResult)/breakdowns", ["to": "person:\(company.su)"])
            #expect(refused.status == 409)
            #expect(try refused.refusedField() == "to")
            _ = try await cast.lin.post(visibility, ["limited": "1", "people": "\(company.su)"])
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.su)
            #expect(try await company.waiting(cast.su) == ["breakdown"])
            _ = try await cast.lin.post(visibility, ["limited": "1"])
            #expect(try await company.waiting(cast.su).isEmpty)
            #expect(try await cast.su.get("/me").body.contains("签下 20 家") == false)
            #expect(try await cast.su.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 404)
            #expect(try await company.answers("breakdown") == ["waiting"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody answers for others, and a team's leader for the team`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let path = "/key-results/\(cast.keyResult)/breakdowns"
            let id = try SmallCompany.undone(try await cast.lin.post(path, ["to": "team:\(company.product)"]))
            #expect(try await company.waiting(cast.he) == ["breakdown"])
            #expect(try await company.waiting(cast.su).isEmpty)
            #expect(try await cast.su.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 403)
            #expect(try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 200)
            let team = try await cast.he.json("/teams/\(company.product)")["objectives"] as? [[String: Any]] ?? []
            #expect(team.map { $0["text"] as? String } == ["签下 20 家重点客户"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a deleted key result waits for nobody, and a cycle that is over takes no answer`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            _ = try await cast.lin.post("/key-results/\(cast.keyResult)/deletion")
            #expect(try await company.waiting(cast.he).isEmpty)
            #expect(try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 404)
            _ = try await cast.lin.post("/key-results/\(cast.keyResult)/deletion", method: .delete)
            #expect(try await company.waiting(cast.he) == ["breakdown"])
            try await company.database.write { db in
                try db.run(
                    """
                    UPDATE cycle SET ends = '2026-11-23', write_ends = '2026-11-10', score_starts = '2026-11-20'
                    WHERE id = \(company.cycle)
                    """)
            }
            #expect(try await company.waiting(cast.he).isEmpty)
            #expect(try await cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"]).status == 409)
            #expect(try await cast.lin.post("/breakdowns/\(id)/withdrawal").status == 409)
            #expect(try await company.answers("breakdown") == ["waiting"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two answers at the same moment make one objective`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            async let one = cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
            async let two = cast.he.post("/breakdowns/\(id)/answer", ["outcome": "accepted"])
            #expect(try await [one.status, two.status].sorted() == [200, 409])
            #expect((try await cast.he.json("/me")["objectives"] as? [Any])?.count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the picker of receivers finds people who write and teams`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let all = try await cast.lin.get("/receivers?q=").body
            #expect(all.contains("person:\(company.he)") && all.contains("team:\(company.root)"))
            #expect(try await cast.lin.get("/receivers?q=prod").body.contains("team:\(company.product)"))
            let found = try await cast.lin.get("/receivers?q=\(TestClient.encoded("何磊"))").body
            #expect(found.contains("person:\(company.he)") && !found.contains("person:\(company.lin)"))
        }
    }
}
