import OKR

/// Two plain forms: one finds whom or what, the other asks.
struct AskingPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let form: AskingForm
    let id: Int64
    let sheet: Sheet
    let statement: Prose
    let words: String
    let objectives: [Candidate]
    let owners: [Sheet.Owner.Found]

    private var l: Language { viewer.language }
    private var address: String { "/\(form.place)/\(id)/\(form.rawValue)" }

    var html: HTML {
        Layout(title: l(form.title), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(l(form.title))</h1><p>\(statement.text)</p></div></div>
        <div class="asking-page"><form method="get" action="\(address)/new" role="search"><label class="field grow">\(l(form.label))\
        <input class="input" type="search" name="q" value="\(words)" maxlength="100"></label><button class="button">\(l(.search))</button></form>
        <form class="paper padded" method="post" action="\(address)">\(csrfField(viewer))
        <fieldset class="asking-choices"><legend class="visually-hidden">\(l(form.label))</legend>\
        \(isEmpty ? "<p class=\"faint\">\(l(.noCandidates))</p>" : nil)\(objectives.map(option))\(owners.map(option))</fieldset>
        \(form.note.map(note))
        <p class="row">\(isEmpty ? nil : "<button class=\"button primary\">\(l(form.title))</button>")\
        <a class="button quiet" href="\(sheet.owner.address)?cycle=\(sheet.cycle)">\(l(.back))</a></p></form></div>
        """
    }

    private var isEmpty: Bool { objectives.isEmpty && owners.isEmpty }

    private func note(_ label: Phrase) -> HTML {
        """
        <label class="field">\(l(label))<input class="input" name="note" maxlength="\(Breakdown.longestNote)" autocomplete="off"></label>
        """
    }

    private func option(_ candidate: Candidate) -> HTML {
        let other = candidate.objective
        let value = form == .dependencies ? "objective:\(other.id)" : "\(other.id)"
        return choice(
            value, avatar(name: other.ownerName, id: other.avatarID, size: .small), other.text,
            "\(other.ownerName) O\(other.position)")
    }

    private func option(_ found: Sheet.Owner.Found) -> HTML {
        let detail = form == .dependencies ? l(.noObjectiveYet) : found.detail
        return choice(found.owner.field, found.owner.mark(found.name, size: .small), found.name, detail)
    }

    private func choice(_ value: String, _ mark: HTML, _ name: String, _ detail: String) -> HTML {
        """
        <label class="row"><input type="radio" name="\(form.field)" value="\(value)" required>\(mark)\
        <span class="grow">\(name) <small class="faint">\(detail)</small></span></label>
        """
    }
}
