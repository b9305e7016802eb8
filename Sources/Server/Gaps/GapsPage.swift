import OKR

/// What is not aligned, done twice or at odds, each with somebody to bring it together with.
struct GapsPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let filter: GapFilter
    let view: GapView?
    let names: GapNames
    /// The team that is asked for.
    let team: Team?
    /// The first of the viewer's own objectives.
    let mine: Identifier<Objective>?

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.gaps), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(l(.gaps))</h1><p>\(l(.gapsHint))</p></div>
        \(CycleChoice(shell: shell, address: "/gaps", l: l).html)</div>
        \(filters)
        \(view?.items.isEmpty == false ? list : empty)
        """
    }

    private var filters: HTML {
        """
        <form class="row wrap gap-filters" method="get" action="/gaps">
        <a class="chip" href="\(filter.address { $0.kind = nil })"\(current(filter.kind == nil))>\(l(.allGaps)) <span class="count">\(total)</span></a>
        \(Gap.Kind.shown.map(chip))
        \(filter.kind.map { "<input type=\"hidden\" name=\"kind\" value=\"\($0.rawValue)\">" })\
        \(filter.cycle.map { "<input type=\"hidden\" name=\"cycle\" value=\"\($0)\">" })
        <a class="chip end" href="\(filter.address { $0.isMine.toggle() })" \(current(filter.isMine))>\(l(.mineAndReports))</a>
        <input class="input small" name="called" autocomplete="off" aria-label="\(l(.team))" placeholder="\(l(.allTeams))" \
        value="\(team?.name ?? "")" data-person-field data-options="/teams/options" data-for="gap-team">\
        <input type="hidden" name="team" id="gap-team" value="\(team?.id.description ?? "")" data-submit>
        <button class="button small" data-no-script>\(l(.show))</button>
        </form>
        """
    }

    private func current(_ isCurrent: Bool) -> HTML? { isCurrent ? #" aria-current="true""# : nil }

    private var total: Int { view?.counts.values.reduce(0, +) ?? 0 }

    private func chip(_ kind: Gap.Kind) -> HTML {
        """
        <a class="chip" href="\(filter.address { $0.kind = kind })"\(current(filter.kind == kind))>\(l(kind.name)) \
        <span class="count">\(view?.counts[kind] ?? 0)</span></a>
        """
    }

    private var list: HTML {
        let kinds = Gap.Kind.shown.filter { kind in view?.items.contains { $0.gap.kind == kind } == true }
        return "\(kinds.map(section))"
    }

    private func section(_ kind: Gap.Kind) -> HTML {
        let items = (view?.items ?? []).filter { $0.gap.kind == kind }
        let count = view?.counts[kind] ?? 0
        return """
            <section class="section gaps" aria-labelledby="gaps-\(kind.rawValue)"><header><div class="grow">\
            <h2 id="gaps-\(kind.rawValue)">\(l(kind.name)) <span class="faint">\(count)</span></h2><p>\(l(kind.hint))</p></div></header>
            <ul class="paper list ruled">\(items.map(item))</ul>\(more(kind, shown: items.count, of: count))</section>
            """
    }

    private func item(_ item: GapView.Item) -> HTML {
        GapItem(item: item, names: names, viewer: viewer, cycle: shell.cycle, mine: mine).html
    }

    private func more(_ kind: Gap.Kind, shown: Int, of count: Int) -> HTML? {
        if filter.kind == nil {
            guard shown < count else { return nil }
            return """
                <p class="row"><a class="button" href="\(filter.address { $0.kind = kind })">\(l(.allOfThem(count)))</a></p>
                """
        }
        let before: HTML? =
            filter.page > 1
            ? "<a class=\"button\" href=\"\(filter.address { $0.page = filter.page - 1 })\">\(l(.earlierPage))</a>"
            : nil
        let after: HTML? =
            view?.hasMore == true
            ? "<a class=\"button\" href=\"\(filter.address { $0.page = filter.page + 1 })\">\(l(.laterPage))</a>" : nil
        return before == nil && after == nil ? nil : "<p class=\"row\">\(before)\(after)</p>"
    }

    private var empty: HTML {
        """
        <div class="paper empty">\(icon(.check, size: .large))<p><b>\(l(.noGaps))</b></p>\
        \(filter == GapFilter() ? nil : "<p><a class=\"button\" href=\"/gaps\">\(l(.clearFilter))</a></p>")</div>
        """
    }

    var json: Answer {
        .json { json in
            json.object { json in
                json.key("counts")
                json.array(Gap.Kind.shown) { json, kind in
                    json.object { json in
                        json.key("kind")
                        json.value(kind.rawValue)
                        json.key("count")
                        json.value(view?.counts[kind] ?? 0)
                    }
                }
                json.key("gaps")
                json.array(view?.items ?? []) { json, item in item.write(to: &json) }
            }
        }
    }
}

extension GapView.Item {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("kind")
            json.value(gap.kind.rawValue)
            switch gap {
            case .unaligned(let id):
                json.key("objectives")
                json.array([id]) { $0.value($1) }
            case .double(let ids), .circle(let ids):
                json.key("objectives")
                json.array(ids) { $0.value($1) }
            case .unsupported(let id):
                json.key("keyResults")
                json.array([id]) { $0.value($1) }
            case .conflict(let one, let two, let contradiction):
                json.key("keyResults")
                json.array([one, two]) { $0.value($1) }
                json.key("contradiction")
                json.value(contradiction.rawValue)
            case .withoutOKRs(let id):
                json.key("people")
                json.array([id]) { $0.value($1) }
            }
            json.key("partner")
            json.value(partner?.owner.field)
            json.key("partnerObjective")
            json.value(partner?.objective)
            json.key("words")
            json.array(partner?.words ?? []) { $0.value($1) }
        }
    }
}
