import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct LearningTests {
    @Test(arguments: TestDatabase.available)
    func `the course opens with its first lesson and every lesson can be read`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let page = try await su.get("/learn")
            #expect(page.status == 200 && page.body.contains("Start the first lesson"))
            #expect(page.body.contains("0 of 16 lessons done"))
            for lesson in Course.builtIn.lessons {
                for language in ["en", "zh"] {
                    let reply = try await su.get("/learn/\(lesson.key)?lang=\(language)")
                    #expect(reply.status == 200, "\(lesson.key)")
                }
            }
            #expect(try await su.get("/learn/no-such-lesson").status == 404)
            #expect(try await TestClient(company.app).get("/learn").status == 303)
            #expect(try await su.get("/learn/en/01-what-okr-is.md").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a lesson that was read is kept once, with who and when, and leads to the next`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            for _ in 1...2 {
                let reply = try await su.post("/learn/what-okr-is/reading", fragment: false)
                #expect(reply.status == 303 && reply.headers[.location] == "/learn/history")
            }
            #expect(try await company.readings() == ["\(company.su) what-okr-is"])
            #expect(try await company.learned() == ["lessonRead"])
            let page = try await su.get("/learn").body
            #expect(page.contains("Continue: From MBO to OKRs") && page.contains("1 of 16 lessons done"))
            let json = try await su.json("/learn")
            #expect(json["done"] as? Int == 1 && json["next"] as? String == "history")
            let he = try await company.client(company.he)
            #expect(try await he.get("/learn").body.contains("0 of 16 lessons done"), "others begin at the beginning")
            let last = try await su.post("/learn/before-and-after/reading", fragment: false)
            #expect(last.headers[.location] == "/learn")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `marking a lesson as read wants proof that it comes from our page`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let reply = try await su.post("/learn/history/reading", ["csrf": "wrong"], headers: [.csrfToken: "wrong"])
            #expect(reply.status == 403)
            #expect(try await su.post("/learn/nowhere/reading").status == 404)
            #expect(try await company.readings() == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `all lessons read is not all done: exercises count`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            for lesson in Course.builtIn.lessons { _ = try await su.post("/learn/\(lesson.key)/reading") }
            #expect(try await su.get("/learn").body.contains("11 of 16 lessons done"))
            for lesson in Course.builtIn.lessons where !lesson.exerciseKeys.isEmpty {
                let answer = lesson.text(.en).exercises[0].answer
                let reply = try await su.post("/learn/\(lesson.key)/exercises/1", ["text": answer, "shown": "1"])
                #expect(reply.status == 200, "\(lesson.key)")
            }
            let page = try await su.get("/learn").body
            #expect(page.contains("16 of 16 lessons done") && page.contains("All done."))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page asks the database as often at the end as at the beginning`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let su = try await company.client(company.su)
            let paths = ["/learn", "/learn/not-measurable"]
            let first = try await company.asked(su, paths)
            for lesson in Course.builtIn.lessons { _ = try await su.post("/learn/\(lesson.key)/reading") }
            #expect(try await company.asked(su, paths) == first)
            #expect(first.allSatisfy { $0 <= 8 })
        }
    }
}

extension SmallCompany {
    func readings() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT person_id, lesson FROM lesson_reading ORDER BY at, lesson").map { row in
                let (person, lesson): (Identifier<Person>, String) = (try row("person_id"), try row("lesson"))
                return "\(person) \(lesson)"
            }
        }
    }

    func done() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT exercise, text, with_answer FROM exercise_done ORDER BY exercise").map { row in
                let (exercise, text): (String, String) = (try row("exercise"), try row("text"))
                return "\(exercise) \(text) \(try row("with_answer") ? "with answer" : "alone")"
            }
        }
    }

    /// What the journal says of learning, in the order it happened.
    func learned() async throws -> [String] {
        try await database.read { db in
            try db.rows("SELECT kind FROM activity WHERE kind IN ('lessonRead', 'exerciseDone') ORDER BY id")
                .map { try $0("kind") }
        }
    }
}
