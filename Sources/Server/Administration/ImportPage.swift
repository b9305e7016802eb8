import OKR

/// Where a file is chosen.
struct ImportPage {
    let frame: AdministrationFrame

    private var l: Language { frame.l }

    var html: HTML {
        let wrong = frame.refusal?.field == "file"
        return """
            <section class="section" aria-labelledby="import-title"><header><div class="grow">\
            <h2 id="import-title">\(l(.importTitle))</h2><p>\(l(.importHint))</p></div>
            <a class="button" href="/admin/people/template.csv">\(icon(.download))\(l(.importTemplate))</a></header>
            \(frame.field.above(except: ["file"]))
            <form class="import" method="post" action="/admin/people/import" enctype="multipart/form-data">\
            \(csrfField(frame.viewer))\(icon(.upload, size: .large))<span class="grow"><label for="file"><b>\(l(.importFile))</b></label>
            <input type="file" id="file" name="file" accept=".csv,text/csv" required\
            \(wrong ? " aria-invalid=\"true\" aria-describedby=\"file-error\"" : nil)>
            \(wrong ? "<span class=\"field\"><small class=\"error\" id=\"file-error\">\(l(frame.refusal?.phrase ?? .fileMissing))</small></span>" : nil)
            </span><button class="button primary">\(l(.importLook))</button></form>
            <p class="row wrap"><small class="faint">\(l(.importColumns))</small>
            <a class="button end" href="/admin/people">\(l(.back))</a></p></section>
            """
    }
}

/// What an import would do, row by row.
struct ImportPreview {
    /// A page with more rows than this is no help; what is wrong comes first.
    static let mostShown = 500

    let frame: AdministrationFrame
    let plan: ImportPlan
    let text: String
    let fileName: String
    let leavers: [Person]
    /// What stands in the file, by line; a plan keeps only what can be read.
    let typed: [Int: ImportRow]

    private var l: Language { frame.l }
    private var good: Int { plan.rows.count { $0.isGood && $0.outcome != .unchanged } }
    private var bad: Int { plan.rows.count { !$0.isGood } }

    var html: HTML {
        """
        <section class="section" aria-labelledby="import-title"><header><div class="grow">\
        <h2 id="import-title">\(l(.importTitle))</h2><p>\(l(.importHint))</p></div></header>
        <div class="import">\(icon(.upload, size: .large))<span class="grow"><b>\(fileName)</b> \
        <span class="faint">\(l(.importRows(plan.rows.count)))\
        \(plan.newTeams.isEmpty ? nil : " · \(l(.importNewTeams(plan.newTeams.map { $0.joined(separator: "/") })))")</span></span>\
        <span class="badge good">\(l(.importGood(good)))</span>\
        \(bad == 0 ? nil : "<span class=\"badge danger\">\(l(.importBad(bad)))</span>")\
        <a class="button small" href="/admin/people/import">\(l(.importOther))</a></div>
        \(plan.notices.map { "<p class=\"note warning\">\(icon(.alert))<span>\(l($0))</span></p>" })
        <form method="post" action="/admin/people/import/application">\(csrfField(frame.viewer))
        <input type="hidden" name="text" value="\(text)"><input type="hidden" name="file_name" value="\(fileName)">
        \(table)
        \(leavers.isEmpty ? nil : leaving)
        <p class="row wrap"><small class="faint">\(l(.importNote))</small>
        <a class="button end" href="/admin/people">\(l(.cancel))</a>
        \(bad == 0 ? nil : "<button class=\"button\" formaction=\"/admin/people/import/correction\">\(l(.importAgain))</button>")
        <button class="button primary"\(attribute: "disabled", if: good == 0 && bad == 0 && leavers.isEmpty)>\(l(.importGo(good)))</button></p>
        </form></section>
        """
    }

