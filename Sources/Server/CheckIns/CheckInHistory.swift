import Foundation
import OKR

/// Check-ins for reading, newest first; their author may change and delete them.
struct CheckInHistory {
    let view: CheckInView
    let stop: CheckInView.Stop
    let viewer: Viewer

    private var l: Language { viewer.language }

    func entry(_ checkIn: CheckIn, mayChange: Bool) -> HTML {
        let day = Day(checkIn.at, in: viewer.timeZone)
        let name = view.names[checkIn.author] ?? ""
        let note: HTML? =
            checkIn.note.isEmpty
            ? nil
            : "<p class=\"check-in-note\" id=\"note-check-in-\(checkIn.id)\">\(checkIn.note.html(names: view.names, withAvatars: true))</p>"
        return """
            <li class="\(healthClass(checkIn.health))" id="check-in-\(checkIn.id)"><h3>\(figures(checkIn)) \
            \(healthMark(checkIn.health, word: l(checkIn.health.name)))</h3>
            <p><time datetime="\(day.description)">\(l(.day(day, today: viewer.today)))</time> · \
            <a href="/people/\(checkIn.author)">\(name)</a>\(edited(checkIn)) \(CommentLink(about: .checkIn(checkIn.id, of: checkIn.keyResult), in: view.sheet.threads, l).html)</p>
            \(note)\(images(checkIn))\(mayChange && checkIn.author == viewer.id ? changing(checkIn) : nil)</li>
            """
    }

    private func figures(_ checkIn: CheckIn) -> String {
        let figures = stop.keyResult.metrics.compactMap { metric in
            checkIn.readings.first { $0.metric == metric.id }.map { metric.formatted($0.value, l) }
        }
        return figures.isEmpty ? l(.noFigure) : figures.joined(separator: " · ")
    }

    private func edited(_ checkIn: CheckIn) -> HTML? {
        checkIn.editedAt.map { at in
            let day = Day(at, in: viewer.timeZone)
            return " · <span class=\"faint\" title=\"\(day.description)\">\(l(.edited))</span>"
        }
    }

    private func images(_ checkIn: CheckIn) -> HTML? {
        guard !checkIn.images.isEmpty else { return nil }
        return """
            <p class="row wrap images">\(checkIn.images.enumerated().map { index, image -> HTML in
                "<a href=\"/images/\(image)\"><img src=\"/images/\(image)\" alt=\"\(l(.imageOf(index + 1)))\" height=\"80\" loading=\"lazy\"></a>"
            })</p>
            """
    }

    private func changing(_ checkIn: CheckIn) -> HTML {
        """
        <details class="edit"><summary>\(l(.edit))</summary>
        <form class="check-in-form" method="post" action="/check-ins/\(checkIn.id)" data-send>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        \(stop.keyResult.metrics.map { field($0, checkIn) })
        \(HealthChoice(chosen: checkIn.health, error: nil, l: l).html)
        <label class="field">\(l(.whatHappened))<textarea class="input" name="note" rows="3">\(checkIn.note.markup(names: view.names))</textarea></label>
        \(checkIn.images.isEmpty ? nil : kept(checkIn))
        <p class="row"><button class="button">\(l(.save))</button>
        <button class="button quiet" formaction="/check-ins/\(checkIn.id)/deletion" formnovalidate>\(icon(.trash, size: .small))\(l(.delete))</button></p>
        </form></details>
        """
    }

    private func field(_ metric: Metric, _ checkIn: CheckIn) -> HTML {
        let value = checkIn.readings.first { $0.metric == metric.id }.map { metric.plain($0.value) }
        return """
            <label class="row">\(metric.name.isEmpty ? l(.valueOf("")) : metric.name)\
            <input class="input short" name="\(metric.fieldName)" inputmode="decimal" value="\(value ?? "")"></label>
            """
    }

    /// The empty field says that pictures were shown, so that none chosen means none left.
    private func kept(_ checkIn: CheckIn) -> HTML {
        """
        <p class="row wrap"><input type="hidden" name="image" value="">\(checkIn.images.enumerated().map { index, image -> HTML in
            "<label class=\"row\"><input class=\"check\" type=\"checkbox\" name=\"image\" value=\"\(image)\" checked>\(l(.imageOf(index + 1)))</label>"
        })</p>
        """
    }
}
