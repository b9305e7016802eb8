import OKR

/// The same map as lists within lists: for keyboards, screen readers, phones and paper, and where no script runs.
struct MapOutlineSection {
    let view: MapView
    let l: Language
    /// What stands behind the question mark of the page, which branches that are opened later take along.
    let query: String

    var html: HTML {
        """
        <section class="map-outline" id="map-outline" aria-labelledby="outline-title">
        <h2 id="outline-title" class="visually-hidden">\(l(MapAddress.View.outline.name))</h2>
        \(view.matched.map { "<p class=\"soft\" role=\"status\">\(l(.matched($0)))</p>" as HTML })
        \(view.isEmpty ? nothing : list)
        \(hidden)
        </section>
        """
    }

    /// What is inside one branch, for a page that shows the rest already.
    var branch: HTML {
        if view.organisation != nil { return organisation }
        return view.roots.first.map { root in items(below: root, 1, on: [root]) } ?? .nothing
    }

    private var list: HTML {
        if view.organisation != nil { return "<ul class=\"map-tree\">\(organisation)</ul>" }
        return "<ul class=\"map-tree\">\(view.roots.map { item($0, 0, on: []) })</ul>"
    }

    private var nothing: HTML {
        """
        <div class="empty">\(icon(.map, size: .large))<p><b>\(l(view.matched == nil ? .nothingAligned : .filterNamesNothing))</b></p>\
        \(view.matched == nil
            ? "<p class=\"soft\">\(l(.nothingAlignedHint))</p><p><a class=\"link\" href=\"/organisation\">\(l(.organisationsSheet))</a></p>"
            : "<p><a class=\"link\" href=\"/map?view=outline\">\(l(.clearFilters))</a></p>" as HTML)</div>
        """
    }

    private var hidden: HTML? {
        let left = view.rootCount - view.roots.count
        guard left > 0, view.address.root == nil, view.organisation == nil, view.address.view != .network else {
            return nil
        }
        return """
            <p><a class="button" href="/map?\(query.isEmpty ? "" : "\(query)&")roots=\(view.address.roots + 200)">\
            \(icon(.plus))\(l(.moreRoots(left)))</a></p>
            """
    }

    /// `line` is what lies above, so that a loop ends where it would begin again.
    private func item(_ id: MapView.ID, _ level: Int, on line: Set<MapView.ID>) -> HTML {
        guard let card = view.cards[id] else { return .nothing }
        let count = view.supporterCount(of: id)
        let row: HTML = "<div class=\"map-row\">\(self.row(card))</div>"
        guard count > 0 || !view.shownSupporters(of: id).isEmpty, !line.contains(id) else {
            return "<li\(dim(id))>\(row)</li>"
        }
        guard view.cut.opened.contains(id) else {
            return """
                <li\(dim(id))>\(row)<details data-branch="\(id)">\(fold(count))\
                <p><a class="link" href="/map?view=outline&amp;root=\(id)\(cycle)">\(l(.openBranch(count)))</a></p></details></li>
                """
        }
        return """
            <li\(dim(id))>\(row)<details open data-node="\(id)">\(fold(max(count, 1)))\
            \(items(below: id, level + 1, on: line.union([id])))</details></li>
            """
    }

    /// Beside the row, which has links of its own.
    private func fold(_ count: Int) -> HTML {
        """
        <summary class="map-fold">\(count)<span class="visually-hidden"> \(l(.belowThis))</span></summary>
        """
    }

    private func items(below id: MapView.ID, _ level: Int, on line: Set<MapView.ID>) -> HTML {
        "<ul>\(view.shownSupporters(of: id).map { item($0, level, on: line) })</ul>"
    }

    private func dim(_ id: MapView.ID) -> HTML? { view.dimmed.contains(id) ? " class=\"dimmed\"" : nil }

    private var cycle: HTML { view.cycle.map { "&amp;cycle=\($0.id)" } ?? .nothing }

    private func row(_ card: MapCard) -> HTML {
        """
        <span class="map-edge department-\(view.colour(of: card.department) % 12)"></span>\
        <a class="person" href="\(card.owner.address)\(view.cycle.map { "?cycle=\($0.id)" as HTML })">\
        \(avatar(name: card.ownerName, id: card.owner.avatarID, size: .tiny))\(card.ownerName)</a> <b>O\(card.position)</b> \
        <a class="map-text" href="\(card.address)">\(card.text.isEmpty ? l(.notWrittenYet) : card.text)</a>\
        \(card.cycle == view.cycle?.id ? nil : " <span class=\"badge\">\(l(card.cycleName))</span>")\
        <span class="map-figures">\(Progress.formatted(card.progress)) \(healthMark(card.health, word: l(card.health?.name ?? .noUpdate)))</span>\
        \(keyResults(card))
        """
    }

    private func keyResults(_ card: MapCard) -> HTML? {
        guard !card.keyResults.isEmpty else { return nil }
        return """
            <span class="map-key-results">\(card.keyResults.enumerated().map { index, keyResult in
                "<span>KR\(index + 1) \(keyResult.text) <b>\(Progress.formatted(keyResult.progress))</b></span>" as HTML
            })</span>
            """
    }

    // Teams come each after the one above it, so a stack of open lists is enough.
    private var organisation: HTML {
        guard let teams = view.organisation?.teams, let first = teams.first else { return .nothing }
        let below = Dictionary(grouping: teams.dropFirst()) { $0.team.parent }
        return team(first, below)
    }

    private func team(
        _ entry: MapOrganisation.Entry, _ below: [Identifier<Team>?: [MapOrganisation.Entry]]
    ) -> HTML {
        let head: HTML = """
            <div class="map-row"><a class="map-text" href="/teams/\(entry.team.id)"><b>\(entry.team.name)</b></a>\
            <span class="faint">\(entry.team.leader ?? "")</span></div>
            """
        guard entry.isOpen else {
            return """
                <li>\(head)<details data-branch="\(entry.team.id)" data-kind="team">\(fold(entry.total))<p><a class="link" \
                href="/map?view=organisation&amp;branch=\(entry.team.id)\(cycle)">\(l(.openTeam))</a></p></details></li>
                """
        }
        return """
            <li>\(head)<details open data-node="\(entry.team.id)">\(fold(entry.total))<ul>\(entry.own.map { id in
                view.cards[id].map { "<li><div class=\"map-row\">\(row($0))</div></li>" as HTML } ?? .nothing
            })\((below[entry.team.id] ?? []).map { team($0, below) })</ul></details></li>
            """
    }
}
