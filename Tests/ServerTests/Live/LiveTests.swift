import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct LiveTests {
    @Test(arguments: TestDatabase.available)
    func `an open page hears that its sheet changed, and nothing of what`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "一句谁也不该从流里读到的话")
            let sheet = try await company.sheet(of: company.he)
            let stream = try await OpenStream(company.app, company.su, "watch=sheet:\(sheet)")
            let first = try await stream.next("sheet")
            #expect(first?.id == "\(sheet)")
            _ = try await company.keyResult(he, objective, "一条结果")
            let last = try await company.rev(ofSheet: company.he)
            var heard = try await stream.next("sheet")
            while heard != nil, heard?.rev != last { heard = try await stream.next("sheet") }
            let page = try await company.client(company.su).get("/people/\(company.he)").body
            #expect(page.contains("data-live=\"sheet:\(sheet)\" data-rev=\"\(heard?.rev ?? "")\""))
            await stream.close()
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who changes something is told its number, so as not to take it for somebody else's`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let he = try await company.client(company.he)
            let reply = try await he.post("/objectives", ["cycle": "\(company.cycle)", "text": "一"])
            let revs = reply.headers.first { $0.name.rawName == "Okra-Rev" }?.value.split(separator: " ") ?? []
            #expect(revs.count >= 2)
            let kept: Int64? = try await company.database.read { db in try db.value("SELECT rev AS value FROM sheet") }
            #expect(revs.last.flatMap { Int64($0) } == kept)
            #expect(try await he.get("/me").headers.contains { $0.name.rawName == "Okra-Rev" } == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a limited objective is heard of by those who may see it, and by nobody else`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "给大家看的")
            let hidden = try await company.objective(he, "只给林若溪看的")
            _ = try await he.post(
                "/objectives/\(hidden)/visibility", ["limited": "1", "people": "\(company.lin)"], method: .put)
            let sheet = try await company.sheet(of: company.he)
            let lin = try await OpenStream(company.app, company.lin, "watch=sheet:\(sheet)")
            let su = try await OpenStream(company.app, company.su, "watch=sheet:\(sheet)")
            _ = try await su.next("sheet")
            _ = try await lin.next("sheet")
            let reply = try await he.post("/objectives/\(hidden)", ["text": "只给林若溪看的，改过了"])
            #expect(reply.status == 200)
            let rev = try #require(reply.headers.first { $0.name.rawName == "Okra-Rev" }?.value)
            while let heard = try await lin.next("sheet"), heard.rev != rev {}
            _ = try await company.objective(he, "又一个给大家看的")
            let last = try await company.rev(ofSheet: company.he)
            while let heard = try await su.next("sheet"), heard.rev != last { #expect(heard.rev != rev) }
            await lin.close()
            await su.close()
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the number that a page shows tells nobody of what they may not see`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let he = try await company.client(company.he)
            let hidden = try await company.objective(he, "只给自己")
            _ = try await he.post("/objectives/\(hidden)/visibility", ["limited": "1"], method: .put)
            let su = try await company.client(company.su)
            func shown(_ client: TestClient) async throws -> String? {
                try await client.get("/people/\(company.he)").body.firstMatch(of: /data-rev="(\d+)"/).map { "\($0.1)" }
            }
            let (own, other) = (try await shown(he), try await shown(su))
            _ = try await he.post("/objectives/\(hidden)", ["text": "改过了"])
            #expect(try await shown(su) == other)
            #expect(try await shown(he) != own)
            #expect(try await shown(he) == "\(try await company.rev(of: hidden))")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the sheet above hears that somebody aligned to it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let (lin, he) = (try await company.client(company.lin), try await company.client(company.he))
            let upper = try await company.objective(lin, "上面的")
            let lower = try await company.objective(he, "下面的")
            let sheet = try await company.sheet(of: company.lin)
            let stream = try await OpenStream(company.app, company.lin, "watch=sheet:\(sheet)")
            _ = try await stream.next("sheet")
            for method in [HTTPRequest.Method.post, .delete] {
                let path = method == .post ? "alignments" : "alignments/\(upper)"
                let reply = try await he.post(
                    "/objectives/\(lower)/\(path)", method == .post ? ["to": upper] : [:], method: method)
                #expect(reply.status == 200)
                let revs = reply.headers.first { $0.name.rawName == "Okra-Rev" }?.value.split(separator: " ") ?? []
                while let heard = try await stream.next("sheet"), !revs.contains(Substring(heard.rev)) {}
            }
            await stream.close()
        }
    }

    @Test(arguments: TestDatabase.available)
    func `that something limited was deleted is heard of by those who saw it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let he = try await company.client(company.he)
            let hidden = try await company.objective(he, "只给林若溪看的")
            _ = try await he.post(
                "/objectives/\(hidden)/visibility", ["limited": "1", "people": "\(company.lin)"], method: .put)
            let sheet = try await company.sheet(of: company.he)
            let lin = try await OpenStream(company.app, company.lin, "watch=sheet:\(sheet)")
            _ = try await lin.next("sheet")
            _ = try await he.post("/objectives/\(hidden)/deletion")
            let rev = try await company.rev(of: hidden)
            while let heard = try await lin.next("sheet"), heard.rev != "\(rev)" {}
            let again = try await OpenStream(company.app, company.lin, "watch=sheet:\(sheet)")
            #expect(try await again.next("sheet")?.rev == "\(rev)")
            await lin.close()
            await again.close()
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a limited sheet is not heard of by others, whatever they ask for`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let su = try await company.client(company.su)
            let objective = try await company.objective(su, "只给自己")
            let sheet = try await company.sheet(of: company.su)
            _ = try await su.post("/sheets/\(sheet)/visibility", ["limited": "1"], method: .put)
            let gao = try await OpenStream(company.app, company.gao, "watch=sheet:\(sheet),cycle:\(company.cycle)")
            #expect(try await gao.next()?.type == "cycle")
            _ = try await su.post("/objectives/\(objective)", ["text": "改过了"])
            _ = try await company.objective(try await company.client(company.he), "给大家看的")
            let last = try await company.rev(ofSheet: company.he)
            while let heard = try await gao.next(), heard.rev != last { #expect(heard.type == "cycle") }
            #expect(try await company.client(company.gao).get("/sheets/\(sheet)/here").status == 404)
            await gao.close()
        }
    }
}

extension SmallCompany {
    func rev(of objective: String) async throws -> Int64 {
        let id = Int64(objective) ?? 0
        let rev: Int64? = try await database.read { db in
            try db.value("SELECT rev AS value FROM objective WHERE id = \(id)")
        }
        return rev ?? 0
    }
}
