import OKR

/// One metric of a key result, for reading: the figure, where it shall go, where it has been, and a bar.
struct MetricPart {
    let metric: Metric
    let label: String
    let history: [Double]
    let health: Health?
    let fraction: Double?
    let language: Language

    var html: HTML {
        let l = language
        let tone: HTML = healthClass(health)
        let name: HTML? = metric.name.isEmpty ? nil : #" <span class="metric-name">\#(metric.name)</span>"#
        let bar = progressBar(
            of: metric.name.isEmpty ? label : metric.name, progress: metric.progress,
            expected: fraction.flatMap(metric.expectedProgress), tone: tone, in: l)
        let line = sparkline([metric.start] + history, tone: tone, label: l(.trend))
        guard let current = metric.current else {
            return """
                <div class="metric not-started"><p><b>\(l(.notMeasuredYet))</b><span class="target">\(goal)\(name)</span></p>\(bar)</div>
                """
        }
        return """
            <div class="metric"><p><b>\(figure(current))</b><span class="target">\(goal)\(name)</span>\(history.isEmpty ? nil : line)</p>\(bar)</div>
            """
    }

    private func figure(_ value: Double) -> String {
        switch metric.kind {
        case .number, .milestones: Metric.grouped(value, decimals: metric.decimals)
        default: metric.formatted(value, language)
        }
    }

    private var goal: String {
        if let low = metric.low, let high = metric.high {
            return language(.keptBetween(metric.formatted(low, language), metric.formatted(high, language)))
        }
        switch metric.kind {
        case .done: return ""
        case .milestones: return "/ " + Metric.grouped(metric.target, decimals: 0) + " " + language(.milestonesUnit)
        default:
            let target = metric.formatted(metric.target, language)
            return metric.start == 0 ? "/ \(target)" : "\(metric.formatted(metric.start, language)) → \(target)"
        }
    }
}
