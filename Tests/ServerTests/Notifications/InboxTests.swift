import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct InboxTests {
    /// 苏晓棠 was mentioned once by 何磊.
    private func mentioned(_ company: SmallCompany) async throws -> (su: TestClient, he: TestClient, objective: String) {
        let he = try await company.client(company.he)
        let id = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起让客户留下来")
        try await company.app.runJobs()
        return (try await company.client(company.su), he, id)
    }

    @Test(arguments: TestDatabase.available)
    func `the number stands in the rail and the title of every page, and is gone once read`(
        _ kind: TestDatabase
    ) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, _, objective) = try await mentioned(company)
            let page = try await su.get("/me").body
            #expect(page.contains("<title>(1) "))
            #expect(page.contains("id=\"unread-count\" aria-label=\"1 unread\">1</span>"))
            let id = try #require(try await company.inbox(su).first?["id"] as? String)
            let opened = try await su.get("/inbox/\(id)")
            #expect(opened.status == 303)
            #expect(opened.headers[.location] == "/people/\(company.he)?cycle=\(company.cycle)#objective-\(objective)")
            #expect(try await company.unread(su) == 0)
            #expect(try await !su.get("/me").body.contains("<title>(1)"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a page that is loaded ahead does not mark anything as read`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, _, _) = try await mentioned(company)
            let id = try #require(try await company.inbox(su).first?["id"] as? String)
            let name = try #require(HTTPField.Name("Sec-Purpose"))
            _ = try await su.get("/inbox/\(id)", headers: [name: "prefetch"])
            #expect(try await company.unread(su) == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what becomes limited or is deleted leaves the inbox and the number`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, he, objective) = try await mentioned(company)
            let id = try #require(try await company.inbox(su).first?["id"] as? String)
            _ = try await he.post("/objectives/\(objective)/visibility", ["limited": "1"], method: .put)
            #expect(try await company.titles(su).isEmpty)
            #expect(try await company.unread(su) == 0)
            #expect(try await !su.get("/me").body.contains("<title>(1)"))
            #expect(try await su.get("/inbox/\(id)").status == 404)
            #expect(try await su.get("/inbox/\(id)/preview").status == 404)
            _ = try await he.post("/objectives/\(objective)/visibility", ["limited": "0"], method: .put)
            #expect(try await company.unread(su) == 1)
            _ = try await he.post("/objectives/\(objective)/deletion")
            #expect(try await company.unread(su) == 0)
            #expect(try await company.titles(su).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody opens or reads what others were told`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, he, _) = try await mentioned(company)
            let id = try #require(try await company.inbox(su).first?["id"] as? String)
            #expect(try await he.get("/inbox/\(id)").status == 404)
            #expect(try await he.get("/inbox/\(id)/preview").status == 404)
            #expect(try await he.post("/inbox/\(id)/reading").status == 404)
            _ = try await he.post("/inbox/reading")
            #expect(try await company.unread(su) == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `all are read up to what the page showed, of the kind it showed`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, he, _) = try await mentioned(company)
            let shown = try #require(try await company.inbox(su).first?["id"] as? String)
            _ = try await company.objective(he, "又提到 \(company.mention(company.su, "苏晓棠"))")
            _ = try await su.post("/inbox/reading", ["kind": "alignment", "until": ""])
            #expect(try await company.unread(su) == 2)
            let answer = try await su.post("/inbox/reading", ["kind": "all", "until": shown])
            #expect(try await company.unread(su) == 1)
            #expect(answer.body.contains("id=\"unread-count\" aria-label=\"1 unread\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `several about one objective are one line, which is read as a whole`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "让客户留下来")
            let keyResult = try await company.keyResult(he, objective, "流失率降到 5%")
            let su = try await company.client(company.su)
            _ = try await su.post("/followings", ["what": "person:\(company.he)", "on": "1"])
            for _ in 1...3 { _ = try await company.checkIn(he, keyResult, "onTrack", "好") }
            try await company.app.runJobs()
            let page = try await su.get("/inbox").body
            #expect(page.components(separatedBy: "data-told=").count == 2)
            #expect(page.contains("2 more"))
            let with = try #require(page.firstMatch(of: /href="(\/inbox\/\d+\?with=[\d,]+)"/)?.output.1)
            #expect(try await su.get(String(with)).status == 303)
            #expect(try await company.unread(su) == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an open request leads to where it is answered, an answered one to the line`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let cast = try await company.cast()
            let breakdown = try await company.handDown(cast.lin, cast.keyResult, to: company.he)
            let id = try #require(try await company.inbox(cast.he).first?["id"] as? String)
            #expect(try await cast.he.get("/inbox/\(id)").headers[.location] == "/me#waiting-0-\(breakdown)")
            #expect(try await cast.he.get("/me").body.contains("id=\"waiting-0-\(breakdown)\""))
            _ = try await cast.he.post("/breakdowns/\(breakdown)/answer", ["outcome": "declined", "word": "不做"])
            #expect(
                try await cast.he.get("/inbox/\(id)").headers[.location]?.hasSuffix("#key-result-\(cast.keyResult)") == true)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `pages go back in time without an end missing or twice, and cost the same`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let (su, _, _) = try await mentioned(company)
            company.statements.reset()
            _ = try await su.get("/inbox")
            let few = company.statements.count
            try await company.database.write { db in
                for number in 1...90 {
                    let activity = Identifier<Activity>(Int64(number))
                    try Activity.Entry(
                        id: activity, at: Date(timeIntervalSince1970: 1), actor: company.he,
                        activity: .sheetPublished(
                            sheet: Sheet(id: Identifier(9), cycle: company.cycle, owner: .person(company.he)))
                    ).insert(sheet: nil, objective: nil, keyResult: nil, person: nil, in: db)
                    try db.run(
                        """
                        INSERT INTO notification (id, person_id, kind, activity_id, in_inbox, at)
                        VALUES (\(Int64(number)), \(company.su), 'publication', \(activity), TRUE, 1)
                        """)
                }
            }
            company.statements.reset()
            _ = try await su.get("/inbox")
            #expect(company.statements.count == few)
            var seen: [String] = []
            var before: String? = ""
            while let place = before {
                let answer = try await su.json("/inbox\(place.isEmpty ? "" : "?before=\(place)")")
                let page = answer["notifications"] as? [[String: Any]] ?? []
                seen += page.compactMap { $0["id"] as? String }
                before = answer["older"] as? String
            }
            #expect(seen.count == 91)
            #expect(Set(seen).count == 91)
            #expect(try await company.inbox(su, "?kind=mention").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the number costs no statement on one's own page and on others'`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "让客户留下来")
            _ = try await su.get("/people/\(company.he)")
            company.statements.reset()
            _ = try await su.get("/people/\(company.he)")
            let before = company.statements.count
            _ = try await company.objective(he, "和 \(company.mention(company.su, "苏晓棠")) 一起")
            _ = try await su.post("/followings", ["what": "person:\(company.he)", "on": "1"])
            company.statements.reset()
            let page = try await su.get("/people/\(company.he)")
            #expect(company.statements.count == before)
            #expect(page.body.contains("aria-pressed=\"true\" aria-label=\"Follow 何磊\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a hostile text is shown as text`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            _ = try await company.objective(he, "<script>alert(1)</script> \(company.mention(company.su, "苏晓棠"))")
            try await company.app.runJobs()
            let page = try await company.client(company.su).get("/inbox").body
            #expect(!page.contains("<script>alert"))
            #expect(page.contains("&lt;script&gt;alert(1)"))
        }
    }
}
