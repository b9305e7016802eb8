import OKR

/// The course of one metric over its cycle: actual, expected, and where the present pace leads; the numbers stand behind it.
struct TrendChart {
    struct Point: Sendable {
        let day: Day
        let value: Double
    }

    let subject: String
    let first: Day
    let last: Day
    let today: Day
    let start: Double
    let target: Double
    /// In the order of their days.
    let points: [Point]
    let language: Language
    let number: (Double) -> String
    let day: (Day) -> String

    var html: HTML {
        let frame = TrendFrame(first: first, last: last, values: [start, target] + points.map(\.value))
        let label = language(
            .trend(
                of: subject, latest: points.last.map { number($0.value) }, expected: number(expected(on: today)),
                forecast: forecast.map { number($0) }))
        return """
            <svg class="trend" viewBox="0 0 276 150" role="img" aria-label="\(label)">
            \(scale(frame))
            \(frame.area(points))
            <path class="expected" d="\(frame.line([(first, start), (last, target)]))"/>
            \(forecastLine(frame))
            <path class="actual" d="\(frame.line(points.map { ($0.day, $0.value) }))"/>
            \(latest(frame))
            </svg>
            <p class="legend"><svg aria-hidden="true"><path d="M0 2h20"/></svg>\(language(.trendActual))\
            <svg class="expected" aria-hidden="true"><path d="M0 2h20"/></svg>\(language(.trendExpected))\(forecastText)</p>
            \(numbers)
            """
    }

    private func expected(on day: Day) -> Double {
        let days = max(1, first.days(until: last))
        let share = min(1, max(0, Double(first.days(until: day)) / Double(days)))
        return start + (target - start) * share
    }

    /// The value on the last day if every day brings what the days so far brought; nil on the first day.
    private var forecast: Double? {
        guard let latest = points.last, latest.day > first, latest.day < last else { return nil }
        let daily = (latest.value - start) / Double(first.days(until: latest.day))
        return latest.value + daily * Double(latest.day.days(until: last))
    }

    private func scale(_ frame: TrendFrame) -> HTML {
        """
        <path class="axis" d="M0 120h270M0 66h270M0 12h270"/>\
        <text x="0" y="8">\(number(frame.high))</text><text x="0" y="62">\(number((frame.high + frame.low) / 2))</text>\
        <text x="0" y="138">\(day(first))</text>\(todayText(frame))\
        <text x="270" y="138" text-anchor="end">\(day(last))</text>
        """
    }

    private func todayText(_ frame: TrendFrame) -> HTML? {
        let x = frame.x(today)
        // Near the ends the word would run into the dates.
        guard today > first, today < last, x > 70, x < 200 else { return nil }
        return #"<text x="\#(Drawing.number(x))" y="138" text-anchor="middle">\#(language(.today))</text>"#
    }

    private func forecastLine(_ frame: TrendFrame) -> HTML? {
        guard let latest = points.last, let forecast else { return nil }
        return #"<path class="forecast" d="\#(frame.clippedLine(from: latest, to: last, forecast))"/>"#
    }

    private var forecastText: HTML? {
        forecast.map { #"<span class="end">\#(language(.trendForecast)) <b>\#(number($0))</b></span>"# }
    }

    private func latest(_ frame: TrendFrame) -> HTML? {
        guard let latest = points.last else { return nil }
        let (x, y) = (frame.x(latest.day), frame.y(latest.value))
        let anchor: HTML = x > 200 ? "end" : "start"
        return """
            <circle class="point" cx="\(Drawing.number(x))" cy="\(Drawing.number(y))" r="4"/>\
            <text class="value" x="\(Drawing.number(max(0, x - 4)))" y="\(Drawing.number(y > 90 ? y - 10 : y + 22))" \
            text-anchor="\(anchor)">\(number(latest.value))</text>
            """
    }

    private var numbers: HTML? {
        guard !points.isEmpty else { return nil }
        return """
            <details class="trend-numbers"><summary>\(language(.trendNumbers))</summary><table class="table"><thead><tr>\
            <th scope="col">\(language(.trendDay))</th><th scope="col" class="number">\(language(.trendActual))</th>\
            <th scope="col" class="number">\(language(.trendExpected))</th></tr></thead><tbody>\
            \(points, row)</tbody></table></details>
            """
    }

    private func row(_ point: Point) -> HTML {
        """
        <tr><th scope="row">\(day(point.day))</th><td class="number">\(number(point.value))</td>\
        <td class="number">\(number(expected(on: point.day)))</td></tr>
        """
    }
}
