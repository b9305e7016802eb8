import Foundation
import OKR

/// The weekly pass: what waits on the left, one key result in the middle, its past on the right.
struct CheckInPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let view: CheckInView
    let typed: CheckInForm.Typed?
    /// What the next check-in will be called.
    let form: Identifier<CheckIn>

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.checkIns), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    /// What goes with what others do while somebody fills in the form, which is left alone.
    var around: HTML {
        guard let stop = view.stop else { return "" }
        return """
            \(CheckInList(view: view, viewer: viewer).html)
            \(CheckInPast(view: view, stop: stop, viewer: viewer).html)
            """
    }

    private var content: HTML {
        """
        \(head)
        \(view.stop.map(body) ?? empty)
        """
    }

    private var head: HTML {
        let mine = view.sheet.owner.owner == .person(viewer.id)
        let title = mine ? l(.weekly) : l(.okrsOf(view.sheet.owner.name))
        return """
            <div class="head"><div class="grow"><h1>\(title)</h1><p>\(week)<span class="wide-only">\(l(.oneByOne))</span></p></div>
            \(view.stops.isEmpty ? nil : count)\
            \(CycleChoice(shell: shell, address: "/check-in", l: l).html)</div>
            """
    }

    private var week: HTML? {
        guard let cycle = view.sheet.cycle else { return nil }
        let (week, weeks) = cycle.week(on: viewer.today)
        let monday = viewer.today.monday
        return "\(l(.weekOf(week, weeks))) · \(Day.range(monday, monday.adding(days: 6), l)) "
    }

    private var count: HTML {
        """
        <span class="row"><b>\(view.updated)</b> <span class="soft unbroken">\(l(.updatedOf(view.stops.count)))</span>\
        \(progressBar(of: l(.thisWeek), progress: Double(view.updated) / Double(max(1, view.stops.count)), in: l))</span>
        """
    }

    private func body(_ stop: CheckInView.Stop) -> HTML {
        """
        <div class="paper check-in" id="check-in"\(view.sheet.live(from: "/check-in?key_result=\(stop.keyResult.id)"))>
        \(CheckInList(view: view, viewer: viewer).html)
        \(CheckInForm(view: view, stop: stop, viewer: viewer, typed: typed, form: form).html)
        \(CheckInPast(view: view, stop: stop, viewer: viewer).html)
        </div>
        """
    }

    private var empty: HTML {
        """
        <div class="paper empty" id="check-in">\(icon(.checkIn, size: .large))<h2>\(l(.nothingToCheckIn))</h2>
        <p class="soft">\(l(.nothingToCheckInHint))</p>
        <p class="row"><a class="button primary" href="\(sheetAddress)">\(l(.writeOKRs))</a></p></div>
        """
    }

    private var sheetAddress: String {
        view.sheet.owner.owner.address + (view.sheet.cycle.map { "?cycle=\($0.id)" } ?? "")
    }
}
