import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ThreadTests {
    private func withTalk(_ kind: TestDatabase, _ body: (TalkingCompany) async throws -> Void) async throws {
        try await withSmallCompany(on: kind) { company in try await body(try await TalkingCompany(company)) }
    }

    @Test(arguments: TestDatabase.available)
    func `one comments on a sheet, a line, words of it and a check-in, and each is kept where it belongs`(
        _ kind: TestDatabase
    ) async throws {
        try await withTalk(kind) { talk in
            _ = try await talk.he.post(
                "\(talk.line)/check-ins", ["health": "onTrack", "note": "付费率怎么算还没定"])
            let checkIn = try #require(try await talk.company.checkIns(talk.he, talk.keyResult).first)
            _ = try await talk.comment(talk.su, on: "/sheets/\(talk.sheet)", "写得清楚")
            _ = try await talk.comment(talk.su, on: "/objectives/\(talk.objective)", "整行")
            let marked = try await talk.comment(
                talk.lin, on: talk.line, "按注册算吗？", ["words": "付费的占 20%", "field": "text", "start": "17"])
            _ = try await talk.comment(talk.lin, on: "/check-ins/\(checkIn)", "周五定", ["words": "怎么算"])
            let all = try await talk.threads(talk.he, "/sheets/\(talk.sheet)")
            #expect(all.count == 4)
            let kept = try await talk.thread(talk.he, marked)
            #expect(kept["quote"] as? String == "付费的占 20%")
            #expect(kept["start"] as? Int == 16 && kept["end"] as? Int == 24)
            #expect(kept["keyResult"] as? String == talk.keyResult)
            #expect(all.compactMap { $0["checkIn"] as? String } == [checkIn])
            // What is said of a check-in belongs to its key result too.
            #expect(try await talk.threads(talk.he, talk.line).count == 2)
            #expect(try await talk.journal().suffix(4) == ["commented", "commented", "commented", "commented"])
            let page = try await talk.he.get("/people/\(talk.company.he)").body
            #expect(page.contains("data-marks=\"\(marked) text-key-result-\(talk.keyResult) 16 24;"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `marks follow what the owner writes, and lose their words but not their quote`(_ kind: TestDatabase)
        async throws
    {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.lin, on: talk.line, "为什么是 20%？", ["words": "20%"])
            func edit(_ text: String) async throws -> [String: Any] {
                #expect(try await talk.he.post(talk.line, ["text": text]).status == 200)
                return try await talk.thread(talk.he, id)
            }
            let moved = try await edit("👍 注册用户到周期末达到 60,000 人，其中付费的占 20%")
            let (start, end) = (try #require(moved["start"] as? Int), try #require(moved["end"] as? Int))
            let units = Array("👍 注册用户到周期末达到 60,000 人，其中付费的占 20%".utf16)
            #expect(String(decoding: units[start..<end], as: UTF16.self) == "20%")
            let lost = try await edit("注册用户达到 50,000 人")
            #expect(lost["start"] is NSNull && lost["quote"] as? String == "20%")
            #expect(try await talk.he.get("/threads/\(id)").body.contains("no longer in the text"))
            #expect(try await edit("注册用户达到 50,000 人，付费 20%")["start"] as? Int == 19)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `marks in notes and check-ins follow as well`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            #expect(try await talk.he.post("/objectives/\(talk.objective)", ["notes": "先内测，再公测"]).status == 200)
            let noted = try await talk.comment(
                talk.su, on: "/objectives/\(talk.objective)", "几号？", ["words": "公测", "field": "notes"])
            #expect(try await talk.he.post("/objectives/\(talk.objective)", ["notes": "月初先内测\n再公测"]).status == 200)
            #expect(try await talk.thread(talk.su, noted)["start"] as? Int == 7)
            _ = try await talk.he.post("\(talk.line)/check-ins", ["health": "onTrack", "note": "涨了 3,200 人"])
            let checkIn = try #require(try await talk.company.checkIns(talk.he, talk.keyResult).first)
            let said = try await talk.comment(talk.su, on: "/check-ins/\(checkIn)", "哪里来的？", ["words": "3,200 人"])
            #expect(try await talk.he.post("/check-ins/\(checkIn)", ["note": "两天涨了 3,200 人"]).status == 200)
            #expect(try await talk.thread(talk.su, said)["start"] as? Int == 5)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a thread is settled once, opened again, and a reply opens it too`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.su, on: talk.line, "这样行吗？")
            #expect(try await talk.he.post("/threads/\(id)/resolution").status == 200)
            #expect(try await talk.lin.post("/threads/\(id)/resolution").status == 200)
            #expect(try await talk.journal().filter { $0 == "threadResolved" }.count == 1)
            #expect(try await talk.he.get("/threads/\(id)").body.contains("Resolved by 何磊"))
            #expect(try await talk.threads(talk.he, "/sheets/\(talk.sheet)").isEmpty)
            #expect(try await talk.threads(talk.he, "/sheets/\(talk.sheet)", resolved: true).count == 1)
            #expect(try await talk.su.post("/threads/\(id)/reopening").status == 200)
            #expect(try await talk.su.post("/threads/\(id)/reopening").status == 200)
            #expect(try await talk.thread(talk.he, id)["resolved"] as? Bool == false)
            _ = try await talk.he.post("/threads/\(id)/resolution")
            #expect(try await talk.lin.post("/threads/\(id)/comments", ["text": "还差一点"]).status == 200)
            #expect(try await talk.thread(talk.he, id)["resolved"] as? Bool == false)
            #expect(
                try await talk.journal().suffix(5)
                    == ["threadResolved", "threadReopened", "threadResolved", "threadReopened", "commented"])
            #expect(try await talk.texts(talk.he, id) == ["这样行吗？", "还差一点"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `of two who settle a thread at the same moment one is named`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.su, on: talk.line, "好了吧？")
            async let one = talk.he.post("/threads/\(id)/resolution").status
            async let two = talk.lin.post("/threads/\(id)/resolution").status
            #expect(try await [one, two] == [200, 200])
            #expect(try await talk.journal().filter { $0 == "threadResolved" }.count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody sees or answers what is said of a line they may not see`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.lin, on: talk.line, "悄悄说")
            let open = try await talk.comment(talk.lin, on: "/sheets/\(talk.sheet)", "大家都能看")
            let comment = try await talk.firstComment(id)
            let limited = try await talk.he.post(
                "/objectives/\(talk.objective)/visibility", ["limited": "1", "management_line": "1"])
            #expect([200, 303].contains(limited.status))
            #expect(try await talk.gao.get("/threads/\(id)").status == 404)
            #expect(try await talk.gao.get("\(talk.line)/threads").status == 404)
            let su = talk.su
            for (path, fields) in [
                ("/threads/\(id)/comments", ["text": "x"]), ("\(talk.line)/threads", ["text": "x"]),
                ("/comments/\(comment)/reactions", ["kind": "agree"]), ("/threads/\(id)/resolution", [:]),
                ("/comments/\(comment)", ["text": "x"]), ("/comments/\(comment)/deletion", [:]),
            ] { #expect(try await su.post(path, fields).status == 404, "\(path)") }
            #expect(try await talk.threads(su, "/sheets/\(talk.sheet)").compactMap { $0["id"] as? String } == [open])
            let page = try await su.get("/people/\(talk.company.he)").body
            #expect(page.contains("1 open thread") && !page.contains("悄悄"))
            #expect(try await talk.threads(talk.lin, "/sheets/\(talk.sheet)").count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a line that was deleted meanwhile takes no comments and hides what was said`(_ kind: TestDatabase)
        async throws
    {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.lin, on: talk.line, "先放着")
            #expect(try await talk.he.post("\(talk.line)/deletion").status == 200)
            let late = try await talk.lin.post("\(talk.line)/threads", ["text": "再说一句"])
            #expect(late.status == 404 && late.body.contains("not there any more"))
            #expect(try await talk.lin.post("/threads/\(id)/comments", ["text": "再说"]).status == 404)
            #expect(try await talk.threads(talk.lin, "/sheets/\(talk.sheet)").isEmpty)
            #expect(try await talk.he.post("\(talk.line)/deletion", method: .delete).status == 200)
            #expect(try await talk.texts(talk.lin, id) == ["先放着"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who may only read reads what is said and says nothing`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            let id = try await talk.comment(talk.lin, on: talk.line, "都能看")
            let page = try await talk.gao.get("/threads/\(id)")
            #expect(page.status == 200 && page.body.contains("都能看") && !page.body.contains("data-prose"))
            for path in ["\(talk.line)/threads", "/threads/\(id)/comments"] {
                #expect(try await talk.gao.post(path, ["text": "我也说"]).status == 403)
            }
            #expect(try await talk.gao.post("/threads/\(id)/resolution").status == 403)
            #expect(try await talk.texts(talk.lin, id) == ["都能看"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a sheet asks no more statements for a hundred threads than for none`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk in
            let paths = ["/people/\(talk.company.he)", "/sheets/\(talk.sheet)/threads", "\(talk.line)/threads"]
            _ = try await talk.comment(talk.su, on: talk.line, "第一条", ["words": "付费"])
            let before = try await talk.company.asked(talk.lin, paths)
            for number in 0..<20 {
                _ = try await talk.comment(talk.su, on: talk.line, "第 \(number) 条", ["words": "付费"])
            }
            #expect(try await talk.company.asked(talk.lin, paths) == before)
        }
    }
}
