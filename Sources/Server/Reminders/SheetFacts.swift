import Foundation
import OKR

extension ReminderFacts {
    /// Where the owner of a sheet stands, as far as the page knows it: that a week is the rhythm, and that there are
    /// others to align to, is supposed. Nil without a cycle.
    init?(_ sheet: SheetView, _ viewer: Viewer) {
        guard let cycle = sheet.cycle else { return nil }
        let written = sheet.objectives.filter { !$0.objective.statement.isEmpty }
        let keyResults = written.flatMap(\.keyResults).filter { !$0.keyResult.statement.isEmpty }
        let fresh = viewer.today.adding(days: 1 - Rhythm.usual.every.days).startInstant(in: viewer.timeZone)
        self.init(
            day: viewer.today, cycle: cycle,
            publishedOn: sheet.sheet?.publication.map { Day($0.at, in: viewer.timeZone) }, objectives: written.count,
            unaligned: written.count { $0.supports.isEmpty }, hasPartners: true,
            stale: keyResults.count { !$0.isUpdated(since: fresh) },
            unscored: keyResults.count { $0.score?.score == nil })
    }
}
