import OKR

/// The fields in which a metric is changed; each saves itself.
struct MetricFields {
    let metric: Metric
    let csrf: String
    let isOnly: Bool
    let language: Language

    var html: HTML {
        let l = language
        return """
            <form class="metric-fields" id="metric-\(metric.id)" method="post" action="/metrics/\(metric.id)" data-autosave>
            <input type="hidden" name="csrf" value="\(csrf)">
            <label>\(l(.howToMeasure))<select class="select" name="kind">\(Metric.Kind.allCases.map(kindOption))</select></label>
            <label>\(l(.metricName))<input class="input" name="name" maxlength="60" value="\(metric.name)"></label>
            \(figures)
            \(metric.kind == .number || metric.kind == .currency ? unit : nil)
            <button class="button small quiet" data-no-script>\(l(.save))</button>
            \(isOnly ? nil : removal)
            </form>
            """
    }

    private var figures: HTML {
        let l = language
        switch metric.kind {
        case .done: return ""
        case .milestones:
            return """
                <label>\(l(.milestoneCount))<input class="input" name="target" inputmode="numeric" value="\(metric.plain(metric.target))"></label>
                """
        case .number, .percent, .currency:
            let band: HTML = """
                <label>\(l(.bandLow))<input class="input" name="low" inputmode="decimal" value="\(metric.low.map(metric.plain) ?? "")"></label>
                <label>\(l(.bandHigh))<input class="input" name="high" inputmode="decimal" value="\(metric.high.map(metric.plain) ?? "")"></label>
                """
            let ends: HTML = """
                <label>\(l(.start))<input class="input" name="start" inputmode="decimal" value="\(metric.plain(metric.start))"></label>
                <label>\(l(.target))<input class="input" name="target" inputmode="decimal" value="\(metric.plain(metric.target))"></label>
                """
            return """
                <label>\(l(.direction))<select class="select" name="shape">
                <option value="ends"\(attribute: "selected", if: metric.direction != .band)>\(l(.fromTo))</option>
                <option value="band"\(attribute: "selected", if: metric.direction == .band)>\(l(.band))</option></select></label>
                \(metric.direction == .band ? band : ends)
                """
        }
    }

    private var unit: HTML {
        """
        <label>\(language(.unit))<input class="input" name="unit" maxlength="12" value="\(metric.unit)"></label>
        """
    }

    private var removal: HTML {
        """
        <button class="icon-button" type="button" data-post="/metrics/\(metric.id)/deletion" aria-label="\(language(.deleteMetric))">\(icon(.trash, size: .small))</button>
        """
    }

    private func kindOption(_ kind: Metric.Kind) -> HTML {
        "<option value=\"\(kind.rawValue)\"\(attribute: "selected", if: kind == metric.kind)>\(language(kind.name))</option>"
    }
}
