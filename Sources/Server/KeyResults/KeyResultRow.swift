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
        <div class="words">\(statement)\(CommentLink(about: .keyResult(keyResult.id), in: sheet.threads, l).html)\(responsible)\(snippet)\(breakdowns.html)\(sheet.mayWrite ? EditingPlace(of: keyResult, on: sheet, for: viewer).html : nil)</div>
        <div class="metrics">\(breakdowns.followed)\(keyResult.metrics.map(metric))</div>
        <span class="due">\(due)</span><a class="health-link" href="/check-in?key_result=\(keyResult.id)">\
        \(healthMark(view.health, word: l(view.health?.name ?? .noUpdate)))</a></li>
        """
    }

    private var breakdowns: BreakdownChips { BreakdownChips(keyResult: keyResult, sheet: sheet, viewer: viewer) }

    private var grip: HTML {
        """
        <button class="grip" type="button" data-grip="key-result" aria-label="\(l(.moveKeyResult(label)))">\(icon(.grip, size: .small))</button>
        """
    }

    private var statement: HTML {
        let text = keyResult.statement.html(names: sheet.names)
        guard sheet.mayWrite else { return "<p class=\"statement\" id=\"text-key-result-\(keyResult.id)\">\(text)</p>" }
        return """
            <p class="statement" id="text-key-result-\(keyResult.id)" data-edit data-address="/key-results/\(keyResult.id)" \
            data-field="text" data-was="\(keyResult.statement.markup(names: sheet.names))" role="textbox" tabindex="0" \
            aria-multiline="false"\(hooks) aria-label="\(l(.keyResultText(label)))" data-placeholder="\(l(.keyResultPlaceholder))">\(text)</p>
            """
    }

    /// What the coach needs to know besides the words.
    private var hooks: HTML {
        let rules = sheet.rulesSetAside(on: .keyResult(keyResult.id), keyResult.statement.text)
        return """
            \(attribute: "data-measured", if: keyResult.isMeasured)\(attribute: "data-dated", if: keyResult.due != nil)\
            \(rules.isEmpty ? nil : " data-set-aside=\"\(rules.sorted().joined(separator: " "))\"")
            """
    }

    /// Somebody else than whose sheet it is; whoever checked in last stands there already.
    private var responsible: HTML? {
        guard let owner = keyResult.owner, sheet.owner.owner != .person(owner), owner != view.latest?.author,
            let name = sheet.names[owner]
        else { return nil }
        return """
            <p class="responsible">\(l(.responsible)) <a class="person" href="/people/\(owner)">\
            \(avatar(name: name, id: owner.value, size: .tiny))\(name)</a></p>
            """
    }

    private var snippet: HTML? {
        guard let latest = view.latest else { return nil }
        let day = Day(latest.at, in: viewer.timeZone)
        return """
            <div class="snippet"><a class="face" href="/people/\(latest.author)" aria-label="\(l(.okrsOf(latest.authorName)))">\
            \(avatar(name: latest.authorName, id: latest.author.value, size: .tiny))</a>\
            <p><a href="/key-results/\(keyResult.id)/check-ins"><time datetime="\(day.description)">\(l(.day(day, today: sheet.today)))</time></a> \
            <span id="note-check-in-\(latest.id)">\(latest.note.html(names: sheet.names, withAvatars: true))</span></p></div>
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
}
