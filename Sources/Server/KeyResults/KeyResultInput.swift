import OKR
import Storage

extension Input {
    /// The key result with what was sent; fields that were not sent stay as they are.
    func applied(to kept: KeyResult, names: [Identifier<Person>: String]) throws -> KeyResult {
        var keyResult = kept
        if has("text") {
            keyResult.statement = try statement(
                "text", replacing: kept.statement, most: KeyResult.longestStatement, names: names)
        }
        if has("weight") { keyResult.weight = try Weight(parsing: text("weight")) }
        if has("due") { keyResult.due = try day("due") }
        if has("owner") { keyResult.owner = try identifier("owner") }
        if has("progress") { keyResult.progressByHand = try share("progress") }
        return keyResult
    }
}

extension KeyResult {
    /// The objective of a deleted key result, for whoever wants it back.
    static func objective(ofDeleted id: Identifier<KeyResult>, in db: any Connection) throws -> Identifier<Objective>? {
        try db.value("SELECT objective_id AS value FROM key_result WHERE id = \(id) AND deleted_at IS NOT NULL")
    }
}

extension Change {
    /// Takes a key result to another objective of its sheet; the weights of both sides still make 100 %.
    func move(_ keyResult: KeyResult, to objective: Identifier<Objective>, on sheet: Identifier<Sheet>) throws {
        try checkFollowing(of: keyResult.id, at: objective)
        let joined = try KeyResult.all(of: objective, in: db)
        let weights = Weight.joined(joined.map(\.weight))
        var moved = keyResult
        moved.objective = objective
        moved.position = joined.count + 1
        moved.weight = weights.last ?? .whole
        try moved.save(in: db)
        try record(.keyResultChanged(keyResult: moved), sheet: sheet, objective: objective, keyResult: moved.id)
        try weigh(joined, Array(weights.dropLast()), sheet: sheet)
        let left = try KeyResult.all(of: keyResult.objective, in: db)
        try weigh(left, Weight.left(left.map(\.weight)), sheet: sheet)
        try follow(keyResult.objective)
    }
}

extension Person {
    /// Refuses somebody who is unknown or has left.
    static func checkActive(_ id: Identifier<Person>, in db: any Connection) throws {
        guard try db.row("SELECT id FROM person WHERE id = \(id) AND left_on IS NULL") != nil else {
            throw Refusal(.invalid, field: "owner", .unknownPerson)
        }
    }
}
