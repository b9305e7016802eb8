import OKR
import Storage

/// Handing key results down, and what becomes of it.
enum BreakdownRoutes {
    static func add(to routes: Routes) {
        routes.get("/receivers", receivers)
        routes.post("/key-results/{id}/breakdowns", handDown)
        routes.post("/breakdowns/{id}/answer", answer)
        routes.post("/breakdowns/{id}/following", setFollowing)
        routes.post("/breakdowns/{id}/withdrawal", withdraw)
        routes.delete("/breakdowns/{id}", withdraw)
    }

    /// Whom one may ask for something, for the picker.
    @Sendable static func receivers(_ ask: Ask) async throws -> Answer {
        let text = String((ask.query("q") ?? "").prefix(100))
        let (viewer, found) = try await ask.read { viewer, db in
            (viewer, try Sheet.Owner.search(text, for: viewer, in: db))
        }
        guard ask.wantsJSON else { return .page(ReceiverOptions(found: found, language: viewer.language).html) }
        return .json { json in
            json.array(found) { json, receiver in
                json.object { json in
                    json.key("to")
                    json.value(receiver.owner.field)
                    json.key("name")
                    json.value(receiver.name)
                }
            }
        }
    }

    @Sendable static func handDown(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        let (to, note) = (try input.owner("to"), try input.line("note", most: Breakdown.longestNote))
        let (sheet, made) = try await ask.change { viewer, change in
            let (writing, keyResult) = try Writing.keyResult(id, by: viewer, in: change.db)
            guard !keyResult.statement.isEmpty else { throw Refusal(.conflict, .handedWithoutWords) }
            let breakdown = Breakdown(
                id: change.newID(), keyResult: id, to: to, note: note, by: viewer.id, at: change.at,
                follows: input.flag("follows"))
            try breakdown.check(handedFrom: writing.sheet, others: try Breakdown.all(of: id, in: change.db))
            try to.checkMayAnswer(about: keyResult.objective, field: "to", in: change.db)
            try breakdown.insert(in: change.db)
            try change.record(.handedDown(breakdown: breakdown), breakdown, keyResult, on: writing.sheet)
            return (writing.sheet, breakdown.id)
        }
        return try await ask.answer(sheet, toast: .handedDown, undo: "DELETE /breakdowns/\(made)")
    }

    /// The receiver makes an objective of it, or says why not.
    @Sendable static func answer(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Breakdown.self)
        let (sheet, made) = try await ask.change { viewer, change in
            let breakdown = try Breakdown.find(id, visibleTo: viewer, in: change.db)
            let place = try BreakdownPlace.find(breakdown, for: viewer, in: change.db)
            let writing = try Writing.opening(breakdown.to, cycle: place.sheet.cycle, by: viewer, change: change)
            let decision = try input.decision(by: viewer, among: [.accepted, .declined])
            guard decision.outcome == .accepted else {
                let declined = try breakdown.answered(decision)
                try declined.save(in: change.db)
                try change.record(
                    .breakdownDeclined(breakdown: declined), declined, place.keyResult, on: place.sheet)
                return (writing.sheet, Identifier<Objective>?.none)
            }
            _ = try breakdown.answered(decision)
            let objective = try change.make(place.keyResult, from: input, on: writing, supporting: place.objective)
            let accepted = try breakdown.answered(decision, with: objective.id)
            try accepted.save(in: change.db)
            try change.record(.breakdownAccepted(breakdown: accepted), accepted, place.keyResult, on: place.sheet)
            return (writing.sheet, objective.id)
        }
        return try await ask.answerWaiting(
            sheet, focus: made.map { "text-objective-\($0)" },
            toast: made == nil ? .breakdownDeclined : .breakdownAccepted)
    }

    @Sendable static func setFollowing(_ ask: Ask) async throws -> Answer {
        let follows = try await ask.input().flag("follows")
        let id = try ask.id(of: Breakdown.self)
        let sheet = try await ask.change { viewer, change in
            let kept = try Breakdown.find(id, visibleTo: viewer, in: change.db)
            let (writing, keyResult) = try Writing.keyResult(kept.keyResult, by: viewer, in: change.db)
            let breakdown = try kept.following(follows)
            guard breakdown != kept else { return writing.sheet }
            if follows, let objective = breakdown.objective {
                try change.checkFollowing(by: keyResult.objective, of: objective)
            }
            try breakdown.save(in: change.db)
            try change.record(.followingSet(breakdown: breakdown), breakdown, keyResult, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: follows ? .followingOn : .followingOff)
    }

    @Sendable static func withdraw(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Breakdown.self)
        let sheet = try await ask.change { viewer, change in
            let breakdown = try Breakdown.find(id, visibleTo: viewer, in: change.db)
            let (writing, keyResult) = try Writing.keyResult(breakdown.keyResult, by: viewer, in: change.db)
            let withdrawn = try breakdown.withdrawn(by: viewer.id, at: change.at)
            try withdrawn.save(in: change.db)
            try change.record(.breakdownWithdrawn(breakdown: withdrawn), withdrawn, keyResult, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .breakdownWithdrawn)
    }
}

/// Where a breakdown was handed down.
struct BreakdownPlace {
    let keyResult: KeyResult
    let objective: Objective
    let sheet: Sheet

    static func find(_ breakdown: Breakdown, for viewer: Viewer, in db: any Connection) throws -> BreakdownPlace {
        let keyResult = try KeyResult.find(breakdown.keyResult, visibleTo: viewer, in: db)
        let objective = try Objective.find(keyResult.objective, visibleTo: viewer, in: db)
        return BreakdownPlace(
            keyResult: keyResult, objective: objective,
            sheet: try Sheet.find(objective.sheet, visibleTo: viewer, in: db))
    }
}

extension Change {
    /// Says what happened on the sheet it began on; `person` is who should hear of it.
    func record(_ activity: Activity, _ breakdown: Breakdown, _ keyResult: KeyResult, on sheet: Sheet) throws {
        try record(
            activity, sheet: sheet.id, objective: keyResult.objective, keyResult: keyResult.id,
            person: by == breakdown.by ? breakdown.to.person : breakdown.by)
        try bringUp(keyResult.id)
    }

    /// The objective that somebody makes of a key result: its words and its day, aligned to where it came from.
    fileprivate func make(
        _ keyResult: KeyResult, from input: Input, on writing: Writing, supporting upper: Objective
    ) throws -> Objective {
        let statement =
            input.text("text").isEmpty
            ? keyResult.statement
            : try Prose(markup: input["text"] ?? "", most: Objective.longestStatement, field: "text")
        let due = try input.has("due") ? input.day("due") : keyResult.due
        let objective = try add(statement, due: due, to: writing)
        try align(objective, in: writing, to: upper, in: writing.cycle)
        return objective
    }
}
