import OKR
import Storage

enum KeyResultRoutes {
    static let mostOnAnObjective = 20

    static func add(to routes: Routes) {
        routes.post("/objectives/{id}/key-results", create)
        routes.get("/key-results/{id}/fields", fields)
        routes.patch("/key-results/{id}", edit)
        routes.post("/key-results/{id}/position", move)
        routes.post("/key-results/{id}/deletion", delete)
        routes.delete("/key-results/{id}/deletion", restore)
    }

    @Sendable static func create(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Objective.self)
        let statement = try Prose(
            markup: input["text"] ?? "", most: KeyResult.longestStatement, mayBeEmpty: true, field: "text")
        let (sheet, made) = try await ask.change { viewer, change in
            let (writing, objective) = try Writing.objective(id, by: viewer, in: change.db)
            let others = try KeyResult.all(of: id, in: change.db)
            guard others.count < mostOnAnObjective else {
                throw Refusal(.conflict, .tooManyKeyResults(mostOnAnObjective))
            }
            let weights = Weight.joined(others.map(\.weight))
            let keyResult = KeyResult(
                id: change.newID(), objective: id, position: others.count + 1, statement: statement,
                weight: weights.last ?? .whole, due: objective.due ?? writing.cycle.ends,
                metrics: [try Metric(id: change.newID(), kind: .percent, start: 0, target: 100)])
            try keyResult.insert(in: change.db)
            try change.record(
                .keyResultAdded(keyResult: keyResult), sheet: writing.sheet.id, objective: id, keyResult: keyResult.id)
            try change.weigh(others, Array(weights.dropLast()), sheet: writing.sheet.id)
            return (writing.sheet, keyResult.id)
        }
        return try await ask.answer(sheet, focus: "text-key-result-\(made)")
    }

    @Sendable static func fields(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: KeyResult.self)
        return .page(
            try await ask.read { viewer, db in
                let keyResult = try Writing.keyResult(id, by: viewer, in: db).keyResult
                let people = Set(keyResult.statement.people + [keyResult.owner].compactMap(\.self))
                let fields = KeyResultFields(
                    keyResult: keyResult, names: try Person.names(of: people, for: viewer, in: db), viewer: viewer)
                return EditingPlace(fields).html
            })
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, kept) = try Writing.keyResult(id, by: viewer, in: change.db)
            if input.has("weight") { try viewer.checkMaySetWeights() }
            let names = try Person.names(of: Set(kept.statement.people), for: viewer, in: change.db)
            let keyResult = try input.applied(to: kept, names: names)
            guard keyResult != kept else { return writing.sheet }
            if let owner = keyResult.owner, owner != kept.owner { try Person.checkActive(owner, in: change.db) }
            try keyResult.save(in: change.db)
            try change.record(
                .keyResultChanged(keyResult: keyResult), sheet: writing.sheet.id, objective: keyResult.objective,
                keyResult: id)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    /// Puts a key result at a place, of its own objective or of another one on the same sheet.
    @Sendable static func move(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        guard let position = Int(input.text("position")), position >= 1 else {
            throw Refusal(.invalid, field: "position", .notAChoice)
        }
        let target: Identifier<Objective>? = try input.identifier("objective")
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.keyResult(id, by: viewer, in: change.db)
            let from = keyResult.objective
            let to = target ?? from
            guard try Objective.find(to, visibleTo: viewer, in: change.db).sheet == writing.sheet.id else {
                throw Refusal(.invalid, field: "objective", .notAChoice)
            }
            if to != from { try change.move(keyResult, to: to, on: writing.sheet.id) }
            var order = try KeyResult.all(of: to, in: change.db).map(\.id)
            guard order.count <= mostOnAnObjective else {
                throw Refusal(.conflict, field: "objective", .tooManyKeyResults(mostOnAnObjective))
            }
            order.removeAll { $0 == id }
            order.insert(id, at: min(position - 1, order.count))
            try KeyResult.order(order, in: change.db)
            try change.record(.keyResultsOrdered(objective: to, order: order), sheet: writing.sheet.id, objective: to)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.keyResult(id, by: viewer, in: change.db)
            try KeyResult.setDeleted(id, at: change.at, in: change.db)
            try change.record(
                .keyResultDeleted(keyResult: id), sheet: writing.sheet.id, objective: keyResult.objective, keyResult: id
            )
            let left = try KeyResult.all(of: keyResult.objective, in: change.db)
            try change.weigh(left, Weight.left(left.map(\.weight)), sheet: writing.sheet.id)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .keyResultDeleted, undo: "DELETE /key-results/\(id)/deletion")
    }

    @Sendable static func restore(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: KeyResult.self)
        let sheet = try await ask.change { viewer, change in
            guard let objective = try KeyResult.objective(ofDeleted: id, in: change.db) else {
                throw Refusal(.unknown, .notFound)
            }
            let writing = try Writing.objective(objective, by: viewer, in: change.db).writing
            guard try KeyResult.all(of: objective, in: change.db).count < mostOnAnObjective else {
                throw Refusal(.conflict, .tooManyKeyResults(mostOnAnObjective))
            }
            try KeyResult.setDeleted(id, at: nil, in: change.db)
            try change.record(
                .keyResultRestored(keyResult: id), sheet: writing.sheet.id, objective: objective, keyResult: id)
            let all = try KeyResult.all(of: objective, in: change.db)
            try change.weigh(all, Weight.left(all.map(\.weight)), sheet: writing.sheet.id)
            return writing.sheet
        }
        return try await ask.answer(sheet, focus: "text-key-result-\(id)")
    }
}
