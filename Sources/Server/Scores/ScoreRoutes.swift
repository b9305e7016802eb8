import OKR
import Storage

enum ScoreRoutes {
    static func add(to routes: Routes) {
        routes.get("/scores", show)
        routes.put("/key-results/{id}/score", give)
        routes.post("/key-results/{id}/score", give)
        routes.post("/key-results/{id}/score/deletion", withdraw)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let cycle: Identifier<Cycle>? = try known(ask.query("cycle"))
        let person: Identifier<Person>? = try known(ask.query("person"))
        let team: Identifier<Team>? = try known(ask.query("team"))
        let page = try await ask.read { viewer, db in
            let shell = try Shell.load(for: viewer, cycle: cycle, in: db)
            let owner: Sheet.Owner = team.map { .team($0) } ?? .person(person ?? viewer.id)
            let sheet = try SheetView.load(owner, cycle: shell.cycle, for: viewer, in: db)
            return ScorePage(ask: ask, viewer: viewer, shell: shell, sheet: sheet)
        }
        return ask.wantsJSON ? page.sheet.scoresJSON : .page(page.html)
    }

    private static func known<Noun>(_ text: String?) throws -> Identifier<Noun>? {
        guard let text else { return nil }
        guard let id = Identifier<Noun>(text) else { throw Refusal(.unknown, .notFound) }
        return id
    }

    @Sendable static func give(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            let scoring = try Scoring.find(id, by: viewer, in: change.db)
            let record = try input.score(of: scoring.keyResult, after: scoring.kept, by: change, viewer)
            if !record.saysTheSame(as: scoring.kept) { try scoring.keep(record, in: change) }
            return scoring.sheet
        }
        return try await answer(ask, sheet, id)
    }

    @Sendable static func withdraw(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            let scoring = try Scoring.find(id, by: viewer, in: change.db)
            try scoring.withdraw(in: change)
            return scoring.sheet
        }
        return try await answer(ask, sheet, id)
    }

    private static func answer(_ ask: Ask, _ sheet: Sheet, _ id: Identifier<KeyResult>) async throws -> Answer {
        guard ask.wantsFragment || ask.wantsJSON else {
            return .redirect(to: "/scores?\(sheet.owner.query)&cycle=\(sheet.cycle)#scoring-\(id)")
        }
        let (view, viewer) = try await ask.read { viewer, db in
            let cycle = try Cycle.find(sheet.cycle, visibleTo: viewer, in: db)
            return (try SheetView.load(sheet.owner, cycle: cycle, for: viewer, in: db), viewer)
        }
        return ask.wantsJSON ? view.scoresJSON : .page(ScoreSheet(sheet: view, viewer: viewer).html)
    }
}

extension ScoreRecord {
    func saysTheSame(as other: ScoreRecord?) -> Bool {
        score == other?.score && factors == other?.factors && note == other?.note ?? ""
    }
}
