import OKR
import Storage

/// Asking somebody to align one of their objectives to one's own.
enum RequestRoutes {
    static func add(to routes: Routes) {
        routes.post("/objectives/{id}/requests", request)
        routes.post("/requests/{id}/answer", answer)
        routes.post("/requests/{id}/withdrawal", withdraw)
        routes.delete("/requests/{id}", withdraw)
    }

    @Sendable static func request(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Objective.self)
        let (to, note) = (try input.owner("to"), try input.line("note", most: AlignmentRequest.longestNote))
        let (sheet, made) = try await ask.change { viewer, change in
            let (writing, objective) = try Writing.objective(id, by: viewer, in: change.db)
            guard !objective.statement.isEmpty else { throw Refusal(.conflict, .requestedWithoutWords) }
            let request = AlignmentRequest(
                id: change.newID(), to: id, of: to, note: note, by: viewer.id, at: change.at)
            try request.check(askedFrom: writing.sheet, others: try AlignmentRequest.all(to: id, in: change.db))
            try to.checkMayAnswer(about: id, field: "to", in: change.db)
            try request.insert(in: change.db)
            try change.record(
                .alignmentRequested(request: request), sheet: writing.sheet.id, objective: id, person: to.person)
            return (writing.sheet, request.id)
        }
        return try await ask.answer(sheet, toast: .requestMade, undo: "DELETE /requests/\(made)")
    }

    @Sendable static func answer(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: AlignmentRequest.self)
        let (sheet, isAccepted) = try await ask.change { viewer, change in
            let request = try AlignmentRequest.find(id, visibleTo: viewer, in: change.db)
            let upper = try Objective.find(request.to, visibleTo: viewer, in: change.db)
            let upperSheet = try Sheet.find(upper.sheet, visibleTo: viewer, in: change.db)
            let decision = try input.decision(by: viewer, among: [.accepted, .declined])
            try request.decision.checkWaiting()
            guard decision.outcome == .accepted else {
                let card = try OwnerCard.find(request.of, cycle: upperSheet.cycle, for: viewer, in: change.db).card
                guard card.mayWrite(viewer) else { throw Refusal(.forbidden, .notYoursToAnswer) }
                let declined = try request.answered(decision)
                try declined.save(in: change.db)
                try change.record(
                    .alignmentRequestDeclined(request: declined), sheet: upper.sheet, objective: upper.id,
                    person: request.by)
                return (upperSheet, false)
            }
            guard let chosen: Identifier<Objective> = try input.identifier("objective") else {
                throw Refusal(.invalid, field: "objective", .chooseAnObjective)
            }
            let (writing, lower) = try Writing.objective(chosen, by: viewer, in: change.db)
            guard writing.sheet.owner == request.of else {
                throw Refusal(.invalid, field: "objective", .notAChoice)
            }
            if try Alignment.between(lower.id, and: upper.id, in: change.db).isEmpty {
                let upperCycle = try Cycle.find(upperSheet.cycle, visibleTo: viewer, in: change.db)
                try change.align(lower, in: writing, to: upper, in: upperCycle)
            } else {
                try change.fulfil(requestsTo: upper, of: request.of, with: lower.id)
            }
            return (writing.sheet, true)
        }
        return try await ask.answerWaiting(sheet, toast: isAccepted ? .alignmentMade : .requestDeclined)
    }

    @Sendable static func withdraw(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: AlignmentRequest.self)
        let sheet = try await ask.change { viewer, change in
            let request = try AlignmentRequest.find(id, visibleTo: viewer, in: change.db)
            let writing = try Writing.objective(request.to, by: viewer, in: change.db).writing
            let withdrawn = try request.withdrawn(by: viewer.id, at: change.at)
            try withdrawn.save(in: change.db)
            try change.record(
                .alignmentRequestWithdrawn(request: withdrawn), sheet: writing.sheet.id, objective: request.to,
                person: request.of.person)
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .requestWithdrawn)
    }
}
