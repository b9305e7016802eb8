import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct StreamTests {
    @Test func `a stream is for those who are signed in`() async throws {
        try await withSmallCompany(on: .sqlite) { company in
            let visitor = TestClient(company.app)
            let reply = try await visitor.get("/events?watch=sheet:1", accept: "text/event-stream")
            #expect(reply.status == 303)
            let module = try #require(HTTPField.Name("Okra-Fragment"))
            #expect(try await visitor.get("/events", headers: [module: "1"]).status == 401)
            #expect(company.app.live.count == 0)
        }
    }

    @Test func `one person has so many streams and no more, until one ends`() async throws {
        try await withSmallCompany(on: .sqlite) { company in
            var streams: [OpenStream] = []
            for _ in 0..<Live.mostForOne {
                streams.append(try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)"))
            }
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)")
            }
            #expect(refusal?.kind == .tooMany)
            await streams.removeLast().close()
            streams.append(try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)"))
            let other = try await OpenStream(company.app, company.he, "watch=cycle:\(company.cycle)")
            #expect(try await other.next()?.type == "cycle")
            for stream in streams + [other] { await stream.close() }
            #expect(company.app.live.count == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `signing out everywhere ends one's streams`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            await company.database.listening()
            let stream = try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)")
            let other = try await OpenStream(company.app, company.he, "watch=cycle:\(company.cycle)")
            _ = try await stream.next()
            _ = try await other.next()
            let su = company.su
            try await company.app.change { change in
                try change.record(.signedOutEverywhere(person: su), person: su)
                return
            }
            while try await stream.next() != nil {}
            _ = try await company.objective(try await company.client(company.he), "还在听")
            #expect(try await other.next() != nil)
            await stream.close()
            await other.close()
        }
    }

    @Test func `a server that stops ends its streams and opens no more`() async throws {
        try await withSmallCompany(on: .sqlite) { company in
            let stream = try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)")
            company.app.live.close()
            while try await stream.next() != nil {}
            let late = try await OpenStream(company.app, company.su, "watch=cycle:\(company.cycle)")
            #expect(try await late.next() == nil)
            await stream.close()
            await late.close()
        }
    }

    @Test func `nobody reads another one's inbox by asking for it`() async throws {
        try await withSmallCompany(on: .sqlite) { company in
            let query = "watch=inbox:\(company.he),cycle:\(company.cycle)"
            let stream = try await OpenStream(company.app, company.su, query)
            _ = try await stream.next("cycle")
            let (he, su) = (company.he, company.su)
            try await company.app.change { change in
                try change.tell([.inbox(he)], rev: change.newID())
                try change.tell([.inbox(su)], rev: change.newID())
            }
            #expect(try await stream.next()?.id == "\(su)")
            await stream.close()
        }
    }

    @Test func `a reader who reads no more is cut off at the second heartbeat`() {
        let mailbox = Mailbox(beats: 10)
        _ = mailbox.take()
        #expect(mailbox.beat())
        #expect(mailbox.beat() == false)
        _ = mailbox.take()
        #expect(mailbox.beat())
    }

    @Test func `what waits for a slow reader does not grow`() {
        let mailbox = Mailbox(beats: 10)
        _ = mailbox.take()
        for rev in 1...5 { mailbox.put(.sheet(Identifier(1)), Int64(rev)) }
        let letter = mailbox.take()
        #expect(letter.news.map(\.1) == [5])
        #expect(letter.catchesUp == false)
        for sheet in 1...1000 { mailbox.put(.sheet(Identifier(Int64(sheet))), 1) }
        let late = mailbox.take()
        #expect(late.news.count <= 256)
        #expect(late.catchesUp)
    }

    @Test func `a stream ends after its time, so that who may see what is looked up again`() {
        let mailbox = Mailbox(beats: 2)
        for _ in 0..<2 {
            #expect(mailbox.take().isOver == false)
            #expect(mailbox.beat())
        }
        #expect(mailbox.take().isOver)
    }

    @Test func `tidings go to other servers and come back the same`() throws {
        let sheet = Subject.sheet(Identifier(5))
        let tidings = Tidings(
            rev: 99, guardian: .objective(Identifier(8)),
            lines: [.init(asked: sheet, told: sheet), .init(asked: sheet, told: .thread(Identifier<Comment>(7)))])
        #expect(tidings.text == "news 99 objective:8 sheet:5 sheet:5>thread:7")
        #expect(Tidings(tidings.text) == tidings)
        for text in ["", "news", "news 1 - ", "news x - sheet:5", "news 1 wrong sheet:5", "here a 5 6"] {
            #expect(Tidings(text) == nil, "\(text)")
        }
        for text in ["sheet", "sheet:", "sheet:x", "sheet:0", "sheet:-1", "objects:1", ":1"] {
            #expect(Subject(text) == nil, "\(text)")
        }
    }

    private enum Comment {}
}
