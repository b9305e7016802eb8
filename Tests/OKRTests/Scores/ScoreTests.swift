import OKR
import Testing

@Suite struct ScoreTests {
    @Test(arguments: [("0.7", 7), ("０．７", 7), ("1", 10), ("1.0", 10), (".5", 5), ("0", 0), ("0.70", 7)])
    func `scores are read in tenths`(_ text: String, _ tenths: Int) throws {
        #expect(try Score(parsing: text).tenths == tenths)
    }

    @Test(arguments: ["0.75", "11", "-1", "", "good", "1.1", "70"])
    func `what is no score is refused`(_ text: String) {
        expectRefusal("score") { _ = try Score(parsing: text) }
    }

    @Test func `scores show one decimal`() {
        let shown = (7...10).compactMap { Score(tenths: $0)?.formatted }
        #expect(shown == ["0.7", "0.8", "0.9", "1.0"])
        #expect(Score(tenths: 11) == nil && Score(tenths: -1) == nil)
    }

    @Test func `the proposal begins with progress and moves by a tenth at most for each factor`() throws {
        #expect(try Factors().proposal(progress: 0.62)?.tenths == 6)
        #expect(try Factors(difficulty: 5, effort: 5).proposal(progress: 0.6)?.tenths == 8)
        #expect(try Factors(difficulty: 1, effort: 1).proposal(progress: 0.6)?.tenths == 4)
        #expect(try Factors(difficulty: 5, effort: 1).proposal(progress: 0.6)?.tenths == 6)
        #expect(try Factors(difficulty: 5, effort: 5).proposal(progress: 1.5)?.tenths == 10)
        #expect(try Factors(difficulty: 5, effort: 5).proposal(progress: -0.25)?.tenths == 0)
        #expect(try Factors(completion: 4).proposal(progress: nil)?.tenths == 8)
        #expect(try Factors(completion: 1).proposal(progress: 0.9)?.tenths == 9)
        #expect(try Factors().proposal(progress: nil) == nil)
    }

    @Test func `factors out of range are refused by name`() {
        expectRefusal("completion") { _ = try Factors(completion: 6) }
        expectRefusal("difficulty") { _ = try Factors(difficulty: 0) }
        expectRefusal("effort") { _ = try Factors(effort: 6) }
    }

    @Test func `guidance follows the bounds`() throws {
        let guidance = (0...10).compactMap { Score(tenths: $0).map { Guidance($0) } }
        #expect(
            guidance == [.clue, .clue, .clue, .clue, .partly, .partly, .good, .good, .full, .full, .full])
        let (nine, ten, eight) = (Score(nearest: 0.9), Score(nearest: 1), Score(nearest: 0.8))
        #expect(Guidance.isTooEasy([nine, ten]))
        #expect(!Guidance.isTooEasy([nine, eight]))
        #expect(!Guidance.isTooEasy([ten]))
    }
}

@Suite struct TallyTests {
    let seven = Score(nearest: 0.7)

    func mean(_ parts: [(Score?, Int)]) throws -> Tally? {
        Tally.mean(try parts.map { (score: $0.0, weight: try #require(Weight(thousandths: $0.1))) })
    }

    @Test func `scores follow by weight`() throws {
        let tally = try #require(try mean([(seven, 500), (Score(nearest: 0.3), 500)]))
        #expect(tally.formatted == "0.50")
        #expect(!tally.isPreliminary)
    }

    @Test func `what has no score is left out and the mean is preliminary`() throws {
        let tally = try #require(try mean([(seven, 500), (nil, 500)]))
        #expect((tally.formatted, tally.isPreliminary) == ("0.70", true))
        #expect(try mean([(nil, 1000)]) == nil)
        #expect(try mean([(seven, 0), (nil, 1000)])?.formatted == "0.70")
    }

    @Test func `a sheet is preliminary where an objective is`() throws {
        let objective = try mean([(seven, 500), (nil, 500)])
        let sheet = try #require(Tally.mean([(tally: objective, weight: .whole)]))
        #expect((sheet.formatted, sheet.isPreliminary) == ("0.70", true))
        #expect(Tally(value: 1, isPreliminary: false).formatted == "1.00")
        #expect(Tally(value: 0.056, isPreliminary: false).formatted == "0.06")
    }
}
