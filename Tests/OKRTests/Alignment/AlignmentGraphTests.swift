import Testing

@testable import OKR

@Suite struct AlignmentGraphTests {
    private typealias ID = Identifier<Objective>

    /// “2>1” is that the second supports the first.
    private static func graph(_ lines: String) -> AlignmentGraph {
        AlignmentGraph(
            lines.split(separator: " ").map { line in
                let ends = line.split(separator: ">").compactMap { Int64($0) }
                return Alignment(from: ID(ends[0]), to: ID(ends[1]))
            })
    }

    private static func ids(_ numbers: Int64...) -> [ID] { numbers.map { ID($0) } }

    @Test func `what lies above and below is everything that can be reached`() {
        let graph = Self.graph("2>1 3>2 4>2 5>1")
        #expect(graph.above(Self.ids(3)) == Set(Self.ids(3, 2, 1)))
        #expect(graph.below(Self.ids(2)) == Set(Self.ids(2, 3, 4)))
        #expect(graph.above(Self.ids(9)) == Set(Self.ids(9)))
    }

    @Test func `heads support none of the others`() {
        let graph = Self.graph("2>1 3>2")
        #expect(graph.heads(of: Self.ids(3, 2, 1)) == Self.ids(1))
        #expect(graph.heads(of: Self.ids(3, 1)) == Self.ids(3, 1))
    }

    @Test func `an alignment given twice is one`() {
        #expect(Self.graph("2>1 2>1").supporters[ID(1)] == Self.ids(2))
    }

    @Test func `branches are open down to the depth, but for those turned by hand`() {
        let graph = Self.graph("2>1 3>2 4>3 5>1 6>5")
        func shown(_ opening: MapOpening) -> [Int64] {
            MapCut(of: graph, from: Self.ids(1), opening).objectives.map(\.value).sorted()
        }
        #expect(shown(MapOpening(depth: 0)) == [1])
        #expect(shown(MapOpening(depth: 1)) == [1, 2, 5])
        #expect(shown(MapOpening(depth: 1, open: [ID(2)])) == [1, 2, 3, 5])
        #expect(shown(MapOpening(depth: 2, shut: [ID(2)])) == [1, 2, 5, 6])
        #expect(shown(MapOpening(depth: 9)) == [1, 2, 3, 4, 5, 6])
    }

    @Test func `what supports two is there once, at the depth where it is first met`() {
        let cut = MapCut(of: Self.graph("2>1 3>1 3>2"), from: Self.ids(1), MapOpening(depth: 9))
        #expect(cut.objectives.count == 3)
        #expect(cut.depths[ID(3)] == 1)
        #expect(cut.alignments(of: Self.graph("2>1 3>1 3>2 4>3")).count == 3)
    }

    @Test func `a loop ends`() {
        let graph = Self.graph("2>1 1>2 3>2")
        #expect(MapCut(of: graph, from: Self.ids(1), MapOpening(depth: 30)).objectives.count == 3)
        #expect(graph.above(Self.ids(1)) == Set(Self.ids(1, 2)))
    }

    @Test func `of too many the deepest are left out`() {
        var cut = MapCut(of: Self.graph("2>1 3>2"), from: Self.ids(1), MapOpening(depth: 9))
        cut.limit(to: 2)
        #expect(cut.objectives == Self.ids(1, 2))
        #expect(cut.depths[ID(3)] == nil)
        cut.add(heads: Self.ids(8, 1))
        #expect(cut.objectives == Self.ids(1, 2, 8))
    }
}
