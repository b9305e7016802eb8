import OKR

/// A sheet with its scores, which every score given answers with again.
struct ScoreSheet {
    let sheet: SheetView
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var mayScore: Bool { sheet.mayScore(viewer) }

    var html: HTML {
        """
        <div class="columns" id="scores">
        <div>
        \(sheet.objectives.isEmpty ? empty : article)
        </div>
        <aside aria-label="\(l(.wholeScore))">
        \(total)
        <section class="panel"><h2>\(l(.howToRead))</h2><ul class="list ruled">
        <li>\(l(Guidance.good.words))</li><li>\(l(Guidance.clue.words))</li><li>\(l(Guidance.full.words))</li></ul>
        <p class="soft">\(l(.factorsPropose))</p></section>
        </aside>
        </div>
        """
    }

    private var article: HTML {
        "<article class=\"paper sheet\" aria-label=\"\(l(.scores))\">\(sheet.objectives.enumerated().map(section))</article>"
    }

    private var empty: HTML {
        """
        <div class="paper empty">\(icon(.flag, size: .large))<p><b>\(l(sheet.mayWrite ? .nothingWrittenHere : .nothingToSee(sheet.owner.name)))</b></p></div>
        """
    }

    private func section(_ index: Int, _ objective: ObjectiveView) -> HTML {
        let name = "scored-\(objective.objective.id)"
        return """
            <section class="objective" aria-labelledby="\(name)">
            <header class="objective-head">\(star(index + 1))<h2 id="\(name)">\(objective.objective.statement.html(names: sheet.names))</h2>\
            <div class="row score"><span>\(l(.weight)) \(objective.objective.weight.formatted)</span>\(mean(objective))</div></header>
            <ol class="key-results">\(objective.keyResults.enumerated().map { number, view -> HTML in
                ScoreRow(view: view, names: sheet.names, number: number + 1, mayScore: mayScore, viewer: viewer).html
            })</ol>
            </section>
            """
    }

    private func mean(_ objective: ObjectiveView) -> HTML {
        let missing = objective.keyResults.count { $0.score?.score == nil }
        let left: HTML? = missing == 0 || !mayScore ? nil : "<span class=\"badge\">\(l(.leftToScore(missing)))</span>"
        guard let tally = objective.tally else { return "\(left)" }
        let soFar: HTML? = tally.isPreliminary ? "<small>\(l(.preliminary))</small> " : nil
        return
            "\(left)\(soFar)\(okraGauge(tally.value, label: "\(l(.score)) \(tally.formatted)"))<b class=\"total\">\(tally.formatted)</b>"
    }

    private var total: HTML {
        guard let tally = sheet.tally else {
            return
                "<section class=\"panel\"><h2>\(l(.wholeScore))</h2><p class=\"soft\">\(l(.nothingScored))</p></section>"
        }
        let scores = sheet.keyResults.compactMap { $0.score?.score }
        let easy: HTML? =
            Guidance.isTooEasy(scores) ? "<p class=\"note\">\(icon(.pod))<span>\(l(.scoresTooEasy))</span></p>" : nil
        return """
            <section class="panel"><h2>\(l(.wholeScore)) <span class="end">\(tally.isPreliminary ? l(.preliminary) : "")</span></h2>
            <p class="row">\(okraGauge(tally.value, label: "\(l(.score)) \(tally.formatted)", isLarge: true))<b class="total">\(tally.formatted)</b></p>
            \(easy)</section>
            """
    }
}

extension SheetView {
    func mayScore(_ viewer: Viewer) -> Bool {
        owner.mayWrite(viewer) && cycle?.isOpenForScoring(on: today) == true
    }
}
