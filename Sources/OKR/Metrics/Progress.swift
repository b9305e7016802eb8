/// How far something is, as a share: 1 is done, below 0 and above 1 are shown as they are.
package enum Progress {
    /// The weighted mean of the parts.
    ///
    /// A part without any metric (nil) counts 0 as soon as a sibling has a figure; nil where none has one. Where no
    /// weight is above zero all parts count alike.
    package static func rollUp(_ parts: [(progress: Double?, weight: Weight)]) -> Double? {
        guard parts.contains(where: { $0.progress != nil }) else { return nil }
        let total = parts.reduce(0) { $0 + $1.weight.thousandths }
        guard total > 0 else { return mean(parts.map { $0.progress ?? 0 }) }
        return parts.reduce(0) { $0 + ($1.progress ?? 0) * Double($1.weight.thousandths) } / Double(total)
    }

    /// The progress of a key result: its metrics count alike, those without a figure count 0.
    package static func mean(_ parts: [Double?]) -> Double? {
        guard parts.contains(where: { $0 != nil }) else { return nil }
        return parts.reduce(0) { $0 + ($1 ?? 0) } / Double(parts.count)
    }

    /// The length of a bar, 0…1.
    package static func bar(_ progress: Double?) -> Double {
        min(1, max(0, progress ?? 0))
    }

    /// "79%", "150%", "−25%"; "—" where there is nothing to measure.
    package static func formatted(_ progress: Double?) -> String {
        guard let progress, progress.isFinite else { return "—" }
        return Metric.grouped(progress * 100, decimals: 0) + "%"
    }
}
