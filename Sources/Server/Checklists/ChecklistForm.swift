import OKR

/// Changes an item or adds one; it comes with the page where it is asked for, so that it works without script.
struct ChecklistForm {
    static let fields = ["title", "phase", "assignee", "due", "note"]

    let page: CyclePage
    /// Nil for a new item.
    let line: Checklist.Line?
    let l: Language

    var field: FormField { FormField(language: l, refusal: page.refusal) }

    func html(in home: CycleHome) -> HTML {
        let address = "/cycle/\(home.cycle.id)/checklist"
        let isOwn = line.map { $0.template == nil } ?? true
        let deletion: HTML? =
            line != nil && isOwn && home.right.mayRun
            ? formButton(
                "\(address)/\(line?.key ?? "")/deletion", l(.deleteItem), page.viewer, style: "button small quiet")
            : nil
        return """
            <div class="item-form"\(line == nil ? " id=\"item-new\"" : nil)>\
            <form class="paper padded stack wide" method="post" action="\(address)\(line.map { "/\($0.key)" } ?? "")" \
            aria-label="\(l(line == nil ? .newItem : .editItem("")))">\(csrfField(page.viewer))
            \(isOwn ? own : nil)
            <div class="pair">\(field.person("assignee", .itemAssignee, value: typed("assignee", page.assignee),
                hint: isOwn ? .itemAssigneeAnyone : .itemAssigneeHint))
            \(field.text("due", .itemDue, value: typed("due", "\(day)"), type: "date", hint: isOwn ? nil : .itemDueHint,
                required: isOwn))</div>
            <div class="field"><label for="note">\(l(.itemNote))</label><textarea class="input" id="note" name="note" \
            rows="2" maxlength="\(ChecklistItem.longestNote)"\(wrong("note"))>\(typed("note", line?.kept?.note ?? ""))</textarea>\(error("note"))</div>
            <p class="row"><button class="button primary">\(l(line == nil ? .addItem : .save))</button>\
            <a class="button" href="/cycle?cycle=\(home.cycle.id)\(line.map { "#item-\($0.key)" } ?? "")">\(l(.cancel))</a></p></form>\
            \(deletion)</div>
            """
    }

    /// What an item of the organisation's own has beside what all have.
    private var own: HTML {
        let phases = Phase.allCases.filter { $0 != .over }.map { (value: $0.rawValue, text: l($0.name)) }
        let phase = line?.phase ?? page.phaseOfNew
        return """
            \(field.text("title", .itemTitle, value: typed("title", line?.kept?.title ?? ""), required: true))
            \(field.choice("phase", .itemPhase, phases, chosen: typed("phase", phase.rawValue)))
            """
    }

    private var day: Day {
        if let line { return line.due }
        let segment = page.home?.cycle.phases.first { $0.phase == page.phaseOfNew }
        return segment?.last ?? page.viewer.today
    }

    private func typed(_ name: String, _ kept: String) -> String { page.input?[name] ?? kept }

    private func wrong(_ name: String) -> HTML? {
        page.refusal?.field == name ? " aria-invalid=\"true\" aria-describedby=\"note-error\"" : nil
    }

    private func error(_ name: String) -> HTML? {
        guard let refusal = page.refusal, refusal.field == name else { return nil }
        return "<small class=\"error\" role=\"alert\" id=\"note-error\">\(l(refusal.phrase))</small>"
    }
}

extension CyclePage {
    /// Where an item that is being added belongs.
    var phaseOfNew: Phase {
        let named = (input?["phase"] ?? ask.query("phase")).flatMap(Phase.init(rawValue:))
        return named.flatMap { $0 == .over ? nil : $0 } ?? .prepare
    }
}
