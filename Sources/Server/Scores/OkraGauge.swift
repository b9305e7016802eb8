/// A score from 0 to 1 as five seeds of 0.2 each; the one that is not full fades in proportion. Nil has no full seed.
func okraGauge(_ score: Double?, label: String, isLarge: Bool = false) -> HTML {
    let size: HTML = isLarge ? " large" : ""
    let seeds = Slice.seeds.enumerated().map { seed($1, fullness: fullness(ofSeed: $0, score: score ?? 0)) }
    return """
        <svg class="okra\(size)" viewBox="0 0 24 24" role="img" aria-label="\(label)"><path d="\(Slice.outline)"/>\
        \(seeds)</svg>
        """
}

private func fullness(ofSeed index: Int, score: Double) -> Double {
    let share = min(1, max(0, (score.isFinite ? score : 0) * 5 - Double(index)))
    // An empty seed stays visible, so that five can be counted.
    return max(0.2, share)
}

private func seed(_ seed: Slice.Seed, fullness: Double) -> HTML {
    let opacity: HTML? = fullness < 1 ? #" fill-opacity="\#(Drawing.number(fullness))""# : nil
    return """
        <ellipse cx="\(seed.x)" cy="\(seed.y)" rx="1.5" ry="2.4" \
        transform="rotate(\(seed.angle) \(seed.x) \(seed.y))"\(opacity)/>
        """
}

/// The shape of the brand: a rounded star with five seeds, in 24 units.
enum Slice {
    typealias Seed = (x: String, y: String, angle: Int)

    static let outline: HTML = """
        M9.68 2.65Q12.00 -0.60 14.32 2.65Q16.64 5.91 20.46 7.11Q24.27 8.31 21.89 11.53 \
        Q19.51 14.74 19.55 18.74Q19.58 22.74 15.79 21.47Q12.00 20.20 8.21 21.47Q4.42 22.74 4.45 18.74 \
        Q4.49 14.74 2.11 11.53Q-0.27 8.31 3.54 7.11Q7.36 5.91 9.68 2.65Z
        """

    static let seeds: [Seed] = [
        ("12.0", "6.7", 0),
        ("17.3", "10.6", 72),
        ("15.3", "16.8", 144),
        ("8.7", "16.8", 216),
        ("6.7", "10.6", 288),
    ]
}
