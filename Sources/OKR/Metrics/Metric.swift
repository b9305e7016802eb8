/// One measured figure of a key result: where it began, where it shall go, where it stands.
package struct Metric: Hashable, Codable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case number
        /// In points: 79 is 79 %.
        case percent
        case currency
        /// Counts steps that are done; the target is how many there are.
        case milestones
        /// 0 for not done, 1 for done.
        case done
    }

    package enum Direction: String, Codable, CaseIterable, Sendable {
        case rising, falling
        /// To be kept between `low` and `high`.
        case band
    }

    package let id: Identifier<Metric>
    /// What is counted; empty where the key result's text says it.
    package let name: String
    package let kind: Kind
    package let start: Double
    /// Where it shall go; in a band, which has its two limits instead, the middle.
    package let target: Double
    /// The latest figure; nil before the first check-in.
    package var current: Double?
    /// The band's lower limit; nil for all but bands.
    package let low: Double?
    /// The band's upper limit; nil for all but bands.
    package let high: Double?
    /// What stands with the figure, "¥" or "人"; at most 12 characters.
    package let unit: String
    /// Digits shown after the point, 0…6.
    package let decimals: Int
    /// The names of milestones; empty where they are only counted.
    package let steps: [String]

    /// Makes a metric or refuses, naming the field at fault.
    ///
    /// Both limits make a band of it; otherwise the direction follows from start and target. What a kind fixes by
    /// itself (done: 0 to 1, milestones: 0 to the number of steps) is set here whatever was given.
    package init(
        id: Identifier<Metric>, name: String = "", kind: Kind = .number, start: Double = 0, target: Double = 0,
        current: Double? = nil, low: Double? = nil, high: Double? = nil, unit: String = "", decimals: Int = 0,
        steps: [String] = []
    ) throws {
        self.id = id
        self.kind = kind
        self.name = try Self.checkedName(name)
        self.unit = try Self.checkedUnit(unit, kind: kind)
        self.steps = kind == .milestones ? try Self.checkedSteps(steps) : []
        guard (0...6).contains(decimals) else { throw Refusal(.invalid, field: "decimals", .metricDecimals) }
        self.decimals = kind == .done || kind == .milestones ? 0 : decimals
        switch kind {
        case .done:
            (self.start, self.target, self.low, self.high) = (0, 1, nil, nil)
        case .milestones:
            (self.start, self.low, self.high) = (0, nil, nil)
            self.target = self.steps.isEmpty ? try Self.checkedCount(target) : Double(self.steps.count)
        case .number, .percent, .currency:
            self.start = try Self.checked(start, field: "start")
            self.low = try low.map { try Self.checked($0, field: "low") }
            self.high = try high.map { try Self.checked($0, field: "high") }
            self.target = try Self.checkedTarget(target, start: start, low: low, high: high)
        }
        self.current = nil
        self.current = try current.map(checkedValue)
    }

    package var direction: Direction {
        if low != nil, high != nil { return .band }
        return start <= target ? .rising : .falling
    }

    /// The metric after a check-in that says `value`; refuses what this kind cannot hold.
    package func measuring(_ value: Double?) throws -> Metric {
        var metric = self
        metric.current = try value.map(checkedValue)
        return metric
    }
}
