extension Metric {
    /// The share of the way from start to target, 1 at the target; below 0 and above 1 are possible.
    ///
    /// Before the first check-in the metric stands at its start. A band counts 1 inside; outside, each width of the
    /// band that the figure lies away takes 1 off, so half a width beyond a limit is 0.5 and one width is 0. A band
    /// without a figure has no progress.
    package var progress: Double? {
        Self.progress(start: start, target: target, current: current, low: low, high: high)
    }

    /// The same from the bare figures, for a map of thousands; `low` and `high` are those of a band.
    package static func progress(
        start: Double, target: Double, current: Double?, low: Double?, high: Double?
    ) -> Double? {
        if let low, let high {
            guard let current, high > low else { return nil }
            let distance = max(low - current, current - high, 0)
            return 1 - distance / (high - low)
        }
        guard start != target else { return nil }
        return ((current ?? start) - start) / (target - start)
    }

    /// The figure that an even pace has reached when `fraction` (0…1) of the time has passed.
    ///
    /// Nil for a band, which is to be kept at all times, and for done or not, which has nothing in between.
    package func expected(fraction: Double) -> Double? {
        guard direction != .band, kind != .done else { return nil }
        return start + (target - start) * fraction
    }

    /// The progress that an even pace has reached: `fraction`, or 1 for a band; nil for done or not.
    package func expectedProgress(fraction: Double) -> Double? {
        if kind == .done { return nil }
        return direction == .band ? 1 : fraction
    }
}
