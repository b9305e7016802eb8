import Foundation
import OKR

/// Every check-in of one key result, for whoever may see it.
struct CheckInHistoryPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let view: CheckInView

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.checkInHistory), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        guard let stop = view.stop else { return "" }
        let address =
            "\(view.sheet.owner.owner.address)?cycle=\(view.sheet.cycle?.id.description ?? "")#key-result-\(stop.keyResult.id)"
        let update: HTML? =
            view.mayCheckIn
            ? "<a class=\"button primary\" href=\"\(stop.address)\" data-key=\"u\">\(icon(.checkIn))\(l(.updateProgress))</a>"
            : nil
        return """
            <div class="head"><div class="grow"><h1>\(l(.checkInHistory))</h1>
            <p>O\(stop.objectiveNumber) \(stop.label) \(stop.keyResult.statement.html(names: view.names))</p></div>
            <a class="button" href="\(address)">\(l(.backToSheet))</a>\(update)</div>
            <div class="columns"><div>\(list)</div><aside aria-label="\(l(.comments))">\(threads)</aside></div>
            """
    }

    private var threads: HTML? {
        view.sheet.sheet.map {
            ThreadPanelStub(sheet: $0.id, open: view.sheet.threads.count(view.sheet.objectives), viewer: viewer).html
        }
    }

    var list: HTML {
        guard let stop = view.stop else { return "" }
        let history = CheckInHistory(view: view, stop: stop, viewer: viewer)
        let entries: HTML =
            view.past.isEmpty
            ? "<p class=\"soft\">\(l(.noCheckInsYet))</p>"
            : "<ol class=\"history\">\(view.past.map { history.entry($0, mayChange: view.mayCheckIn) })</ol>"
        return
            "<section class=\"paper padded\" id=\"history\"\(view.sheet.live(from: "/key-results/\(stop.keyResult.id)/check-ins")) aria-label=\"\(l(.checkInHistory))\">\(entries)</section>"
    }
}
