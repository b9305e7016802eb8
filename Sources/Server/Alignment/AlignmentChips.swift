import OKR

/// Both ends of an objective's alignments, and the way to make one.
struct AlignmentChips {
    let view: ObjectiveView
    let sheet: SheetView
    let viewer: Viewer
    /// What else is said in the same line: ambition, who may see.
    let marks: HTML?

    private var objective: Objective { view.objective }
    private var l: Language { viewer.language }

    var html: HTML {
        """
        <div class="alignments">\(marks)\(view.supports.map(support))\(supporters)\(ties.html)\(onMap)\(sheet.mayWrite ? picker : nil)\
        \(sheet.mayWrite ? ties.menu : nil)\(sheet.mine.isEmpty ? nil : oneClick)\
        \(CommentLink(about: .objective(objective.id), in: sheet.threads, l).html)\(follow)</div>
        """
    }

    private var ties: TieChips { TieChips(objective: objective, supports: view.supports, sheet: sheet, viewer: viewer) }

    private func support(_ other: AlignedObjective) -> HTML {
        let source = sheet.ties.of(.madeFrom, at: objective.id.value).first { $0.other?.id == other.id }
        let verb = l(source == nil ? .alignedTo : .madeOf)
        let place = "\(other.ownerName) O\(other.position)\(source.map { " KR\($0.number)" } ?? "")"
        let remove: HTML? =
            sheet.mayWrite
            ? """
            <button class="icon-button" type="button" data-post="/objectives/\(objective.id)/alignments/\(other.id)/deletion" \
            aria-label="\(l(.unalign(other.ownerName)))">\(icon(.close, size: .small))</button>
            """ : nil
        return """
            <span class="alignment"><a class="row" href="\(other.address)">\(icon(.upRight))\(verb) \
            \(avatar(name: other.ownerName, id: other.avatarID, size: .tiny))\
            <span class="cut">\(place) \(other.text)</span></a>\(remove)</span>
            """
    }

    private var supporters: HTML? {
        let others = view.supportedBy
        guard !others.isEmpty else { return nil }
        return """
            <button class="alignment" type="button" popovertarget="supporters-\(objective.id)">\(icon(.downLeft))\(l(.supportedBy(others.count)))\
            <span class="avatars">\(others.prefix(4).map { avatar(name: $0.ownerName, id: $0.avatarID, size: .tiny) })</span></button>
            <div class="popover menu" popover id="supporters-\(objective.id)">\(others.prefix(Self.mostListed).map(supporter))\
            \(others.count > Self.mostListed ? onMap : nil)</div>
            """
    }

    /// Hundreds may support one: the rest is looked at on the map.
    private static let mostListed = 30

    /// Where it is seen with everything above and below it; only where there is something to see.
    private var onMap: HTML? {
        guard !view.supports.isEmpty || !view.supportedBy.isEmpty, let cycle = sheet.cycle else { return nil }
        return """
            <a class="alignment" href="/map?view=network&amp;cycle=\(cycle.id)&amp;root=\(objective.id)">\(icon(.network))\(l(.seeOnMap))</a>
            """
    }

    private func supporter(_ other: AlignedObjective) -> HTML {
        """
        <a href="\(other.address)">\(avatar(name: other.ownerName, id: other.avatarID, size: .small))\
        <span class="grow">\(other.ownerName) O\(other.position) \(other.text)</span></a>
        """
    }

    /// On the sheets of others; whoever writes a sheet is told of what happens there anyway.
    private var follow: HTML? {
        guard let followed = sheet.followed, !sheet.mayWrite else { return nil }
        return FollowButton(
            what: .objective(objective.id), isOn: followed.contains(objective.id.value),
            name: .followObjective(objective.position), viewer: viewer, style: "alignment new"
        ).html
    }

    private var picker: HTML {
        """
        <button class="alignment new" form="plain" formaction="/objectives/\(objective.id)/alignments/new" data-picker="/objectives/\(objective.id)/candidates" \
        data-choose="/objectives/\(objective.id)/alignments" data-choose-field="to">\(icon(.plus))\(l(.align))</button>
        """
    }

    /// One click from somebody else's page: each button aligns one of the viewer's own objectives to this one.
    private var oneClick: HTML {
        let sameCycle = sheet.mine.filter { $0.cycle == sheet.cycle?.id }
        let own = sameCycle.isEmpty ? sheet.mine : sameCycle
        return """
            <form class="alignment new own" method="post" action="/objectives/\(objective.id)/supporters" data-send>\
            <input type="hidden" name="csrf" value="\(viewer.csrf)">\(icon(.upRight))\(l(.alignMyOwn))\(own.prefix(6).map(button))</form>
            """
    }

    private func button(_ own: SheetView.OwnObjective) -> HTML {
        let isAligned = own.alignedTo.contains(objective.id)
        return """
            <button name="from" value="\(own.id)" title="\(own.text)" aria-label="\(l(.alignMine(own.position))) \(own.text)" \
            aria-pressed="\(isAligned ? "true" : "false")"\(attribute: "disabled", if: isAligned)>O\(own.position)\
            \(isAligned ? icon(.check, size: .small) : nil)</button>
            """
    }
}

extension AlignedObjective {
    var avatarID: Int64 {
        switch owner {
        case .person(let id): id.value
        case .team(let id): id.value
        }
    }
}
