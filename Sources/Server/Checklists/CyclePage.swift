import OKR

/// The home of a cycle: where it stands, what it asks of whoever looks, and everything there is to do.
struct CyclePage {
    let ask: Ask
    let viewer: Viewer
    /// Nil where only pieces of the page are wanted.
    let shell: Shell?
    let home: CycleHome?
    /// The key of the item whose form is open; "new" for one that is being added.
    var editing: String?
    /// The name and address of whom the open item is assigned to.
    var assignee = ""
    var input: Input?
    var refusal: Refusal?

    private var l: Language { viewer.language }

    var html: HTML {
        guard let shell else { return .nothing }
        return Layout(title: l(.cyclePlace), ask: ask, viewer: viewer, shell: shell, content: content(shell)).html
    }

    private func content(_ shell: Shell) -> HTML {
        guard let home else {
            return """
                <div class="head"><h1>\(l(.cyclePlace))</h1></div>
                <div class="paper empty">\(icon(.cycle, size: .large))<p><b>\(l(.noCycleYet))</b></p></div>
                """
        }
        let cycle = home.cycle
        let kind = "\(l(cycle.kind.name)) · \(range(cycle)) · \(l(.cycleWeeks(cycle.week(on: cycle.ends).of)))"
        return """
            <div class="head"><div class="grow"><h1>\(l(cycle.name))</h1><p>\(kind)</p></div>
            \(CycleChoice(shell: shell, address: "/cycle", l: l).html)</div>
            \(timeline(home))
            <h2 class="visually-hidden">\(l(.figuresTitle))</h2>
            <dl class="cycle-figures">\(Measure.allCases.map { figure($0, home.overview.everybody) })</dl>
            <div class="columns"><div>
            <header class="checklist-head"><h2>\(l(.checklistTitle))</h2><p>\(l(.checklistHint))</p></header>
            \(form(nil).field.above(except: ChecklistForm.fields))
            \(cycle.phases.map { ChecklistSection(page: self, home: home, segment: $0).html })
            \(home.teams.isEmpty ? nil : teams(home))
            </div>
            <aside aria-label="\(l(.owedTitle))">\(OwedPanel(home: home, viewer: viewer).html)\(settings(cycle))</aside></div>
            """
    }

    /// What a tick changes, each part with its id.
    func fragment(_ key: String) -> HTML {
        guard let home, let line = home.checklist[key],
            let segment = home.cycle.phases.first(where: { $0.phase == line.phase })
        else { return .nothing }
        let section = ChecklistSection(page: self, home: home, segment: segment)
        return """
            \(timeline(home))\(section.header)\(section.row(line))\(OwedPanel(home: home, viewer: viewer).html)
            """
    }

    func form(_ line: Checklist.Line?) -> ChecklistForm {
        ChecklistForm(page: self, line: line, l: l)
    }

    private func timeline(_ home: CycleHome) -> HTML {
        CycleTimeline(home: home, today: viewer.today, l: l).html
    }

    private func range(_ cycle: Cycle) -> String {
        "\(cycle.starts.formattedWithYear(l)) – \(cycle.ends.year == cycle.starts.year && l == .zh ? cycle.ends.formatted(l) : cycle.ends.formattedWithYear(l))"
    }

    private func figure(_ measure: Measure, _ figures: Figures) -> HTML {
        let share = figures.share(measure)
        return """
            <div><dt>\(l(measure.name))</dt><dd><b>\(share.map { "\(Drawing.wholePercents($0))%" } ?? "–")</b>\
            <small>\(l(.ofPeople(figures[measure], figures.people)))</small></dd>
            <dd>\(progressBar(of: l(measure.name), progress: share, in: l))</dd><dd class="meaning">\(l(measure.meaning))</dd></div>
            """
    }

    private func teams(_ home: CycleHome) -> HTML {
        """
        <section class="section team-figures" aria-labelledby="team-figures"><header><div class="grow">\
        <h2 id="team-figures">\(l(.teamFigures))</h2><p>\(l(.teamFiguresHint))</p></div></header>
        <div class="paper scroll" tabindex="0" role="group" aria-labelledby="team-figures"><table class="table"><thead><tr>\
        <th scope="col">\(l(.teamField))</th><th scope="col" class="number">\(l(.adminPeople))</th>\
        \(Measure.allCases.map { "<th scope=\"col\" class=\"number\">\(l($0.name))</th>" as HTML })</tr></thead>
        <tbody>\(home.teams.map(row))</tbody></table></div></section>
        """
    }

    private func row(_ row: CycleHome.TeamRow) -> HTML {
        """
        <tr><th scope="row"><a class="link" href="/teams/\(row.team.id)">\(row.team.name)</a></th>\
        <td class="number">\(row.figures.people)</td>\
        \(Measure.allCases.map { "<td class=\"number\">\(row.figures[$0])</td>" as HTML })</tr>
        """
    }

    private func settings(_ cycle: Cycle) -> HTML {
        let days: [(Phrase, Day)] = [
            (.visibleFromField, cycle.visibleFrom), (.writingUntil, cycle.writeEnds), (.scoringFrom, cycle.scoreStarts),
            (.endsField, cycle.ends),
        ]
        let link: HTML? =
            viewer.role.mayAdminister
            ? "<p class=\"panel-foot\"><a class=\"link\" href=\"/admin/cycles/\(cycle.id)\">\(l(.changeCycle))</a></p>"
            : nil
        return """
            <section class="panel"><h2>\(l(.cycleSettings))</h2><dl class="cycle-days">\
            \(days.map { "<div><dt>\(l($0.0))</dt><dd>\($0.1.formatted(l, on: viewer.today))</dd></div>" as HTML })</dl>\(link)</section>
            """
    }
}
