import OKR

/// What the address asks of the page.
struct GapFilter: Sendable, Equatable {
    var kind: Gap.Kind?
    var team: Identifier<Team>?
    var isMine = false
    var page = 1
    var cycle: Identifier<Cycle>?

    static let onAPage = 20
    static let ofEach = 5

    func address(_ change: (inout GapFilter) -> Void) -> String {
        var filter = self
        filter.page = 1
        change(&filter)
        var parts: [String] = []
        if let kind = filter.kind { parts.append("kind=\(kind.rawValue)") }
        if let team = filter.team { parts.append("team=\(team)") }
        if filter.isMine { parts.append("mine=1") }
        if let cycle = filter.cycle { parts.append("cycle=\(cycle)") }
        if filter.page > 1 { parts.append("page=\(filter.page)") }
        return parts.isEmpty ? "/gaps" : "/gaps?" + parts.joined(separator: "&")
    }
}

/// The gaps that somebody sees, as far as the page shows them, with partners.
struct GapView: Sendable {
    struct Item: Sendable {
        let gap: Gap
        let partner: Partner?
    }

    let filter: GapFilter
    let counts: [Gap.Kind: Int]
    let items: [Item]
    /// Whether a page of the chosen kind follows.
    let hasMore: Bool

    init(_ seen: Survey.Seen, filter: GapFilter, around: Circle?) {
        let gaps = around.map { circle in seen.gaps.filter { circle.contains($0, in: seen.search) } } ?? seen.gaps
        let grouped = Dictionary(grouping: gaps, by: \.kind)
        self.filter = filter
        counts = grouped.mapValues(\.count)
        let partners = seen.partners
        var shown: [Gap] = []
        var hasMore = false
        if let kind = filter.kind {
            let all = grouped[kind] ?? []
            let start = min(all.count, (filter.page - 1) * GapFilter.onAPage)
            shown = Array(all[start...].prefix(GapFilter.onAPage))
            hasMore = start + shown.count < all.count
        } else {
            for kind in Gap.Kind.shown { shown += (grouped[kind] ?? []).prefix(GapFilter.ofEach) }
        }
        self.hasMore = hasMore
        items = shown.map { gap in
            let partner: Partner? =
                switch gap {
                case .unaligned(let id): partners.partner(for: id)
                case .unsupported(let id): seen.keyResults[id].flatMap { partners.partner(for: $0) }
                case .withoutOKRs(let id): partners.partner(for: id)
                case .double, .conflict, .circle: nil
                }
            return Item(gap: gap, partner: partner)
        }
    }
}

/// Whose gaps are asked for: a team with all below it, or what concerns one person.
struct Circle: Sendable {
    let teams: Set<Identifier<Team>>?
    /// Oneself and those who report to one.
    let people: Set<Identifier<Person>>?

    func contains(_ gap: Gap, in search: GapSearch) -> Bool {
        switch gap {
        case .unaligned(let id): contains(search.objective(id))
        case .unsupported(let id): contains(search.objective(of: id))
        case .withoutOKRs(let id): contains(search.person(id))
        case .double(let ids), .circle(let ids): ids.contains { contains(search.objective($0)) }
        case .conflict(let one, let two, _): contains(search.objective(of: one)) || contains(search.objective(of: two))
        }
    }

    private func contains(_ objective: Landscape.Objective?) -> Bool {
        guard let objective else { return false }
        if let teams, objective.team.map(teams.contains) != true { return false }
        if let people, objective.owner.person.map(people.contains) != true { return false }
        return true
    }

    private func contains(_ person: Landscape.Person?) -> Bool {
        guard let person else { return false }
        if let teams, person.team.map(teams.contains) != true { return false }
        if let people, !people.contains(person.id) { return false }
        return true
    }
}

extension Gap.Kind {
    /// In the order of the page: what costs a company most comes first.
    static let shown: [Gap.Kind] = [.double, .conflict, .circle, .unaligned, .unsupported, .withoutOKRs]
}
