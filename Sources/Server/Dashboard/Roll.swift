import Foundation
import OKR

/// The standing of everybody who counts in one cycle, and the teams they belong to.
package struct Roll: Sendable {
    package let cycle: Identifier<Cycle>
    /// The last entry of the journal that is in it.
    var newest: Identifier<Activity>
    package internal(set) var standings: [Identifier<Person>: Standing]
    package internal(set) var teams: [Team]

    package var root: Team? { teams.first { $0.parent == nil } }

    /// Whoever leads the organisation.
    package var top: Identifier<Person>? { root?.leader }

    /// The teams below the root that somebody leads.
    package var led: Set<Identifier<Team>> {
        Set(teams.filter { $0.parent != nil && $0.leader != nil }.map(\.id))
    }

    package func overview(by yardstick: Figures.Yardstick) -> Overview {
        let leaders = Set(teams.compactMap(\.leader)).compactMap { standings[$0] }
        return Overview(
            everybody: Figures(of: standings.values, by: yardstick), leaders: Figures(of: leaders, by: yardstick),
            top: top.flatMap { standings[$0] })
    }

    /// The figures of each team with all teams below it.
    package func figures(by yardstick: Figures.Yardstick) -> [Identifier<Team>: Figures] {
        var own: [Identifier<Team>: Figures] = [:]
        for standing in standings.values { own[standing.team, default: Figures()].count(standing, by: yardstick) }
        let parents = Dictionary(teams.map { ($0.id, $0.parent) }) { first, _ in first }
        var sums: [Identifier<Team>: Figures] = [:]
        for (team, figures) in own {
            var above: Identifier<Team>? = team
            // A tree is never deeper than it has teams; a circle in the data must not hold the server.
            for _ in 0...teams.count {
                guard let each = above else { break }
                sums[each] = (sums[each] ?? Figures()) + figures
                above = parents[each] ?? nil
            }
        }
        return sums
    }
}
