import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct AlignmentTests {
    @Test(arguments: TestDatabase.available)
    func `an alignment shows at both ends`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            let upper = try await company.objective(lin, "公司的第二条曲线")
            let lower = try await company.objective(he, "让 A 产品站稳")
            #expect(try await he.post("/objectives/\(lower)/alignments", ["to": upper]).status == 200)
            #expect(try await he.get("/me").body.contains("公司的第二条曲线"))
            #expect(try await lin.get("/me").body.contains("让 A 产品站稳"))
            #expect(try await company.alignments() == ["\(lower)>\(upper)"])
            #expect(try await he.post("/objectives/\(lower)/alignments/\(upper)", method: .delete).status == 200)
            #expect(try await company.alignments().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one click on another's page aligns one's own objective`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            let upper = try await company.objective(lin, "上")
            let lower = try await company.objective(he, "下")
            #expect(try await he.get("/people/\(company.lin)").body.contains("/objectives/\(upper)/supporters"))
            #expect(try await he.post("/objectives/\(upper)/supporters", ["from": lower]).status == 200)
            #expect(try await company.alignments() == ["\(lower)>\(upper)"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `oneself, loops, other times and second times are refused`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let a = try await company.objective(lin, "甲")
            let b = try await company.objective(he, "乙")
            let c = try await company.objective(su, "丙")
            #expect(try await he.post("/objectives/\(b)/alignments", ["to": b]).status == 422)
            #expect(try await he.post("/objectives/\(b)/alignments", ["to": ""]).status == 422)
            #expect(try await he.post("/objectives/\(b)/alignments", ["to": "999"]).status == 404)
            #expect(try await he.post("/objectives/\(b)/alignments", ["to": a]).status == 200)
            #expect(try await he.post("/objectives/\(b)/alignments", ["to": a]).status == 409)
            #expect(try await su.post("/objectives/\(c)/alignments", ["to": b]).status == 200)
            let loop = try await lin.post("/objectives/\(a)/alignments", ["to": c])
            #expect(loop.status == 409)
            #expect(try loop.refusedField() == "to")
            #expect(try await company.alignments() == ["\(b)>\(a)", "\(c)>\(b)"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the picker finds by name, pinyin, address and text`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let he = try await company.client(company.he)
            _ = try await company.objective(lin, "公司的第二条曲线")
            let lower = try await company.objective(he, "下")
            for words in ["", "林若溪", "linruo", "第二条"] {
                let reply = try await he.get("/objectives/\(lower)/candidates?q=\(TestClient.encoded(words))")
                #expect(reply.body.contains("公司的第二条曲线"), "\(words)")
            }
            #expect(try await he.get("/objectives/\(lower)/candidates?q=nobody").body.contains("option-") == false)
        }
    }
}

extension SmallCompany {
    func alignments() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT from_id, to_id FROM alignment ORDER BY id").map { row in
                let from: Identifier<Objective> = try row("from_id")
                let to: Identifier<Objective> = try row("to_id")
                return "\(from)>\(to)"
            }
        }
    }
}
