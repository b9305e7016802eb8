import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct CommentTests {
    private func withTalk(_ kind: TestDatabase, _ body: (TalkingCompany, String) async throws -> Void) async throws {
        try await withSmallCompany(on: kind) { company in
            let talk = try await TalkingCompany(company)
            try await body(talk, try await talk.comment(talk.lin, on: talk.line, "按注册算吗？"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one changes and deletes one's own words, not those of others`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk, thread in
            let comment = try await talk.firstComment(thread)
            #expect(try await talk.he.post("/comments/\(comment)", ["text": "改你的话"]).status == 403)
            #expect(try await talk.he.post("/comments/\(comment)/deletion").status == 403)
            #expect(try await talk.lin.post("/comments/\(comment)", ["text": "按周活算吗？"]).status == 200)
            let kept = try #require(try await talk.comments(talk.he, thread).first)
            #expect(kept["text"] as? String == "按周活算吗？" && kept["edited"] as? Bool == true)
            // The same words again change nothing.
            _ = try await talk.lin.post("/comments/\(comment)", ["text": "按周活算吗？"])
            #expect(try await talk.journal().filter { $0 == "commentChanged" }.count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is deleted keeps its place for what follows, and can be brought back by whoever deleted it`(
        _ kind: TestDatabase
    ) async throws {
        try await withTalk(kind) { talk, thread in
            let comment = try await talk.firstComment(thread)
            _ = try await talk.he.post("/threads/\(thread)/comments", ["text": "按注册"])
            let gone = try await talk.lin.post("/comments/\(comment)/deletion")
            #expect(gone.headers.contains { $0.value == "DELETE /comments/\(comment)/deletion" })
            #expect(try await talk.texts(talk.he, thread) == ["–", "按注册"])
            #expect(try await talk.he.get("/threads/\(thread)").body.contains("This comment was deleted"))
            #expect(try await talk.lin.post("/comments/\(comment)", ["text": "又来"]).status == 409)
            #expect(try await talk.he.post("/comments/\(comment)/reactions", ["kind": "agree"]).status == 409)
            #expect(try await talk.he.post("/comments/\(comment)/deletion", method: .delete).status == 403)
            #expect(try await talk.lin.post("/comments/\(comment)/deletion", method: .delete).status == 200)
            #expect(try await talk.texts(talk.he, thread) == ["按注册算吗？", "按注册"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a thread whose last word is taken back is no more, and an administrator may take back anybody's`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let talk = try await TalkingCompany(company)
            let thread = try await talk.comment(talk.su, on: talk.line, "说错了")
            let comment = try await talk.firstComment(thread)
            #expect(try await talk.lin.post("/comments/\(comment)/deletion").status == 200)
            #expect(try await talk.lin.get("/threads/\(thread)").status == 404)
            #expect(try await talk.threads(talk.su, talk.line).isEmpty)
            #expect(try await talk.su.get("/people/\(company.he)").body.contains("data-marks") == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a reaction counts once, is taken back, and stands in the journal with whose comment it was`(
        _ kind: TestDatabase
    ) async throws {
        try await withTalk(kind) { talk, thread in
            let comment = try await talk.firstComment(thread)
            let address = "/comments/\(comment)/reactions"
            for _ in 0..<2 { #expect(try await talk.he.post(address, ["kind": "agree"]).status == 200) }
            #expect(try await talk.su.post(address, ["kind": "celebrate"]).status == 200)
            let felt = try #require(try await talk.comments(talk.he, thread).first?["reactions"] as? [[String: Any]])
            #expect(Set(felt.compactMap { $0["kind"] as? String }) == ["agree", "celebrate"] && felt.count == 2)
            for _ in 0..<2 { #expect(try await talk.he.post(address, ["withdraw": "agree"]).status == 200) }
            #expect((try await talk.comments(talk.he, thread).first?["reactions"] as? [Any])?.count == 1)
            #expect(try await talk.journal().suffix(3) == ["reacted", "reacted", "unreacted"])
            for fields in [["kind": "boo"], [:], ["withdraw": "boo"]] {
                #expect(try await talk.he.post(address, fields).status == 422)
            }
            let told: [Identifier<Person>] = try await talk.company.database.read { db in
                try db.rows("SELECT person_id FROM activity WHERE kind = 'reacted' ORDER BY id").map {
                    try $0("person_id")
                }
            }
            #expect(told == [talk.company.lin, talk.company.lin])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `empty, endless and misplaced comments are refused in words`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk, thread in
            for path in ["\(talk.line)/threads", "/threads/\(thread)/comments"] {
                for (text, words) in [
                    ("", "Write something"), ("  \n ", "Write something"),
                    (String(repeating: "长", count: 10_000), "At most 5,000"),
                ] {
                    let reply = try await talk.su.post(path, ["text": text])
                    #expect(reply.status == 422 && reply.body.contains(words))
                    #expect(try reply.refusedField() == "text")
                }
            }
            let stray = try await talk.su.post("\(talk.line)/threads", ["text": "哪里？", "words": "没有的字"])
            #expect(try stray.refusedField() == "words")
            #expect(
                try await talk.su.post("\(talk.line)/threads", ["text": "哪里？", "words": "付费", "field": "other"]).status
                    == 422)
            #expect(try await talk.threads(talk.su, talk.line).count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `scripts in words, quotes and comments stay text`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let talk = try await TalkingCompany(company)
            let evil = "<script>alert(1)</script>\"'&"
            #expect(try await talk.he.post(talk.line, ["text": "开头 \(evil) 结尾"]).status == 200)
            let thread = try await talk.comment(talk.su, on: talk.line, evil, ["words": evil])
            for page in [
                "/threads/\(thread)", "\(talk.line)/threads", "/people/\(company.he)",
                "\(talk.line)/threads?field=text&start=0&words=%3Cscript%3E",
            ] {
                let body = try await talk.lin.get(page).body
                #expect(!body.contains("<script>alert"), "\(page)")
            }
            #expect(try await talk.texts(talk.he, thread) == [evil])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who is mentioned is named as today, and who has left becomes a plain name`(_ kind: TestDatabase) async throws
    {
        try await withTalk(kind) { talk, thread in
            let company = talk.company
            try await company.database.write { db in
                try db.run("UPDATE person SET left_on = '2026-11-01' WHERE id = \(company.gao)")
            }
            let text = "@[苏晓棠](person:\(company.su)) 和 @[高远](person:\(company.gao)) 看看，还有 @[谁](person:999)"
            #expect(try await talk.he.post("/threads/\(thread)/comments", ["text": text]).status == 200)
            #expect(
                try await talk.texts(talk.he, thread).last == "@[苏晓棠](person:\(company.su)) 和 @高远 看看，还有 @谁")
            let entry: String = try await company.database.read { db in
                try #require(
                    try db.value("SELECT data AS value FROM activity WHERE kind = 'commented' ORDER BY id DESC LIMIT 1")
                )
            }
            guard case .commented(let told, let comment) = try Activity(json: entry) else {
                throw Refusal(.unknown, .notFound)
            }
            #expect(told.people == [company.lin, company.he])
            #expect(comment.text.people == [company.su])
            try await company.database.write { db in
                try db.run("UPDATE person SET name = '苏棠' WHERE id = \(company.su)")
            }
            #expect(try await talk.he.get("/threads/\(thread)").body.contains("@苏棠"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `search finds comments for those who may see their line`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk, thread in
            func found(_ client: TestClient, _ words: String) async throws -> [String] {
                let query = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let json = try await client.json("/search?q=\(query)&kind=comment")
                let list =
                    (json["comments"] as? [[String: Any]])
                    ?? ((json["comments"] as? [String: Any])?["found"] as? [[String: Any]]) ?? []
                return list.compactMap { $0["address"] as? String }
            }
            let sheet = try await talk.comment(talk.lin, on: "/sheets/\(talk.sheet)", "整份写得周全")
            #expect(try await found(talk.su, "注册算").first?.hasSuffix("&thread=\(thread)") == true)
            #expect(try await found(talk.su, "周全").first?.hasSuffix("&thread=\(sheet)") == true)
            _ = try await talk.he.post(
                "/objectives/\(talk.objective)/visibility", ["limited": "1", "management_line": "1"])
            #expect(try await found(talk.su, "注册算").isEmpty)
            #expect(try await found(talk.lin, "注册算").count == 1)
            _ = try await talk.lin.post("/comments/\(try await talk.firstComment(thread))/deletion")
            #expect(try await found(talk.lin, "注册算").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `everything works as plain forms`(_ kind: TestDatabase) async throws {
        try await withTalk(kind) { talk, _ in
            let made = try await talk.su.post("\(talk.line)/threads", ["text": "不用脚本", "words": "付费"], fragment: false)
            let address = try #require(made.headers[.location])
            #expect(made.status == 303 && address.hasPrefix("/threads/"))
            #expect(try await talk.su.get(address).body.contains("<textarea name=\"text\""))
            for path in ["\(address)/comments", "\(address)/resolution", "\(address)/reopening"] {
                let reply = try await talk.su.post(path, ["text": "好"], fragment: false)
                #expect(reply.status == 303 && reply.headers[.location] == address)
            }
            let page = try await talk.su.get("/sheets/\(talk.sheet)/threads")
            #expect(page.status == 200 && page.body.contains("不用脚本"))
        }
    }
}
