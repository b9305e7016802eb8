import OKR

struct CyclesPage {
    let frame: AdministrationFrame
    let cycles: [Cycle]
    let rules: [CycleRule]
    /// Whose form holds what was refused.
    let ruleKind: Cycle.Kind?

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section cycles" aria-labelledby="cycles-title"><header><div class="grow">\
        <h2 id="cycles-title">\(l(.adminCycles))</h2><p>\(l(.cyclesHint))</p></div>
        <a class="button" href="/admin/cycles/new">\(icon(.plus))\(l(.newCycle))</a></header>
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.cycleColumn))</th>\
        <th scope="col">\(l(.startsAndEnds))</th><th scope="col">\(l(.phaseColumn))</th>\
        <th scope="col">\(l(.writingUntil))</th><th scope="col">\(l(.scoringFrom))</th><th scope="col">\
        <span class="visually-hidden">\(l(.edit))</span></th></tr></thead><tbody>\(cycles.map(row))</tbody></table></div>
        </section>
        \(frame.field.above(except: ["months", "startMonth", "visibleDaysAhead"]))
        \(Cycle.Kind.allCases.map(ruleForm))
        """
    }

    private func row(_ cycle: Cycle) -> HTML {
        let today = frame.viewer.today
        let isNow = cycle.contains(today) && cycle.status == .normal
        return """
            <tr\(isNow ? " class=\"now\"" : nil)><td>\(l(cycle.name)) <span class="faint">\(l(cycle.kind.name))</span></td>\
            <td>\(Day.range(cycle.starts, cycle.ends, l))</td><td>\(state(cycle, today: today, isNow: isNow))</td>\
            <td>\(cycle.writeEnds.formatted(l, on: today))</td><td>\(cycle.scoreStarts.formatted(l, on: today))</td>\
            <td><a class="button small" href="/admin/cycles/\(cycle.id)" \
            aria-label="\(l(.editTeam(l(cycle.name))))">\(l(.edit))</a></td></tr>
            """
    }

    private func state(_ cycle: Cycle, today: Day, isNow: Bool) -> HTML {
        if cycle.status != .normal { return "<span class=\"badge danger\">\(l(cycle.status.name))</span>" }
        let week = isNow ? " · " + l(.weekOf(cycle.week(on: today).0, cycle.week(on: today).of)) : ""
        return "<span class=\"badge\(isNow ? " current" : "")\">\(l(cycle.phase(on: today).name))\(week)</span>"
    }

    private func ruleForm(_ kind: Cycle.Kind) -> HTML {
        let rule = rules.first { $0.kind == kind }
        let isWrong = kind == ruleKind
        let field = FormField(language: l, refusal: isWrong ? frame.refusal : nil)
        func typed(_ name: String, _ kept: Int) -> String { isWrong ? frame.typed(name, "\(kept)") : "\(kept)" }
        let months = [1, 2, 3, 6, 12].map { (value: "\($0)", text: l(.everyMonths($0))) }
        let starts = (1...12).map { (value: "\($0)", text: l(.month($0))) }
        return """
            <section class="section" id="rule-\(kind.rawValue)"><header><div class="grow"><h2>\(l(.ruleTitle(kind)))</h2>
            <p>\(l(.ruleHint))</p></div></header>
            <form class="paper padded stack wide" method="post" action="/admin/cycles/rules/\(kind.rawValue)">\
            \(csrfField(frame.viewer))<div class="cycle-fields">
            \(field.choice("months", .ruleLength, months, chosen: typed("months", rule?.months ?? (kind == .short ? 2 : 12))))
            \(field.choice("startMonth", .ruleStart, starts, chosen: typed("startMonth", rule?.startMonth ?? 1)))
            \(field.text("visibleDaysAhead", .ruleAhead, value: typed("visibleDaysAhead", rule?.visibleDaysAhead ?? 15),
                type: "number"))</div>
            <p class="row"><button class="button">\(l(.save))</button></p></form></section>
            """
    }
}
