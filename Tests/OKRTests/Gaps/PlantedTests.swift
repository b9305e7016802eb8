import OKR
import Testing

/// How well doubles are told from what only looks like them, over all that was planted.
@Suite struct PlantedTests {
    struct Figures {
        var found = 0
        var missed: [String] = []
        var wrong: [String] = []
        var precision: Double { Double(found) / Double(max(1, found + wrong.count)) }
        var recall: Double { Double(found) / Double(max(1, found + missed.count)) }
    }

    /// All of it is one company, as it would be met: whatever is paired that was not planted is a fault.
    func measure(_ doubles: [(String, String)], _ others: [(String, String)]) -> Figures {
        let texts = doubles.flatMap { [$0.0, $0.1] } + others.flatMap { [$0.0, $0.1] } + Planted.background
        let wordings = texts.map { Wording(folded: PersonName.folded($0)) }
        let index = WordingIndex(wordings, counts: wordings.map { _ in 1 })
        var groups: [String: Int] = [:]
        for (number, pair) in doubles.enumerated() { (groups[pair.0], groups[pair.1]) = (number, number) }
        var figures = Figures()
        for (number, pair) in doubles.enumerated() {
            if index.areAlike(number * 2, number * 2 + 1) {
                figures.found += 1
            } else {
                figures.missed.append("\(pair.0) | \(pair.1)")
            }
        }
        for one in texts.indices {
            for two in texts.indices.dropFirst(one + 1) where index.areAlike(one, two) {
                let isPlanted = groups[texts[one]] != nil && groups[texts[one]] == groups[texts[two]]
                if texts[one] != texts[two], !isPlanted { figures.wrong.append("\(texts[one]) | \(texts[two])") }
            }
        }
        return figures
    }

    @Test func `planted doubles are found, and little else`() {
        let figures = measure(Planted.doubles, Planted.others)
        print(
            "doubles that the rules were made with: precision \(figures.precision), recall \(figures.recall)", figures)
        #expect(figures.recall >= 0.9)
        #expect(figures.precision >= 0.95)
    }

    @Test func `doubles that the rules have not seen are mostly found, and little else`() {
        let figures = measure(Unseen.doubles, Unseen.others)
        print("doubles not seen before: precision \(figures.precision), recall \(figures.recall)", figures)
        #expect(figures.recall >= 0.6)
        #expect(figures.precision >= 0.8)
    }

    @Test func `the index finds just the pairs that comparing each with each finds`() {
        let texts = (Planted.doubles + Planted.others + Unseen.doubles + Unseen.others).flatMap { [$0.0, $0.1] }
        let wordings = texts.map { Wording(folded: PersonName.folded($0)) }
        let index = WordingIndex(wordings, counts: wordings.map { _ in 1 })
        var joined: [Int: Set<Int>] = [:]
        for group in index.groups() { for member in group { joined[member] = Set(group) } }
        for one in texts.indices {
            for two in texts.indices.dropFirst(one + 1) where index.areAlike(one, two) {
                #expect(joined[one]?.contains(two) == true, "\(texts[one]) | \(texts[two])")
            }
        }
    }
}
