import OKR

/// One gap with who could close it and one thing to press.
struct GapItem {
    static let mostMembers = 6

    let item: GapView.Item
    let names: GapNames
    let viewer: Viewer
    let cycle: Cycle?
    let mine: Identifier<Objective>?

    private var l: Language { viewer.language }
    private var mayWrite: Bool { viewer.role.mayWrite && cycle?.isOpenForWriting(on: viewer.today) == true }

    var html: HTML {
        "<li class=\"gap\" data-gap><div class=\"grow\">\(what)\(why)</div><div class=\"row wrap actions\">\(actions)</div></li>"
    }

    private var what: HTML {
        switch item.gap {
        case .unaligned(let id): "\(names.objectives[id].map(line))"
        case .double(let ids), .circle(let ids):
            "\(ids.prefix(Self.mostMembers).compactMap { names.objectives[$0].map(line) })\(rest(ids.count))"
        case .unsupported(let id): "\(names.keyResults[id].map(line))"
        case .conflict(let one, let two, _): "\(names.keyResults[one].map(line))\(names.keyResults[two].map(line))"
        case .withoutOKRs(let id): "<p class=\"row\">\(face(.person(id)))</p>"
        }
    }

    private func line(_ objective: AlignedObjective) -> HTML {
        """
        <p class="row">\(objective.owner.mark(objective.ownerName, size: .tiny))<a class="cut" href="\(objective.address)">\
        <span class="faint">\(objective.ownerName) O\(objective.position)</span> \(objective.text)</a></p>
        """
    }

    private func line(_ line: GapNames.Line) -> HTML {
        """
        <p class="row">\(line.objective.owner.mark(line.objective.ownerName, size: .tiny))<a class="cut" href="\(line.objective.address)">\
        <span class="faint">\(line.objective.ownerName) O\(line.objective.position) KR\(line.number)</span> \(line.text)</a></p>
        """
    }

    private func rest(_ count: Int) -> HTML? {
        count > Self.mostMembers ? "<p class=\"faint\">\(l(.andOthers(count - Self.mostMembers)))</p>" : nil
    }

    private func face(_ owner: Sheet.Owner) -> HTML {
        let name = names.owners[owner] ?? ""
        return "\(owner.mark(name, size: .tiny))<a href=\"\(owner.address)\">\(name)</a>"
    }

    private var why: HTML? {
        switch item.gap {
        case .conflict(_, _, let contradiction): return reason(l(contradiction.reason))
        case .circle: return reason(l(.circleReason))
        case .double: return reason(l(.doubleReason))
        case .unaligned, .unsupported, .withoutOKRs:
            guard let partner = item.partner else { return nil }
            let objective = partner.objective.flatMap { names.objectives[$0] }
            let name = names.owners[partner.owner] ?? ""
            let place = objective.map { "\(name) O\($0.position) \($0.text)" } ?? name
            return """
                <p class="soft">\(icon(.leaf, size: .small)) \(l(.suggested(item.gap.kind))) \
                <a class="link" href="\(objective?.address ?? partner.owner.address)">\(place)</a> \
                <span class="faint">\(l(partner.reason(item.gap.kind)))</span></p>
                """
        }
    }

    private func reason(_ words: String) -> HTML { "<p class=\"soft\">\(icon(.leaf, size: .small)) \(words)</p>" }

    private var actions: HTML? {
        switch item.gap {
        case .unaligned(let id): return align(id)
        case .unsupported(let id): return handDown(id)
        case .withoutOKRs(let id): return write(id)
        case .double(let ids): return together(ids.compactMap { names.objectives[$0] })
        case .circle(let ids): return compare(ids.compactMap { names.objectives[$0]?.owner })
        case .conflict(let one, let two, _):
            let objectives = [one, two].compactMap { names.keyResults[$0]?.objective }
            return together(objectives)
        }
    }

    private func align(_ id: Identifier<Objective>) -> HTML? {
        guard let objective = names.objectives[id] else { return nil }
        if mayWrite, objective.owner == .person(viewer.id) {
            guard let to = item.partner?.objective else { return nil }
            return send("/objectives/\(id)/alignments", "to", "\(to)", .align, isPrimary: true)
        }
        if mayWrite, let to = item.partner?.objective, item.partner?.owner == .person(viewer.id) {
            return send("/objectives/\(to)/requests", "to", objective.owner.field, .askToAlign)
        }
        return compare([objective.owner])
    }

    private func handDown(_ id: Identifier<KeyResult>) -> HTML? {
        guard let line = names.keyResults[id], let partner = item.partner else { return nil }
        guard mayWrite, line.objective.owner == .person(viewer.id) else { return compare([line.objective.owner]) }
        let name = names.owners[partner.owner] ?? ""
        return send("/key-results/\(id)/breakdowns", "to", partner.owner.field, .handDownToWhom(name), isPrimary: true)
    }

    private func write(_ id: Identifier<Person>) -> HTML? {
        guard mayWrite else { return nil }
        if id == viewer.id { return "<a class=\"button small primary\" href=\"/me\">\(l(.writeNow))</a>" }
        guard let mine, item.partner?.owner == .person(viewer.id) else { return nil }
        return send("/objectives/\(mine)/requests", "to", Sheet.Owner.person(id).field, .askToAlign)
    }

    /// Where one of several is one's own, it can be aligned to the first of the others, or their owner asked.
    private func together(_ objectives: [AlignedObjective]) -> HTML? {
        guard mayWrite, let own = objectives.first(where: { $0.owner == .person(viewer.id) }),
            let other = objectives.first(where: { $0.owner != own.owner })
        else { return compare(objectives.map(\.owner)) }
        return """
            \(send("/objectives/\(own.id)/alignments", "to", "\(other.id)", .alignToWhom(other.ownerName), isPrimary: true))\
            \(send("/objectives/\(own.id)/requests", "to", other.owner.field, .askToAlign))\(compare([other.owner]))
            """
    }

    private func compare(_ owners: [Sheet.Owner]) -> HTML? {
        guard let other = owners.first(where: { $0 != .person(viewer.id) }) else { return nil }
        return """
            <a class="button small quiet" href="/compare?\(other.query)\(cycle.map { "&amp;cycle=\($0.id)" as HTML })">\(l(.compareWithMine))</a>
            """
    }

    private func send(
        _ address: String, _ field: StaticString, _ value: String, _ words: Phrase, isPrimary: Bool = false
    ) -> HTML {
        """
        <form method="post" action="\(address)" data-send>\(csrfField(viewer))\
        <input type="hidden" name="\(HTML(stringLiteral: field))" value="\(value)">\
        <button class="button small\(isPrimary ? " primary" : nil)">\(l(words))</button></form>
        """
    }
}
