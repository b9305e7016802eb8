import Foundation
import OKR

/// Which phase is on and what it asks of this person.
struct PhasePanel {
    let cycle: Cycle
    let sheet: SheetView
    let isMine: Bool
    let l: Language

    var html: HTML {
        let now = cycle.phase(on: sheet.today)
        return """
            <section class="panel"><h2>\(l(.phaseOfCycle)) <span class="end">\(l(now.name))</span></h2>
            <ol class="list phases-list">\(cycle.phases.map { row($0, now: now) })</ol>
            \(isMine ? "<p class=\"soft\">\(l(ask(now)))</p>" : nil)</section>
            """
    }

    private func row(_ segment: Cycle.Segment, now: Phase) -> HTML {
        let mark: HTML? = segment.phase == now ? #" aria-current="step""# : nil
        let isPast = segment.last < sheet.today
        return """
            <li\(mark)>\(icon(isPast ? .check : segment.phase == now ? .next : .ring, size: .small))<span class="grow">\(l(segment.phase.name))</span>\
            <small class="faint">\(Day.range(segment.first, segment.last, l))</small></li>
            """
    }

    private func ask(_ phase: Phase) -> Phrase {
        let isWritten = sheet.sheet?.publication != nil
        switch phase {
        case .prepare: return isWritten ? .askPublished : .askPrepare
        case .write: return isWritten ? .askPublished : .askWrite(until: cycle.writeEnds)
        case .followUp: return isWritten || !sheet.objectives.isEmpty ? .askFollowUp : .askWriteLate
        case .score: return sheet.tally?.isPreliminary == false ? .askScored : .askScore(until: cycle.scoringEnds)
        case .over: return sheet.tally?.isPreliminary == false ? .askScored : .askScore(until: cycle.scoringEnds)
        }
    }
}

/// What was updated this week, oldest first.
struct WeekPanel {
    let sheet: SheetView
    let viewer: Viewer
    let isMine: Bool

    private var l: Language { viewer.language }

    var html: HTML {
        let monday = sheet.today.monday.startInstant(in: viewer.timeZone)
        let all = sheet.objectives.enumerated().flatMap { index, objective in
            objective.keyResults.enumerated().map { (objective: index + 1, number: $0.offset + 1, view: $0.element) }
        }
        let updated = all.count { $0.view.isUpdated(since: monday) }
        let stale = all.filter { !$0.view.isUpdated(since: monday) }
            .sorted { ($0.view.latest?.at ?? .distantPast) < ($1.view.latest?.at ?? .distantPast) }
        return """
            <section class="panel"><h2>\(l(.thisWeek))</h2>
            <p class="row"><b>\(updated) / \(all.count)</b><span class="soft">\(l(.keyResultsUpdated))</span></p>
            \(progressBar(of: l(.thisWeek), progress: Double(updated) / Double(max(1, all.count)), in: l))
            <ul class="list">\(stale.prefix(5).map { row($0.objective, $0.number, $0.view) })</ul></section>
            """
    }

    private func row(_ objective: Int, _ number: Int, _ view: KeyResultView) -> HTML {
        let when = view.latest.map { l(.day(Day($0.at, in: viewer.timeZone), today: sheet.today)) } ?? "–"
        return """
            <li>\(healthMark(nil, word: l(.noUpdate)))\
            <a class="grow cut" href="\(isMine ? "/check-in?key_result=\(view.keyResult.id)" : "#key-result-\(view.keyResult.id)")">\
            O\(objective) KR\(number) \(view.keyResult.statement.text)</a><span class="faint unbroken">\(when)</span></li>
            """
    }
}
