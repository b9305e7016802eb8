import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct RequestTests {
    func request(
        _ company: SmallCompany, _ cast: SmallCompany.Cast, of person: Identifier<Person>
    ) async throws -> String {
        try SmallCompany.undone(
            try await cast.lin.post(
                "/objectives/\(cast.objective)/requests", ["to": "person:\(person)", "note": "一起做"]))
    }

    @Test(arguments: TestDatabase.available)
    func `who is asked aligns one of theirs`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let mine = try await company.objective(cast.he, "让客户留下来")
            let id = try await request(company, cast, of: company.he)
            #expect(try await company.waiting(cast.he) == ["request"])
            let page = try await cast.he.get("/me").body
            #expect(page.contains("一起做") && page.contains("<option value=\"\(mine)\">"))
            let nothing = try await cast.he.post("/requests/\(id)/answer", ["outcome": "accepted"])
            #expect(nothing.status == 422)
            #expect(try nothing.refusedField() == "objective")
            let reply = try await cast.he.post("/requests/\(id)/answer", ["outcome": "accepted", "objective": mine])
            #expect(reply.status == 200)
            #expect(try await company.alignments() == ["\(mine)>\(cast.objective)"])
            #expect(try await company.answers("alignment_request") == ["accepted"])
            #expect(
                try await company.told(["alignmentRequested", "alignmentRequestAccepted"]) == [
                    .init(kind: "alignmentRequested", person: company.he),
                    .init(kind: "alignmentRequestAccepted", person: company.lin),
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `aligning in the usual way answers the request too`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            _ = try await request(company, cast, of: company.he)
            let mine = try await company.objective(cast.he, "让客户留下来")
            _ = try await cast.he.post("/objectives/\(mine)/alignments", ["to": cast.objective])
            #expect(try await company.answers("alignment_request") == ["accepted"])
            #expect(try await company.waiting(cast.he).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `declining needs a word; both ends see the state; the asker takes back`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await request(company, cast, of: company.he)
            #expect(try await cast.lin.get("/me").body.contains("Asked 何磊 to align"))
            let silent = try await cast.he.post("/requests/\(id)/answer", ["outcome": "declined"])
            #expect(silent.status == 422)
            #expect(
                try await cast.su.post("/requests/\(id)/answer", ["outcome": "declined", "word": "不"]).status == 403)
            #expect(
                try await cast.he.post("/requests/\(id)/answer", ["outcome": "declined", "word": "方向不同"]).status == 200)
            #expect(try await cast.lin.get("/me").body.contains("方向不同"))
            #expect(
                try await cast.he.post("/requests/\(id)/answer", ["outcome": "declined", "word": "又"]).status == 409)
            #expect(try await cast.he.post("/requests/\(id)", method: .delete).status == 403)
            #expect(try await cast.lin.post("/requests/\(id)/withdrawal").status == 200)
            #expect(try await company.answers("alignment_request") == ["withdrawn"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `others' objectives, loops and wrong answers are refused, and nothing is kept`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let id = try await request(company, cast, of: company.he)
            let theirs = try await company.objective(cast.su, "别人的")
            let path = "/requests/\(id)/answer"
            #expect(try await cast.he.post(path, ["outcome": "accepted", "objective": theirs]).status == 403)
            #expect(try await cast.su.post(path, ["outcome": "accepted", "objective": theirs]).status == 403)
            #expect(try await cast.he.post(path, ["outcome": "atRisk"]).status == 422)
            #expect(try await cast.he.post(path, ["outcome": "accepted", "objective": "999"]).status == 404)
            let mine = try await company.objective(cast.he, "上面的")
            _ = try await cast.lin.post("/objectives/\(cast.objective)/alignments", ["to": mine])
            #expect(try await cast.he.post(path, ["outcome": "accepted", "objective": mine]).status == 409)
            #expect(try await company.answers("alignment_request") == ["waiting"])
            let ask = "/objectives/\(cast.objective)/requests"
            #expect(try await cast.lin.post(ask, ["to": "person:\(company.he)"]).status == 409)
            #expect(try await cast.lin.post(ask, ["to": "person:\(company.gao)"]).status == 409)
            #expect(try await cast.lin.post(ask, ["to": "person:\(company.lin)"]).status == 422)
            #expect(try await cast.he.post(ask, ["to": "person:\(company.su)"]).status == 403)
            let empty = try await company.objective(cast.lin, "")
            #expect(
                try await cast.lin.post("/objectives/\(empty)/requests", ["to": "person:\(company.he)"]).status == 409)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `where one parent is allowed a second is refused, and those there are stay`(_ kind: TestDatabase) async throws
    {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let other = try await company.objective(cast.lin, "另一个")
            let third = try await company.objective(cast.lin, "第三个")
            let mine = try await company.objective(cast.he, "下")
            let path = "/objectives/\(mine)/alignments"
            _ = try await cast.he.post(path, ["to": cast.objective])
            _ = try await cast.he.post(path, ["to": other])
            let saved = try await cast.lin.post(
                "/admin/organisation",
                ["name": "Qinghe", "language": "zh", "timeZone": "GMT", "membersSetWeights": "1"],
                fragment: false)
            #expect(saved.status == 303)
            let refused = try await cast.he.post(path, ["to": third])
            #expect(refused.status == 409)
            #expect(try refused.refusedField() == "to")
            #expect(try await company.alignments().count == 2)
            _ = try await cast.he.post("\(path)/\(other)", method: .delete)
            #expect(try await cast.he.post(path, ["to": third]).status == 409)
            _ = try await cast.he.post("\(path)/\(cast.objective)", method: .delete)
            #expect(try await cast.he.post(path, ["to": third]).status == 200)
            #expect(try await cast.lin.get("/admin/organisation").body.contains("severalParents"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `of those who close a loop at the same moment one is refused`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            for round in 1...6 {
                let a = try await company.objective(cast.lin, "甲 \(round)")
                let b = try await company.objective(cast.he, "乙 \(round)")
                let c = try await company.objective(cast.su, "丙 \(round)")
                async let one = cast.lin.post("/objectives/\(a)/alignments", ["to": b])
                async let two = cast.he.post("/objectives/\(b)/alignments", ["to": c])
                async let three = cast.su.post("/objectives/\(c)/alignments", ["to": a])
                let statuses = try await [one.status, two.status, three.status].sorted()
                #expect(statuses == [200, 200, 409])
            }
            #expect(try await company.alignments().count == 12)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an objective deleted while somebody aligns to it leaves nothing half done`(_ kind: TestDatabase) async throws
    {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let mine = try await company.objective(cast.he, "下")
            async let gone = cast.lin.post("/objectives/\(cast.objective)/deletion")
            async let aligned = cast.he.post("/objectives/\(mine)/alignments", ["to": cast.objective])
            let (deletion, alignment) = try await (gone.status, aligned.status)
            #expect(deletion == 200)
            #expect([200, 404].contains(alignment))
            let shown = try await cast.he.json("/me")["objectives"] as? [[String: Any]] ?? []
            #expect((shown.first?["alignedTo"] as? [Any])?.isEmpty == true)
            _ = try await cast.lin.post("/objectives/\(cast.objective)/deletion", method: .delete)
            #expect(try await company.alignments().count == (alignment == 200 ? 1 : 0))
        }
    }
}
