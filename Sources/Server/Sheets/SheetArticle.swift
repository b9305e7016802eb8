import OKR

/// The sheet itself, which every change on it answers with again.
struct SheetArticle {
    let sheet: SheetView
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <div id="sheet"\(sheet.live())>\(sheet.mayWrite ? "<form id=\"plain\"></form>" : nil)
        <article class="paper sheet" data-sheet="\(sheet.sheet?.id.description ?? "")" aria-label="\(label)">
        \(sheet.objectives.isEmpty ? empty : summary)
        \(sheet.objectives.enumerated().map(section))
        </article>
        \(unbalanced)
        \(sheet.mayWrite ? below : nil)
        </div>
        """
    }

    /// Weights that do not make 100 % still roll up, by their share; but whoever writes should know.
    private var unbalanced: HTML? {
        guard sheet.mayWrite, let wrong = sheet.wrongWeightSum else { return nil }
        return "<p class=\"note warning\">\(icon(.alert))<span>\(l(.weightSum(wrong)))</span></p>"
    }

    private var label: String {
        "\(sheet.owner.name) \(sheet.cycle.map { l($0.name) } ?? "") OKR"
    }

    private func section(_ index: Int, _ objective: ObjectiveView) -> HTML {
        ObjectiveSection(view: objective, sheet: sheet, number: index + 1, viewer: viewer).html
    }

    private var summary: HTML {
        let progress = sheet.progress
        let pace: HTML? = progress.flatMap { progress in
            sheet.expected.map { expected in
                "<span class=\"faint\">\(l(.againstTime(points: Int(((progress - expected) * 100).rounded()))))</span>"
            }
        }
        let tally: HTML? = sheet.tally.map {
            "<span class=\"faint\">\(l(.score)) <b>\($0.formatted)</b>\($0.isPreliminary ? " \(l(.preliminary))" : nil)</span>"
        }
        return """
            <div class="summary"><span class="row">\(l(.overallProgress)) <b>\(Progress.formatted(progress))</b>\
            \(progressBar(of: l(.overallProgress), progress: progress, expected: sheet.expected, in: l))\(pace)\(tally)</span>\
            <span class="row end">\(Health.allCases.map { count($0) })\(count(nil))</span></div>
            """
    }

    private func count(_ health: Health?) -> HTML {
        "\(healthMark(health, word: l(health?.name ?? .noUpdate)))<b>\(sheet.count(health))</b> "
    }

    private var emptyWords: Phrase {
        if sheet.cycle == nil { return .noCycleYet }
        return sheet.mayWrite ? .nothingWrittenHere : .nothingToSee(sheet.owner.name)
    }

    private var empty: HTML {
        """
        <div class="empty">\(icon(.star, size: .large))<p><b>\(l(emptyWords))</b></p>
        \(sheet.mayWrite ? "<p class=\"soft\">\(l(.nothingWrittenHint))</p>" : nil)</div>
        """
    }

    private var below: HTML {
        let count = sheet.objectives.count
        return """
            <div class="below"><form method="post" action="/objectives" data-send data-add>
            <input type="hidden" name="csrf" value="\(viewer.csrf)">\(owner)
            <input type="hidden" name="cycle" value="\(sheet.cycle?.id.description ?? "")">
            <button id="add-objective" class="button\(count == 0 ? " primary" : " quiet")">\(icon(.plus))\(l(.addObjective))</button></form>
            <small class="faint">\(l(.howMany(count)))<span class="wide-only">\(l(.keysHint))</span></small>
            \(count > 1 && sheet.mayWrite ? even : nil)</div>
            """
    }

    private var owner: HTML {
        switch sheet.owner.owner {
        case .person(let id): "<input type=\"hidden\" name=\"person\" value=\"\(id)\">"
        case .team(let id): "<input type=\"hidden\" name=\"team\" value=\"\(id)\">"
        }
    }

    private var even: HTML? {
        guard viewer.mayWeigh, let id = sheet.sheet?.id else { return nil }
        return """
            <form method="post" action="/sheets/\(id)/weights" data-send><input type="hidden" name="csrf" value="\(viewer.csrf)">
            <button class="button small quiet">\(l(.evenObjectives))</button></form>
            """
    }
}
