import OKR

/// What can be changed on a key result besides its words; each field saves itself.
struct KeyResultFields {
    let keyResult: KeyResult
    /// The names of today of who is mentioned, and of who is responsible.
    let names: [Identifier<Person>: String]
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        \(keyResult.metrics.map(metric))
        <form class="metric-fields" method="post" action="/key-results/\(keyResult.id)" data-autosave>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <label data-no-script>\(l(.text))<input class="input" name="text" value="\(keyResult.statement.markup(names: names))"></label>
        <label>\(l(.due))<input class="input" type="date" name="due" value="\(keyResult.due?.description ?? "")"></label>
        \(viewer.mayWeigh ? weight : nil)
        \(responsible)
        <button class="button small quiet" data-no-script>\(l(.save))</button>
        </form>
        <div class="editor-foot"><span class="keys"><span><kbd>@</kbd>\(l(.mention))</span><span><kbd>⌥↑↓</kbd>\(l(.reorder))</span>\
        <span><kbd>Esc</kbd>\(l(.leave))</span></span>
        <form class="end row" method="post" action="/key-results/\(keyResult.id)/metrics" data-send>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        \(keyResult.metrics.count < KeyResult.mostMetrics ? addMetric : nil)
        \(BreakdownChips.handDown(keyResult.id, l))
        <button class="button small quiet" formaction="/key-results/\(keyResult.id)/deletion">\(icon(.trash, size: .small))\(l(.delete))</button>
        </form></div>
        """
    }

    private func metric(_ metric: Metric) -> HTML {
        MetricFields(metric: metric, csrf: viewer.csrf, isOnly: keyResult.metrics.count == 1, language: l).html
    }

    private var weight: HTML {
        """
        <label>\(l(.weight))<input class="input" name="weight" inputmode="decimal" value="\(keyResult.weight.formatted)"></label>
        """
    }

    private var responsible: HTML {
        let name = keyResult.owner.flatMap { names[$0] } ?? ""
        return """
            <label>\(l(.responsible))<input class="input" name="owner_name" value="\(name)" autocomplete="off" data-person-field \
            data-for="owner-\(keyResult.id)" placeholder="\(l(.sheetOwner))"><input type="hidden" id="owner-\(keyResult.id)" \
            name="owner" value="\(keyResult.owner?.description ?? "")"></label>
            """
    }

    private var addMetric: HTML {
        "<button class=\"button small quiet\">\(icon(.plus, size: .small))\(l(.addMetric))</button>"
    }
}
