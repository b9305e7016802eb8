import Foundation
import OKR
import Testing

@Suite struct WeightTests {
    @Test func `even weights sum to one hundred per cent`() {
        #expect(Weight.even(3).map(\.thousandths) == [334, 333, 333])
        for count in 1...40 { #expect(Weight.even(count).reduce(0) { $0 + $1.thousandths } == 1000) }
        #expect(Weight.even(0).isEmpty)
    }

    @Test(arguments: [("50%", 500), ("33.3", 333), ("３３．３％", 333), ("0.5", 5), ("100", 1000), ("0", 0)])
    func `weights are read as per cent`(_ text: String, _ thousandths: Int) throws {
        #expect(try Weight(parsing: text).thousandths == thousandths)
    }

    @Test(arguments: ["", "abc", "101", "-1", "33.33"])
    func `what is no weight is refused`(_ text: String) {
        expectRefusal("weight") { _ = try Weight(parsing: text) }
    }

    @Test func `weights that do not make one hundred per cent are refused`() throws {
        let refusal = expectRefusal("weights") { try Weight.checkSum(Array(Weight.even(3).dropFirst())) }
        #expect(refusal?.phrase.en.contains("66.6%") == true)
        #expect(throws: Never.self) { try Weight.checkSum(Weight.even(7)) }
        #expect(throws: Never.self) { try Weight.checkSum([]) }
    }

    @Test func `the others keep their ratio when one is set`() throws {
        let weights = try [500, 300, 200].map { try #require(Weight(thousandths: $0)) }
        let half = try #require(Weight(thousandths: 0))
        #expect(Weight.rebalanced(weights, setting: 0, to: half).map(\.thousandths) == [0, 600, 400])
        #expect(Weight.rebalanced([.whole, .zero, .zero], setting: 0, to: .zero).map(\.thousandths) == [0, 500, 500])
        #expect(Weight.rebalanced([.zero], setting: 0, to: .zero) == [.whole])
        #expect(Weight.rebalanced(weights, setting: 7, to: .zero) == weights)
    }

    @Test func `any change leaves one hundred per cent`() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            var weights = Weight.even(Int.random(in: 1...9, using: &generator))
            for _ in 0..<5 {
                let index = Int.random(in: weights.indices, using: &generator)
                let weight = try #require(Weight(thousandths: Int.random(in: 0...1000, using: &generator)))
                weights = Weight.rebalanced(weights, setting: index, to: weight)
                #expect(weights.reduce(0) { $0 + $1.thousandths } == 1000)
                #expect(weights.count == 1 || weights[index] == weight)
            }
        }
    }

    @Test func `weights are kept as thousandths and checked when read`() throws {
        #expect(String(decoding: try JSONEncoder().encode(Weight.even(3)), as: UTF8.self) == "[334,333,333]")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Weight].self, from: Data("[1001]".utf8)) }
        #expect(Weight.even(3).map(\.formatted) == ["33.4%", "33.3%", "33.3%"])
    }
}
