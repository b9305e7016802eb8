import OKR

/// Where a row of a sheet shows the fields of what can be changed besides its words.
///
/// Most people who open a sheet change nothing but figures, and the fields of a long sheet are two thirds of its
/// bytes; so a row gets them when it is opened. Without script its link opens the page with the fields of that row.
struct EditingPlace {
    private let id: Int64
    /// Where the fields come from when a module asks.
    private let address: HTML
    private let content: HTML

    init(_ fields: KeyResultFields) {
        self.init(fields.keyResult.id, fields.html)
    }

    init(_ fields: ObjectiveFields) {
        self.init(fields.objective.id, fields.html)
    }

    init(of keyResult: KeyResult, on sheet: SheetView, for viewer: Viewer) {
        self =
            sheet.editing == keyResult.id.value
            ? EditingPlace(KeyResultFields(keyResult: keyResult, names: sheet.names, viewer: viewer))
            : EditingPlace(keyResult.id, Self.link(keyResult.id, sheet, viewer.language))
    }

    init(of objective: Objective, on sheet: SheetView, for viewer: Viewer) {
        self =
            sheet.editing == objective.id.value
            ? EditingPlace(
                ObjectiveFields(
                    objective: objective, names: sheet.names, categories: sheet.categories, viewer: viewer))
            : EditingPlace(objective.id, Self.link(objective.id, sheet, viewer.language))
    }

    private init(_ id: Identifier<KeyResult>, _ content: HTML) {
        (self.id, address, self.content) = (id.value, "/key-results/\(id)/fields", content)
    }

    private init(_ id: Identifier<Objective>, _ content: HTML) {
        (self.id, address, self.content) = (id.value, "/objectives/\(id)/fields", content)
    }

    var html: HTML {
        """
        <div class="edit" id="editing-\(Int(id))" data-editing="\(address)">\(content)</div>
        """
    }

    private static func link<Noun>(_ id: Identifier<Noun>, _ sheet: SheetView, _ l: Language) -> HTML {
        let cycle: HTML? = sheet.cycle.map { "cycle=\($0.id)&amp;" }
        return "<a href=\"?\(cycle)edit=\(id)#editing-\(id)\">\(l(.edit))</a>"
    }
}
