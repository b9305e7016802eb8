import Foundation
import OKR

/// What is filled in for one key result, or in words why it cannot be.
struct CheckInForm {
    /// What was sent and not taken, with the reason.
    struct Typed: Sendable {
        let input: Input
        let refusal: Refusal
    }

    let view: CheckInView
    let stop: CheckInView.Stop
    let viewer: Viewer
    let typed: Typed?
    let form: Identifier<CheckIn>

    private var l: Language { viewer.language }
    private var keyResult: KeyResult { stop.keyResult }

    var html: HTML {
        guard view.mayCheckIn else { return reading }
        return """
            <form class="check-in-form" method="post" action="/key-results/\(keyResult.id)/check-ins" data-check-in>
            <input type="hidden" name="csrf" value="\(viewer.csrf)"><input type="hidden" name="form" value="\(form)">
            <input type="hidden" name="next" value="1">
            \(head)
            \(general)
            \(keyResult.metrics.enumerated().map(field))
            \(HealthChoice(chosen: chosen, error: error("health"), l: l).html)
            \(pace)
            \(CheckInNote(note: note, images: images, error: error("note") ?? error("image"), l: l).html)
            \(foot)
            </form>
            """
    }

    private var head: HTML {
        """
        <header><p>O\(stop.objectiveNumber) \(stop.objective.objective.statement.html(names: view.names))</p>\
        <h2>\(stop.label) \(keyResult.statement.html(names: view.names))</h2></header>
        """
    }

    /// Why the whole was refused where no field of it is at fault.
    private var general: HTML? {
        guard let refusal = typed?.refusal else { return nil }
        let known = keyResult.metrics.map(\.fieldName) + ["health", "note", "image"]
        guard refusal.field.map({ !known.contains($0) }) ?? true else { return nil }
        return "<p class=\"note danger\" role=\"alert\">\(icon(.alert))<span>\(l(refusal.phrase))</span></p>"
    }

    private func field(_ index: Int, _ metric: Metric) -> HTML {
        ValueField(
            metric: metric, readings: view.past.compactMap { $0.readings.first { $0.metric == metric.id }?.value },
            expected: view.sheet.expected, typed: typed?.input[metric.fieldName], error: error(metric.fieldName),
            isFirst: index == 0, l: l
        ).html
    }

    private var chosen: Health? {
        if let typed { return Health(rawValue: typed.input.text("health")) }
        return stop.view.health
    }

    /// The pace only proposes; what stands in the form is what a person chose.
    private var pace: HTML? {
        Health.byPace(progress: keyResult.progress, expected: view.sheet.expected).map {
            "<p class=\"faint\"><small>\(l(.paceSays($0)))</small></p>"
        }
    }

    private var note: String { typed?.input["note"] ?? "" }

    private var images: [Identifier<Image>] {
        typed?.input.all("image").compactMap { Identifier<Image>($0) } ?? []
    }

    private var foot: HTML {
        let repeating: HTML? =
            view.past.isEmpty
            ? nil
            : """
            <button class="button" name="as_last_week" value="1" formnovalidate data-as-last-week>\(l(.asLastWeek))</button>
            """
        let back: HTML? = view.previous.map {
            "<a class=\"button quiet\" href=\"\($0.address)\" data-previous>\(l(.previous))</a>"
        }
        let skip: HTML? = view.next.map { "<a class=\"button quiet\" href=\"\($0.address)\" data-next>\(l(.skip))</a>" }
        let save: Phrase = view.nextWaiting == nil ? .saveCheckIn : .saveAndNext
        return """
            <div class="check-in-foot"><p class="keys grow wide-only"><span><kbd>⌘</kbd><kbd>↵</kbd>\(l(save))</span>\
            <span><kbd>J</kbd><kbd>K</kbd>\(l(.previousAndNext))</span><span><kbd>S</kbd>\(l(.asLastWeek))</span></p>
            <button class="button primary">\(l(save))</button>\(repeating)\(back)\(skip)</div>
            """
    }

    /// For a cycle that is closed and for whoever only reads.
    private var reading: HTML {
        let why: Phrase
        if let cycle = view.sheet.cycle, let refusal = cycle.refusalOfCheckIns(on: viewer.today) {
            why = refusal.phrase
        } else {
            why = .onlyReading
        }
        return """
            <div class="check-in-form">\(head)
            <p class="note">\(icon(.lock))<span>\(l(why))</span></p>
            \(keyResult.metrics.map { MetricPart(metric: $0, label: stop.label, history: stop.view.history[$0.id] ?? [], health: stop.view.health, fraction: view.sheet.expected, language: l).html })
            \(healthMark(stop.view.health, word: l(stop.view.health?.name ?? .noUpdate)))
            <p class="row">\(view.previous.map { "<a class=\"button quiet\" href=\"\($0.address)\" data-previous>\(l(.previous))</a>" })\
            \(view.next.map { "<a class=\"button quiet\" href=\"\($0.address)\" data-next>\(l(.skip))</a>" })</p></div>
            """
    }

    private func error(_ field: String) -> String? {
        guard let refusal = typed?.refusal, refusal.field == field else { return nil }
        return l(refusal.phrase)
    }
}

extension Cycle {
    /// Why it takes no check-ins on a day; nil where it does.
    fileprivate func refusalOfCheckIns(on day: Day) -> Refusal? {
        do {
            try checkOpenForCheckIns(on: day)
            return nil
        } catch {
            return error as? Refusal
        }
    }
}
