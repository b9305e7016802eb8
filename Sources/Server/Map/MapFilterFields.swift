import OKR

/// What chooses the part of the organisation that the map is about; a plain form where no script runs.
struct MapFilterFields {
    let view: MapView
    let teams: [(team: MapTeam, level: Int)]
    let types: [EmployeeType]
    /// The name of the person the filter is about.
    let person: String?
    let shell: Shell
    let l: Language

    private var filter: MapFilter { view.address.filter }

    var html: HTML {
        """
        <form class="map-bar" method="get" action="/map" role="search" aria-label="\(l(.filterMap))" data-map-filter>
        <input type="hidden" name="cycle" value="\(view.cycle?.id.description ?? "")">
        <input class="input small map-locate" type="search" autocomplete="off" data-map-locate aria-label="\(l(.locate))" \
        placeholder="\(l(.locate))  /" role="combobox" aria-expanded="false" aria-autocomplete="list">
        \(team)
        \(cycles)
        <fieldset class="map-chips"><legend class="visually-hidden">\(l(.health))</legend>\(Health.allCases.map { health($0) })\(health(nil))</fieldset>
        \(more)
        <button class="button small" data-no-script>\(l(.filter))</button>
        <fieldset class="segmented end"><legend class="visually-hidden">\(l(.mapView))</legend>\(MapAddress.View.allCases.map(choice))</fieldset>
        <button class="button map-focus" type="button" data-map-focus aria-pressed="false">\(icon(.target))\(l(.focusLine))<kbd>F</kbd></button>
        </form>
        """
    }

    private var team: HTML {
        """
        <select class="select small" name="team" aria-label="\(l(.teamField))"><option value="">\(l(.allTeams))</option>\
        \(ordered.map { """
            <option value="\($0.team.id)"\(attribute: "selected", if: $0.team.id == filter.team)>\
            \(String(repeating: "\u{2003}", count: min($0.level, 5) - 1))\($0.team.name)</option>
            """ as HTML })</select>
        """
    }

    /// Each team below the one it belongs to.
    private var ordered: [(team: MapTeam, level: Int)] {
        let below = Dictionary(grouping: teams) { $0.team.parent }
        let listed = Set(teams.map(\.team.id))
        var shown: [(team: MapTeam, level: Int)] = []
        var waiting = Array(teams.filter { !($0.team.parent.map(listed.contains) ?? false) }.reversed())
        while let each = waiting.popLast() {
            shown.append(each)
            waiting += (below[each.team.id] ?? []).reversed()
        }
        return shown
    }

    private var cycles: HTML? {
        guard let cycle = view.cycle, shell.cycles.count > 1 else { return nil }
        return """
            <button class="button small quiet" type="button" popovertarget="cycles">\(icon(.cycle))\
            <span class="visually-hidden">\(l(.chooseCycle))</span>\(l(cycle.name))\(icon(.chevron, size: .small))</button>
            <div class="popover menu" popover id="cycles">\(shell.cycles.map { each in
                """
                <a href="/map?cycle=\(each.id)&amp;view=\(view.address.view.rawValue)"\(each.id == cycle.id ? " aria-current=\"true\"" as HTML : nil)>\
                <span class="grow">\(l(each.name))</span></a>
                """ as HTML
            })</div>
            """
    }

    private func health(_ health: Health?) -> HTML {
        chip(
            "health", health?.rawValue ?? MapFilter.noUpdate, filter.healths.contains(health),
            healthMark(health, word: l(health?.name ?? .noUpdate)))
    }

    /// A box to tick that looks like a chip.
    private func chip(_ name: HTML, _ value: String, _ isOn: Bool, _ label: HTML) -> HTML {
        """
        <label class="chip"><input type="checkbox" name="\(name)" value="\(value)"\(attribute: "checked", if: isOn)>\(label)</label>
        """
    }

    private var more: HTML {
        """
        <button class="button small quiet" type="button" popovertarget="map-more" data-map-more>\(icon(.filter))\(l(.moreFilters))\
        <span class="count" data-map-count>\(filter.behind == 0 ? "" : "\(filter.behind)")</span></button>
        <div class="popover map-more" popover id="map-more">
        <fieldset><legend>\(l(.employeeTypeField))</legend><div class="map-chips">\(types.map { type in
            chip("type", type.id.description, filter.employeeTypes.contains(type.id), "\(type.name(l))")
        })</div></fieldset>
        <fieldset><legend>\(l(.ambition))</legend><div class="map-chips">\(Ambition.allCases.map { ambition in
            chip("ambition", ambition.rawValue, filter.ambitions.contains(ambition), "\(l(ambition.name))")
        })</div></fieldset>
        <fieldset><legend>\(l(.isItAligned))</legend><div class="segmented">\(aligned("", .either, nil))\(aligned("yes", .alignedOnes, true))\
        \(aligned("no", .unalignedOnes, false))</div></fieldset>
        <label class="field">\(l(.ownerIs))<input class="input small" autocomplete="off" data-person-field data-for="map-person" \
        value="\(person ?? "")" placeholder="\(l(.findAPerson))"><input type="hidden" name="person" id="map-person" \
        value="\(filter.person?.description ?? "")"></label>
        <label class="field">\(l(.textHas))<input class="input small" type="search" name="q" value="\(filter.text)" maxlength="100"></label>
        <footer><button class="button small" type="button" data-map-clear>\(l(.clearFilters))</button></footer>
        </div>
        """
    }

    private func aligned(_ value: HTML, _ word: Phrase, _ state: Bool?) -> HTML {
        """
        <label><input type="radio" name="aligned" value="\(value)"\(attribute: "checked", if: filter.isAligned == state)>\(l(word))</label>
        """
    }

    private func choice(_ each: MapAddress.View) -> HTML {
        """
        <label title="\(l(each.name))"><input type="radio" name="view" value="\(each.rawValue)"\
        \(attribute: "checked", if: each == view.address.view)>\(icon(each.symbol))<span>\(l(each.name))</span></label>
        """
    }
}

extension MapAddress.View {
    var symbol: Icon {
        switch self {
        case .alignment: .map
        case .organisation: .organisation
        case .network: .network
        case .outline: .menu
        }
    }
}
