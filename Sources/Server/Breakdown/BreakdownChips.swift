import OKR

/// To whom a key result was handed down and what became of it, below its words.
struct BreakdownChips {
    let keyResult: KeyResult
    let sheet: SheetView
    let viewer: Viewer

    private var l: Language { viewer.language }

    /// What still waits or was declined concerns those who write the sheet.
    private var ties: [Tie] {
        sheet.ties.of(.handedDown, at: keyResult.id.value).filter { sheet.mayWrite || $0.outcome == .accepted }
    }

    var html: HTML? {
        ties.isEmpty ? nil : "<div class=\"alignments handed\">\(ties.map(chip))</div>"
    }

    /// The progress that comes from below, above the key result's own figures.
    var followed: HTML? {
        guard let progress = keyResult.followedProgress, keyResult.progressByHand == nil else { return nil }
        let words = "\(l(.following)) \(Progress.formatted(progress))"
        return """
            <div class="metric followed" title="\(l(.followingHint))"><p>\(icon(.link, size: .small))<b>\(Progress.formatted(progress))</b>\
            <span class="target">\(l(.following))</span></p>\(progressBar(of: words, progress: progress, expected: sheet.expected, in: l))</div>
            """
    }

    static func handDown(_ id: Identifier<KeyResult>, _ l: Language) -> HTML {
        """
        <button class="button small quiet" form="plain" formaction="/key-results/\(id)/breakdowns/new" data-picker="/receivers" data-choose="/key-results/\(id)/breakdowns" \
        data-label="\(l(.handDownTo))" data-note="\(l(.noteForThem))">\(icon(.downLeft, size: .small))\(l(.handDown))</button>
        """
    }

    private func chip(_ tie: Tie) -> HTML {
        let state = l(self.state(tie))
        guard sheet.mayWrite else {
            return "<a class=\"alignment\" href=\"\(tie.other?.address ?? tie.owner.address)\">\(words(tie, state))</a>"
        }
        return """
            <button class="alignment\(tie.outcome == .accepted ? nil : " waiting")" type="button" popovertarget="tie-\(Int(tie.id))">\
            \(words(tie, state))</button>\(popover(tie, state))
            """
    }

    private func words(_ tie: Tie, _ state: String) -> HTML {
        let made: HTML? = tie.other.map { "O\($0.position) " }
        let follows: HTML? = tie.follows ? icon(.link, size: .small, label: l(.following)) : nil
        return """
            \(icon(.downLeft))\(tie.owner.mark(tie.ownerName, size: .tiny))<span class="cut">\(tie.ownerName) \(made)\(state)</span>\(follows)
            """
    }

    private func state(_ tie: Tie) -> Phrase {
        switch tie.outcome {
        case nil: .waitingForThem
        case .declined: .notTakenOn
        case .accepted where tie.hasObjective && tie.other == nil: .takenOn
        default: .takenOn
        }
    }

    private func popover(_ tie: Tie, _ state: String) -> HTML {
        """
        <div class="popover tie" popover id="tie-\(Int(tie.id))"><p><b>\(l(.handedTo(tie.ownerName, self.state(tie))))</b></p>\
        \(tie.other.map { "<p><a class=\"link\" href=\"\($0.address)\">\($0.ownerName) O\($0.position) \($0.text)</a></p>" })\
        \(tie.note.isEmpty ? nil : "<blockquote>\(tie.note)</blockquote>")\
        \(tie.word.isEmpty ? nil : "<blockquote><b>\(tie.ownerName)</b> \(tie.word)</blockquote>")\
        <p class="row wrap">\(tie.outcome == .declined ? nil : follow(tie))\(tie.outcome == .accepted ? nil : withdraw(tie))</p></div>
        """
    }

    private func follow(_ tie: Tie) -> HTML {
        """
        <form method="post" action="/breakdowns/\(Identifier<Breakdown>(tie.id))/following" data-send>\(csrfField(viewer))\
        <button class="button small" name="follows" value="\(tie.follows ? "0" : "1")" aria-pressed="\(tie.follows ? "true" : "false")">\
        \(icon(.link, size: .small))\(l(tie.follows ? .followOff : .followOn))</button></form>
        """
    }

    private func withdraw(_ tie: Tie) -> HTML {
        """
        <button class="button small quiet" type="button" data-post="/breakdowns/\(Identifier<Breakdown>(tie.id))/withdrawal">\
        \(l(tie.outcome == .declined ? .putAside : .takenBack))</button>
        """
    }
}
