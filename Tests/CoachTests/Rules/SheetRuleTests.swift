import Coach
import Testing

struct TooManyObjectivesTests {
    private func outline(_ count: Int) -> Outline {
        Outline((0..<count).map { Outline.Objective("让第 \($0) 个城市盈利", keyResults: [.init("a"), .init("b")]) })
    }

    @Test func `two to five objectives are fine`() {
        for count in 2...5 { #expect(rules(of: outline(count)).isEmpty) }
    }

    @Test func `six are too many, one is a soft hint, none is none`() {
        #expect(rules(of: outline(6)) == [.tooManyObjectives])
        #expect(rules(of: outline(1)) == [.tooFewObjectives])
        #expect(hints(for: outline(1)).map(\.hint.isSoft) == [true])
        #expect(rules(of: outline(0)).isEmpty)
    }
}

struct KeyResultCountTests {
    private func outline(_ count: Int) -> Outline {
        let results = ["Revenue of 3M", "NPS 45", "Churn < 2%", "12 deals", "Zero outages", "Hire 5 people"].prefix(
            count)
        return Outline([.init("Win", keyResults: results.map { .init($0) }), .init("Grow")])
    }

    @Test func `two to five key results are fine`() {
        for count in 2...5 { #expect(rules(of: outline(count)).isEmpty) }
    }

    @Test func `one is a soft hint and six are too many`() {
        #expect(rules(of: outline(1)) == [.singleKeyResult])
        #expect(rules(of: outline(6)) == [.tooManyKeyResults])
    }
}

struct WeightsDoNotSumTests {
    private func outline(_ weights: [Int?]) -> Outline {
        Outline(weights.map { Outline.Objective("让客户离不开我们", weight: $0, keyResults: []) })
    }

    @Test func `a whole is a whole, thirds too`() {
        #expect(rules(of: outline([400, 600])).isEmpty)
        #expect(rules(of: outline([333, 333, 333])).isEmpty)
        #expect(rules(of: outline([400, nil])).isEmpty)
    }

    @Test func `another sum is said`() {
        #expect(rules(of: outline([400, 500])) == [.weightsDoNotSum])
        #expect(hints(for: outline([400, 500]))[0].hint.reason.contains("90%"))
    }
}