    private var table: HTML {
        let first = plan.rows.filter { !$0.isGood } + plan.rows.filter { $0.isGood && $0.outcome != .unchanged }
        let rows =
            (plan.rows.count <= Self.mostShown ? plan.rows : first + plan.rows.filter { $0.outcome == .unchanged })
            .prefix(Self.mostShown)
        let columns: [ImportColumn] = [.name, .email, .team, .employeeType, .manager] + others
        return """
            <div class="paper scroll"><table class="table"><thead><tr><th scope="col" class="number">\(l(.importLine))</th>\
            \(columns.map { "<th scope=\"col\">\(l($0.heading))</th>" })<th scope="col">\(l(.importOutcome))</th></tr></thead>\
            <tbody>\(rows.map(row))</tbody></table></div>
            \(rows.count < plan.rows.count ? "<p><small class=\"faint\">\(l(.importMore(plan.rows.count - rows.count)))</small></p>" : nil)
            """
    }

    /// Columns that are only shown where something is wrong in them.
    private var others: [ImportColumn] {
        let wrong = plan.rows.reduce(into: Set<ImportColumn>()) { wrong, row in
            if case .invalid(let problems) = row.outcome { wrong.formUnion(problems.keys) }
        }
        return [.englishName, .employeeNumber, .title].filter { wrong.contains($0) }
    }

    private func row(_ row: ImportPlan.Row) -> HTML {
        let draft = row.draft
        let typed = typed[row.line]
        return """
            <tr><td class="number faint">\(row.line)</td>\(cell(.name, row,
                "<span class=\"person\">\(avatar(name: draft.name, id: row.person?.value ?? Int64(row.line), size: .small))\(draft.name)</span>"))\
            \(cell(.email, row, "\(draft.email?.address ?? typed?[.email] ?? "")"))\
            \(cell(.team, row, "\(draft.team.isEmpty ? typed?[.team] ?? "" : draft.team.joined(separator: " / "))"))\
            \(cell(.employeeType, row, draft.employeeType.isEmpty ? "" : employeeTypeBadge(draft.employeeType)))\
            \(cell(.manager, row, "\(draft.manager?.address ?? typed?[.manager] ?? "")"))\
            \(others.map { cell($0, row, "\(typed?[$0] ?? "")") })\
            <td class="wrap">\(outcome(row.outcome))</td></tr>
            """
    }

    private func cell(_ column: ImportColumn, _ row: ImportPlan.Row, _ content: HTML) -> HTML {
        guard case .invalid(let problems) = row.outcome, let problem = problems[column] else {
            return "<td>\(content)</td>"
        }
        return """
            <td><input class="input wrong" name="\(Correction.field(line: row.line, column: column))" \
            value="\(typed[row.line]?[column] ?? "")" aria-invalid="true" aria-label="\(l(problem))"></td>
            """
    }

    private func outcome(_ outcome: ImportPlan.Outcome) -> HTML {
        switch outcome {
        case .new: "<span class=\"badge good\">\(icon(.plus, size: .small))\(l(.importNew))</span>"
        case .unchanged: "<span class=\"faint\">\(l(.importUnchanged))</span>"
        case .returning: "<span class=\"badge good\">\(icon(.undo, size: .small))\(l(.bringBack))</span>"
        case .changed(let columns):
            "<span class=\"badge change\">\(icon(.edit, size: .small))\(l(.importChanged(columns)))</span>"
        case .invalid(let problems):
            "\(problems.sorted { $0.key.rawValue < $1.key.rawValue }.map(problem))"
        }
    }

    private func problem(_ problem: (key: ImportColumn, value: Phrase)) -> HTML {
        "<span class=\"problem\">\(icon(.alert, size: .small)) \(l(problem.value))</span>"
    }

    private var leaving: HTML {
        """
        <fieldset class="paper padded stack"><legend class="label">\(l(.importLeavers(leavers.count)))</legend>
        <p><small class="faint">\(l(.importLeaversHint))</small></p>
        \(leavers.prefix(Self.mostShown).map { person in
            """
            <label class="row"><input class="check" type="checkbox" name="leaver" value="\(person.id)"> \
            \(avatar(name: person.name, id: person.id.value, size: .small))\(person.name) \
            <span class="faint">\(person.email.address)</span></label>
            """
        })</fieldset>
        """
    }
}
