import OKR

/// One phase with its items.
struct ChecklistSection {
    let page: CyclePage
    let home: CycleHome
    let segment: Cycle.Segment

    private var viewer: Viewer { page.viewer }
    private var l: Language { viewer.language }
    private var phase: Phase { segment.phase }
    private var cycle: Cycle { home.cycle }

    var html: HTML {
        """
        <section class="checklist-phase" id="\(phase.rawValue)" aria-labelledby="title-\(phase.rawValue)">\(header)
        <div><ul>\(home.checklist.lines(of: phase).map(row))</ul>\(add)</div></section>
        """
    }

    var header: HTML {
        """
        <header id="head-\(phase.rawValue)"><h3 id="title-\(phase.rawValue)">\(l(phase.name))</h3><p>\(l(when))</p>\
        <p>\(Day.range(segment.first, segment.last, l))</p><p>\(state)</p></header>
        """
    }

    private var when: Phrase {
        switch phase {
        case .prepare: .beforeStart
        default: .weeks(cycle.week(on: segment.first).0, cycle.week(on: max(segment.first, segment.last)).0)
        }
    }

    private var state: HTML? {
        let lines = home.checklist.lines(of: phase)
        if !lines.isEmpty, lines.allSatisfy(\.isDone) {
            return "<span class=\"badge good\">\(icon(.check, size: .small))\(l(.phaseDone))</span>"
        }
        let count = l(.itemCount(home.checklist.done(in: phase), lines.count))
        return cycle.phase(on: viewer.today) == phase
            ? "<span class=\"badge current\">\(l(.phaseNow)) · \(count)</span>"
            : "<span class=\"badge\">\(count)</span>"
    }

    func row(_ line: Checklist.Line) -> HTML {
        let isEditing = page.editing == line.key && home.right.mayChange(line)
        let note: HTML? = line.kept.flatMap { $0.note.isEmpty ? nil : "<p class=\"own\">\($0.note)</p>" }
        let done: HTML? = line.isDone ? " done" : nil
        return """
            <li class="item\(done)" id="item-\(line.key)">\(mark(line))<div><h4>\(l(title(line)))</h4>\
            \(line.template.map { "<p>\(l($0.explanation))</p>" })\(note)\(ticked(line))\(teams(line))</div>\
            <span>\(owner(line))</span><span class="unbroken">\(due(line))</span><span class="unbroken figure">\(figure(line))</span>\
            \(edit(line))\(isEditing ? page.form(line).html(in: home) : nil)</li>
            """
    }

    private func title(_ line: Checklist.Line) -> Phrase {
        if let template = line.template { return template.title }
        let own = line.kept?.title ?? ""
        return Phrase(own, own)
    }

    /// The tick: a button for those who may, a mark for all others and where the program ticks by itself.
    private func mark(_ line: Checklist.Line) -> HTML {
        if line.tick == nil, line.isDoneByItself {
            return "<span class=\"mark\">\(icon(.healthOnTrack, label: l(.doneByItself)))</span>"
        }
        guard home.right.mayTick(line, for: home.right.root) else {
            return
                "<span class=\"mark\">\(icon(line.isDone ? .healthOnTrack : .ring, label: l(line.isDone ? .itemIsDone : .itemIsOpen)))</span>"
        }
        return tickForm(line, isTicked: line.tick != nil, team: nil, label: l(.itemDone(l(title(line)))))
    }

    private func tickForm(_ line: Checklist.Line, isTicked: Bool, team: Team?, label: String) -> HTML {
        let field: HTML? = team.map { "<input type=\"hidden\" name=\"team\" value=\"\($0.id)\">" }
        let pressed: HTML = isTicked ? "true" : "false"
        let id = "\(line.key)\(team.map { "-\($0.id)" } ?? "")"
        let name: HTML? = team.map { "<span>\($0.name)</span>" }
        let send: HTML? = page.editing == nil ? " data-send" : nil
        return """
            <form method="post" action="/cycle/\(cycle.id)/checklist/\(line.key)/tick"\(send)>\(csrfField(viewer))\(field)\
            <input type="hidden" name="ticked" value="\(isTicked ? 0 : 1)">\
            <button class="tick" id="tick-\(id)" aria-pressed="\(pressed)" aria-label="\(label)">\
            \(icon(isTicked ? .healthOnTrack : .ring))\(name)</button></form>
            """
    }

    private func ticked(_ line: Checklist.Line) -> HTML? {
        guard let tick = line.tick, let name = home.names[tick.by] else { return nil }
        return "<p class=\"faint\">\(l(.tickedBy(name, Day(tick.at, in: viewer.timeZone))))</p>"
    }

    private func teams(_ line: Checklist.Line) -> HTML? {
        guard line.isPerTeam, !home.right.led.isEmpty else { return nil }
        let buttons = home.right.led.prefix(20).map { team in
            tickForm(
                line, isTicked: line.teams.contains(team.id), team: team,
                label: l(.itemDoneIn(l(title(line)), team.name)))
        }
        return "<div class=\"row wrap\">\(Array(buttons))</div>"
    }

    private func owner(_ line: Checklist.Line) -> HTML? {
        let isCEO = line.template?.owner == .ceo
        if let person = line.assignee ?? (isCEO ? home.top : nil), let name = home.names[person] {
            return """
                <a class="person" href="/people/\(person)?cycle=\(cycle.id)">\(avatar(name: name, id: person.value, size: .small))\(name)</a>
                """
        }
        return line.template.map { "\(l($0.owner.name))" }
    }

    private func due(_ line: Checklist.Line) -> HTML {
        let day = line.due.formatted(l, on: viewer.today)
        return line.isOverdue(on: viewer.today)
            ? "\(day)<br><span class=\"badge warning\">\(l(.overdue))</span>" : "\(day)"
    }

    private func figure(_ line: Checklist.Line) -> String {
        if line.template == .ceoWrites, let top = home.overview.top {
            return l(top.hasWritten ? .publishedObjectives(top.sheet.objectives) : .noObjectives)
        }
        if let seen = line.seen { return l(.ofPeople(seen.done, seen.of)) }
        return line.isPerTeam && line.teamCount > 0 ? l(.ofTeams(line.teams.count, line.teamCount)) : ""
    }

    private func edit(_ line: Checklist.Line) -> HTML {
        guard home.right.mayChange(line) else { return "<span></span>" }
        return """
            <a class="icon-button" href="/cycle?cycle=\(cycle.id)&amp;edit=\(line.key)#item-\(line.key)" \
            aria-label="\(l(.editItem(l(title(line)))))">\(icon(.edit))</a>
            """
    }

    private var add: HTML? {
        guard home.right.mayRun else { return nil }
        if page.editing == "new", page.phaseOfNew == phase { return page.form(nil).html(in: home) }
        return """
            <p class="add-item"><a class="button small quiet" href="/cycle?cycle=\(cycle.id)&amp;edit=new&amp;phase=\(phase.rawValue)#item-new" \
            aria-label="\(l(.addItemTo(phase.name)))">\(icon(.plus, size: .small))\(l(.addItem))</a></p>
            """
    }
}
