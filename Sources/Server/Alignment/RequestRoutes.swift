import OKR
import Storage

/// Asking somebody to align one of their objectives to one's own.
enum RequestRoutes {
    static func add(to routes: Routes) {
        routes.post("/objectives/{id}/requests") { ask in
            let input = try await ask.input()
            let id = try ask.id(of: Objective.self)
            let (owner, note) = (try input.owner("to"), try input.line("note", most: AlignmentRequest.longestNote))
            return try await ask.asking { viewer, change in
                AlignmentRequest(
                    id: change.newID(), subject: id, owner: owner, note: note, by: viewer.id, at: change.at)
            }
        }
        routes.answers(to: AlignmentRequest.self)
    }
}

extension AlignmentRequest: KeptAsking {
    static let table: SQL = "alignment_request"
    static let subjectColumn: SQL = "to_id"
    static let path = "requests"
    static let outcomes: [Decision.Outcome] = [.accepted, .declined]

    /// Theirs is aligned, where that has not been done meanwhile.
    func takenOn(with input: Input, for viewer: Viewer, at place: AskingPlace, _ change: Change) throws -> TakenOn {
        guard let chosen: Identifier<Objective> = try input.identifier("objective") else {
            throw Refusal(.invalid, field: "objective", .chooseAnObjective)
        }
        let (writing, lower) = try Writing.objective(chosen, by: viewer, in: change.db)
        guard writing.sheet.owner == owner else { throw Refusal(.invalid, field: "objective", .notAChoice) }
        if try Alignment.between(lower.id, and: to, in: change.db).isEmpty {
            let cycle = try Cycle.find(place.sheet.cycle, visibleTo: viewer, in: change.db)
            try change.connect(lower, in: writing, to: place.objective, in: cycle)
        }
        return TakenOn(objective: lower.id, sheet: writing.sheet)
    }

    static func toast(_ outcome: Decision.Outcome?) -> Phrase {
        switch outcome {
        case nil: .requestMade
        case .accepted, .atRisk: .alignmentMade
        case .declined: .requestDeclined
        case .withdrawn: .requestWithdrawn
        }
    }
}
