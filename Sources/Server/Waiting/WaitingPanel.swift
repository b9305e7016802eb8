import OKR

/// What waits for an answer, beside one's own sheet; each is answered where it stands.
struct WaitingPanel {
    let list: WaitingList
    let viewer: Viewer
    /// The cycle of the sheet beside it, which an answer shows again.
    let cycle: Identifier<Cycle>?

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <section class="panel waiting" id="waiting"\(attribute: "hidden", if: list.items.isEmpty) aria-labelledby="waiting-title">\
        <h2 id="waiting-title">\(l(.waitingForYou)) <span class="end">\(list.items.count)</span></h2>
        <ul class="list ruled">\(list.items.map(item))</ul></section>
        """
    }

    /// The number in the rail, which an answer brings up to date.
    static func count(_ count: Int, _ l: Language) -> HTML {
        """
        <span class="count" id="waiting-count" aria-label="\(l(.waitingCount(count)))"\(attribute: "hidden", if: count == 0)>\(count)</span>
        """
    }

    /// Where the panel stands far below, a way to it from the top.
    static func pointer(_ count: Int, _ l: Language) -> HTML {
        """
        <p class="note warning narrow-only" id="waiting-pointer"\(attribute: "hidden", if: count == 0)>\(icon(.bell))<span>\
        <a class="link" href="#waiting">\(l(.waitingCount(count)))</a></span></p>
        """
    }

    private func item(_ item: Waiting) -> HTML {
        """
        <li id="waiting-\(Int(item.kind.rawValue))-\(Int(item.id))"><a class="face" href="/people/\(item.by)" aria-label="\(l(.okrsOf(item.byName)))">\
        \(avatar(name: item.byName, id: item.by.value, size: .small))</a><div class="grow"><p><b>\(item.byName)</b> \(l(asks(item)))</p>
        <p><a class="link" href="\(item.objective.address)">\(source(item))</a></p>
        \(item.note.isEmpty ? nil : "<blockquote>\(item.note)</blockquote>")\(form(item))</div></li>
        """
    }

    private func asks(_ item: Waiting) -> Phrase {
        let team = item.asked.team == nil ? "" : item.askedName
        return switch item.kind {
        case .breakdown: .asksToTakeOn(team)
        case .request: .asksToAlign(team)
        case .dependency: .asksForHelp(team)
        }
    }

    private func source(_ item: Waiting) -> HTML {
        let place =
            "\(item.objective.ownerName) O\(item.objective.position)\(item.number == 0 ? "" : " KR\(item.number)")"
        return "\(place) \(item.statement.text)"
    }

    private func form(_ item: Waiting) -> HTML {
        let shown: HTML? = cycle.map { "<input type=\"hidden\" name=\"cycle\" value=\"\($0)\">" }
        return """
            <form method="post" action="/\(item.kind.path)/\(Int(item.id))/answer" data-send>\(csrfField(viewer))\(shown)\
            <input type="hidden" name="shown" value="\(Sheet.Owner.person(viewer.id).field)">\
            <p class="row wrap">\(yes(item))<button class="button small quiet" type="button" popovertarget="no-\(Int(item.id))">\(l(no(item)))</button></p>\
            <div class="popover answer" popover id="no-\(Int(item.id))"><label class="field">\(l(.sayWhy))\
            <input class="input" name="word" maxlength="\(Decision.longestWord)" autocomplete="off"></label>\
            <p class="row end">\(item.kind == .dependency ? risk : nil)\
            <button class="button small" name="outcome" value="declined">\(l(no(item)))</button></p></div></form>
            """
    }

    private var risk: HTML {
        "<button class=\"button small\" name=\"outcome\" value=\"atRisk\">\(icon(.healthAtRisk, size: .small))\(l(.markAtRisk))</button>"
    }

    private func no(_ item: Waiting) -> Phrase {
        switch item.kind {
        case .breakdown: .notTakingOn
        case .request: .notAligning
        case .dependency: .notConfirming
        }
    }

    private func yes(_ item: Waiting) -> HTML {
        switch item.kind {
        case .breakdown:
            return """
                <button class="button small primary" name="outcome" value="accepted">\(l(.takeOn))</button>\
                \(item.due.map { "<small class=\"faint\">\(l(.dueOn($0)))</small>" })
                """
        case .request:
            return """
                \(choices(item, first: nil))<button class="button small primary" name="outcome" value="accepted">\(l(.align))</button>
                """
        case .dependency:
            return """
                \(item.needed == nil ? choices(item, first: .noObjectiveYet) : nil)\
                <button class="button small primary" name="outcome" value="accepted">\(l(.confirm))</button>
                """
        }
    }

    private func choices(_ item: Waiting, first: Phrase?) -> HTML {
        let choices = list.choices(for: item)
        guard !choices.isEmpty || first != nil else { return "<small class=\"faint\">\(l(.writeFirst))</small>" }
        return """
            <select class="select" name="objective" aria-label="\(l(.whichOfYours))">\
            \(first.map { "<option value=\"\">\(l($0))</option>" })\(choices.map(choice))</select>
            """
    }

    private func choice(_ choice: WaitingList.Choice) -> HTML {
        "<option value=\"\(choice.id)\">O\(choice.position) \(choice.text)</option>"
    }
}
