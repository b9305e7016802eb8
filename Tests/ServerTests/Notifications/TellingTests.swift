import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct TellingTests {
    @Test(arguments: TestDatabase.available)
    func `a mention tells once, also when the text is edited on`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let su = try await company.client(company.su)
            let name = company.mention(company.su, "苏晓棠")
            let id = try await company.objective(he, "和 \(name) 一起让客户留下来")
            #expect(try await company.titles(su) == ["何磊 mentioned you"])
            _ = try await he.post("/objectives/\(id)", ["text": "和 \(name) 一起让客户都留下来"])
            #expect(try await company.notified(company.su) == ["mention"])
            _ = try await he.post("/objectives/\(id)", ["text": "和 \(name) \(company.mention(company.lin, "林若溪")) 一起"])
            #expect(try await company.notified(company.su) == ["mention"])
            #expect(try await company.notified(company.lin) == ["mention"])
            #expect(try await company.notified(company.he).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a key result and a check-in tell whom they mention and who becomes responsible`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户留下来")
            let keyResult = try await company.keyResult(he, objective, "流失率降到 5%")
            _ = try await he.post("/key-results/\(keyResult)", ["owner": "\(company.su)"])
            #expect(try await company.notified(company.su) == ["request"])
            let note = "和 \(company.mention(company.lin, "林若溪")) 谈过了"
            #expect(try await company.checkIn(he, keyResult, "onTrack", note) == 303)
            // She is responsible, and it was somebody else who checked in.
            #expect(try await company.notified(company.su) == ["request", "checkIn"])
            #expect(try await company.notified(company.lin) == ["mention"])
            let lin = try await company.client(company.lin)
            #expect(try await company.inbox(lin).first?["text"] as? String == "和 @林若溪 谈过了")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an alignment tells the owner of the other side, and so does taking it back`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let top = try await company.objective(lin, "第二条曲线")
            let he = try await company.client(company.he)
            let own = try await company.objective(he, "让客户留下来")
            #expect(try await he.post("/objectives/\(own)/alignments", ["to": top]).status == 200)
            let told = try #require(try await company.inbox(lin).first)
            #expect(told["title"] as? String == "何磊 aligned to your O1")
            #expect(told["text"] as? String == "让客户留下来")
            #expect((told["path"] as? String)?.hasSuffix("#objective-\(top)") == true)
            _ = try await he.post("/objectives/\(own)/alignments/\(top)/deletion")
            #expect(try await company.notified(company.lin) == ["alignment", "alignment"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is asked and answered tells either side`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let breakdown = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            #expect(try await company.notified(company.he) == ["request"])
            _ = try await cast.he.post("/breakdowns/\(breakdown)/answer", ["outcome": "declined", "word": "人手不够"])
            let answer = try #require(try await company.inbox(cast.lin).first)
            #expect(answer["kind"] as? String == "answer")
            #expect(answer["text"] as? String == "人手不够")
            let request = try SmallCompany.undone(
                try await cast.lin.post("/objectives/\(cast.objective)/requests", ["to": "person:\(company.su)"]))
            _ = try await cast.su.post("/requests/\(request)/answer", ["outcome": "declined", "word": "不做"])
            _ = try await cast.lin.post(
                "/objectives/\(cast.objective)/dependencies", ["on": "person:\(company.he)", "note": "接口"])
            #expect(try await company.notified(company.lin) == ["answer", "answer"])
            #expect(try await company.notified(company.su) == ["request"])
            #expect(try await company.notified(company.he) == ["request", "request"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `publishing tells the manager and followers, and nobody twice`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "让客户留下来")
            for person in [company.lin, company.su] {
                let client = try await company.client(person)
                #expect(
                    try await client.post("/followings", ["what": "person:\(company.he)", "on": "1"]).status == 200)
            }
            let sheet = try await company.sheet(of: company.he)
            _ = try await he.post("/sheets/\(sheet)/publication")
            _ = try await he.post("/sheets/\(sheet)/publication")
            #expect(try await company.notified(company.lin) == ["publication"])
            #expect(try await company.notified(company.su) == ["publication"])
            #expect(try await company.notified(company.gao).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `worse health tells those aligned and the manager, better health only followers`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let objective = try await company.objective(su, "把服务做好")
            let keyResult = try await company.keyResult(su, objective, "满意度 90%")
            let lin = try await company.client(company.lin)
            let top = try await company.objective(lin, "第二条曲线")
            _ = try await su.post("/objectives/\(objective)/alignments", ["to": top])
            let gao = try await company.client(company.gao)
            _ = try await gao.post("/followings", ["what": "objective:\(objective)", "on": "1"])
            #expect(try await company.checkIn(su, keyResult, "onTrack") == 303)
            #expect(try await company.checkIn(su, keyResult, "delayed") == 303)
            #expect(try await company.checkIn(su, keyResult, "delayed") == 303)
            #expect(try await company.notified(company.he) == ["risk"])
            #expect(try await company.notified(company.lin) == ["alignment", "risk"])
            #expect(try await company.notified(company.gao) == ["checkIn", "checkIn", "checkIn"])
            let he = try await company.client(company.he)
            #expect(try await company.titles(he) == ["苏晓棠 marked O1 KR1 as delayed"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a slice that is tried again tells nobody a second time`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起")
            try await company.app.runJobs()
            try await company.app.change { change in
                let entry: Identifier<Activity>? = try change.db.value(
                    "SELECT activity_id AS value FROM notification ORDER BY id LIMIT 1")
                let told = try #require(entry)
                let telling = try #require(try Telling.find(told, in: change.db))
                #expect(try telling.tell(from: Telling.Cursor(), change).told.isEmpty)
            }
            #expect(try await company.notified(company.su) == ["mention"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever may not see something is not told of it`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let id = try await company.objective(he, "收购北岸")
            _ = try await he.post("/objectives/\(id)/visibility", ["limited": "1"], method: .put)
            _ = try await he.post("/objectives/\(id)", ["text": "收购 \(company.mention(company.su, "苏晓棠"))"])
            #expect(try await company.notified(company.su).isEmpty)
            try await company.database.write { db in
                try db.run("UPDATE person SET left_on = '2026-11-01' WHERE id = \(company.gao)")
            }
            _ = try await company.objective(he, "和 \(company.mention(company.gao, "高远")) 一起")
            #expect(try await company.notified(company.gao).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is muted or switched off tells no more, except what addresses oneself`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户留下来")
            let keyResult = try await company.keyResult(he, objective, "流失率降到 5%")
            let su = try await company.client(company.su)
            _ = try await su.post("/followings", ["what": "person:\(company.he)", "on": "1"])
            _ = try await su.post("/mutings", ["what": "objective:\(objective)", "on": "1"])
            _ = try await company.checkIn(he, keyResult, "onTrack")
            #expect(try await company.notified(company.su).isEmpty)
            _ = try await company.checkIn(he, keyResult, "onTrack", company.mention(company.su, "苏晓棠"))
            #expect(try await company.notified(company.su) == ["mention"])
            _ = try await su.post("/mutings", ["what": "objective:\(objective)", "on": "0"])
            _ = try await su.post("/settings/notifications", ["mute": "checkIn"])
            _ = try await company.checkIn(he, keyResult, "onTrack")
            #expect(try await company.notified(company.su) == ["mention"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is wanted by mail alone is kept for mail, not shown in the inbox`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            _ = try await su.post("/settings/notifications", ["mail.mention": "now"])
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起")
            #expect(try await company.notified(company.su) == ["mention"])
            #expect(try await company.titles(su).isEmpty)
            #expect(try await company.unread(su) == 0)
        }
    }
}

