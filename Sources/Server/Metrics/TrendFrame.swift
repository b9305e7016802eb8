import OKR

/// Where days and values lie in the drawing of a trend: 270 wide, values between y 120 (low) and 12 (high).
struct TrendFrame {
    let first: Day
    let last: Day
    let low: Double
    let high: Double

    init(first: Day, last: Day, values: [Double]) {
        self.first = first
        self.last = last
        let values = values.filter(\.isFinite)
        let low = values.min() ?? 0
        let high = values.max() ?? 1
        self.low = low
        self.high = high > low ? high : low + 1
    }

    func x(_ day: Day) -> Double {
        let share = Double(first.days(until: day)) / Double(max(1, first.days(until: last)))
        return 270 * min(1, max(0, share))
    }

    func y(_ value: Double) -> Double {
        120 - 108 * min(1, max(0, (value - low) / (high - low)))
    }

    func line(_ points: [(Day, Double)]) -> String {
        points.enumerated().map { index, point in
            (index == 0 ? "M" : "L") + Drawing.number(x(point.0)) + " " + Drawing.number(y(point.1))
        }.joined()
    }

    func area(_ points: [TrendChart.Point]) -> HTML? {
        guard let start = points.first, points.count > 1 else { return nil }
        let line = line(points.map { ($0.day, $0.value) })
        return #"<path class="area" d="\#(line)V120H\#(Drawing.number(x(start.day)))z"/>"#
    }

    /// A straight line that ends where it leaves the drawing.
    func clippedLine(from point: TrendChart.Point, to day: Day, _ value: Double) -> String {
        let bound = value > high ? high : value < low ? low : value
        let share = value == point.value ? 1 : (bound - point.value) / (value - point.value)
        let end = x(point.day) + (x(day) - x(point.day)) * min(1, max(0, share))
        return line([(point.day, point.value)]) + "L" + Drawing.number(end) + " " + Drawing.number(y(bound))
    }
}
