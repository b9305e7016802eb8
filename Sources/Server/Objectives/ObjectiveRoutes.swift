import OKR
import Storage

enum ObjectiveRoutes {
    static let mostOnASheet = 20

    static func add(to routes: Routes) {
        routes.post("/objectives", create)
        routes.get("/objectives/{id}/fields", fields)
        routes.patch("/objectives/{id}", edit)
        routes.post("/objectives/{id}/position", move)
        routes.post("/objectives/{id}/deletion", delete)
        routes.delete("/objectives/{id}/deletion", restore)
        routes.post("/objectives/{id}/weights", evenWeights)
    }

    @Sendable static func create(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let person: Identifier<Person>? = try input.identifier("person")
        let team: Identifier<Team>? = try input.identifier("team")
        guard let cycle: Identifier<Cycle> = try input.identifier("cycle") else {
            throw Refusal(.invalid, field: "cycle", .fieldIsEmpty)
        }
        let statement = try Prose(
            markup: input["text"] ?? "", most: Objective.longestStatement, mayBeEmpty: true, field: "text")
        let (sheet, id) = try await ask.change { viewer, change in
            let owner: Sheet.Owner = team.map { .team($0) } ?? .person(person ?? viewer.id)
            let writing = try Writing.opening(owner, cycle: cycle, by: viewer, change: change)
            return (writing.sheet, try change.add(statement, to: writing).id)
        }
        return try await ask.answer(sheet, focus: "text-objective-\(id)")
    }

    @Sendable static func fields(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        return .page(
            try await ask.read { viewer, db in
                let objective = try Writing.objective(id, by: viewer, in: db).objective
                let fields = ObjectiveFields(
                    objective: objective,
                    names: try Person.names(of: Set(objective.statement.people), for: viewer, in: db),
                    categories: try Category.current(in: db), viewer: viewer)
                return EditingPlace(fields).html
            })
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Objective.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, kept) = try Writing.objective(id, by: viewer, in: change.db)
            if input.has("weight") { try viewer.checkMaySetWeights() }
            let names = try Person.names(of: Set(kept.statement.people), for: viewer, in: change.db)
            let objective = try input.applied(to: kept, names: names)
            guard objective != kept else { return writing.sheet }
            // One that was retired since stays where it is.
            if let category = objective.category, category != kept.category {
                try Category.check(category, in: change.db)
            }
            try objective.save(in: change.db)
            try change.record(.objectiveChanged(objective: objective), sheet: writing.sheet.id, objective: id)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    @Sendable static func move(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Objective.self)
        guard let position = Int(input.text("position")), position >= 1 else {
            throw Refusal(.invalid, field: "position", .notAChoice)
        }
        let sheet = try await ask.change { viewer, change in
            let writing = try Writing.objective(id, by: viewer, in: change.db).writing
            var order = try Objective.all(of: writing.sheet.id, in: change.db).map(\.id)
            order.removeAll { $0 == id }
            order.insert(id, at: min(position - 1, order.count))
            try Objective.order(order, in: change.db)
            try change.record(.objectivesOrdered(sheet: writing.sheet.id, order: order), sheet: writing.sheet.id)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let sheet = try await ask.change { viewer, change in
            let writing = try Writing.objective(id, by: viewer, in: change.db).writing
            try Objective.setDeleted(id, at: change.at, in: change.db)
            try change.record(.objectiveDeleted(objective: id), sheet: writing.sheet.id, objective: id)
            let left = try Objective.all(of: writing.sheet.id, in: change.db)
            try change.weigh(left, Weight.left(left.map(\.weight)))
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .objectiveDeleted, undo: "DELETE /objectives/\(id)/deletion")
    }

    @Sendable static func restore(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let sheet = try await ask.change { viewer, change in
            guard let sheet = try Objective.sheet(ofDeleted: id, in: change.db) else {
                throw Refusal(.unknown, .notFound)
            }
            let writing = try Writing.sheet(sheet, by: viewer, in: change.db)
            guard try Objective.all(of: sheet, in: change.db).count < mostOnASheet else {
                throw Refusal(.conflict, .tooManyObjectives(mostOnASheet))
            }
            try Objective.setDeleted(id, at: nil, in: change.db)
            try change.record(.objectiveRestored(objective: id), sheet: sheet, objective: id)
            let all = try Objective.all(of: sheet, in: change.db)
            try change.weigh(all, Weight.left(all.map(\.weight)))
            return writing.sheet
        }
        return try await ask.answer(sheet, focus: "text-objective-\(id)")
    }

    @Sendable static func evenWeights(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let sheet = try await ask.change { viewer, change in
            let writing = try Writing.objective(id, by: viewer, in: change.db).writing
            try viewer.checkMaySetWeights()
            let keyResults = try KeyResult.all(of: id, in: change.db)
            try change.weigh(keyResults, Weight.even(keyResults.count), sheet: writing.sheet.id)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }
}
