import Foundation
import Hummingbird
import OKR

/// Anybody's OKRs in a cycle: reading and, for those who may, writing in the same place.
struct SheetPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let sheet: SheetView
    /// Who and what belongs to the team, where it is a team's sheet.
    let team: TeamPanel?
    /// How its members write, for whoever leads them.
    let teamWriting: TeamWriting?
    /// What its members have left to do, for whoever leads them.
    let missing: RemindingPreview?
    /// What waits for an answer; on one's own sheet only.
    let waiting: WaitingList?

    private var l: Language { viewer.language }
    private var isMine: Bool { sheet.owner.owner == .person(viewer.id) }

    var html: HTML {
        Layout(title: title, ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var title: String {
        isMine ? l(.myOKRs) : l(.okrsOf(sheet.owner.name))
    }

    private var content: HTML {
        """
        \(ask.query("checked_in") == nil ? nil : "<p class=\"note good\" role=\"status\">\(icon(.check))<span>\(l(.allCheckedIn))</span></p>")
        \(isMine ? viewer.announcement.map { AnnouncementNotice(announcement: $0, viewer: viewer).html } : nil)
        \(closed)\(waiting.map { WaitingPanel.pointer($0.items.count, l) })
        <div class="head">
        \(OwnerHead(owner: sheet.owner, l: l).html)
        \(HereList.place(sheet.sheet?.id))
        \(CycleChoice(shell: shell, address: ask.request.uri.path, l: l).html)
        \(actions)
        </div>
        <div class="columns">
        <div>
        \(SheetArticle(sheet: sheet, viewer: viewer).html)
        </div>
        <aside aria-label="\(l(.aboutThisSheet))">
        \(waiting.map { WaitingPanel(list: $0, viewer: viewer, cycle: sheet.cycle?.id).html })
        \(team?.html)
        \(missing.flatMap { MissingPanel(preview: $0, viewer: viewer).html })
        \(teamWriting.flatMap { TeamWritingPanel(writing: $0, cycle: sheet.cycle?.id, language: l).html })
        \(threads)
        \(writing)
        \(sheet.cycle.map { PhasePanel(cycle: $0, sheet: sheet, isMine: isMine, l: l).html })
        \(sheet.keyResults.isEmpty ? nil : WeekPanel(sheet: sheet, viewer: viewer, isMine: isMine).html)
        \(sheet.objectives.isEmpty ? nil : gaps)
        </aside>
        </div>
        """
    }

    /// For those who write the sheet, and for whoever leads them.
    private var writing: HTML? {
        guard !sheet.objectives.isEmpty, sheet.mayWrite || sheet.owner.above?.id == viewer.id else { return nil }
        let reading = SheetReading(sheet, ask.app.hintMemory)
        return WritingPanel(sheet: sheet, reading: reading, viewer: viewer).html
    }

    private var threads: HTML? {
        sheet.sheet.map {
            ThreadPanelStub(sheet: $0.id, open: sheet.threads.count(sheet.objectives), viewer: viewer).html
        }
    }

    private var gaps: HTML {
        let of: HTML = sheet.owner.owner.team.map { "team=\($0)" } ?? (isMine ? "mine=1" : "")
        return """
            <p class="panel-foot"><a class="link" href="/gaps?\(of)\(sheet.cycle.map { "&amp;cycle=\($0.id)" as HTML })">\(l(.gaps))</a></p>
            """
    }

    private var actions: HTML {
        let limited = sheet.sheet?.visibility.limited == true
        let eye: HTML = "\(icon(limited ? .lock : .eye))\(l(limited ? .limited : .everyoneSees))"
        let visibility: HTML? = sheet.sheet.map { existing in
            sheet.mayWrite
                ? "<a class=\"button quiet\" href=\"/sheets/\(existing.id)/visibility\">\(eye)</a>"
                : "<span class=\"button quiet\">\(eye)</span>"
        }
        let print: HTML =
            "<button class=\"button\" type=\"button\" data-print aria-label=\"\(l(.printPage))\">\(icon(.print))</button>"
        let cycle: HTML? = sheet.cycle.map { "\(isMine ? "?" : "&amp;" as HTML)cycle=\($0.id)" }
        let other: HTML = isMine ? "/compare" : "/compare?\(sheet.owner.owner.query)"
        let compare: HTML = """
            <a class="button quiet" href="\(other)\(cycle)">\(icon(.board))\(l(isMine ? .compare : .compareMine))</a>
            """
        return "\(follow)\(visibility)\(compare)\(print)\(telling)\(reminding)\(primary)"
    }

    private var follow: HTML? {
        guard let followed = sheet.followed, !sheet.owner.hasLeft else { return nil }
        let (what, id): (Followed, Int64) =
            switch sheet.owner.owner {
            case .person(let id): (.person(id), id.value)
            case .team(let id): (.team(id), id.value)
            }
        return FollowButton(
            what: what, isOn: followed.contains(id), name: .followWhom(sheet.owner.name), viewer: viewer
        ).html
    }

    /// Before publishing: who will be told, looked up only when asked.
    private var telling: HTML? {
        guard sheet.mayWrite, let existing = sheet.sheet, existing.publication == nil, !sheet.objectives.isEmpty else {
            return nil
        }
        return AudiencePreview.button("/sheets/\(existing.id)/audience", viewer)
    }

    /// For whoever stands above, where there is something left to do.
    private var reminding: HTML? {
        guard case .person(let id) = sheet.owner.owner, sheet.owner.isLedByViewer || viewer.role.mayAdminister,
            !isMine, viewer.role.mayWrite, !sheet.owner.hasLeft, let facts = ReminderFacts(sheet, viewer),
            !Reminder.open(facts).isEmpty
        else { return nil }
        return RemindingForm.button(.person(id), cycle: facts.cycle.id, .remindThem, l)
    }

    private var primary: HTML? {
        guard sheet.mayWrite, let existing = sheet.sheet else { return nil }
        if existing.publication == nil, !sheet.objectives.isEmpty {
            return """
                <form method="post" action="/sheets/\(existing.id)/publication"><input type="hidden" name="csrf" value="\(viewer.csrf)">
                <button class="button primary">\(icon(.check))\(l(.publish))</button></form>
                """
        }
        guard !sheet.keyResults.isEmpty else { return nil }
        return """
            <a class="button primary" href="/check-in?\(sheet.owner.owner.query)" data-key="u">\(icon(.checkIn))\(l(.updateProgress)) <kbd>U</kbd></a>
            """
    }

    private var closed: HTML? {
        guard let cycle = sheet.cycle, !cycle.isOpenForWriting(on: viewer.today) else { return nil }
        return """
            <p class="note">\(icon(.lock))<span><b>\(l(.cycleClosed(cycle.name)))</b> \(l(.cycleClosedHint))</span></p>
            """
    }
}

/// Who it is, at the head of a sheet.
struct OwnerHead {
    let owner: OwnerCard
    let l: Language

    var html: HTML {
        """
        <div class="owner grow">\(avatar(name: owner.name, id: number, size: .large))<div><h1>\(l(.okrsOf(owner.name)))</h1>
        <p class="row wrap">\(place)\(owner.employeeType.map { employeeTypeBadge(l($0)) })\
        \(owner.hasLeft ? "<span class=\"badge\">\(l(.hasLeft))</span>" : nil)\(above)</p></div></div>
        """
    }

    private var number: Int64 {
        switch owner.owner {
        case .person(let id): id.value
        case .team(let id): id.value
        }
    }

    private var place: HTML {
        let team: HTML? = owner.team.map { "<a href=\"/teams/\($0.id)\">\($0.name)</a>" }
        return owner.title.isEmpty || team == nil ? "\(owner.title)\(team) " : "\(owner.title) · \(team) "
    }

    private var above: HTML? {
        guard let above = owner.above else { return nil }
        let role: Phrase = if case .person = owner.owner { .manager } else { .leader }
        return """
            <span class="faint">\(l(role))</span> <a class="person" href="/people/\(above.id)">\
            \(avatar(name: above.name, id: above.id.value, size: .tiny))\(above.name)</a>
            """
    }
}

extension Sheet.Owner {
    var query: String {
        switch self {
        case .person(let id): "person=\(id)"
        case .team(let id): "team=\(id)"
        }
    }
}
