import Foundation
import OKR

/// One key result on a sheet: for reading, and for writing where the viewer may.
struct KeyResultRow {
    let view: KeyResultView
    let sheet: SheetView
    let number: Int
    let objectiveNumber: Int
    let viewer: Viewer

    private var keyResult: KeyResult { view.keyResult }
    private var l: Language { viewer.language }
    private var label: String { "KR\(number)" }

    var html: HTML {
        """
        <li class="key-result" id="key-result-\(keyResult.id)" data-id="\(keyResult.id)">\(sheet.mayWrite ? grip : nil)\
        <span class="key-result-label">\(label)</span>
        <div class="words">\(statement)\(snippet)\(sheet.mayWrite ? editing : nil)</div>
        <div class="metrics">\(keyResult.metrics.map(metric))</div>
        <span class="due">\(due)</span><a class="health-link" href="/check-in?key_result=\(keyResult.id)">\
        \(healthMark(view.health, word: l(view.health?.name ?? .noUpdate)))</a></li>
        """
    }

    private var grip: HTML {
        """
        <button class="grip" type="button" data-grip="key-result" aria-label="\(l(.moveKeyResult(label)))">\(icon(.grip, size: .small))</button>
        """
    }

    private var statement: HTML {
        let text = keyResult.statement.html(names: sheet.names)
        guard sheet.mayWrite else { return "<p class=\"statement\">\(text)</p>" }
        return """
            <p class="statement" id="text-key-result-\(keyResult.id)" data-edit data-address="/key-results/\(keyResult.id)" \
            data-field="text" data-was="\(keyResult.statement.markup(names: sheet.names))" role="textbox" tabindex="0" \
            aria-multiline="false" aria-label="\(l(.keyResultText(label)))" data-placeholder="\(l(.keyResultPlaceholder))">\(text)</p>
            """
    }

    private var snippet: HTML? {
        guard let latest = view.latest else { return nil }
        let day = Day(latest.at, in: viewer.timeZone)
        return """
            <div class="snippet"><a class="face" href="/people/\(latest.author)" aria-label="\(l(.okrsOf(latest.authorName)))">\
            \(avatar(name: latest.authorName, id: latest.author.value, size: .tiny))</a>\
            <p><a href="/key-results/\(keyResult.id)/check-ins"><time datetime="\(day.description)">\(l(.day(day, today: sheet.today)))</time></a> \
            \(latest.note.html(names: sheet.names, withAvatars: true))</p></div>
            """
    }

    private func metric(_ metric: Metric) -> HTML {
        MetricPart(
            metric: metric, label: label, history: view.history[metric.id] ?? [], health: view.health,
            fraction: sheet.expected, language: l
        ).html
    }

    private var due: HTML? {
        guard let due = keyResult.due else { return nil }
        let left = sheet.today.days(until: due)
        let isDone = (keyResult.progress ?? 0) >= 1
        let hint: HTML? = left < 14 && !isDone ? "<small>\(l(.daysLeft(left)))</small>" : nil
        return "\(due.formatted(l, on: sheet.today))\(hint)"
    }

    private var editing: HTML {
        let owner = view.ownerName ?? ""
        return """
            <details class="edit" data-editing><summary>\(l(.edit))</summary>
            \(keyResult.metrics.map { MetricFields(metric: $0, csrf: viewer.csrf, isOnly: keyResult.metrics.count == 1, language: l).html })
            <form class="metric-fields" method="post" action="/key-results/\(keyResult.id)" data-autosave>
            <input type="hidden" name="csrf" value="\(viewer.csrf)">
            <label data-no-script>\(l(.text))<input class="input" name="text" value="\(keyResult.statement.markup(names: sheet.names))"></label>
            <label>\(l(.due))<input class="input" type="date" name="due" value="\(keyResult.due?.description ?? "")"></label>
            \(mayWeigh ? weight : nil)
            <label>\(l(.responsible))<input class="input" name="owner_name" value="\(owner)" autocomplete="off" data-person-field \
            data-for="owner-\(keyResult.id)" placeholder="\(l(.sheetOwner))"><input type="hidden" id="owner-\(keyResult.id)" \
            name="owner" value="\(keyResult.owner?.description ?? "")"></label>
            <button class="button small quiet" data-no-script>\(l(.save))</button>
            </form>
            <div class="editor-foot"><span class="keys"><span><kbd>@</kbd>\(l(.mention))</span><span><kbd>⌥↑↓</kbd>\(l(.reorder))</span>\
            <span><kbd>Esc</kbd>\(l(.leave))</span></span>
            <form class="end row" method="post" action="/key-results/\(keyResult.id)/metrics" data-send>
            <input type="hidden" name="csrf" value="\(viewer.csrf)">
            \(keyResult.metrics.count < KeyResult.mostMetrics ? addMetric : nil)
            <button class="button small quiet" formaction="/key-results/\(keyResult.id)/deletion">\(icon(.trash, size: .small))\(l(.delete))</button>
            </form></div>
            </details>
            """
    }

    private var addMetric: HTML {
        "<button class=\"button small quiet\">\(icon(.plus, size: .small))\(l(.addMetric))</button>"
    }

    private var mayWeigh: Bool { viewer.membersSetWeights || viewer.role.mayAdminister }

    private var weight: HTML {
        """
        <label>\(l(.weight))<input class="input" name="weight" inputmode="decimal" value="\(keyResult.weight.formatted)"></label>
        """
    }
}
