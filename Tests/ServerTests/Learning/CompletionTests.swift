import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct CompletionTests {
    @Test(arguments: TestDatabase.available)
    func `administrators see each team with the teams below it, and who has not finished`(_ kind: TestDatabase)
        async throws
    {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            try await company.finish(company.su)
            let he = try await company.client(company.he)
            _ = try await he.post("/learn/history/reading")
            let page = try await lin.get("/admin/learning").body
            #expect(page.figures(of: "Qinghe") == [4, 2, 1])
            #expect(page.figures(of: "Product") == [2, 2, 1])
            #expect(page.contains("3 people have not finished"))
            let open = page.components(separatedBy: "id=\"open\"").last ?? ""
            #expect(open.contains("何磊") && open.contains("1 / 16") && open.contains("高远") && open.contains("Not begun"))
            #expect(!open.contains("苏晓棠"))
            let product = try await lin.get("/admin/learning?team=\(company.product)").body
            let shown = product.components(separatedBy: "id=\"open\"").last ?? ""
            #expect(shown.contains("何磊") && !shown.contains("高远") && shown.contains("Not finished in Product"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `people who left and lessons that are gone do not count`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            try await company.finish(company.su)
            try await company.database.write { db in
                try db.run("UPDATE person SET left_on = '2026-11-01' WHERE id = \(company.su)")
                try db.run("INSERT INTO lesson_reading (person_id, lesson, at) VALUES (\(company.he), 'gone', 0)")
            }
            let page = try await company.client(company.lin).get("/admin/learning").body
            #expect(page.figures(of: "Product") == [1, 0, 0])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody else sees how far others are`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            for person in [company.he, company.su, company.gao] {
                let client = try await company.client(person)
                #expect(try await client.get("/admin/learning").status == 403)
                #expect(try await client.get("/admin/learning", accept: "application/json").status == 403)
            }
            let lin = try await company.client(company.lin)
            #expect(try await lin.get("/admin/learning?team=9").status == 404)
            #expect(try await lin.get("/admin/learning?team=x").status == 404)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the page asks as often for many teams as for few`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let lin = try await company.client(company.lin)
            let first = try await company.asked(lin, ["/admin/learning"])
            try await company.database.write { db in
                for number in 1...20 {
                    let team = Identifier<Team>(Int64(900 + number))
                    try db.run(
                        "INSERT INTO team (id, parent_id, name) VALUES (\(team), \(company.root), \("T\(number)"))")
                }
            }
            try await company.finish(company.su)
            #expect(try await company.asked(lin, ["/admin/learning"]) == first)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `files that could not be read are named to administrators alone`(_ kind: TestDatabase) async throws {
        try await withSmallCompany(on: kind) { company in
            let broken = Course(
                [], changedBy: [Course.File(path: "en/01-a.md", text: "chapter: <A>\nminutes: 3\nwho: me")])
            let app = App(
                database: company.database, settings: company.app.settings, clock: company.app.clock,
                passwords: company.app.passwords, course: broken)
            let there = SmallCompany(app: app, database: company.database, statements: company.statements)
            let page = try await there.client(company.lin).get("/admin/learning").body
            #expect(page.contains("en/01-a.md, line 3: before the title"))
            let empty = try await there.client(company.su).get("/learn")
            #expect(empty.status == 200 && empty.body.contains("There are no lessons yet"))
        }
    }
}

extension SmallCompany {
    /// Lets somebody have done everything there is.
    fileprivate func finish(_ person: Identifier<Person>) async throws {
        try await database.write { db in
            for lesson in Course.builtIn.lessons {
                try db.run("INSERT INTO lesson_reading (person_id, lesson, at) VALUES (\(person), \(lesson.key), 1)")
            }
            for exercise in Course.builtIn.exerciseKeys {
                try db.run(
                    """
                    INSERT INTO exercise_done (person_id, exercise, text, with_answer, at)
                    VALUES (\(person), \(exercise), 'x', FALSE, 1)
                    """)
            }
        }
    }
}

extension String {
    /// People, begun and finished in the row of a team.
    fileprivate func figures(of team: String) -> [Int] {
        guard let row = components(separatedBy: "<tr>").first(where: { $0.contains(">\(team)</a></th>") }) else {
            return []
        }
        return row.components(separatedBy: "<td class=\"number\">").dropFirst().compactMap {
            Int($0.prefix { $0.isNumber })
        }
    }
}