extension TellingTests {
    @Test(arguments: TestDatabase.available)
    func `a comment tells the owner and whoever takes part, and leads to the very thread`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户留下来")
            let keyResult = try await company.keyResult(he, objective, "流失率降到 5%")
            let su = try await company.client(company.su)
            _ = try await su.post("/key-results/\(keyResult)/threads", ["text": "先看首月"])
            let told = try #require(try await company.inbox(he).first)
            #expect(told["title"] as? String == "苏晓棠 commented on your O1 KR1")
            #expect(told["text"] as? String == "先看首月")
            let thread: Identifier<OKR.Thread>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM thread")
            }
            let place = "/threads/\(try #require(thread))"
            #expect(told["path"] as? String == "\(place)#thread-\(try #require(thread))")
            let mention = company.mention(company.lin, "林若溪")
            _ = try await he.post("\(place)/comments", ["text": "好，\(mention) 也看看"])
            #expect(try await company.notified(company.su) == ["comment"])
            #expect(try await company.notified(company.lin) == ["mention"])
            #expect(try await company.notified(company.he) == ["comment"])
            _ = try await he.post("/objectives/\(objective)/visibility", ["limited": "1"], method: .put)
            #expect(try await company.titles(su).isEmpty)
            #expect(try await company.unread(su) == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a comment that is deleted leaves the inbox`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户留下来")
            let su = try await company.client(company.su)
            _ = try await su.post("/objectives/\(objective)/threads", ["text": "先看首月"])
            #expect(try await company.unread(he) == 1)
            let comment: Identifier<OKR.Comment>? = try await company.database.read { db in
                try db.value("SELECT id AS value FROM comment")
            }
            _ = try await su.post("/comments/\(try #require(comment))/deletion")
            #expect(try await company.unread(he) == 0)
            #expect(try await company.titles(he).isEmpty)
        }
    }
}
