import OKR

/// Two sheets side by side (one below the other where there is no room), with what ties them together.
struct ComparisonPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let left: SheetView
    let right: SheetView
    /// Whether it is two cycles of one owner rather than two owners in one cycle.
    let isOfCycles: Bool

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.comparison), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(l(.comparison))</h1><p>\(subject)</p></div>\(choice)</div>
        \(isOfCycles ? carried : ties)
        <div class="comparison"\(isOfCycles ? nil : " data-ties" as HTML?)>\(column(left))\(column(right))</div>
        """
    }

    private var subject: HTML {
        isOfCycles
            ? "\(l(.okrsOf(right.owner.name)))" : "\(left.owner.name) · \(right.owner.name)"
    }

    private var choice: HTML {
        """
        <form class="row wrap compare-choice" method="get" action="/compare"><label class="visually-hidden" for="compare-name">\(l(.compareWhom))</label>
        <input class="input" id="compare-name" placeholder="\(l(.compareWhom))" autocomplete="off" data-person-field data-for="compare-person">\
        <input type="hidden" id="compare-person" name="person" value="\(personValue)">\(teamField)
        \(isOfCycles ? select("with", .formerCycle, chosen: left.cycle?.id, empty: .besideMine) : select("with", .formerCycle, chosen: nil, empty: .besideMine))
        \(select("cycle", .chooseCycle, chosen: right.cycle?.id, empty: nil))
        <button class="button">\(l(.compare))</button></form>
        """
    }

    private var personValue: String { right.owner.owner.person?.description ?? "" }

    private var teamField: HTML? {
        right.owner.owner.team.map { "<input type=\"hidden\" name=\"team\" value=\"\($0)\">" }
    }

    private func select(_ name: StaticString, _ label: Phrase, chosen: Identifier<Cycle>?, empty: Phrase?) -> HTML {
        """
        <select class="select" name="\(HTML(stringLiteral: name))" aria-label="\(l(label))">\
        \(empty.map { "<option value=\"\">\(l($0))</option>" })\(shell.cycles.map { option($0, chosen) })</select>
        """
    }

    private func option(_ cycle: Cycle, _ chosen: Identifier<Cycle>?) -> HTML {
        "<option value=\"\(cycle.id)\"\(attribute: "selected", if: cycle.id == chosen)>\(l(cycle.name))</option>"
    }

    private func column(_ sheet: SheetView) -> HTML {
        let name: String = isOfCycles ? sheet.cycle.map { l($0.name) } ?? "" : sheet.owner.name
        let address = "\(sheet.owner.owner.address)\(sheet.cycle.map { "?cycle=\($0.id)" } ?? "")"
        return """
            <section class="paper sheet" aria-label="\(name) OKR"><div class="summary"><h2 class="row">\
            \(sheet.owner.owner.mark(sheet.owner.name, size: .small))<a href="\(address)">\(name)</a></h2>\
            <span class="row end">\(l(.overallProgress)) <b>\(Progress.formatted(sheet.progress))</b></span></div>
            \(sheet.objectives.isEmpty ? nothing(sheet) : "\(sheet.objectives.enumerated().map { section($0, $1, sheet) })")</section>
            """
    }

    private func section(_ index: Int, _ objective: ObjectiveView, _ sheet: SheetView) -> HTML {
        ObjectiveSection(view: objective, sheet: sheet, number: index + 1, viewer: viewer).html
    }

    private func nothing(_ sheet: SheetView) -> HTML {
        "<div class=\"empty\">\(icon(.star, size: .large))<p>\(l(.nothingToSee(sheet.owner.name)))</p></div>"
    }

    /// Which of the two sheets' objectives support each other, in either direction.
    private var ties: HTML {
        let up = left.objectives.flatMap { one in
            right.objectives.filter { two in one.supports.contains { $0.id == two.objective.id } }.map {
                (one, left, $0, right)
            }
        }
        let down = right.objectives.flatMap { one in
            left.objectives.filter { two in one.supports.contains { $0.id == two.objective.id } }.map {
                (one, right, $0, left)
            }
        }
        guard !(up + down).isEmpty else { return "<p class=\"note\">\(icon(.upRight))<span>\(l(.noTies))</span></p>" }
        return
            "<ul class=\"ties\" aria-label=\"\(l(.tiesBetween))\">\((up + down).map { tie($0.0, $0.1, $0.2, $0.3) })</ul>"
    }

    private func tie(_ one: ObjectiveView, _ from: SheetView, _ two: ObjectiveView, _ to: SheetView) -> HTML {
        """
        <li class="alignment" data-from="\(one.objective.id)" data-to="\(two.objective.id)">\
        <a href="#objective-\(one.objective.id)">\(from.owner.name) O\(one.objective.position)</a>\(icon(.next, size: .small, label: l(.alignedTo)))\
        <a href="#objective-\(two.objective.id)">\(to.owner.name) O\(two.objective.position)</a></li>
        """
    }

    /// What of the earlier cycle goes on, what ended with it and what is new.
    private var carried: HTML {
        let comparison = Comparison(left.objectives, right.objectives) { $0.objective.statement.text }
        return """
            <dl class="carried paper">\(row(.goesOn, comparison.both.map(\.right)))\(row(.ended, comparison.onlyLeft))\
            \(row(.isNew, comparison.onlyRight))</dl>
            """
    }

    private func row(_ label: Phrase, _ objectives: [ObjectiveView]) -> HTML {
        """
        <div><dt>\(l(label)) <span class="faint">\(objectives.count)</span></dt><dd>\
        \(objectives.map { "<a href=\"#objective-\($0.objective.id)\">O\($0.objective.position) \($0.objective.statement.text)</a>" })\
        \(objectives.isEmpty ? "–" : nil)</dd></div>
        """
    }
}
