import OKR
import Storage

/// What is not aligned, done twice or at odds.
enum GapRoutes {
    static func add(to routes: Routes) {
        routes.get("/gaps", show)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let address = try ask.gapFilter()
        let called = ask.query("called")
        let page = try await ask.read { viewer, db in
            let (asked, team) = try address.naming(called, for: viewer, in: db)
            let shell = try Shell.load(for: viewer, cycle: asked.cycle, in: db)
            let circle = try Circle.find(asked, for: viewer, in: db)
            let view = try shell.cycle.map { cycle in
                let survey = try ask.app.surveys.survey(of: cycle.id, at: ask.at, in: db)
                let hidden = try Survey.hidden(from: viewer, in: db)
                return GapView(ask.app.surveys.seen(survey, hiding: hidden), filter: asked, around: circle)
            }
            return GapsPage(
                ask: ask, viewer: viewer, shell: shell, filter: asked, view: view,
                names: try GapNames.list(for: view?.items ?? [], viewer, in: db),
                team: team, mine: try OwnFirst.find(for: viewer, shell.cycle, in: db))
        }
        return ask.wantsJSON ? page.json : .page(page.html)
    }
}

extension Ask {
    fileprivate func gapFilter() throws -> GapFilter {
        var filter = GapFilter()
        if let text = query("kind") {
            guard let kind = Gap.Kind(rawValue: text) else { throw Refusal(.unknown, .notFound) }
            filter.kind = kind
        }
        if let text = query("team"), !text.isEmpty {
            guard let team = Identifier<Team>(text) else { throw Refusal(.unknown, .notFound) }
            filter.team = team
        }
        if let text = query("cycle") {
            guard let cycle = Identifier<Cycle>(text) else { throw Refusal(.unknown, .notFound) }
            filter.cycle = cycle
        }
        filter.isMine = query("mine") == "1"
        filter.page = max(1, query("page").flatMap { Int($0) } ?? 1)
        return filter
    }
}
