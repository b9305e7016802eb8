import OKR
import Storage

/// Handing key results down, and what becomes of it.
enum BreakdownRoutes {
    static func add(to routes: Routes) {
        routes.get("/receivers", receivers)
        routes.post("/key-results/{id}/breakdowns", handDown)
        routes.post("/breakdowns/{id}/following", setFollowing)
        routes.answers(to: Breakdown.self)
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
        let (owner, note) = (try input.owner("to"), try input.line("note", most: Breakdown.longestNote))
        return try await ask.asking { viewer, change in
            var breakdown = Breakdown(
                id: change.newID(), subject: id, owner: owner, note: note, by: viewer.id, at: change.at)
            breakdown.follows = input.flag("follows")
            return breakdown
        }
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
            try breakdown.saveFollowing(in: change.db)
            try change.record(
                .followingSet(breakdown: breakdown), at: kept.place(for: viewer, in: change.db),
                person: breakdown.owner.person)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: follows ? .followingOn : .followingOff)
    }
}

extension Breakdown {
    /// The receiver makes an objective of the key result: its words and its day, aligned to where it came from.
    func takenOn(with input: Input, for viewer: Viewer, at place: AskingPlace, _ change: Change) throws -> TakenOn {
        guard let keyResult = place.keyResult else { throw Refusal(.unknown, .notFound) }
        let writing = try Writing.opening(owner, cycle: place.sheet.cycle, by: viewer, change: change)
        let statement =
            input.text("text").isEmpty
            ? keyResult.statement
            : try Prose(markup: input["text"] ?? "", most: Objective.longestStatement, field: "text")
        let due = try input.has("due") ? input.day("due") : keyResult.due
        let objective = try change.add(statement, due: due, to: writing)
        try change.align(objective, in: writing, to: place.objective, in: writing.cycle)
        return TakenOn(objective: objective.id, sheet: writing.sheet, focus: "text-objective-\(objective.id)")
    }

    static func toast(_ outcome: Decision.Outcome?) -> Phrase {
        switch outcome {
        case nil: .handedDown
        case .accepted, .atRisk: .breakdownAccepted
        case .declined: .breakdownDeclined
        case .withdrawn: .breakdownWithdrawn
        }
    }
}
