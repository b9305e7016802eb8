import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct SearchTests {
    @Test(
        arguments: TestDatabase.available,
        [
            ("留存", "objectives"), ("提升七日", "objectives"), ("ＡＰＰ", "objectives"), ("retain", "keyResults"),
            ("weeks retained", "keyResults"), ("43 留存", "keyResults"), ("灰度 发布", "checkIns"), ("说明里", "objectives"),
        ])
    func `texts are found by pairs of characters, words and their forms`(
        _ kind: TestDatabase, _ asked: (words: String, group: String)
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "提升七日留存，上线新版 App")
            _ = try await he.post("/objectives/\(objective)", ["notes": "写在说明里的话"])
            let keyResult = try await company.keyResult(he, objective, "Users retained after two weeks，留存到 43%")
            _ = try await company.checkIn(he, keyResult, "灰度已经发布")
            let su = try await company.client(company.su)
            #expect(try await su.found(asked.words, asked.group).count == 1, "\(asked)")
            #expect(try await su.get("/search?q=\(TestClient.encoded(asked.words))").body.contains("<mark>"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is changed, deleted or brought back is found as it is now`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "开拓北方市场")
            let keyResult = try await company.keyResult(he, objective, "签下十家客户")
            let checkIn = try await company.checkIn(he, keyResult, "本周拜访两家")
            #expect(try await company.indexed() == ["开拓北方市场", "签下十家客户", "本周拜访两家"])

            _ = try await he.post("/objectives/\(objective)", ["text": "开拓南方市场"])
            #expect(try await he.found("北方", "objectives").isEmpty)
            #expect(try await he.found("南方", "objectives") == ["开拓南方市场"])
            #expect(try await he.found("市场", "objectives") == ["开拓南方市场"])

            _ = try await he.post("/check-ins/\(checkIn)", ["note": "本周拜访三家", "health": "onTrack"])
            #expect(try await he.found("两家", "checkIns").isEmpty)
            #expect(try await he.found("三家", "checkIns") == ["本周拜访三家"])
            _ = try await he.post("/check-ins/\(checkIn)/deletion")
            #expect(try await he.found("拜访", "checkIns").isEmpty)
            #expect(try await company.indexed() == ["开拓南方市场", "签下十家客户"])

            let second = try await company.checkIn(he, keyResult, "电话联系")
            #expect(!second.isEmpty)
            _ = try await he.post("/key-results/\(keyResult)/deletion")
            #expect(try await he.found("签下", "keyResults").isEmpty)
            #expect(try await he.found("电话", "checkIns").isEmpty)
            _ = try await he.post("/key-results/\(keyResult)/deletion", [:], method: .delete)
            #expect(try await he.found("签下", "keyResults") == ["签下十家客户"])
            #expect(try await he.found("电话", "checkIns") == ["电话联系"])

            _ = try await he.post("/objectives/\(objective)/deletion")
            for group in ["objectives", "keyResults", "checkIns"] {
                for words in ["市场", "签下", "电话"] { #expect(try await he.found(words, group).isEmpty) }
            }
            _ = try await he.post("/objectives/\(objective)/deletion", [:], method: .delete)
            #expect(try await he.found("南方", "objectives") == ["开拓南方市场"])
            #expect(try await he.found("签下", "keyResults") == ["签下十家客户"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the index holds exactly the terms of what is there`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            var ids: [String] = []
            for text in ["提升留存", "提升收入", "降低成本"] { ids.append(try await company.objective(he, text)) }
            _ = try await he.post("/objectives/\(ids[0])", ["text": "提升 retention"])
            _ = try await he.post("/objectives/\(ids[2])/deletion")
            let kept = try await company.terms()
            #expect(kept == ["提升": 2, "升收": 1, "收入": 1, "retention": 1, "ret*": 1, "rete*": 1, "retent*": 1])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what stood there before the index is filled in, once, and follows changes meanwhile`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "提升留存")
            _ = try await company.keyResult(he, objective, "留存到 43%")
            let whole = try await company.terms()
            try await company.database.write { db in
                for table in ["search_term", "search_text"] { try db.script("DELETE FROM \(table)") }
                try SearchIndex.openGaps(in: db)
            }
            #expect(try await he.found("留存", "keyResults").isEmpty)
            let words = Language.en
            #expect(try await he.get("/search?q=a").body.contains(words(.searchIsFilling)))
            // Written before the gap is reached: it must not be there twice afterwards.
            _ = try await he.post("/objectives/\(objective)", ["text": "提升留存!"])
            try await company.app.fillSearch()
            #expect(try await company.terms() == whole)
            #expect(try await he.found("留存", "keyResults") == ["留存到 43%"])
            #expect(try await he.found("product", "teams") == ["Product"])
            #expect(try await !he.get("/search?q=a").body.contains(words(.searchIsFilling)))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a search takes the same few statements however much there is`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            func statements() async throws -> [Int] {
                try await company.asked(
                    he, ["/search?q=\(TestClient.encoded("留存"))", "/search/options?q=\(TestClient.encoded("留存"))"])
            }
            let objective = try await company.objective(he, "留存")
            let keyResult = try await company.keyResult(he, objective, "留存到 1%")
            _ = try await company.checkIn(he, keyResult, "留存好转")
            let few = try await statements()
            for number in 1...6 {
                let objective = try await company.objective(he, "留存 \(number)")
                for index in 1...4 { _ = try await company.keyResult(he, objective, "留存到 \(index)%") }
            }
            #expect(try await statements() == few)
            #expect(few[0] <= 20 && few[1] <= 16, "\(few)")
        }
    }
}

extension SmallCompany {
    func checkIn(_ client: TestClient, _ keyResult: String, _ note: String) async throws -> String {
        let reply = try await client.post("/key-results/\(keyResult)/check-ins", ["health": "onTrack", "note": note])
        #expect(reply.status < 400, "\(reply.body.prefix(300))")
        return try #require(try await checkIns(client, keyResult).first)
    }

    /// What the index says of each text, oldest kind first.
    fileprivate func indexed() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT folded FROM search_text ORDER BY kind, id").map { try $0("folded") }
        }
    }

    /// How many texts have each term.
    fileprivate func terms() async throws -> [String: Int] {
        try await database.read { db in
            var terms: [String: Int] = [:]
            for row in try db.rows("SELECT term, entries FROM search_term ORDER BY term") {
                terms[try row("term"), default: 0] += SearchEntries.unpacked(try row("entries")).count
            }
            return terms
        }
    }
}

extension TestClient {
    /// What is found of one kind, in order.
    func found(_ words: String, _ group: String, _ more: String = "") async throws -> [String] {
        let object = try await json("/search?q=\(Self.encoded(words))\(more)")
        let found = (object[group] as? [String: Any])?["found"] as? [[String: Any]] ?? []
        return found.compactMap { ($0["text"] ?? $0["name"]) as? String }
    }
}
