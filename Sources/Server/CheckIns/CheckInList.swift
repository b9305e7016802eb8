import Foundation
import OKR

/// The key results of the pass: what is done this week with its figure, what waits with its age.
struct CheckInList {
    let view: CheckInView
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <nav class="check-in-list" id="check-in-list" aria-label="\(l(.keyResultsToUpdate))">
        \(view.sheet.objectives.enumerated().map { group($0 + 1, $1) })
        </nav>
        """
    }

    private func group(_ number: Int, _ objective: ObjectiveView) -> HTML {
        guard !objective.keyResults.isEmpty else { return "" }
        return """
            <h2>\(star(number, isSmall: true))<span class="cut">\(objective.objective.statement.text)</span></h2>
            \(view.stops.filter { $0.objectiveNumber == number }, row)
            """
    }

    private func row(_ stop: CheckInView.Stop) -> HTML {
        let isHere = stop.keyResult.id == view.stop?.keyResult.id
        let isDone = view.isUpdated(stop)
        let mark: HTML? = isHere ? #" aria-current="step""# : nil
        let done: HTML? = isDone ? #" class="done""# : nil
        return """
            <a\(done) href="\(stop.address)"\(mark)>\(icon(isDone ? .check : isHere ? .next : .ring))\
            <span class="cut">\(stop.label) \(stop.keyResult.statement.text)</span><small>\(isDone ? figure(stop) : age(stop))</small></a>
            """
    }

    private func figure(_ stop: CheckInView.Stop) -> String {
        if let metric = stop.keyResult.metrics.first, metric.kind == .milestones, let current = metric.current {
            return metric.formatted(current, l)
        }
        return Progress.formatted(stop.keyResult.progress)
    }

    private func age(_ stop: CheckInView.Stop) -> String {
        guard let latest = stop.view.latest else { return l(.noUpdate) }
        return l(.daysAgo(max(0, Day(latest.at, in: viewer.timeZone).days(until: viewer.today))))
    }
}

extension CheckInView.Stop {
    var address: String { "/check-in?key_result=\(keyResult.id)" }
}
