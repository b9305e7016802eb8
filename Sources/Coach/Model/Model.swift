/// What the model says of a statement, in thousandths of a logit: above 0 it has the weakness, and the more the surer.
struct Verdict: Sendable {
    /// Only a topic; of objectives and key results.
    var phrase = Int.min
    /// Business as usual; of objectives.
    var unchallenging = Int.min
    /// Nothing tells whether it has been reached; of key results.
    var unmeasurable = Int.min
    /// A task of a day or two; of key results.
    var task = Int.min
}

/// A linear model: five sums of small whole numbers, learnt by `bin/coach train` from the lines in `Corpus`.
struct Model: Sendable {
    static let chinese = Model(
        ChineseWeights.places, ChineseWeights.weights, ChineseWeights.offsets, ChineseWeights.scales)
    static let english = Model(
        EnglishWeights.places, EnglishWeights.weights, EnglishWeights.offsets, EnglishWeights.scales)

    /// The sums in the order of the weights.
    private enum Head: Int, CaseIterable {
        case phraseObjective, unchallenging, unmeasurable, task, phraseKeyResult
    }

    /// Weights are whole numbers from -10 to 10, written as characters from `#` on.
    private static let zero = Int8(0x23 + 10)
    /// How much something about the build weighs against the letters taken together.
    static let buildShare: Int64 = 20
    static let letterShare: Int64 = 400

    private var rows: [UInt16]
    private var weights: [Int8] = []
    private let offsets: [Int64]
    private let scales: [Int64]

    private init(_ places: StaticString, _ weights: StaticString, _ offsets: [Int64], _ scales: [Int64]) {
        rows = [UInt16](repeating: .max, count: Signals.builds + Signals.letters)
        self.offsets = offsets
        self.scales = scales
        var place = -1
        var row: UInt16 = 0
        places.withUTF8Buffer { bytes in
            for byte in bytes where byte > 0x20 {
                // A step of 80 only goes on; the next one ends at a signal that has weights.
                let step = Int(byte == 0x7E ? 0x5C : byte) - 0x23
                place += step
                if step == 80 { continue }
                rows[place] = row
                row += 1
            }
        }
        self.weights.reserveCapacity(weights.utf8CodeUnitCount)
        weights.withUTF8Buffer { bytes in
            for byte in bytes where byte > 0x20 {
                self.weights.append(Int8(truncatingIfNeeded: byte == 0x7E ? 0x5C : byte) - Self.zero)
            }
        }
    }

    func verdict(_ signals: Signals, _ kind: Statement.Kind) -> Verdict {
        guard !signals.letter.isEmpty else { return Verdict() }
        var build: (Int64, Int64, Int64) = (0, 0, 0)
        var letter: (Int64, Int64, Int64) = (0, 0, 0)
        let first = kind == .objective ? 0 : 2
        for signal in signals.build { add(Int(signal), first, to: &build) }
        for signal in signals.letter { add(Signals.builds + Int(signal), first, to: &letter) }
        let root = Self.root(signals.letter.count << 12)
        func total(_ head: Head, _ build: Int64, _ letter: Int64) -> Int {
            let sum = build * Self.buildShare + letter * Self.letterShare * 64 / root + offsets[head.rawValue]
            return Int(truncatingIfNeeded: sum * scales[head.rawValue] / 100_000_000)
        }
        var verdict = Verdict()
        if kind == .objective {
            verdict.phrase = total(.phraseObjective, build.0, letter.0)
            verdict.unchallenging = total(.unchallenging, build.1, letter.1)
        } else {
            verdict.unmeasurable = total(.unmeasurable, build.0, letter.0)
            verdict.task = total(.task, build.1, letter.1)
            verdict.phrase = total(.phraseKeyResult, build.2, letter.2)
        }
        return verdict
    }

    private func add(_ signal: Int, _ first: Int, to sum: inout (Int64, Int64, Int64)) {
        let row = rows[signal]
        guard row != .max else { return }
        let place = Int(row) * Head.allCases.count + first
        sum.0 += Int64(weights[place])
        sum.1 += Int64(weights[place + 1])
        if first > 0 { sum.2 += Int64(weights[place + 2]) }
    }

    /// The whole part of a square root; at least 1.
    private static func root(_ number: Int) -> Int64 {
        var guess = 1
        while guess * guess < number { guess <<= 1 }
        while guess > 1, guess * guess > number { guess = (guess + number / guess) / 2 }
        return Int64(max(1, guess))
    }
}
