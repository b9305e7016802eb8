import OKR

/// What an objective needs, who needs it, and who was asked to support it, in the line of its alignments.
struct TieChips {
    let objective: Objective
    let supports: [AlignedObjective]
    let sheet: SheetView
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var ties: [Tie] { sheet.ties.filter { $0.near == objective.id.value && $0.kind != .handedDown } }

    var html: HTML {
        "\(ties.compactMap(chip))"
    }

    /// What is seldom done stands behind one button.
    var menu: HTML {
        let id = objective.id
        return """
            <button class="alignment new more" type="button" popovertarget="asking-\(id)" aria-label="\(l(.moreOfAlignment))">\(icon(.more))</button>\
            <div class="popover menu asking" popover id="asking-\(id)"><button form="plain" formaction="/objectives/\(id)/requests/new" data-picker="/receivers" \
            data-choose="/objectives/\(id)/requests" data-label="\(l(.requestWhom))" data-note="\(l(.noteForThem))">\
            \(icon(.downLeft))\(l(.request))</button><button form="plain" \
            formaction="/objectives/\(id)/dependencies/new" data-picker="/objectives/\(id)/needs" \
            data-choose="/objectives/\(id)/dependencies" data-choose-field="on" data-label="\(l(.needWhom))" \
            data-note="\(l(.needWhat))">\(icon(.link))\(l(.need))</button></div>
            """
    }

    private func chip(_ tie: Tie) -> HTML? {
        switch tie.kind {
        case .handedDown, .supports, .supportedBy: nil
        case .madeFrom: madeFrom(tie)
        case .request: sheet.mayWrite && tie.outcome != .accepted ? popping(tie, request(tie), style: " waiting") : nil
        case .needs, .neededBy: dependency(tie)
        }
    }

    /// Only where the alignment itself, which says so, was taken back.
    private func madeFrom(_ tie: Tie) -> HTML? {
        guard let other = tie.other, !supports.contains(where: { $0.id == other.id }) else { return nil }
        return """
            <span class="alignment"><a class="row" href="\(other.address)">\(icon(.upRight))\(l(.madeOf)) \
            \(tie.owner.mark(tie.ownerName, size: .tiny))<span class="cut">\(other.ownerName) O\(other.position) KR\(tie.number)</span></a></span>
            """
    }

    private func request(_ tie: Tie) -> HTML {
        let words = l(tie.outcome == .declined ? .declinedToAlign(tie.ownerName) : .askedToAlign(tie.ownerName))
        return "\(icon(.downLeft))\(tie.owner.mark(tie.ownerName, size: .tiny))<span class=\"cut\">\(words)</span>"
    }

    private func dependency(_ tie: Tie) -> HTML? {
        let stands = tie.outcome == .accepted || tie.outcome == .atRisk
        guard stands || sheet.mayWrite else { return nil }
        let style: HTML =
            tie.outcome == .atRisk ? " dependency at-risk" : stands ? " dependency" : " dependency waiting"
        let mark: HTML? =
            tie.outcome == .atRisk
            ? "<b class=\"state\">\(icon(.healthAtRisk, size: .small))\(l(.atRisk))</b>"
            : stands ? nil : "<b class=\"state\">\(l(tie.outcome == .declined ? .declined : .needsConfirmation))</b>"
        let words: HTML = "\(icon(.upRight))\(tie.kind == .needs ? needs(tie) : neededBy(tie))\(mark)"
        guard sheet.mayWrite else {
            return "<a class=\"alignment\(style)\" href=\"\(tie.other?.address ?? tie.owner.address)\">\(words)</a>"
        }
        return popping(tie, words, style: style)
    }

    private func needs(_ tie: Tie) -> HTML {
        let objective = tie.other.map { "\($0.ownerName) O\($0.position) \($0.text)" } ?? tie.ownerName
        let isTeam = tie.owner.team != nil
        return """
            \(l(isTeam ? .needs("") : .needs(tie.teamName))) \(tie.owner.mark(tie.ownerName, size: .tiny))\
            <span class="cut">\(objective)</span>
            """
    }

    private func neededBy(_ tie: Tie) -> HTML {
        let place = tie.other.map { "\($0.ownerName) O\($0.position)" } ?? tie.ownerName
        return "\(tie.owner.mark(tie.ownerName, size: .tiny))<span class=\"cut\">\(l(.neededBy(place)))</span>"
    }

    private func popping(_ tie: Tie, _ words: HTML, style: HTML) -> HTML {
        """
        <button class="alignment\(style)" type="button" popovertarget="tie-\(Int(tie.id))">\(words)</button>\
        <div class="popover tie" popover id="tie-\(Int(tie.id))">\
        \(tie.other.map { "<p><a class=\"link\" href=\"\($0.address)\">\($0.ownerName) O\($0.position) \($0.text)</a></p>" })\
        \(tie.note.isEmpty ? nil : "<blockquote>\(tie.note)</blockquote>")\
        \(tie.word.isEmpty ? nil : "<blockquote>\(tie.word)</blockquote>")\(actions(tie))</div>
        """
    }

    private func actions(_ tie: Tie) -> HTML {
        switch tie.kind {
        case .request: withdraw(AlignmentRequest.path, tie)
        case .neededBy: answer(tie)
        default: withdraw(Dependency.path, tie)
        }
    }

    private func withdraw(_ path: String, _ tie: Tie) -> HTML {
        """
        <p class="row"><button class="button small quiet" type="button" data-post="/\(path)/\(Int(tie.id))/withdrawal">\
        \(l(tie.outcome == .declined ? .putAside : .takenBack))</button></p>
        """
    }

    private func answer(_ tie: Tie) -> HTML {
        let cycle: HTML? = sheet.cycle.map { "<input type=\"hidden\" name=\"cycle\" value=\"\($0.id)\">" }
        return """
            <form method="post" action="/\(Dependency.path)/\(Int(tie.id))/answer" data-send>\(csrfField(viewer))\(cycle)\
            <input type="hidden" name="shown" value="\(sheet.owner.owner.field)"><label class="field">\(l(.sayWhy))\
            <input class="input" name="word" maxlength="\(Decision.longestWord)" autocomplete="off"></label><p class="row wrap">\
            \(tie.outcome == .accepted ? nil : button("accepted", .confirm))\(tie.outcome == .atRisk ? nil : button("atRisk", .markAtRisk))\
            \(tie.outcome == .declined ? nil : button("declined", .decline))</p></form>
            """
    }

    private func button(_ outcome: StaticString, _ words: Phrase) -> HTML {
        "<button class=\"button small\" name=\"outcome\" value=\"\(HTML(stringLiteral: outcome))\">\(l(words))</button>"
    }
}
