import Foundation
import OKR
import Testing

@Suite struct AlignmentTests {
    let cycle = SampleCycle.novemberDecember

    func objective(_ id: Int64, of sheet: Int64) -> Objective {
        Objective(id: Identifier(id), sheet: Identifier(sheet), position: 1, statement: .empty, weight: .whole)
    }

    func edge(_ from: Int64, _ to: Int64) -> Alignment { Alignment(from: Identifier(from), to: Identifier(to)) }

    func check(_ from: Objective, _ to: Objective, in other: Cycle? = nil, existing: [Alignment] = []) throws {
        try Alignment.check(from, in: cycle, supports: to, in: other ?? cycle, existing: existing)
    }

    @Test func `an objective may support somebody else's, several of them too`() {
        #expect(throws: Never.self) {
            try check(objective(1, of: 1), objective(2, of: 2), existing: [edge(1, 3), edge(4, 2)])
        }
    }

    @Test func `an objective cannot support itself`() {
        expectRefusal("to") { try check(objective(1, of: 1), objective(1, of: 1)) }
    }

    @Test func `objectives of one sheet cannot support each other`() {
        expectRefusal("to") { try check(objective(1, of: 1), objective(2, of: 1)) }
    }

    @Test func `one's own annual objective can be supported`() {
        let year = Cycle(
            id: Identifier(8), kind: .annual, starts: cycle.starts.adding(days: -304), ends: cycle.ends,
            name: cycle.name)
        let annual = objective(2, of: 2)
        #expect(throws: Never.self) { try check(objective(1, of: 1), annual, in: year) }
    }

    @Test func `cycles without a common day cannot be aligned`() {
        let next = Cycle(
            id: Identifier(8), kind: .short, starts: cycle.ends.adding(days: 1), ends: cycle.ends.adding(days: 60),
            name: cycle.name)
        let later = objective(2, of: 2)
        expectRefusal("to") { try check(objective(1, of: 1), later, in: next) }
    }

    @Test func `the same alignment is not made twice`() {
        expectRefusal("to", .conflict) { try check(objective(1, of: 1), objective(2, of: 2), existing: [edge(1, 2)]) }
    }

    @Test func `a second parent is refused where the organisation allows one`() {
        #expect(throws: Never.self) { try Alignment.check(parents: [edge(1, 2)], maySupportSeveral: true) }
        #expect(throws: Never.self) { try Alignment.check(parents: [], maySupportSeveral: false) }
        expectRefusal("to", .conflict) { try Alignment.check(parents: [edge(1, 2)], maySupportSeveral: false) }
    }

    @Test func `a request is not made to oneself, not twice, and answered once`() throws {
        let noon = Date(timeIntervalSince1970: 1_795_000_000)
        let sheet = Sheet(id: Identifier(1), cycle: Identifier(1), owner: .person(Identifier(1)))
        func request(of owner: Int64, _ decision: Decision? = nil) -> AlignmentRequest {
            AlignmentRequest(
                id: Identifier(5), subject: Identifier(1), owner: .person(Identifier(owner)), by: Identifier(1),
                at: noon,
                decision: decision)
        }
        let declined = try Decision(.declined, by: Identifier(2), at: noon, word: "不相关")
        expectRefusal("to") { try request(of: 1).check(askedFrom: sheet, others: []) }
        expectRefusal("to", .conflict) { try request(of: 2).check(askedFrom: sheet, others: [request(of: 2)]) }
        try request(of: 2).check(askedFrom: sheet, others: [request(of: 2, declined), request(of: 3)])
        let many = (0..<Int64(AlignmentRequest.most)).map { request(of: $0 + 10) }
        expectRefusal("to", .conflict) { try request(of: 2).check(askedFrom: sheet, others: many) }
        let answered = try request(of: 2).answered(declined)
        expectRefusal(nil, .conflict) { _ = try answered.answered(declined) }
        #expect(try answered.withdrawn(by: Identifier(1), at: noon).decision?.outcome == .withdrawn)
    }

    @Test func `what journals hold of what was asked is read as it was written`() throws {
        let (noon, me) = (Date(timeIntervalSince1970: 1_795_000_000), Identifier<Person>(1))
        let them = Sheet.Owner.team(Identifier(3))
        func keys(_ value: some Codable & Equatable) throws -> Set<String> {
            let data = try JSONEncoder().encode(value)
            #expect(try JSONDecoder().decode(type(of: value), from: data) == value)
            return Set(try #require(JSONSerialization.jsonObject(with: data) as? [String: Any]).keys)
        }
        #expect(
            try keys(AlignmentRequest(id: Identifier(1), subject: Identifier(2), owner: them, by: me, at: noon)) == [
                "id", "to", "of", "note", "by", "at",
            ])
        #expect(
            try keys(Dependency(id: Identifier(1), subject: Identifier(2), owner: them, by: me, at: noon)) == [
                "id", "from", "owner", "note", "by", "at",
            ])
        #expect(
            try keys(Breakdown(id: Identifier(1), subject: Identifier(2), owner: them, by: me, at: noon)) == [
                "id", "keyResult", "to", "note", "by", "at", "follows",
            ])
    }

    @Test func `loops are refused however long`() {
        let chain = (2..<2000).map { edge($0, $0 + 1) } + [edge(2000, 1)]
        expectRefusal("to", .conflict) { try check(objective(1, of: 1), objective(2, of: 2), existing: chain) }
        expectRefusal("to", .conflict) { try check(objective(1, of: 1), objective(2, of: 2), existing: [edge(2, 1)]) }
        #expect(!Alignment.wouldLoop(adding: edge(1, 2), to: [edge(2, 3), edge(1, 3), edge(3, 4), edge(4, 3)]))
    }

    @Test func `a graph grown by what is allowed never has a loop`() {
        var generator = SeededGenerator(seed: 4)
        var edges: [Alignment] = []
        for _ in 0..<400 {
            let new = edge(Int64.random(in: 1...25, using: &generator), Int64.random(in: 1...25, using: &generator))
            if !Alignment.wouldLoop(adding: new, to: edges) { edges.append(new) }
        }
        // Taking away what supports nothing, again and again, must leave nothing.
        var rest = edges
        while let next = Optional(rest.filter { edge in rest.contains { $0.from == edge.to } }), next.count < rest.count
        {
            rest = next
        }
        #expect(rest.isEmpty)
        #expect(edges.count > 50)
    }
}
