import OKR
import Storage

/// What an objective needs of others, and what they say to it.
enum DependencyRoutes {
    static func add(to routes: Routes) {
        routes.get("/objectives/{id}/needs", candidates)
        routes.post("/objectives/{id}/dependencies", write)
        routes.post("/dependencies/{id}/answer", answer)
        routes.post("/dependencies/{id}/withdrawal", withdraw)
        routes.delete("/dependencies/{id}", withdraw)
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

    @Sendable static func write(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Objective.self)
        let note = try input.line("note", most: Dependency.longestNote)
        let on = try input.required("on")
        let (sheet, made) = try await ask.change { viewer, change in
            let (writing, needing) = try Writing.objective(id, by: viewer, in: change.db)
            let (owner, objective) = try change.needed(on, by: needing, in: writing, for: viewer)
            let dependency = Dependency(
                id: change.newID(), from: id, on: owner, objective: objective, note: note, by: viewer.id, at: change.at)
            try dependency.check(neededFrom: writing.sheet, others: try Dependency.all(from: id, in: change.db))
            try owner.checkMayAnswer(about: id, field: "on", in: change.db)
            try dependency.insert(in: change.db)
            try change.record(
                .dependencyAdded(dependency: dependency), sheet: writing.sheet.id, objective: id, person: owner.person)
            return (writing.sheet, dependency.id)
        }
        return try await ask.answer(sheet, toast: .dependencyAdded, undo: "DELETE /dependencies/\(made)")
    }

    @Sendable static func answer(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Dependency.self)
        let (sheet, outcome) = try await ask.change { viewer, change in
            let dependency = try Dependency.find(id, visibleTo: viewer, in: change.db)
            let needing = try Objective.find(dependency.from, visibleTo: viewer, in: change.db)
            let needingSheet = try Sheet.find(needing.sheet, visibleTo: viewer, in: change.db)
            try Cycle.find(needingSheet.cycle, visibleTo: viewer, in: change.db).checkOpenForWriting(on: viewer.today)
            let card = try OwnerCard.find(dependency.owner, cycle: needingSheet.cycle, for: viewer, in: change.db)
            guard card.card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToAnswer) }
            let decision = try input.decision(by: viewer, among: [.accepted, .declined, .atRisk])
            var chosen: Identifier<Objective>?
            var shown = card.sheet ?? needingSheet
            if let objective: Identifier<Objective> = try input.identifier("objective") {
                let writing = try Writing.objective(objective, by: viewer, in: change.db).writing
                guard writing.sheet.owner == dependency.owner else {
                    throw Refusal(.invalid, field: "objective", .notAChoice)
                }
                (chosen, shown) = (objective, writing.sheet)
            }
            let answered = try dependency.answered(decision, with: chosen)
            try answered.save(in: change.db)
            try change.record(
                Activity(answerTo: answered, decision.outcome), sheet: needing.sheet, objective: needing.id,
                person: dependency.by)
            return (shown, decision.outcome)
        }
        return try await ask.answerWaiting(sheet, toast: .dependencyAnswered(outcome))
    }

    @Sendable static func withdraw(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Dependency.self)
        let sheet = try await ask.change { viewer, change in
            let dependency = try Dependency.find(id, visibleTo: viewer, in: change.db)
            let writing = try Writing.objective(dependency.from, by: viewer, in: change.db).writing
            let withdrawn = try dependency.withdrawn(by: viewer.id, at: change.at)
            try withdrawn.save(in: change.db)
            try change.record(
                .dependencyWithdrawn(dependency: withdrawn), sheet: writing.sheet.id, objective: dependency.from,
                person: dependency.owner.person)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .dependencyWithdrawn)
    }
}

extension Activity {
    fileprivate init(answerTo dependency: Dependency, _ outcome: Decision.Outcome) {
        switch outcome {
        case .accepted: self = .dependencyConfirmed(dependency: dependency)
        case .declined: self = .dependencyDeclined(dependency: dependency)
        case .atRisk: self = .dependencyPutAtRisk(dependency: dependency)
        case .withdrawn: self = .dependencyWithdrawn(dependency: dependency)
        }
    }
}

extension Change {
    /// Whose help is meant: "objective:17" with its owner, "team:4" or "person:9".
    fileprivate func needed(
        _ text: String, by needing: Objective, in writing: Writing, for viewer: Viewer
    ) throws -> (owner: Sheet.Owner, objective: Identifier<Objective>?) {
        if let owner = Sheet.Owner(field: text) { return (owner, nil) }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0] == "objective", let id = Identifier<Objective>(parts[1]) else {
            throw Refusal(.invalid, field: "on", .notAnIdentifier)
        }
        let objective = try Objective.find(id, visibleTo: viewer, in: db)
        let sheet = try Sheet.find(objective.sheet, visibleTo: viewer, in: db)
        let cycle = try Cycle.find(sheet.cycle, visibleTo: viewer, in: db)
        guard writing.cycle.overlaps(cycle) else { throw Refusal(.invalid, field: "on", .needsAcrossCycles) }
        return (sheet.owner, id)
    }
}
