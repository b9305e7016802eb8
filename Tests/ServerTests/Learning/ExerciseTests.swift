import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ExerciseTests {
    static let address = "/learn/not-measurable/exercises/1"
    static let good = "By 31 December, customers who buy again within 60 days go up from 18% to 30%"

    @Test(arguments: TestDatabase.available)
    func `a good line is kept with its words, marks the lesson as read, and the journal says so`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let reply = try await su.post(Self.address, ["text": "  \(Self.good) "])
            #expect(reply.status == 200 && reply.body.contains("That works.") && reply.body.contains("id=\"course\""))
            #expect(try await company.done() == ["not-measurable/1 \(Self.good) alone"])
            #expect(try await company.readings() == ["\(company.su) not-measurable"])
            #expect(try await company.learned() == ["exerciseDone", "lessonRead"])
            _ = try await su.post(Self.address, ["text": Self.good])
            #expect(try await company.learned().count == 2, "the same again is no change")
            #expect(try await su.get("/learn/not-measurable").body.contains(Self.good))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is not good yet is answered with the coach's hints and not kept`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let reply = try await su.post(Self.address, ["text": "Old customers buy noticeably more"])
            #expect(reply.status == 200 && reply.body.contains("class=\"coach\""))
            #expect(reply.body.contains("<mark class=\"unclear\">"))
            let page = try await su.post(Self.address, ["text": "Old customers buy noticeably more"], fragment: false)
            #expect(
                page.status == 200 && page.body.contains("<!doctype html>") && page.body.contains("class=\"coach\""))
            #expect(page.body.contains("buy noticeably more</textarea>"), "what was typed is still there")
            #expect(try await company.done() == [])
            #expect(try await company.learned() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the line as it was, nothing, and the answer unseen do not count`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let exercise = try #require(Course.builtIn.lesson("not-measurable")?.text(.en).exercises.first)
            for (text, verdict) in [
                ("", "Write something first"), (" \n ", "Write something first"),
                (exercise.bad.uppercased() + "!", "That is the line as it was"),
                (exercise.answer + " ", "model answer word for word"),
            ] {
                let reply = try await su.post(Self.address, ["text": text])
                #expect(reply.status == 200 && reply.body.contains(verdict), "\(text)")
            }
            #expect(try await company.done() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever looks at the answer may go on, and it is noted until done without`(_ kind: TestDatabase) async throws
    {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let exercise = try #require(Course.builtIn.lesson("not-measurable")?.text(.en).exercises.first)
            let before = try await su.get("/learn/not-measurable").body
            #expect(!before.contains(exercise.answer))
            let shown = try await su.post(Self.address, ["text": "mine", "show": "1"], fragment: false).body
            #expect(
                shown.contains(exercise.answer) && shown.contains("name=\"shown\"")
                    && shown.contains(">mine</textarea>"))
            #expect(try await company.done() == [])
            let reply = try await su.post(Self.address, ["text": exercise.answer, "shown": "1"])
            #expect(reply.body.contains("Done after seeing the answer"))
            #expect(try await company.done() == ["not-measurable/1 \(exercise.answer) with answer"])
            _ = try await su.post(Self.address, ["text": Self.good])
            #expect(try await company.done() == ["not-measurable/1 \(Self.good) alone"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one's own key results can be practised on and stay as they are`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "Guests <come> back")
            let mine = try await company.keyResult(he, objective, "More regulars & friends")
            let page = try await he.get("/learn/not-measurable").body
            #expect(page.contains("?own=\(mine)#exercise-1") && page.contains("More regulars &amp; friends"))
            let practice = try await he.get("/learn/not-measurable?own=\(mine)").body
            #expect(practice.contains("Guests &lt;come&gt; back") && practice.contains("Only practice"))
            let reply = try await he.post(Self.address, ["text": Self.good, "own": mine])
            #expect(reply.body.contains("Your OKRs have not been changed"))
            #expect(try await company.done() == [])
            #expect(try await company.readings() == [])
            let kept: String? = try await company.database.read { db in
                try db.value("SELECT text AS value FROM key_result WHERE id = \(Identifier<KeyResult>(mine))")
            }
            #expect(kept == "More regulars & friends")
            let su = try await company.client(company.su)
            #expect(try await su.get("/learn/not-measurable?own=\(mine)").status == 404)
            #expect(try await su.post(Self.address, ["text": "x", "own": mine]).status == 404)
            #expect(try await su.get("/learn/not-measurable").body.contains("You have written none in this cycle yet"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a line of one's own is read with the figure and the date that stand beside it`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let he = try await company.client(company.he)
            let objective = try await company.objective(he, "Guests come back again and again")
            let mine = try await company.keyResult(he, objective, "Repeat purchases get noticeably better")
            let fields = ["text": "Repeat purchases get noticeably better", "own": mine]
            #expect(try await he.post(Self.address, fields).body.contains("class=\"coach\""))
            try await company.database.write { db in
                try db.run(
                    "UPDATE metric SET start = 22, target = 35 WHERE key_result_id = \(Identifier<KeyResult>(mine))")
            }
            #expect(try await !he.post(Self.address, fields).body.contains("class=\"coach\""))
            let list = "/learn/too-many-objectives/exercises/1"
            let one = try await he.post(list, ["text": "Guests come back again and again", "own": objective])
            #expect(one.body.contains("Nothing left to improve") && !one.body.contains("Two to five"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is too long is refused by field, what is not there is unknown`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let long = try await su.post(Self.address, ["text": String(repeating: "a", count: 501)])
            #expect(try long.status == 422 && long.refusedField() == "text")
            let list = "/learn/too-many-objectives/exercises/1"
            let lines = try await su.post(list, ["text": String(repeating: "Grow the team\n", count: 13)])
            #expect(try lines.status == 422 && lines.refusedField() == "text")
            #expect(try await su.post("/learn/not-measurable/exercises/2", ["text": "x"]).status == 404)
            #expect(try await su.post("/learn/history/exercises/1", ["text": "x"]).status == 404)
            #expect(try await su.get(Self.address).status == 303, "loaded anew, it is the lesson")
            #expect(try await company.done() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `programs get the verdict and the places of the words`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let reply = try await su.post(
                "/api/v1" + Self.address, ["text": "Old customers buy noticeably more"], fragment: false)
            let hints = try reply.json()["hints"] as? [[String: Any]] ?? []
            #expect(try reply.json()["verdict"] as? String == "hintsLeft")
            #expect(hints.contains { $0["rule"] as? String == "not_measurable" })
        }
    }
}
