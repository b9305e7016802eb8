import OKR
import Storage

enum SearchRoutes {
    static func add(to routes: Routes) {
        routes.get("/search", show)
        routes.get("/search/options", options)
        routes.get("/teams/options") { ask in
            let text = String((ask.query("q") ?? "").prefix(100))
            let (found, viewer) = try await ask.read { viewer, db in
                (try FoundTeam.find(text, in: .everywhere, for: viewer, most: 20, in: db), viewer)
            }
            return .page(TeamOptions(teams: found, l: viewer.language).html)
        }
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let text = ask.query("q") ?? ""
        let scope = try SearchScope(ask)
        let number = min(max(1, ask.query("page").flatMap { Int($0) } ?? 1), SearchResults.mostPages)
        let wish: SearchResults.Wish = scope.kind == nil ? .overview : .page(number)
        if ask.wantsJSON {
            let (results, viewer) = try await ask.read { viewer, db in
                (try SearchResults.find(text, in: scope, for: viewer, wish, in: db), viewer)
            }
            return results.json(viewer.language)
        }
        let page = try await ask.read { viewer, db in
            SearchPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db),
                text: String(text.unicodeScalars.prefix(SearchWords.mostCharacters)), scope: scope, number: number,
                results: try SearchResults.find(text, in: scope, for: viewer, wish, in: db),
                teams: try Team.searchable(for: viewer, chosen: scope.team, in: db),
                owner: try scope.owner.flatMap { try Person.find($0, in: db) },
                isFilling: try SearchIndex.hasGaps(in: db))
        }
        return .page(page.html)
    }

    /// What the palette offers for what is typed so far.
    @Sendable static func options(_ ask: Ask) async throws -> Answer {
        let text = ask.query("q") ?? ""
        let options = try await ask.read { viewer, db in
            let results = try SearchResults.find(text, in: .everywhere, for: viewer, .palette, in: db)
            let near = text.isEmpty ? try Person.search("", for: viewer, in: db) : []
            return SearchOptions(text: text, results: results, near: Array(near.prefix(5)), viewer: viewer)
        }
        return .page(options.html)
    }
}
