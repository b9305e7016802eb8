import OKR
import Storage

/// What an objective needs of others, and what they say to it.
enum DependencyRoutes {
    static func add(to routes: Routes) {
        routes.get("/objectives/{id}/needs", candidates)
        routes.post("/objectives/{id}/dependencies") { ask in
            let input = try await ask.input()
            let id = try ask.id(of: Objective.self)
            let (on, note) = (try input.required("on"), try input.line("note", most: Dependency.longestNote))
            return try await ask.asking { viewer, change in
                let (owner, objective) = try needed(on, by: id, for: viewer, in: change.db)
                return Dependency(
                    id: change.newID(), subject: id, owner: owner, objective: objective, note: note, by: viewer.id,
                    at: change.at)
            }
        }
        routes.answers(to: Dependency.self)
    }

    /// Objectives, people and teams that an objective could need something of, for the picker.
    @Sendable static func candidates(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let wanted = String((ask.query("q") ?? "").prefix(100))
        let (viewer, objectives, owners) = try await ask.read { viewer, db in
            (
                viewer, try Candidate.list(for: id, matching: wanted, viewer, in: db),
                try Sheet.Owner.search(wanted, for: viewer, in: db)
            )
        }
        return .page(DependencyOptions(objectives: objectives, owners: owners, language: viewer.language).html)
    }

    /// Whose help is meant: "objective:17" with its owner, "team:4" or "person:9".
    private static func needed(
        _ text: String, by needing: Identifier<Objective>, for viewer: Viewer, in db: any Connection
    ) throws -> (owner: Sheet.Owner, objective: Identifier<Objective>?) {
        if let owner = Sheet.Owner(field: text) { return (owner, nil) }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "objective", let id = Identifier<Objective>(parts[1]) else {
            throw Refusal(.invalid, field: "on", .notAnIdentifier)
        }
        let sheets = try [needing, id].map { id in
            try Sheet.find(Objective.find(id, visibleTo: viewer, in: db).sheet, visibleTo: viewer, in: db)
        }
        let cycles = try sheets.map { try Cycle.find($0.cycle, visibleTo: viewer, in: db) }
        guard cycles[0].overlaps(cycles[1]) else { throw Refusal(.invalid, field: "on", .needsAcrossCycles) }
        return (sheets[1].owner, id)
    }
}

extension Dependency: KeptAsking {
    static let table: SQL = "dependency"
    static let subjectColumn: SQL = "from_id"
    static let path = "dependencies"
    static let outcomes: [Decision.Outcome] = [.accepted, .declined, .atRisk]

    /// Who is needed may name the objective that it is about.
    func takenOn(with input: Input, for viewer: Viewer, at place: AskingPlace, _ change: Change) throws -> TakenOn {
        try Cycle.find(place.sheet.cycle, visibleTo: viewer, in: change.db).checkOpenForWriting(on: viewer.today)
        guard let chosen: Identifier<Objective> = try input.identifier("objective") else {
            return TakenOn(sheet: place.sheet)
        }
        let writing = try Writing.objective(chosen, by: viewer, in: change.db).writing
        guard writing.sheet.owner == owner else { throw Refusal(.invalid, field: "objective", .notAChoice) }
        return TakenOn(objective: chosen, sheet: writing.sheet)
    }

    static func toast(_ outcome: Decision.Outcome?) -> Phrase {
        outcome.map { .dependencyAnswered($0) } ?? .dependencyAdded
    }
}
