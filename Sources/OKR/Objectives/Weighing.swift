extension Weight {
    /// Equal weights that sum to exactly 1000; the first ones carry what does not divide: 334, 333, 333.
    package static func even(_ count: Int) -> [Weight] {
        (0..<max(0, count)).map { Weight(clamping: 1000 / count + ($0 < 1000 % count ? 1 : 0)) }
    }

    /// The weights after one of them was set: the others keep their ratio and the sum is 1000.
    ///
    /// Others that are all zero share evenly. A lone part always carries all.
    package static func rebalanced(_ weights: [Weight], setting index: Int, to weight: Weight) -> [Weight] {
        guard weights.indices.contains(index) else { return weights }
        let others = weights.indices.filter { $0 != index }
        guard !others.isEmpty else { return [.whole] }
        let rest = 1000 - weight.thousandths
        let total = others.reduce(0) { $0 + weights[$1].thousandths }
        let parts = others.map { total == 0 ? 1 : weights[$0].thousandths }
        var result = weights
        result[index] = weight
        for (index, share) in zip(others, shared(rest, in: parts)) { result[index] = Weight(clamping: share) }
        return result
    }

    /// The weights after one more part joined at the end: it gets an even share, the others keep their ratio.
    package static func joined(_ weights: [Weight]) -> [Weight] {
        rebalanced(weights + [.zero], setting: weights.count, to: Weight(clamping: 1000 / (weights.count + 1)))
    }

    /// The weights of those that stay when another part has gone, in their ratio.
    package static func left(_ weights: [Weight]) -> [Weight] {
        weights.isEmpty ? [] : Array(rebalanced(weights + [.zero], setting: weights.count, to: .zero).dropLast())
    }

    /// Refuses weights that do not sum to 100 %.
    package static func checkSum(_ weights: [Weight], field: String = "weights") throws {
        let sum = weights.reduce(0) { $0 + $1.thousandths }
        guard weights.isEmpty || sum == 1000 else { throw Refusal(.invalid, field: field, .weightSum(sum)) }
    }

    /// Divides `amount` in the ratio of `parts`; what rounding leaves goes to the largest remainders.
    private static func shared(_ amount: Int, in parts: [Int]) -> [Int] {
        let total = parts.reduce(0, +)
        var shares = parts.map { amount * $0 / total }
        let remainders = parts.indices.sorted {
            (amount * parts[$1] % total, $0) < (amount * parts[$0] % total, $1)
        }
        for index in remainders.prefix(amount - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }
}
