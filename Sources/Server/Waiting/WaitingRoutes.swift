import OKR

/// What waits for an answer, for programs; people find it beside their sheet.
enum WaitingRoutes {
    static func add(to routes: Routes) {
        routes.get("/waiting") { ask in
            guard ask.wantsJSON else { return .redirect(to: "/me#waiting") }
            let list = try await ask.read { viewer, db in try WaitingList.load(for: viewer, in: db) }
            return .json { json in
                json.array(list.items) { json, item in
                    json.object { json in
                        json.key("kind")
                        json.value("\(item.kind)")
                        json.key("id")
                        json.value(Identifier<Waiting>(item.id))
                        json.key("by")
                        json.value(item.by)
                        json.key("asked")
                        json.value(item.asked.field)
                        json.key("objective")
                        json.value(item.objective.id)
                        json.key("text")
                        json.value(item.statement.text)
                        json.key("note")
                        json.value(item.note)
                    }
                }
            }
        }
    }
}

extension Ask {
    /// What an answer to something asked comes back to: the sheet that the form stood on (`shown`, `cycle`) with what
    /// still waits, or, for a plain form, that page again.
    func answerWaiting(_ sheet: Sheet, focus: String? = nil, toast: Phrase) async throws -> Answer {
        let input = try await input()
        let shown = Sheet.Owner(field: input.text("shown")) ?? sheet.owner
        let wanted: Identifier<Cycle> = try input.identifier("cycle") ?? sheet.cycle
        let page = try await read { viewer, db in
            let cycle = try Cycle.find(wanted, visibleTo: viewer, in: db)
            return (
                view: try SheetView.load(shown, cycle: cycle, for: viewer, editing: editing, in: db), viewer: viewer,
                waiting: try WaitingList.load(for: viewer, in: db)
            )
        }
        if wantsJSON { return page.view.json(page.viewer.language) }
        let isMine = shown == .person(page.viewer.id)
        guard wantsFragment else {
            let address = isMine ? "/me" : shown.address
            return .redirect(to: "\(address)?cycle=\(wanted)\(focus.map { "#\($0)" } ?? "")")
        }
        let l = page.viewer.language
        let panel = WaitingPanel(list: page.waiting, viewer: page.viewer, cycle: wanted).html
        let count = page.waiting.items.count
        return Answer.page(
            """
            \(SheetArticle(sheet: page.view, viewer: page.viewer).html)\(isMine ? panel : nil)\
            \(WaitingPanel.count(count, l))\(WaitingPanel.pointer(count, l))
            """
        ).focusing(focus).saying(l(toast), undo: nil)
    }
}
