import OKR
import Storage

enum AlignmentRoutes {
    static func add(to routes: Routes) {
        routes.get("/objectives/{id}/candidates", candidates)
        // From one's own objective, and from the page of the objective that is supported.
        routes.post("/objectives/{id}/alignments") { ask in
            let from = try ask.id(of: Objective.self)
            let to: Identifier<Objective>? = try await ask.input().identifier("to")
            return try await align(ask, from: from, to: to, field: "to", showing: from)
        }
        routes.post("/objectives/{id}/supporters") { ask in
            let to = try ask.id(of: Objective.self)
            let from: Identifier<Objective>? = try await ask.input().identifier("from")
            return try await align(ask, from: from, to: to, field: "from", showing: to)
        }
        routes.post("/objectives/{id}/alignments/{to}/deletion", unalign)
        routes.delete("/objectives/{id}/alignments/{to}", unalign)
    }

    private static func align(
        _ ask: Ask, from: Identifier<Objective>?, to: Identifier<Objective>?, field: String,
        showing shown: Identifier<Objective>
    ) async throws -> Answer {
        guard let from, let to else { throw Refusal(.invalid, field: field, .fieldIsEmpty) }
        let sheet = try await ask.change { viewer, change in
            let (writing, lower) = try Writing.objective(from, by: viewer, in: change.db)
            let upper = try Objective.find(to, visibleTo: viewer, in: change.db)
            let upperSheet = try Sheet.find(upper.sheet, visibleTo: viewer, in: change.db)
            let upperCycle = try Cycle.find(upperSheet.cycle, visibleTo: viewer, in: change.db)
            try change.align(lower, in: writing, to: upper, in: upperCycle)
            return shown == from ? writing.sheet : upperSheet
        }
        return try await ask.answer(sheet, toast: .alignmentMade, undo: "DELETE /objectives/\(from)/alignments/\(to)")
    }

    @Sendable static func unalign(_ ask: Ask) async throws -> Answer {
        let from = try ask.id(of: Objective.self)
        let to = try ask.id("to", of: Objective.self)
        let sheet = try await ask.change { viewer, change in
            let writing = try Writing.objective(from, by: viewer, in: change.db).writing
            let alignment = Alignment(from: from, to: to)
            guard try !Alignment.between(from, and: to, in: change.db).isEmpty else {
                throw Refusal(.unknown, .notFound)
            }
            try alignment.delete(in: change.db)
            let rev = try change.record(
                .unaligned(alignment: alignment), sheet: writing.sheet.id, objective: from)
            if let upper = try? Objective.find(to, visibleTo: viewer, in: change.db) {
                try change.tell(of: from, at: upper, rev: rev)
            }
            return writing.sheet
        }
        return try await ask.answer(sheet, toast: .alignmentRemoved)
    }

    /// What an objective could be aligned to, for the picker.
    @Sendable static func candidates(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Objective.self)
        let wanted = ask.query("q") ?? ""
        let found = try await ask.read { viewer, db in
            (try Candidate.list(for: id, matching: wanted, viewer, in: db), viewer)
        }
        guard !ask.wantsJSON else {
            return .json { json in
                json.array(found.0) { json, candidate in
                    json.object { json in
                        json.key("id")
                        json.value(candidate.objective.id)
                        json.key("text")
                        json.value(candidate.objective.text)
                        json.key("owner")
                        json.value(candidate.objective.ownerName)
                    }
                }
            }
        }
        return .page(CandidateOptions(candidates: found.0, language: found.1.language).html)
    }
}
