import OKR

/// One objective with its key results on a sheet.
struct ObjectiveSection {
    let view: ObjectiveView
    let sheet: SheetView
    let number: Int
    let viewer: Viewer

    private var objective: Objective { view.objective }
    private var l: Language { viewer.language }

    var html: HTML {
        """
        <section class="objective" id="objective-\(objective.id)" data-id="\(objective.id)" aria-labelledby="title-\(objective.id)">
        \(sheet.mayWrite ? grip : nil)
        <header class="objective-head">\(star(number, kind: sheet.sheet?.publication == nil ? .draft : .published))\
        <h2 id="title-\(objective.id)"><span class="visually-hidden">\(l(.objectiveNumber(number)))</span>\(statement)</h2>
        <dl class="figures"><div class="weight"><dt>\(l(.weight))</dt><dd>\(objective.weight.formatted)</dd></div>\
        <div><dt>\(l(.progress))</dt><dd>\(Progress.formatted(view.progress))\(objective.progressByHand == nil ? nil : byHand)</dd></div>\
        <div class="score"><dt>\(l(.score))</dt><dd>\(score)</dd></div>\
        <div><dt>\(l(.health))</dt><dd>\(healthMark(view.health, word: l(view.health?.name ?? .noUpdate)))</dd></div></dl>
        \(AlignmentChips(view: view, sheet: sheet, viewer: viewer, marks: marks).html)
        \(sheet.mayWrite ? EditingPlace(of: objective, on: sheet, for: viewer).html : notes)
        </header>
        <ol class="key-results" data-objective="\(objective.id)">
        \(view.keyResults.enumerated().map(row))
        </ol>
        \(sheet.mayWrite ? adding : nil)
        </section>
        """
    }

    private func row(_ index: Int, _ keyResult: KeyResultView) -> HTML {
        KeyResultRow(
            view: keyResult, sheet: sheet, number: index + 1, objectiveNumber: number, viewer: viewer
        ).html
    }

    private var grip: HTML {
        """
        <button class="grip" type="button" data-grip="objective" aria-label="\(l(.moveObjective(number)))">\(icon(.grip, size: .small))</button>
        """
    }

    private var statement: HTML {
        let text = objective.statement.html(names: sheet.names)
        guard sheet.mayWrite else { return "<span id=\"text-objective-\(objective.id)\">\(text)</span>" }
        return """
            <span class="statement" id="text-objective-\(objective.id)" data-edit data-address="/objectives/\(objective.id)" \
            data-field="text" data-was="\(objective.statement.markup(names: sheet.names))" role="textbox" tabindex="0" \
            aria-multiline="false"\(setAside) aria-label="\(l(.objectiveText(number)))" data-placeholder="\(l(.objectivePlaceholder))">\(text)</span>
            """
    }

    private var setAside: HTML? {
        let rules = sheet.rulesSetAside(on: .objective(objective.id), objective.statement.text)
        return rules.isEmpty ? nil : " data-set-aside=\"\(rules.sorted().joined(separator: " "))\""
    }

    private var score: HTML {
        guard let tally = view.tally else {
            let opens: HTML? = sheet.cycle.map { " title=\"\(l(.scoringOpens($0.scoreStarts)))\"" }
            return "<span class=\"none\"\(opens)>–</span>"
        }
        return "\(tally.formatted)\(tally.isPreliminary ? "<small>\(l(.preliminary))</small>" as HTML : nil)"
    }

    private var byHand: HTML { "<small title=\"\(l(.progressByHandHint))\">\(l(.byHand))</small>" }

    private var marks: HTML? {
        let ambition: HTML? = objective.ambition.map { "<span class=\"badge\">\(l($0.name))</span>" }
        let lock: HTML? =
            objective.visibility.limited
            ? "<span class=\"badge\">\(icon(.lock, size: .small))\(l(.limited))</span>" : nil
        let category: HTML? = sheet.categories.first { $0.id == objective.category }
            .map { "<span class=\"badge category-\($0.colour.rawValue)\">\(l($0.name))</span>" }
        return "\(ambition)\(category)\(lock)"
    }

    private var notes: HTML? {
        objective.notes.isEmpty
            ? nil : "<p class=\"notes\" id=\"notes-objective-\(objective.id)\">\(objective.notes)</p>"
    }

    private var adding: HTML {
        """
        <form method="post" action="/objectives/\(objective.id)/key-results" data-send data-add>
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <button class="add">\(icon(.plus, size: .small))\(l(.addKeyResult))</button></form>
        """
    }
}
