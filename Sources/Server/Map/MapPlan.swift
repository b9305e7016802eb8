import OKR
import Storage

/// Which objectives are on a map, before their cards are read.
struct MapPlan: Sendable {
    typealias ID = Identifier<Objective>

    var graph: AlignmentGraph
    var cut: MapCut
    var rootCount = 0
    var dimmed: Set<ID> = []
    var matched: Int?
    var organisation: MapOrganisation?
    /// What a network lies around.
    var centre: ID?
    /// The order of roots, where something is known that the cards do not tell.
    var rank: [ID: Int] = [:]

    static let nothing = MapPlan(
        graph: AlignmentGraph([]), cut: MapCut(of: AlignmentGraph([]), from: [], MapOpening(depth: 0)))

    /// A filter that names more than this many shows so many.
    static let mostMatches = 5_000
    static let usualDepth = 2
    /// No answer has more cards: a statement can only take so many values.
    static let mostCards = 25_000

    static func make(
        _ address: MapAddress, cycle: Cycle?, for viewer: Viewer, in db: any Connection
    ) throws -> MapPlan {
        guard let cycle else { return nothing }
        switch address.view {
        case .network: return try network(address, cycle, viewer, in: db)
        case .organisation: return try organisation(address, cycle, viewer, in: db)
        case .alignment, .outline:
            return address.filter.isEmpty
                ? try alignment(address, cycle, viewer, in: db) : try filtered(address, cycle, viewer, in: db)
        }
    }

    private static func alignment(
        _ address: MapAddress, _ cycle: Cycle, _ viewer: Viewer, in db: any Connection
    ) throws -> MapPlan {
        var (roots, count) = (address.root.map { [$0] } ?? [], 1)
        var depth = address.depth ?? 1
        var line: [Alignment] = []
        if address.root == nil {
            let isSmall = try AlignmentGraph.isSmall(cycle.id, for: viewer, in: db)
            depth = address.depth ?? (isSmall ? MapAddress.deepest : usualDepth)
            (roots, count) = try AlignmentGraph.roots(in: cycle.id, most: address.roots, for: viewer, in: db)
            line = try AlignmentGraph.above(address.selected.map { [$0] } ?? [], for: viewer, in: db)
        }
        let wanted = Set(address.selected.map { [$0] } ?? [])
        let above = address.root == nil ? AlignmentGraph(line).above(wanted) : []
        // What is selected is on the map, also where it hangs from a root that is not shown or from nothing.
        roots += AlignmentGraph(line).heads(of: above.sorted()).filter { !roots.contains($0) }
        let opening = address.opening(depth: depth, and: above.subtracting(wanted))
        let below = try AlignmentGraph.below(roots, opening, in: cycle.id, for: viewer, in: db)
        let inside = AlignmentGraph(below + line)
        var cut = MapCut(of: inside, from: roots, opening)
        cut.limit(to: mostCards)
        let outside = try AlignmentGraph.outside(cut.objectives, of: cycle.id, for: viewer, in: db)
        if address.root == nil { cut.add(heads: outside.map(\.to)) }
        return MapPlan(
            graph: AlignmentGraph(below + line + outside), cut: cut, rootCount: count,
            rank: Dictionary(uniqueKeysWithValues: roots.enumerated().map { ($1, $0) }))
    }

    /// What the filter names, and what lies above it, dimmed.
    private static func filtered(
        _ address: MapAddress, _ cycle: Cycle, _ viewer: Viewer, in db: any Connection
    ) throws -> MapPlan {
        let all = try matches(address.filter, cycle, viewer, in: db).map(\.id)
        let named = Array(all.prefix(mostMatches))
        let graph = AlignmentGraph(try AlignmentGraph.above(named, for: viewer, in: db))
        let kept = graph.above(named)
        let heads = graph.heads(of: named + kept.subtracting(named).sorted())
            .sorted { graph.supporters[$0, default: []].count > graph.supporters[$1, default: []].count }
        let depth =
            address.depth
            ?? (address.root != nil ? 1 : kept.count <= AlignmentGraph.few ? MapAddress.deepest : usualDepth)
        let line = graph.above(address.selected.map { [$0] } ?? []).intersection(kept)
        let roots = address.root.map { [$0] } ?? Array(heads.prefix(address.roots)) + line.intersection(heads).sorted()
        let cut = MapCut(of: graph, from: roots, address.opening(depth: depth, and: line))
        return MapPlan(
            graph: graph, cut: cut, rootCount: heads.count, dimmed: Set(cut.objectives).subtracting(named),
            matched: all.count, rank: Dictionary(roots.enumerated().map { ($1, $0) }) { first, _ in first })
    }

    /// Everything above one objective, and what supports it as far as branches are open.
    private static func network(
        _ address: MapAddress, _ cycle: Cycle, _ viewer: Viewer, in db: any Connection
    ) throws -> MapPlan {
        let centre = try AlignmentGraph.centre(address.root ?? address.selected, cycle: cycle.id, for: viewer, in: db)
        guard let centre else { return nothing }
        let opening = address.opening(depth: address.depth ?? usualDepth)
        let below = try AlignmentGraph.below([centre], opening, in: nil, for: viewer, in: db)
        let line = try AlignmentGraph.above([centre], for: viewer, in: db)
        let graph = AlignmentGraph(line + below)
        var cut = MapCut(of: graph, from: [centre], opening)
        cut.limit(to: mostCards)
        let above = AlignmentGraph(line).above([centre])
        cut.add(heads: above.sorted())
        let named =
            address.filter.isEmpty
            ? [] : try MapMatch.among(cut.objectives, address.filter, for: viewer, in: db)
        return MapPlan(
            graph: graph, cut: cut, rootCount: 1,
            dimmed: address.filter.isEmpty ? [] : Set(cut.objectives).subtracting(named),
            matched: address.filter.isEmpty ? nil : named.count, centre: centre)
    }

    /// What the filter names in the whole cycle, healths included.
    static func matches(
        _ filter: MapFilter, _ cycle: Cycle, _ viewer: Viewer, in db: any Connection
    ) throws -> [MapMatch] {
        let found = try MapMatch.list(
            filter, in: cycle.id, withHealth: !filter.healths.isEmpty, for: viewer, in: db)
        guard !filter.healths.isEmpty else { return found }
        let healths = try MapMatch.healths(of: found, expected: cycle.expected(on: viewer.today), in: db)
        return found.filter { filter.healths.contains(healths[$0.id] ?? nil) }
    }
}

extension MapMatch {
    /// How each stands; only those that are judged by pace need their key results.
    static func healths(
        of found: [MapMatch], expected: Double?, in db: any Connection
    ) throws -> [Identifier<Objective>: Health?] {
        let paced = found.filter { $0.rule == .byPace }
        let parts = try MapPart.list(of: paced.map(\.id), withTexts: false, in: db)
        return Dictionary(
            uniqueKeysWithValues: found.map { match in
                let progress =
                    match.progressByHand
                    ?? Progress.rollUp((parts[match.id] ?? []).map { (progress: $0.progress, weight: $0.weight) })
                return (
                    match.id,
                    match.rule.health(
                        byHand: match.byHand, progress: progress, expected: expected, children: [match.worst])
                )
            })
    }
}
