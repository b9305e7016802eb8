import OKR
import Storage

enum SheetRoutes {
    static func add(to routes: Routes) {
        routes.get("/me") { ask in try await show(ask) { viewer in .person(viewer.id) } }
        routes.get("/people/{id}") { ask in
            let id = try ask.id(of: Person.self)
            return try await show(ask) { _ in .person(id) }
        }
        routes.get("/teams/{id}") { ask in
            let id = try ask.id(of: Team.self)
            return try await show(ask) { _ in .team(id) }
        }
        routes.get("/organisation") { ask in try await show(ask) { viewer in .team(viewer.rootTeam) } }
        routes.post("/sheets/{id}/publication", publish)
        routes.post("/sheets/{id}/weights", evenWeights)
    }

    private static func show(_ ask: Ask, _ owner: @escaping @Sendable (Viewer) -> Sheet.Owner) async throws -> Answer {
        let wanted: Identifier<Cycle>? = try ask.query("cycle").map { text in
            guard let id = Identifier<Cycle>(text) else { throw Refusal(.unknown, .notFound) }
            return id
        }
        let page = try await ask.read { viewer, db in
            let owner = owner(viewer)
            // One's own sheet of the running cycle tells by itself what waits there.
            let isOwn = owner == .person(viewer.id)
            let tells = wanted == nil && isOwn
            var shell = try Shell.load(
                for: viewer, cycle: wanted, countsDue: !tells, countsWaiting: !isOwn, in: db)
            let waiting = isOwn ? try WaitingList.load(for: viewer, in: db) : nil
            if let waiting { shell.waiting = waiting.items.count }
            let sheet = try SheetView.load(owner, cycle: shell.cycle, for: viewer, editing: ask.editing, in: db)
            if tells { shell.due = sheet.due(viewer) }
            var panel: TeamPanel?
            if case .team(let id) = sheet.owner.owner {
                panel = try TeamPanel.load(id, cycle: shell.cycle?.id, language: viewer.language, in: db)
            }
            var writing: TeamWriting?
            var missing: RemindingPreview?
            if case .team(let id) = sheet.owner.owner, sheet.owner.isLedByViewer || viewer.role.mayAdminister {
                writing = try TeamWriting.load(
                    id, cycle: shell.cycle?.id, for: viewer, ask.app.hintMemory, in: db)
                missing = try RemindingPreview.members(of: id, cycle: shell.cycle?.id, for: viewer, in: db)
            }
            return SheetPage(
                ask: ask, viewer: viewer, shell: shell, sheet: sheet, team: panel, teamWriting: writing,
                missing: missing,
                waiting: waiting)
        }
        return ask.wantsJSON ? page.sheet.json(page.viewer.language) : .page(page.html)
    }

    @Sendable static func publish(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        let sheet = try await ask.change { viewer, change in
            var sheet = try Writing.sheet(id, by: viewer, in: change.db).sheet
            guard sheet.publication == nil else { return sheet }
            sheet.publication = Sheet.Publication(by: viewer.id, at: change.at)
            try sheet.savePublication(in: change.db)
            try change.record(.sheetPublished(sheet: sheet), sheet: id)
            return sheet
        }
        return try await ask.answer(sheet, toast: .published)
    }

    @Sendable static func evenWeights(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        let sheet = try await ask.change { viewer, change in
            let writing = try Writing.sheet(id, by: viewer, in: change.db)
            try viewer.checkMaySetWeights()
            let objectives = try Objective.all(of: id, in: change.db)
            try change.weigh(objectives, Weight.even(objectives.count))
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }
}

extension Viewer {
    var mayWeigh: Bool { membersSetWeights || role.mayAdminister }

    func checkMaySetWeights() throws(Refusal) {
        guard mayWeigh else {
            throw Refusal(.forbidden, field: "weight", .weightsAreFixed)
        }
    }
}

extension Ask {
    /// What every change on a sheet answers: the sheet as it is now, as a piece of the page, as JSON, or the page again.
    func answer(
        _ sheet: Sheet, focus: String? = nil, toast: Phrase? = nil, undo: String? = nil
    ) async throws -> Answer {
        guard wantsFragment || wantsJSON else {
            return .redirect(to: "\(sheet.owner.address)?cycle=\(sheet.cycle)\(focus.map { "#\($0)" } ?? "")")
        }
        let (view, viewer) = try await read { viewer, db in
            let cycle = try Cycle.find(sheet.cycle, visibleTo: viewer, in: db)
            return (try SheetView.load(sheet.owner, cycle: cycle, for: viewer, editing: editing, in: db), viewer)
        }
        if wantsJSON { return view.json(viewer.language) }
        return Answer.page(SheetArticle(sheet: view, viewer: viewer).html)
            .focusing(focus).saying(toast.map { viewer.language($0) }, undo: undo)
    }
}
