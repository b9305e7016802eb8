import OKR
import Storage

extension MapPlan {
    /// The tree of teams, each with the objectives of its own and of its people where it is open.
    static func organisation(
        _ address: MapAddress, _ cycle: Cycle, _ viewer: Viewer, in db: any Connection
    ) throws -> MapPlan {
        let found = try matches(address.filter, cycle, viewer, in: db)
        let teams = try MapTeam.all(for: viewer, in: db)
        let own = Dictionary(grouping: found, by: \.team).mapValues { $0.map(\.id) }
        let tree = TeamTree(teams, own: own.mapValues(\.count), keepsEmpty: address.filter.isEmpty)
        var open = Set(address.open.map { Identifier<Team>($0) })
        let home = found.first { $0.id == address.selected }?.team
        open.formUnion(home.map(tree.line) ?? [])
        // A small company is shown whole; of a large one the teams right below the top.
        let depth =
            address.depth ?? (address.branch != nil || found.count > AlignmentGraph.few ? 1 : MapAddress.deepest)
        let start = address.branch ?? viewer.rootTeam
        let shown = tree.cut(from: start, depth: depth, open: open, shut: Set(address.shut.map { Identifier($0) }))
        let entries = shown.map { team, isOpen in
            MapOrganisation.Entry(
                team: team, own: isOpen ? own[team.id] ?? [] : [], total: tree.total[team.id] ?? 0, isOpen: isOpen,
                below: tree.below[team.id, default: []].count, department: tree.department(of: team.id))
        }
        let objectives = Array(entries.flatMap(\.own).prefix(mostCards))
        let graph = AlignmentGraph(try AlignmentGraph.between(objectives, in: db))
        let cut = MapCut(of: AlignmentGraph([]), from: objectives, MapOpening(depth: 0))
        return MapPlan(
            graph: graph, cut: cut, rootCount: 1, matched: address.filter.isEmpty ? nil : found.count,
            organisation: MapOrganisation(teams: entries))
    }
}

/// The teams below each team, and how many objectives that comes to.
struct TeamTree {
    let teams: [Identifier<Team>: MapTeam]
    private(set) var below: [Identifier<Team>: [MapTeam]] = [:]
    private(set) var total: [Identifier<Team>: Int]

    /// Teams without any objective below are left out where a filter asks for something.
    init(_ all: [MapTeam], own: [Identifier<Team>: Int], keepsEmpty: Bool) {
        let teams = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        self.teams = teams
        total = own
        for (team, count) in own {
            var above = teams[team]?.parent
            while let each = above {
                total[each, default: 0] += count
                above = teams[each]?.parent
            }
        }
        for team in all {
            guard let parent = team.parent, keepsEmpty || total[team.id] != nil else { continue }
            below[parent, default: []].append(team)
        }
    }

    /// A team and those above it.
    func line(_ team: Identifier<Team>) -> Set<Identifier<Team>> {
        var line: Set<Identifier<Team>> = []
        var each: Identifier<Team>? = team
        while let id = each, line.insert(id).inserted { each = teams[id]?.parent }
        return line
    }

    /// The team right below the top on the way up from this one; nil for the top itself.
    func department(of team: Identifier<Team>) -> Identifier<Team>? {
        line(team).first { id in teams[id]?.parent.map { teams[$0]?.parent == nil } ?? false }
    }

    /// The teams that are shown, each after the one above it, and whether what is below them is too.
    func cut(
        from start: Identifier<Team>, depth: Int, open: Set<Identifier<Team>>, shut: Set<Identifier<Team>>
    ) -> [(MapTeam, isOpen: Bool)] {
        guard let first = teams[start] else { return [] }
        var shown: [(MapTeam, isOpen: Bool)] = []
        var waiting = [(first, 0)]
        while let (team, level) = waiting.popLast() {
            let isOpen = open.contains(team.id) || level < depth && !shut.contains(team.id)
            shown.append((team, isOpen))
            if isOpen { waiting += below[team.id, default: []].reversed().map { ($0, level + 1) } }
        }
        return shown
    }
}
