import Foundation
import OKR

/// The course of a key result's figures and its last check-ins.
struct CheckInPast {
    let view: CheckInView
    let stop: CheckInView.Stop
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <aside id="check-in-past" aria-label="\(l(.checkInHistory))">
        \(stop.keyResult.metrics.filter { $0.kind != .done }.prefix(1).map(trend))
        <h2>\(l(.history))</h2>
        \(view.past.isEmpty ? "<p class=\"soft\">\(l(.noCheckInsYet))</p>" : list)
        </aside>
        """
    }

    private func trend(_ metric: Metric) -> HTML {
        guard let cycle = view.sheet.cycle else { return "" }
        let points = view.past.reversed().compactMap { checkIn in
            checkIn.readings.first { $0.metric == metric.id }.map {
                TrendChart.Point(day: Day(checkIn.at, in: viewer.timeZone), value: $0.value)
            }
        }
        let chart = TrendChart(
            subject: metric.name.isEmpty ? stop.label : metric.name, first: cycle.starts, last: cycle.ends,
            today: viewer.today, start: metric.direction == .band ? metric.target : metric.start, target: metric.target,
            points: points, language: l, number: { figure($0, metric) }, day: { $0.formatted(l) })
        return "<h2>\(l(.trend))</h2>\n\(chart.html)\n"
    }

    private func figure(_ value: Double, _ metric: Metric) -> String {
        metric.kind == .number ? Metric.grouped(value, decimals: metric.decimals) : metric.formatted(value, l)
    }

    private var list: HTML {
        let history = CheckInHistory(view: view, stop: stop, viewer: viewer)
        return """
            <ol class="history">\(view.past.prefix(5).map { history.entry($0, mayChange: false) })</ol>
            <p><a class="link" href="/key-results/\(stop.keyResult.id)/check-ins">\(l(.allCheckIns(view.past.count)))</a></p>
            """
    }
}
