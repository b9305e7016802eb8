import OKR
import Storage

/// What a map shows to one person: cards, what they support, and how much stays closed.
final class MapView: Sendable {
    typealias ID = Identifier<Objective>

    let address: MapAddress
    let cycle: Cycle?
    /// How far an even pace would be by now.
    let expected: Double?
    let graph: AlignmentGraph
    let cut: MapCut
    /// Where the rows begin, in order.
    let roots: [ID]
    /// How many roots there are, shown or not.
    let rootCount: Int
    let cards: [ID: MapCard]
    /// There only because something above which they lie is what the filter names.
    let dimmed: Set<ID>
    /// How many the filter names; nil without a filter.
    let matched: Int?
    let departments: [MapTeam]
    let organisation: MapOrganisation?
    /// What a network lies around.
    let centre: ID?
    private let isAbove: Set<ID>

    init(
        _ plan: MapPlan, address: MapAddress, cycle: Cycle?, cards: [MapCard], departments: [MapTeam],
        for viewer: Viewer
    ) {
        self.address = address
        self.cycle = cycle
        expected = cycle?.expected(on: viewer.today)
        graph = plan.graph
        cut = plan.cut
        rootCount = plan.rootCount
        dimmed = plan.dimmed
        matched = plan.matched
        organisation = plan.organisation
        centre = plan.centre
        isAbove = plan.centre.map { plan.graph.above([$0]).subtracting([$0]) } ?? []
        self.departments = departments
        self.cards = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0) })
        order = cards.map(\.id)
        let place = Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.id, $0) })
        self.place = place
        // Roots keep the order in which they were found.
        roots = graph.heads(of: plan.cut.objectives.filter { place[$0] != nil }).sorted { a, b in
            (plan.rank[a] ?? Int.max, place[a] ?? 0) < (plan.rank[b] ?? Int.max, place[b] ?? 0)
        }
    }

    /// The cards as siblings stand: by owner, then by priority.
    let order: [ID]
    private let place: [ID: Int]

    var isEmpty: Bool { order.isEmpty && (organisation?.teams.isEmpty ?? true) }

    /// What supports a card and is on the map itself, in order; nothing where the branch is closed.
    func shownSupporters(of id: ID) -> [ID] {
        guard cut.opened.contains(id) else { return [] }
        return graph.supporters[id, default: []].filter { place[$0] != nil }.sorted {
            place[$0, default: 0] < place[$1, default: 0]
        }
    }

    /// Of what lies above a network's centre only the way up is known, which is no number to show.
    func supporterCount(of id: ID) -> Int {
        isAbove.contains(id) ? 0 : graph.supporters[id, default: []].count
    }

    /// The place of a department among all, which is its colour; the organisation's own comes first.
    func colour(of department: Identifier<Team>?) -> Int {
        department.flatMap { id in departments.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    }

    static func load(
        _ address: MapAddress, cycle: Cycle?, for viewer: Viewer, in db: any Connection
    ) throws -> MapView {
        let plan = try MapPlan.make(address, cycle: cycle, for: viewer, in: db)
        let cards = try MapCard.list(
            plan.cut.objectives, expected: cycle?.expected(on: viewer.today), withKeyResults: address.showsKeyResults,
            for: viewer, in: db)
        return MapView(
            plan, address: address, cycle: cycle, cards: cards,
            departments: try MapTeam.departments(for: viewer, in: db),
            for: viewer)
    }
}

/// The teams of the organisation's map.
struct MapOrganisation: Sendable {
    struct Entry: Sendable {
        let team: MapTeam
        /// Objectives of the team itself and of its people.
        let own: [Identifier<Objective>]
        /// With those of the teams below.
        let total: Int
        let isOpen: Bool
        /// How many teams are right below.
        let below: Int
        /// The team right below the organisation that it belongs to.
        let department: Identifier<Team>?
    }

    /// Those on the map, each after the one above it.
    let teams: [Entry]
}

extension Cycle {
    func expected(on day: Day) -> Double? {
        phase(on: day) == .prepare ? nil : fraction(on: day)
    }
}
