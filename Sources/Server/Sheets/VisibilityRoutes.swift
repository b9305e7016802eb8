import OKR
import Storage

/// Who may see a sheet or one objective of it.
enum VisibilityRoutes {
    static func add(to routes: Routes) {
        routes.get("/sheets/{id}/visibility") { ask in
            let id = try ask.id(of: Sheet.self)
            return try await show(ask) { viewer, db in
                let writing = try Writing.sheet(id, by: viewer, in: db)
                return (writing.sheet, writing.sheet.visibility, "/sheets/\(id)/visibility", nil)
            }
        }
        routes.get("/objectives/{id}/visibility") { ask in
            let id = try ask.id(of: Objective.self)
            return try await show(ask) { viewer, db in
                let (writing, objective) = try Writing.objective(id, by: viewer, in: db)
                return (writing.sheet, objective.visibility, "/objectives/\(id)/visibility", objective)
            }
        }
        routes.post("/sheets/{id}/visibility", setSheet)
        routes.put("/sheets/{id}/visibility", setSheet)
        routes.post("/objectives/{id}/visibility", setObjective)
        routes.put("/objectives/{id}/visibility", setObjective)
    }

    private typealias Found = (
        sheet: Sheet, visibility: Visibility, address: String, objective: Objective?
    )

    private static func show(
        _ ask: Ask, _ find: @escaping @Sendable (Viewer, any Connection) throws -> Found
    ) async throws -> Answer {
        let page = try await ask.read { viewer, db in
            let found = try find(viewer, db)
            let visibility = found.visibility
            return VisibilityPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: found.sheet.cycle, in: db),
                sheet: found.sheet, objective: found.objective, visibility: visibility, address: found.address,
                people: try Person.names(of: Set(visibility.people), for: viewer, in: db),
                teams: try Team.choices(in: db))
        }
        return .page(page.html)
    }

    @Sendable static func setSheet(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        let visibility = try await ask.input().visibility()
        let sheet = try await ask.change { viewer, change in
            var sheet = try Writing.sheet(id, by: viewer, in: change.db).sheet
            sheet.visibility = visibility
            try sheet.saveVisibility(by: change)
            let rev = try change.record(.sheetVisibilitySet(sheet: sheet), sheet: id)
            try change.tellOfVisibility(id, rev: rev)
            return sheet
        }
        return try await ask.answer(sheet, toast: .visibilitySaved)
    }

    @Sendable static func setObjective(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let visibility = try await ask.input().visibility()
        let sheet = try await ask.change { viewer, change in
            var (writing, objective) = try Writing.objective(id, by: viewer, in: change.db)
            objective.visibility = visibility
            try objective.save(in: change.db)
            try change.setGrants(visibility, sheet: nil, objective: id)
            let rev = try change.record(
                .objectiveChanged(objective: objective), sheet: writing.sheet.id, objective: id)
            try change.tellOfVisibility(writing.sheet.id, rev: rev)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .visibilitySaved)
    }
}

extension Input {
    /// From the page (`limited`, `people`, `teams`, `management_line`) or from a program, where naming anybody limits.
    func visibility() throws -> Visibility {
        func identifiers<Noun>(_ field: String) throws -> [Identifier<Noun>] {
            let identifiers: [Identifier<Noun>] = try all(field).flatMap { $0.split(separator: ",") }.filter {
                !$0.isEmpty
            }.map { text in
                guard let id = Identifier<Noun>(text) else { throw Refusal(.invalid, field: field, .notAnIdentifier) }
                return id
            }
            let named = Array(Set(identifiers)).sorted()
            guard named.count <= Visibility.mostNamed else {
                throw Refusal(.invalid, field: field, .tooManyNamed(Visibility.mostNamed))
            }
            return named
        }
        let limited = has("limited") ? flag("limited") : true
        guard limited else { return .everyone }
        return Visibility(
            limited: true, people: try identifiers("people"), teams: try identifiers("teams"),
            managementLine: flag("management_line"))
    }
}
