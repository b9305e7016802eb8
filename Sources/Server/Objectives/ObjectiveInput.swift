import OKR
import Storage

extension Input {
    /// The objective with what was sent; fields that were not sent stay as they are.
    func applied(to kept: Objective, names: [Identifier<Person>: String]) throws -> Objective {
        var objective = kept
        if has("text") {
            objective.statement = try statement(
                "text", replacing: kept.statement, most: Objective.longestStatement, names: names)
        }
        if has("weight") { objective.weight = try Weight(parsing: text("weight")) }
        if has("ambition") { objective.ambition = try word("ambition") }
        if has("category") { objective.category = try identifier("category") }
        if has("due") { objective.due = try day("due") }
        if has("health_rule") { objective.healthRule = try word("health_rule") ?? .worstChild }
        if has("health") { objective.healthByHand = try word("health") }
        if has("progress") { objective.progressByHand = try share("progress") }
        if has("notes") {
            objective.notes = try Prose(
                self["notes"] ?? "", most: Objective.longestNotes, lines: 500, mayBeEmpty: true, field: "notes"
            ).text
        }
        return objective
    }

    /// A progress in per cent as a share: nil where the field is empty.
    func share(_ field: String) throws -> Double? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let value = try? Metric.parse(text, field: field), abs(value) <= 1000 else {
            throw Refusal(.invalid, field: field, .notAProgress)
        }
        return value / 100
    }
}

extension Objective {
    /// The sheet of a deleted objective, for whoever wants it back.
    static func sheet(ofDeleted id: Identifier<Objective>, in db: any Connection) throws -> Identifier<Sheet>? {
        try db.value("SELECT sheet_id AS value FROM objective WHERE id = \(id) AND deleted_at IS NOT NULL")
    }
}

extension Category {
    /// Refuses a category that is not, or no longer, one of the organisation's.
    static func check(_ id: Identifier<Category>, in db: any Connection) throws {
        guard try db.row("SELECT id FROM category WHERE id = \(id) AND retired_at IS NULL") != nil else {
            throw Refusal(.invalid, field: "category", .notAChoice)
        }
    }
}

extension Change {
    /// A new objective behind the others of a sheet; its weight is taken from theirs.
    func add(_ statement: Prose, due: Day? = nil, to writing: Writing) throws -> Objective {
        let others = try Objective.all(of: writing.sheet.id, in: db)
        let most = ObjectiveRoutes.mostOnASheet
        guard others.count < most else { throw Refusal(.conflict, .tooManyObjectives(most)) }
        let weights = Weight.joined(others.map(\.weight))
        let objective = Objective(
            id: newID(), sheet: writing.sheet.id, position: others.count + 1, statement: statement,
            weight: weights.last ?? .whole, due: due)
        try objective.insert(in: db)
        try record(.objectiveAdded(objective: objective), sheet: writing.sheet.id, objective: objective.id)
        try weigh(others, Array(weights.dropLast()))
        return objective
    }

    /// Gives objectives their weights and says so for each that changed.
    func weigh(_ objectives: [Objective], _ weights: [Weight]) throws {
        for (objective, weight) in zip(objectives, weights) where objective.weight != weight {
            var objective = objective
            objective.weight = weight
            try objective.save(in: db)
            try record(.objectiveChanged(objective: objective), sheet: objective.sheet, objective: objective.id)
        }
    }

    func weigh(_ keyResults: [KeyResult], _ weights: [Weight], sheet: Identifier<Sheet>) throws {
        for (keyResult, weight) in zip(keyResults, weights) where keyResult.weight != weight {
            var keyResult = keyResult
            keyResult.weight = weight
            try keyResult.save(in: db)
            try record(
                .keyResultChanged(keyResult: keyResult), sheet: sheet, objective: keyResult.objective,
                keyResult: keyResult.id)
        }
    }
}
