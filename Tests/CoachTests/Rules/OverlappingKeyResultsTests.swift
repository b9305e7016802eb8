import Coach
import Testing

struct OverlappingKeyResultsTests {
    private let twice = ["应用商店评分不低于 4.7 分", "应用商店评分不低于 4.8 分"]

    @Test func `nearly the same twice is a thought at the second`() {
        let outline = Outline([.init("赢得用户口碑", keyResults: twice.map { .init($0) })])
        let found = hints(for: outline).filter { $0.hint.rule == .overlappingKeyResults }
        #expect(found.map(\.place) == [.keyResult(1, of: 0)])
        #expect(thoughts(.keyResult, twice[0], Context(siblings: [twice[1]])).contains(.overlappingKeyResults))
    }

    @Test func `different measures stand beside each other`() {
        let context = Context(siblings: ["NPS from 31 to 45"])
        #expect(!thoughts(.keyResult, "Churn below 2% per month", context).contains(.overlappingKeyResults))
    }
}
