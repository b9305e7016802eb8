/// The score of an objective or a sheet, made of the scores below it.
package struct Tally: Hashable, Codable, Sendable {
    /// 0…1, not rounded.
    package let value: Double
    /// Whether some part has no score yet and was left out.
    package let isPreliminary: Bool

    package init(value: Double, isPreliminary: Bool) {
        self.value = value
        self.isPreliminary = isPreliminary
    }

    /// The weighted mean of the parts that have a score; nil where none has.
    ///
    /// Where the scored parts weigh nothing they count alike.
    package static func mean(_ parts: [(score: Double?, weight: Weight, isPreliminary: Bool)]) -> Tally? {
        let scored = parts.compactMap { part in part.score.map { ($0, part.weight.thousandths) } }
        guard !scored.isEmpty else { return nil }
        let total = scored.reduce(0) { $0 + $1.1 }
        let sum = scored.reduce(0) { $0 + $1.0 * (total == 0 ? 1 : Double($1.1)) }
        return Tally(
            value: sum / Double(total == 0 ? scored.count : total),
            isPreliminary: scored.count < parts.count || parts.contains(where: \.isPreliminary))
    }

    /// The tally of an objective from the scores of its key results.
    package static func mean(_ parts: [(score: Score?, weight: Weight)]) -> Tally? {
        mean(parts.map { (score: $0.score?.value, weight: $0.weight, isPreliminary: false) })
    }

    /// The tally of a sheet from those of its objectives.
    package static func mean(_ parts: [(tally: Tally?, weight: Weight)]) -> Tally? {
        mean(parts.map { (score: $0.tally?.value, weight: $0.weight, isPreliminary: $0.tally?.isPreliminary ?? false) })
    }

    /// Two decimals: "0.66".
    package var formatted: String {
        let digits = String(Int((value * 100 + 1e-9).rounded()))
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return "\(padded.dropLast(2)).\(padded.suffix(2))"
    }
}
