import Foundation
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct ImportTests {
    static let file = """
        姓名,邮箱,工号,部门,雇员类型,上级邮箱
        苏晓棠,su@okra.example,3,产品部/增长组,Intern,he@okra.example
        何磊,he@okra.example,2,产品部,正式,owner@okra.example
        坏邮箱,nobody,4,产品部,正式,
        没上级,lost@okra.example,5,产品部,正式,ghost@okra.example
        """

    @Test(arguments: TestDatabase.available)
    func `the preview names what is wrong and writes nothing`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let page = try await owner.upload("/admin/people/import", "people.csv", Array(Self.file.utf8))
            #expect(page.status == 200)
            #expect(page.body.contains("Import 2 rows") && page.body.contains("2 to correct"))
            #expect(page.body.contains("ghost@okra.example"))
            #expect(try await house.count() == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `good rows come in with teams and managers, and a second time nothing changes`(
        _ kind: TestDatabase
    ) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            for _ in 1...2 {
                let answer = try await owner.post(
                    "/admin/people/import/application", ["text": Self.file], fragment: false)
                #expect(answer.status == 303)
            }
            #expect(try await house.count() == 3)
            let (su, he) = (try await house.person("su@okra.example"), try await house.person("he@okra.example"))
            #expect(su.manager == he.id && su.employeeNumber == "3")
            let (team, line, entries) = try await house.read { db in
                (
                    try Team.name(su.team ?? Identifier(1), in: db),
                    try Reporting.reports(su.id, to: he.manager ?? Identifier(1), in: db),
                    try db.value("SELECT count(*) AS value FROM activity WHERE kind = 'personChanged'") as Int?
                )
            }
            #expect(team == "增长组" && line && entries == 0)
            let types = try await house.read { db in try EmployeeType.all(in: db) }
            #expect(types.first { $0.id == su.employeeType }?.name == "实习" && types.count == 5)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a wrong row is corrected in the preview and comes in with the others`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let half = ["text": Self.file, "file_name": "people.csv", "cell.4.email": "bad@okra.example"]
            let again = try await owner.post("/admin/people/import/correction", half, fragment: false)
            #expect(again.body.contains("Import 3 rows") && again.body.contains("1 to correct"))
            #expect(again.body.contains("people.csv") && again.body.contains("name=\"cell.5.manager\""))
            #expect(try await house.count() == 1)
            let whole = half.merging(["cell.5.manager": "he@okra.example"]) { $1 }
            #expect(try await owner.post("/admin/people/import/application", whole, fragment: false).status == 303)
            #expect(try await house.count() == 5)
            let (lost, he) = (try await house.person("lost@okra.example"), try await house.person("he@okra.example"))
            #expect(lost.manager == he.id)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two people can change places in the line`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let lin = try await house.join("林若溪", "lin")
            let he = try await house.join("何磊", "he", under: lin)
            let owner = try await house.signIn(as: TestHouse.owner)
            let text = "姓名,邮箱,上级邮箱\n林若溪,lin@okra.example,he@okra.example\n何磊,he@okra.example,\n"
            let answer = try await owner.post(
                "/admin/people/import/application", ["text": text], fragment: false)
            #expect(answer.status == 303)
            let (up, down) = try await house.read { db in
                (try Reporting.reports(lin.id, to: he.id, in: db), try Reporting.reports(he.id, to: lin.id, in: db))
            }
            #expect(up && !down)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `leavers leave only where somebody ticks them`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let he = try await house.join("何磊", "he")
            try await house.join("林若溪", "lin")
            let owner = try await house.signIn(as: TestHouse.owner)
            let text = "姓名,邮箱\n周启明,owner@okra.example\n"
            let page = try await owner.upload("/admin/people/import", "people.csv", Array(text.utf8))
            #expect(page.body.contains("name=\"leaver\" value=\"\(he.id)\">"))
            _ = try await owner.post(
                "/admin/people/import/application", ["text": text, "leaver": "\(he.id)"], fragment: false)
            #expect(try await !house.person("he@okra.example").isActive)
            #expect(try await house.person("lin@okra.example").isActive)
        }
    }

    @Test(arguments: TestDatabase.available, ["", "姓名\n何磊\n", "\u{0}"])
    func `a file that cannot be read is refused`(_ kind: TestDatabase, _ text: String) async throws {
        try await withHouse(kind) { house in
            let owner = try await house.signIn(as: TestHouse.owner)
            let page = try await owner.upload("/admin/people/import", "people.csv", Array(text.utf8))
            #expect(page.status == 422 && page.body.contains("file-error"))
        }
    }
}

extension TestHouse {
    fileprivate func count() async throws -> Int? {
        try await read { db in try db.value("SELECT count(*) AS value FROM person") }
    }
}
