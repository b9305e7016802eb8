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

    private struct Kept: Sendable {
        let survey: Survey
        let at: Date
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
}
