import OKR
import Storage

/// Somebody's sheet beside one's own, or two cycles of one owner.
enum ComparisonRoutes {
    static func add(to routes: Routes) {
        routes.get("/compare", show)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let person: Identifier<Person>? = try ask.identifier("person")
        let team: Identifier<Team>? = try ask.identifier("team")
        let (cycle, with): (Identifier<Cycle>?, Identifier<Cycle>?) = try (
            ask.identifier("cycle"), ask.identifier("with")
        )
        let page = try await ask.read { viewer, db in
            let shell = try Shell.load(for: viewer, cycle: cycle, in: db)
            let me = Sheet.Owner.person(viewer.id)
            let owner: Sheet.Owner = team.map { .team($0) } ?? .person(person ?? viewer.id)
            // Without somebody else to compare with it is the cycle before.
            let before = try with.map { try Cycle.find($0, visibleTo: viewer, in: db) }
            let former = before ?? (owner == me ? shell.former : nil)
            let isOfCycles = former != nil
            let left = try SheetView.load(
                isOfCycles ? owner : me, cycle: former ?? shell.cycle, for: viewer, in: db
            ).forReading
            let right = try SheetView.load(owner, cycle: shell.cycle, for: viewer, in: db).forReading
            return ComparisonPage(
                ask: ask, viewer: viewer, shell: shell, left: left, right: right, isOfCycles: isOfCycles)
        }
        return .page(page.html)
    }
}

extension Ask {
    fileprivate func identifier<Noun>(_ name: String) throws(Refusal) -> Identifier<Noun>? {
        guard let text = query(name) else { return nil }
        guard let id = Identifier<Noun>(text) else { throw Refusal(.unknown, .notFound) }
        return id
    }
}

extension Shell {
    /// The cycle of the same kind before the one shown.
    fileprivate var former: Cycle? {
        guard let cycle else { return nil }
        return cycles.filter { $0.kind == cycle.kind && $0.starts < cycle.starts }.max { $0.starts < $1.starts }
    }
}

extension SheetView {
    /// The same sheet without anything to write or to press.
    fileprivate var forReading: SheetView {
        SheetView(
            owner: owner, cycle: cycle, sheet: sheet, objectives: objectives, names: names, categories: categories,
            mayWrite: false, mine: [], today: today, editing: nil, ties: ties)
    }
}
