import OKR

/// Who will be reminded of what, and a line to go with it; in a popover, or on a page of its own.
struct RemindingForm {
    let preview: RemindingPreview
    let viewer: Viewer

    private var l: Language { viewer.language }

    /// A button that opens it, and a link that does where no script runs.
    static func button(
        _ whom: Remindees, cycle: Identifier<Cycle>?, _ words: Phrase, _ l: Language, style: HTML = "button"
    ) -> HTML {
        let address: HTML = "/remindings/new?\(whom.query)\(cycle.map { "&amp;cycle=\($0)" as HTML })"
        return """
            <button class="\(style)" type="button" popovertarget="reminding-popover" data-audience="\(address)">\(icon(.bell))\(l(words))</button>\
            <a class="\(style)" href="\(address)" data-no-script>\(icon(.bell))\(l(words))</a>\
            <div class="popover reminding" popover id="reminding-popover" role="dialog" aria-label="\(l(.remindThem))"><div id="reminding" aria-live="polite"></div></div>
            """
    }

    var html: HTML {
        """
        <div id="reminding" aria-live="polite"><form method="post" action="/remindings" data-send>\(csrfField(viewer))
        <header><b>\(l(preview.ready.isEmpty ? .nobodyToRemind : .remindCount(preview.ready.count)))</b></header>
        <div class="stack">\(people)\(preview.isOn && !preview.ready.isEmpty ? note : nil)</div>
        \(preview.isOn && !preview.ready.isEmpty ? footer : nil)</form></div>
        """
    }

    private var people: HTML {
        if !preview.isOn { return "<p class=\"soft\">\(l(.remindersAreOff))</p>" }
        if preview.lines.isEmpty { return "<p class=\"soft\">\(l(.nothingToRemindOf))</p>" }
        return "<ul class=\"list people\">\(preview.lines.map(line))</ul>"
    }

    private func line(_ line: RemindingPreview.Line) -> HTML {
        let person = line.person
        let face: HTML = """
            \(avatar(name: person.name, id: person.id.value, size: .small))<span class="grow"><span>\(person.name)</span>\
            \(line.reminders.map { "<small class=\"soft\">\(l($0.lack))</small>" as HTML })\
            \(line.hindrance.map { "<small class=\"faint\">\(l($0))</small>" })</span>
            """
        if line.reminders.isEmpty { return "<li class=\"row\">\(face)</li>" }
        if case .person = preview.whom { return "<li class=\"row\">\(face)</li>" }
        return """
            <li><label class="row">\(face)<input class="check" type="checkbox" name="people" value="\(person.id)" checked></label></li>
            """
    }

    private var note: HTML {
        let isOne = if case .person = preview.whom { true } else { false }
        return """
            \(isOne ? nil : "<input type=\"hidden\" name=\"choosing\" value=\"1\">")
            <input type="hidden" name="\(preview.whom.field.name)" value="\(preview.whom.field.value)">
            \(preview.cycle.map { "<input type=\"hidden\" name=\"cycle\" value=\"\($0)\">" })
            <label class="visually-hidden" for="reminding-note">\(l(.remindingNote))</label>
            <textarea class="input" id="reminding-note" name="note" rows="2" maxlength="\(Reminding.longestNote)" \
            placeholder="\(l(.remindingNote))"></textarea>
            <p class="faint"><small>\(l(.remindOnceADay))</small></p>
            """
    }

    private var footer: HTML {
        """
        <footer class="row"><span class="grow">\(l(.remindingWays))</span>\
        <button class="button small primary">\(l(.sendReminding))</button></footer>
        """
    }
}

/// The same where no script runs.
struct RemindingPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let preview: RemindingPreview
    /// How many were just reminded.
    let sent: Int?

    private var l: Language { viewer.language }

    var html: HTML {
        let back: HTML =
            switch preview.whom {
            case .person(let id): "/people/\(id)"
            case .team(let id): "/teams/\(id)"
            }
        return Layout(
            title: l(.remindThem), ask: ask, viewer: viewer, shell: shell,
            content: """
                <div class="head"><div class="grow"><h1>\(l(.remindThem))</h1></div><a class="button" href="\(back)">\(l(.back))</a></div>
                \(sent.map { "<p class=\"note good\" role=\"status\">\(icon(.check))<span>\(l(.remindedCount($0)))</span></p>" })
                <div class="paper reminding">\(RemindingForm(preview: preview, viewer: viewer).html)</div>
                """
        ).html
    }
}

/// Beside a team's sheet, for whoever leads it: who has something left to do. Nobody is ranked.
struct MissingPanel {
    let preview: RemindingPreview
    let viewer: Viewer

    private static let most = 12
    private var l: Language { viewer.language }

    var html: HTML? {
        guard case .team = preview.whom, !preview.lines.isEmpty else { return nil }
        let rest = preview.lines.count - Self.most
        return """
            <section class="panel missing"><h2>\(icon(.bell))\(l(.leftToDo)) <span class="end">\(l(.peopleCount(preview.lines.count)))</span></h2>
            <ul class="list people">\(preview.lines.prefix(Self.most).map(row))</ul>
            \(rest > 0 ? "<p class=\"faint\">\(l(.andMorePeople(rest)))</p>" : nil)
            <p class="panel-foot">\(RemindingForm.button(preview.whom, cycle: preview.cycle, .remindThem, l, style: "button small"))</p></section>
            """
    }

    private func row(_ line: RemindingPreview.Line) -> HTML {
        let query: HTML? = preview.cycle.map { "?cycle=\($0)" }
        let open = line.reminders.first?.lack ?? line.hindrance
        return """
            <li><a class="row grow" href="/people/\(line.person.id)\(query)">\
            \(avatar(name: line.person.name, id: line.person.id.value, size: .small))<span class="grow cut">\(line.person.name)</span>\
            <small class="faint">\(open.map { "\(l($0))" as HTML })</small></a></li>
            """
    }
}
