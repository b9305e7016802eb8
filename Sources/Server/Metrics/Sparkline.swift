/// Where a number has been, as a line the height of its text; nothing below two points.
func sparkline(_ values: [Double], tone: HTML = "", label: String) -> HTML? {
    guard values.count > 1, let low = values.min(), let high = values.max() else { return nil }
    let points = values.enumerated().map { index, value in
        let x = 2 + 52 * Double(index) / Double(values.count - 1)
        let y = high == low ? 9 : 15 - 12 * (value - low) / (high - low)
        return (x: Drawing.number(x), y: Drawing.number(y))
    }
    let line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let end = points[points.count - 1]
    return """
        <svg class="sparkline \(tone)" viewBox="0 0 56 18" width="56" height="18" role="img" aria-label="\(label)">\
        <polyline points="\(line)"/><circle cx="\(end.x)" cy="\(end.y)" r="2"/></svg>
        """
}
