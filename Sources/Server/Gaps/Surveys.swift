import Foundation
import OKR
import Storage
import Synchronization

/// Keeps the last survey, because to read and compare tens of thousands of sentences takes longer than to show the page.
package final class Surveys: Sendable {
    /// From so many objectives on, a survey is good for a minute although something was written since: the doubles of
    /// a large company do not change in that time, and to survey it anew for each keystroke would cost seconds.
    static let large = 5000
    static let lifetime: TimeInterval = 60

    /// So many who see different things are remembered; most see the same.
    static let mostSeen = 16

    private struct Kept: Sendable {
        let survey: Survey
        let at: Date
        var seen: [Set<Identifier<Objective>>: Survey.Seen] = [:]
    }

    private let kept = Mutex<Kept?>(nil)

    /// The survey of a cycle; read anew where something it is about was changed.
    func survey(of cycle: Identifier<Cycle>, at: Date, in db: any Connection) throws -> Survey {
        let newest = try Survey.newest(in: db)
        if let kept = kept.withLock({ $0 }), kept.survey.cycle == cycle {
            let isLarge = kept.survey.landscape.objectives.count >= Self.large
            let age = at.timeIntervalSince(kept.at)
            if kept.survey.newest == newest || (isLarge && (0..<Self.lifetime).contains(age)) { return kept.survey }
        }
        let survey = try Survey.load(cycle, newest: newest, in: db)
        kept.withLock { $0 = Kept(survey: survey, at: at) }
        return survey
    }

    /// What somebody sees of a survey, from whom these objectives are hidden.
    func seen(_ survey: Survey, hiding hidden: Set<Identifier<Objective>>) -> Survey.Seen {
        let known = kept.withLock { kept in
            kept?.survey.cycle == survey.cycle && kept?.survey.newest == survey.newest ? kept?.seen[hidden] : nil
        }
        if let known { return known }
        let seen = Survey.Seen(survey, hiding: hidden)
        kept.withLock { kept in
            guard kept?.survey.cycle == survey.cycle, kept?.survey.newest == survey.newest else { return }
            if kept?.seen.count == Self.mostSeen { kept?.seen = [:] }
            kept?.seen[hidden] = seen
        }
        return seen
    }
}

extension Survey {
    /// The gaps there are in what somebody sees, ready to be counted and filtered.
    struct Seen: Sendable {
        let search: GapSearch
        let gaps: [Gap]
        let partners: PartnerSearch
        let keyResults: [Identifier<KeyResult>: Landscape.KeyResult]

        init(_ survey: Survey, hiding hidden: Set<Identifier<Objective>>) {
            search = GapSearch(survey.landscape.hiding(hidden))
            gaps = search.gaps(survey.doubles)
            partners = PartnerSearch(search, survey.doubles)
            keyResults = Dictionary(search.landscape.keyResults.map { ($0.id, $0) }) { first, _ in first }
        }
    }
}
