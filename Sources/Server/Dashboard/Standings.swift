import Foundation
import OKR
import Storage
import Synchronization

/// Keeps everybody's standing in the cycles that were looked at last, and brings it up to date by the journal.
///
/// To count anew what 20,000 people have written, aligned, checked in on and scored means to visit some 200,000 rows,
/// a second of work; a page has 20 ms. So the facts are read once, and then only those of whom newer entries name.
/// Figures are never out of date: what was committed before a page is read is in its figures.
package final class Standings: Sendable {
    /// So many cycles are remembered: the running one, the one before, a long one beside, the next.
    static let most = 4
    /// Servers beside this one may commit an entry after a younger one: so far back is looked again.
    static let overlap: TimeInterval = 60
    /// Beyond so many entries it is cheaper to read everything anew.
    static let mostEntries = 2000

    private let kept = Mutex<[Roll]>([])

    package init() {}

    /// Everybody's standing in a cycle, as the connection sees it.
    package func roll(of cycle: Identifier<Cycle>, course: Course, at: Date, in db: any Connection) throws -> Roll {
        let known = kept.withLock { rolls in rolls.first { $0.cycle == cycle } }
        var roll: Roll
        if let known, let news = try RollNews.since(known.newest, at: at, in: db) {
            guard let newest = news.newest else { return known }
            roll = known
            try roll.take(news, course: course, in: db)
            roll.newest = max(newest, known.newest)
        } else {
            roll = try Roll.load(cycle, course: course, in: db)
        }
        let fresh = roll
        kept.withLock { rolls in
            rolls.removeAll { $0.cycle == cycle }
            rolls.insert(fresh, at: 0)
            if rolls.count > Self.most { rolls.removeLast() }
        }
        return fresh
    }
}
