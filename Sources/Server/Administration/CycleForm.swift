import OKR

struct CycleForm {
    let frame: AdministrationFrame
    let cycle: Cycle
    let isKnown: Bool
    let isEmpty: Bool

    private var l: Language { frame.l }
    private static let fields = [
        "kind", "starts", "ends", "nameZh", "nameEn", "visibleFrom", "writeEnds", "scoreStarts", "status",
    ]

    var html: HTML {
        """
        <section class="section"><header><div class="grow"><h2>\(isKnown ? l(cycle.name) : l(.newCycle))</h2>
        <p>\(l(.cycleFormHint))</p></div><a class="button" href="/admin/cycles">\(l(.back))</a></header>
        \(frame.field.above(except: Self.fields))
        <form class="paper padded stack wide" method="post" \
        action="\(isKnown ? "/admin/cycles/\(cycle.id)" : "/admin/cycles")">\(csrfField(frame.viewer))
        <div class="cycle-fields">\(dates)</div>
        <div class="cycle-fields">\(names)</div>
        <p class="row"><button class="button primary">\(l(isKnown ? .save : .openCycle))</button></p></form></section>
        \(isKnown && isEmpty ? deletion : nil)
        """
    }

    private var dates: HTML {
        let field = frame.field
        func day(_ name: String, _ label: Phrase, _ day: Day) -> HTML {
            field.text(
                name, label, value: frame.typed(name, isKnown || required(name) ? "\(day)" : ""), type: "date",
                required: required(name))
        }
        return """
            \(day("starts", .startsField, cycle.starts))
            \(day("ends", .endsField, cycle.ends))
            \(day("visibleFrom", .visibleFromField, cycle.visibleFrom))
            \(day("writeEnds", .writingUntil, cycle.writeEnds))
            \(day("scoreStarts", .scoringFrom, cycle.scoreStarts))
            """
    }

    private func required(_ name: String) -> Bool { name == "starts" || name == "ends" }

    private var names: HTML {
        let field = frame.field
        let kinds = Cycle.Kind.allCases.map { (value: $0.rawValue, text: l($0.name)) }
        let states = Cycle.Status.allCases.map { (value: $0.rawValue, text: l($0.name)) }
        return """
            \(field.text("nameZh", .nameZh, value: frame.typed("nameZh", isKnown ? cycle.nameZh : "")))
            \(field.text("nameEn", .nameEn, value: frame.typed("nameEn", isKnown ? cycle.nameEn : "")))
            \(field.choice("kind", .kindField, kinds, chosen: frame.typed("kind", cycle.kind.rawValue)))
            \(field.choice("status", .statusField, states, chosen: frame.typed("status", cycle.status.rawValue)))
            """
    }

    private var deletion: HTML {
        """
        <section class="section"><div class="paper padded stack">
        \(formButton("/admin/cycles/\(cycle.id)/deletion", l(.deleteCycle), frame.viewer, style: "button"))
        <p><small class="faint">\(l(.deleteCycleHint))</small></p></div></section>
        """
    }
}
