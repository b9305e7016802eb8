import OKR
import Storage

/// One objective with everything above and below it, for the panel beside the map.
struct MapLine: Sendable {
    let card: MapCard
    let cycle: Cycle?
    let supports: Int
    let supporters: Int
    let departments: Int
    let troubled: Int
    /// Whether its own cycle takes alignments still.
    let isOpen: Bool

    static func load(
        _ id: Identifier<Objective>, cycle: Cycle?, for viewer: Viewer, in db: any Connection
    ) throws -> MapLine {
        let expected = cycle?.expected(on: viewer.today)
        let cards = try MapCard.list([id], expected: expected, withKeyResults: false, for: viewer, in: db)
        guard let card = cards.first else { throw Refusal(.unknown, .notFound) }
        let opening = MapOpening(depth: MapAddress.deepest)
        let above = try AlignmentGraph.above([id], for: viewer, in: db)
        let graph = AlignmentGraph(above + (try AlignmentGraph.below([id], opening, in: nil, for: viewer, in: db)))
        let line = graph.above([id]).union(graph.below([id])).subtracting([id])
        let standing = try MapMatch.standing(line.sorted(), in: db)
        let healths = try MapMatch.healths(of: standing, expected: expected, in: db)
        let near = Set(graph.supporters[id, default: []])
        let own = try Cycle.find(card.cycle, visibleTo: viewer, in: db)
        return MapLine(
            card: card, cycle: cycle, supports: graph.supports[id, default: []].count, supporters: near.count,
            departments: Set(standing.filter { near.contains($0.id) }.map(\.team)).count,
            troubled: healths.values.count { $0 == .atRisk || $0 == .delayed },
            isOpen: own.isOpenForWriting(on: viewer.today))
    }

    func panel(_ viewer: Viewer) -> MapSelectedPanel {
        MapSelectedPanel(
            card: card, expected: cycle?.expected(on: viewer.today), supports: supports, supporters: supporters,
            departments: departments, troubled: troubled, mayAlign: card.mayWrite && isOpen, l: viewer.language)
    }
}
