import OKR
import Storage
import TestSupport
import Testing

@testable import Server

@Suite struct TeamTests {
    @Test(arguments: TestDatabase.available)
    func `a team moves with everything below it`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let product = try await house.form("Product")
            let growth = try await house.form("Growth", below: product)
            let sales = try await house.form("Sales")
            try await house.app.change { change in
                var moved = product
                moved.parent = sales.id
                try moved.save(replacing: product, change)
            }
            #expect(try await house.line(of: growth) == ["Growth", "Product", "Sales", "Qinghe"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a team cannot lie below itself, nor the organisation below anything`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let product = try await house.form("Product")
            let growth = try await house.form("Growth", below: product)
            for (team, parent) in [(product, growth), (product, product)] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await house.app.change { change in
                        var moved = team
                        moved.parent = parent.id
                        try moved.save(replacing: team, change)
                    }
                }
                #expect(refusal?.field == "parent")
            }
            let root = try #require(try await house.read { db in try Team.root(in: db) })
            await #expect(throws: Refusal.self) {
                try await house.app.change { change in
                    var moved = root
                    moved.parent = growth.id
                    try moved.save(replacing: root, change)
                }
            }
            #expect(try await house.line(of: growth) == ["Growth", "Product", "Qinghe"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only an empty team can be dissolved`(_ kind: TestDatabase) async throws {
        try await withHouse(kind) { house in
            let product = try await house.form("Product")
            let he = try await house.join("何磊", "he", team: product)
            await #expect(throws: Refusal.self) {
                try await house.app.change { change in try product.dissolve(change) }
            }
            try await house.app.change { change in
                try he.leave(on: Day(number: 20_000), change)
                try product.dissolve(change)
            }
            #expect(try await house.read { db in try Team.all(in: db) }.map(\.name) == ["Qinghe"])
        }
    }
}

extension TestHouse {
    fileprivate func line(of team: Team) async throws -> [String] {
        try await read { db in
            try db.rows(
                """
                SELECT t.name FROM team_line l JOIN team t ON t.id = l.ancestor_id
                WHERE l.team_id = \(team.id) ORDER BY l.distance
                """
            ).map { try $0("name") as String }
        }
    }
}
