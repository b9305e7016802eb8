import Coach
import HTTPTypes
import Hummingbird
import OKR
import Storage

/// The coach where a browser cannot run it, and what people set aside of its hints.
enum CoachRoutes {
    static func add(to routes: Routes) {
        routes.post("/coach", answer)
        routes.post("/objectives/{id}/hints/{rule}/set-aside") { ask in
            try await setAside(ask, .objective(try ask.id()))
        }
        routes.post("/key-results/{id}/hints/{rule}/set-aside") { ask in
            try await setAside(ask, .keyResult(try ask.id()))
        }
        routes.delete("/objectives/{id}/hints/{rule}/set-aside") { ask in
            try await takeUp(ask, .objective(try ask.id()))
        }
        routes.delete("/key-results/{id}/hints/{rule}/set-aside") { ask in
            try await takeUp(ask, .keyResult(try ask.id()))
        }
        routes.post("/objectives/{id}/hints/{rule}/set-aside/deletion") { ask in
            try await takeUp(ask, .objective(try ask.id()))
        }
        routes.post("/key-results/{id}/hints/{rule}/set-aside/deletion") { ask in
            try await takeUp(ask, .keyResult(try ask.id()))
        }
    }

    /// Answers a line of JSON with one, just as the module in the browser does; nothing is kept.
    @Sendable static func answer(_ ask: Ask) async throws -> Answer {
        let viewer = try await ask.read { viewer, _ in viewer }
        try viewer.check(ask.request.headers[.csrfToken], for: ask.request)
        let line: [UInt8]
        do {
            line = Array(try await ask.request.body.collect(upTo: 1 << 16).readableBytesView)
        } catch {
            throw Refusal(.tooLarge, .bodyTooLarge(megabytes: 0))
        }
        return Answer(
            .ok, type: "application/json; charset=utf-8", bytes: line.withUnsafeBufferPointer { Coach.answer(line: $0) }
        )
    }

    private static func setAside(_ ask: Ask, _ subject: SetAside.Subject) async throws -> Answer {
        let input = try await ask.input()
        let rule = try ask.rule()
        let sheet = try await ask.change { viewer, change in
            let (writing, text) = try Writing.of(subject, by: viewer, in: change.db)
            let setAside = try SetAside(subject: subject, rule: rule, text: text, reason: input.text("reason"))
            try setAside.keep(in: change)
            try change.record(.hintSetAside(hint: setAside), subject, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }

    private static func takeUp(_ ask: Ask, _ subject: SetAside.Subject) async throws -> Answer {
        let rule = try ask.rule()
        let sheet = try await ask.change { viewer, change in
            let (writing, text) = try Writing.of(subject, by: viewer, in: change.db)
            let setAside = try SetAside(subject: subject, rule: rule, text: text, reason: "")
            guard try setAside.remove(in: change) else { throw Refusal(.unknown, .notFound) }
            try change.record(.hintTakenUp(hint: setAside), subject, on: writing.sheet)
            return writing.sheet
        }
        return try await ask.answer(sheet)
    }
}

extension Ask {
    fileprivate func rule() throws(Refusal) -> String {
        guard let name = visit.parameters.get("rule"), Rule(name: name) != nil else {
            throw Refusal(.unknown, .notFound)
        }
        return name
    }
}

extension Writing {
    fileprivate static func of(
        _ subject: SetAside.Subject, by viewer: Viewer, in db: any Connection
    ) throws -> (writing: Writing, text: String) {
        switch subject {
        case .objective(let id):
            let (writing, objective) = try Writing.objective(id, by: viewer, in: db)
            return (writing, objective.statement.text)
        case .keyResult(let id):
            let (writing, keyResult) = try Writing.keyResult(id, by: viewer, in: db)
            return (writing, keyResult.statement.text)
        }
    }
}

extension Change {
    fileprivate func record(_ activity: Activity, _ subject: SetAside.Subject, on sheet: Sheet) throws {
        switch subject {
        case .objective(let id): try record(activity, sheet: sheet.id, objective: id)
        case .keyResult(let id): try record(activity, sheet: sheet.id, keyResult: id)
        }
    }
}
