import Foundation
import OKR

/// Scores of a sheet: one's own to give, others' to read.
struct ScorePage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let sheet: SheetView

    private var l: Language { viewer.language }
    private var isMine: Bool { sheet.owner.owner == .person(viewer.id) }

    var html: HTML {
        Layout(title: l(.scores), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(isMine ? l(.scoreYourOKRs) : l(.scoresOf(sheet.owner.name)))</h1>
        <p>\(days)\(l(.notForAppraisal))</p></div>
        \(CycleChoice(shell: shell, address: "/scores", l: l).html)</div>
        \(closed)
        \(ScoreSheet(sheet: sheet, viewer: viewer).html)
        """
    }

    private var days: HTML? {
        sheet.cycle.map { "\(Day.range($0.scoreStarts, $0.scoringEnds, l)) · " }
    }

    private var closed: HTML? {
        guard let cycle = sheet.cycle, !cycle.isOpenForScoring(on: viewer.today) else { return nil }
        let words: Phrase =
            viewer.today < cycle.scoreStarts
            ? .scoringOpensOn(cycle.scoreStarts, today: viewer.today)
            : .scoringIsOver(cycle.scoringEnds, today: viewer.today)
        return "<p class=\"note\">\(icon(.lock))<span>\(l(words))</span></p>"
    }
}
