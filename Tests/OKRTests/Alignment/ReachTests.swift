import OKR
import Testing

@Suite struct ReachTests {
    func edges(_ pairs: (Int64, Int64)...) -> [Reach.Edge] {
        pairs.map { (Identifier($0.0), Identifier($0.1)) }
    }

    func circles(_ edges: [Reach.Edge]) -> [[Int64]] { Reach.circles(along: edges).map { $0.map(\.value) } }

    @Test func `what leads around is one circle, in the order of the walk`() {
        #expect(circles(edges((1, 2), (2, 3), (3, 1), (3, 4), (5, 1))) == [[1, 2, 3]])
    }

    @Test func `two circles are told apart, and what leads to itself is one`() {
        #expect(circles(edges((1, 2), (2, 1), (2, 3), (3, 4), (4, 3), (9, 9))) == [[1, 2], [3, 4], [9]])
        #expect(circles(edges((1, 2), (2, 3), (1, 3))).isEmpty)
        #expect(circles([]).isEmpty)
    }

    @Test func `a chain of a hundred thousand is walked`() {
        let chain: [Reach.Edge] = (1...100_000).map { (Identifier($0), Identifier($0 + 1)) }
        #expect(circles(chain).isEmpty)
        #expect(circles(chain + [(Identifier(100_001), Identifier(1))]).first?.count == 100_001)
        #expect(Reach.leads(from: Identifier(1), to: Identifier(100_001), along: chain))
        #expect(!Reach.leads(from: Identifier(2), to: Identifier(1), along: chain))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `the circles are just those who reach each other`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let edges: [Reach.Edge] = (0..<30).map { _ in
            (
                Identifier(Int64.random(in: 1...18, using: &generator)),
                Identifier(Int64.random(in: 1...18, using: &generator))
            )
        }
        let grouped = Set(Reach.circles(along: edges).flatMap(\.self))
        for value in Int64(1)...18 {
            let id = Identifier<Objective>(value)
            let returns = edges.contains { $0.from == id && Reach.leads(from: $0.to, to: id, along: edges) }
            #expect(grouped.contains(id) == returns)
        }
    }
}
