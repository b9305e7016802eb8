import OKR
import Storage

/// Answering and taking back, which is the same for whatever was asked.
extension Routes {
    func answers<Kind: KeptAsking>(to kind: Kind.Type) {
        post("/\(Kind.path)/{id}/answer") { ask in try await AskingRoutes.answer(kind, ask) }
        post("/\(Kind.path)/{id}/withdrawal") { ask in try await AskingRoutes.withdraw(kind, ask) }
        delete("/\(Kind.path)/{id}") { ask in try await AskingRoutes.withdraw(kind, ask) }
    }
}

private enum AskingRoutes {
    static func answer<Kind: KeptAsking>(_ kind: Kind.Type, _ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Kind.self)
        let (taken, outcome) = try await ask.change { viewer, change in
            let asked = try Kind.find(id, visibleTo: viewer, in: change.db)
            let place = try asked.place(for: viewer, in: change.db)
            let (card, sheet, _) = try OwnerCard.find(
                asked.owner, cycle: place.sheet.cycle, for: viewer, in: change.db)
            guard card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToAnswer) }
            let decision = try input.decision(by: viewer, among: Kind.outcomes)
            guard decision.outcome != .declined else {
                try change.keep(try asked.answered(decision), at: place)
                return (TakenOn(sheet: sheet ?? place.sheet), decision.outcome)
            }
            // Before anything is made of it: whoever comes second is told so, and not that theirs is refused.
            try asked.check(answer: decision, with: input.identifier("objective"))
            let taken = try asked.takenOn(with: input, for: viewer, at: place, change)
            try change.keep(try asked.answered(decision, with: taken.objective), at: place)
            return (taken, decision.outcome)
        }
        return try await ask.answerWaiting(taken.sheet, focus: taken.focus, toast: Kind.toast(outcome))
    }

    static func withdraw<Kind: KeptAsking>(_ kind: Kind.Type, _ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Kind.self)
        let sheet = try await ask.change { viewer, change in
            let asked = try Kind.find(id, visibleTo: viewer, in: change.db)
            let place = try asked.place(for: viewer, in: change.db)
            let writing = try Writing.check(place.sheet, by: viewer, in: change.db)
            try change.keep(try asked.withdrawn(by: viewer.id, at: change.at), at: place)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: Kind.toast(.withdrawn))
    }
}

extension Ask {
    /// Asks for something; the answer is the sheet that asks, and the way back.
    func asking<Kind: KeptAsking>(
        _ make: @escaping @Sendable (Viewer, Change) throws -> Kind
    ) async throws -> Answer {
        let (sheet, made) = try await change { viewer, change in
            let asking = try make(viewer, change)
            return (try change.ask(asking, for: viewer), asking.id)
        }
        return try await answer(sheet, toast: Kind.toast(nil), undo: "DELETE /\(Kind.path)/\(made)")
    }
}

extension Change {
    /// Asks for something on the sheet that this person writes.
    fileprivate func ask<Kind: KeptAsking>(_ asking: Kind, for viewer: Viewer) throws -> Sheet {
        let place = try asking.place(for: viewer, in: db)
        let writing = try Writing.check(place.sheet, by: viewer, in: db)
        guard !place.statement.isEmpty else { throw Refusal(.conflict, .askedWithoutWords) }
        try asking.check(askedFrom: writing.sheet, others: Kind.all(of: asking.subject, in: db))
        try asking.owner.checkMayAnswer(about: place.objective.id, field: Kind.field, in: db)
        try asking.insert(in: db)
        try tell(asking, at: place)
        return writing.sheet
    }

    /// Keeps how it stands now, and tells the other side.
    func keep(_ asking: some KeptAsking, at place: AskingPlace) throws {
        try asking.save(in: db)
        try tell(asking, at: place)
    }

    private func tell(_ asking: some KeptAsking, at place: AskingPlace) throws {
        let isForThem = asking.decision == nil || asking.decision?.outcome == .withdrawn
        try record(asking.activity, at: place, person: isForThem ? asking.owner.person : asking.by)
    }

    /// Says what happened on the sheet that asks; `person` is who should hear of it.
    func record(_ activity: Activity, at place: AskingPlace, person: Identifier<Person>?) throws {
        try record(
            activity, sheet: place.sheet.id, objective: place.objective.id, keyResult: place.keyResult?.id,
            person: person)
        if let keyResult = place.keyResult { try bringUp(keyResult.id) }
    }
}
