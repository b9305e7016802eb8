import Foundation
import HTTPTypes
import OKR
import Storage
import TestSupport
import Testing

@testable import Server

/// Five hundred objectives below one.
@Suite struct ManySupportersTests {
    private func fill(_ map: MapCompany) async throws {
        let product = try #require(Identifier<Objective>(map.product))
        let now = map.company.app.clock()
        try await map.company.database.write { db in
            let sheet: Int64 = try db.value("SELECT id AS value FROM sheet WHERE person_id = \(map.company.su)") ?? 0
            for number in 0..<500 {
                let id = Identifier<Objective>(Int64(700_000 + number))
                try db.run(
                    """
                    INSERT INTO objective (id, sheet_id, position, text, mentions, weight, folded)
                    VALUES (\(id), \(sheet), \(number + 10), \("下面的 \(number)"), '[]', 0, \("下面的 \(number)"))
                    """)
                try Alignment(from: id, to: product).insert(
                    Identifier(Int64(800_000 + number)), by: map.company.su, at: now, in: db)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `all stand on the map, and none is left out of the count`(_ kind: TestDatabase) async throws {
        try await withMapCompany(on: kind) { map in
            try await fill(map)
            let seen = try await map.gao.map("depth=all")
            #expect(seen.nodes.count == 504 && seen["产品"]?.supporters == 501)
            #expect(seen.lines.count == 503)
            let closed = try await map.gao.map("depth=1")
            #expect(closed["产品"]?.supporters == 501)
            #expect(try await map.gao.get("/map?view=outline&depth=all").body.contains("下面的 499"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the sheet counts all, lists some and leads to the map; the picker stays short`(
        _ kind: TestDatabase
    ) async throws {
        try await withMapCompany(on: kind) { map in
            try await fill(map)
            map.company.statements.reset()
            let page = try await map.gao.get("/people/\(map.company.he)").body
            #expect(map.company.statements.count <= 14)
            #expect(page.contains("501 objectives align here"))
            #expect(page.components(separatedBy: "下面的").count - 1 < 60)
            #expect(page.contains("/map?view=network&amp;cycle=\(map.company.cycle)&amp;root=\(map.product)"))
            let picker = try await map.lin.get("/objectives/\(map.top)/candidates?q=\(TestClient.encoded("苏"))").body
            #expect(picker.components(separatedBy: "role=\"option\"").count - 1 == Candidate.most)
        }
    }
}
