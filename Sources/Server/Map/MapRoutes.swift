import Hummingbird
import OKR
import Storage

enum MapRoutes {
    static func add(to routes: Routes) {
        routes.get("/map", show)
        routes.get("/map/far", far)
        routes.get("/map/unaligned", tray)
        routes.get("/map/places", places)
        routes.get("/map/objectives/{id}", selected)
    }

    /// The page; as JSON what the drawing needs; as a piece of a page the outline, or what is inside one branch of it.
    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let address = ask.mapAddress
        if ask.wantsJSON || ask.wantsFragment {
            let (view, l) = try await ask.read { viewer, db in
                let cycle = try chosenCycle(ask, viewer, in: db)
                return (try MapView.load(address, cycle: cycle, for: viewer, in: db), viewer.language)
            }
            if let root = address.root, view.cards[root] == nil { throw Refusal(.unknown, .notFound) }
            let outline = MapOutlineSection(view: view, l: l, query: ask.request.uri.query ?? "")
            guard ask.wantsJSON else { return .page(address.asksForBranch ? outline.branch : outline.html) }
            return .json { MapJSON(view: view, l: l).write(&$0) }
        }
        let page = try await ask.read { viewer, db in
            let shell = try Shell.load(for: viewer, cycle: try ask.cycleWanted, in: db)
            let view =
                address.hasLists
                ? try MapView.load(address, cycle: shell.cycle, for: viewer, in: db)
                : MapView(.nothing, address: address, cycle: shell.cycle, cards: [], departments: [], for: viewer)
            let fields = MapFilterFields(
                view: view, teams: try MapTeam.choices(chosen: address.filter.team, for: viewer, in: db),
                types: try EmployeeType.all(in: db),
                person: try Person.names(of: address.filter.person.map { [$0] } ?? [], for: viewer, in: db).values
                    .first,
                shell: shell, l: viewer.language)
            return MapPage(ask: ask, viewer: viewer, shell: shell, view: view, fields: fields)
        }
        return .page(page.html)
    }

    @Sendable static func far(_ ask: Ask) async throws -> Answer {
        let address = ask.mapAddress
        let far = try await ask.read { viewer, db in
            try MapFar.load(address.filter, cycle: try chosenCycle(ask, viewer, in: db), for: viewer, in: db)
        }
        return .json { far.write(&$0) }
    }

    @Sendable static func tray(_ ask: Ask) async throws -> Answer {
        let address = ask.mapAddress
        let most = min(max(ask.query("most").flatMap { Int($0) } ?? MapTray.most, 1), 1_000)
        let panel = try await ask.read { viewer, db in
            let cycle = try chosenCycle(ask, viewer, in: db)
            let tray = try MapTray.load(address.filter, cycle: cycle, most: most, for: viewer, in: db)
            let cards = try MapCard.list(
                tray.objectives, expected: cycle?.expected(on: viewer.today), withKeyResults: false, for: viewer, in: db
            )
            let departments = try MapTeam.departments(for: viewer, in: db).map(\.id)
            let place = Dictionary(uniqueKeysWithValues: tray.objectives.enumerated().map { ($1, $0) })
            return MapTrayPanel(
                tray: tray, cards: cards.sorted { place[$0.id, default: 0] < place[$1.id, default: 0] },
                colour: { card in card.department.flatMap(departments.firstIndex).map { $0 + 1 } ?? 0 },
                l: viewer.language
            ).html
        }
        return .page(panel)
    }

    /// What the field for locating offers.
    @Sendable static func places(_ ask: Ask) async throws -> Answer {
        let words = String((ask.query("q") ?? "").prefix(100))
        let (cards, l) = try await ask.read { viewer, db in
            guard let cycle = try chosenCycle(ask, viewer, in: db) else { return ([MapCard](), viewer.language) }
            let found = try MapPlaces.find(words, in: cycle.id, for: viewer, in: db)
            let cards = try MapCard.list(found, expected: nil, withKeyResults: false, for: viewer, in: db)
            let place = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) })
            return (cards.sorted { place[$0.id, default: 0] < place[$1.id, default: 0] }, viewer.language)
        }
        return .page(MapPlaceOptionsPage(cards: cards, words: words, l: l).html)
    }

    /// The panel of what is selected.
    @Sendable static func selected(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let panel = try await ask.read { viewer, db in
            try MapLine.load(id, cycle: try chosenCycle(ask, viewer, in: db), for: viewer, in: db).panel(viewer)
        }
        return .page(panel.html)
    }

    /// The cycle in the address, else the one that runs.
    private static func chosenCycle(_ ask: Ask, _ viewer: Viewer, in db: any Connection) throws -> Cycle? {
        if let wanted = try ask.cycleWanted { return try Cycle.find(wanted, visibleTo: viewer, in: db) }
        return Shell.current(among: try Cycle.visible(to: viewer, in: db), on: viewer.today)
    }
}

extension Ask {
    var mapAddress: MapAddress { MapAddress(query: request.uri.query ?? "") }

    var cycleWanted: Identifier<Cycle>? {
        get throws(Refusal) {
            guard let text = query("cycle") else { return nil }
            guard let id = Identifier<Cycle>(text) else { throw Refusal(.unknown, .notFound) }
            return id
        }
    }
}
