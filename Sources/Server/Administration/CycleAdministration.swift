import Foundation
import Hummingbird
import OKR
import Storage

enum CycleAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/cycles") { ask in try await list(ask) }
        routes.post("/admin/cycles/rules/{kind}", setRule)
        routes.get("/admin/cycles/new") { ask in try await form(ask, nil) }
        routes.post("/admin/cycles", open)
        routes.get("/admin/cycles/{id}") { ask in try await form(ask, try ask.id(of: Cycle.self)) }
        routes.post("/admin/cycles/{id}", save)
        routes.post("/admin/cycles/{id}/deletion", delete)
    }

    @Sendable static func setRule(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let name = ask.visit.parameters.get("kind") ?? ""
        guard let kind = Cycle.Kind(rawValue: name) else { throw Refusal(.unknown, .notFound) }
        return try await ask.administer(goingOnTo: "/admin/cycles?saved=1") { viewer, change in
            let known = try CycleRule.all(in: change.db).first { $0.kind == kind }
            let rule = try CycleRule(
                id: known?.id ?? change.newID(), kind: kind, months: Int(input.text("months")) ?? 0,
                startMonth: Int(input.text("startMonth")) ?? 0,
                visibleDaysAhead: Int(input.text("visibleDaysAhead")) ?? -1)
            guard rule != known else { return }
            try rule.set(change)
            try Cycle.openDue(rules: [rule], today: viewer.today, change)
        } again: { input, refusal in
            try await list(ask, ruleKind: kind, input: input, refusal: refusal)
        }
    }

    @Sendable static func open(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/cycles?saved=1") { _, change in
            try CycleInput.cycle(input, id: change.newID()).open(change)
        } again: { input, refusal in
            try await form(ask, nil, input: input, refusal: refusal)
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Cycle.self)
        return try await ask.administer(goingOnTo: "/admin/cycles?saved=1") { viewer, change in
            let before = try Cycle.find(id, visibleTo: viewer, in: change.db)
            try CycleInput.cycle(input, id: id, before: before).save(replacing: before, change)
        } again: { input, refusal in
            try await form(ask, id, input: input, refusal: refusal)
        }
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Cycle.self)
        return try await ask.administer(goingOnTo: "/admin/cycles?saved=1") { viewer, change in
            try Cycle.find(id, visibleTo: viewer, in: change.db).delete(change)
        } again: { input, refusal in
            try await form(ask, id, refusal: refusal)
        }
    }

    private static func list(
        _ ask: Ask, ruleKind: Cycle.Kind? = nil, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        try await ask.administer(.cycles, input: input, refusal: refusal) { frame, db in
            CyclesPage(
                frame: frame, cycles: try Cycle.all(in: db), rules: try CycleRule.all(in: db), ruleKind: ruleKind
            ).html
        }
    }

    private static func form(
        _ ask: Ask, _ id: Identifier<Cycle>?, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        try await ask.administer(.cycles, input: input, refusal: refusal) { frame, db in
            if let id {
                let cycle = try Cycle.find(id, visibleTo: frame.viewer, in: db)
                return CycleForm(frame: frame, cycle: cycle, isKnown: true, isEmpty: try cycle.isEmpty(in: db)).html
            }
            let next = try Cycle.suggested(today: frame.viewer.today, in: db)
            return CycleForm(frame: frame, cycle: next, isKnown: false, isEmpty: true).html
        }
    }
}

/// What the form of a cycle says.
enum CycleInput {
    static func cycle(_ input: Input, id: Identifier<Cycle>, before: Cycle? = nil) throws -> Cycle {
        guard let kind = Cycle.Kind(rawValue: input["kind"] ?? before?.kind.rawValue ?? "") else {
            throw Refusal(.invalid, field: "kind", .cycleKindUnknown)
        }
        let starts = try day("starts", input, before?.starts)
        let ends = try day("ends", input, before?.ends)
        let usual = Cycle.usualPhases(kind: kind, starts: starts, ends: max(starts.adding(days: 1), ends))
        let name = Cycle.name(starts: starts, ends: ends)
        return Cycle(
            id: id, kind: kind, starts: starts, ends: ends,
            nameZh: input.text("nameZh").isEmpty ? name.zh : input.text("nameZh"),
            nameEn: input.text("nameEn").isEmpty ? name.en : input.text("nameEn"),
            status: input["status"].flatMap { Cycle.Status(rawValue: $0) } ?? before?.status ?? .normal,
            visibleFrom: try day("visibleFrom", input, before?.visibleFrom ?? starts.adding(days: -15)),
            writeEnds: try day("writeEnds", input, before?.writeEnds ?? usual.writeEnds),
            scoreStarts: try day("scoreStarts", input, before?.scoreStarts ?? usual.scoreStarts))
    }

    /// An empty field takes what is usual.
    private static func day(_ field: String, _ input: Input, _ usual: Day?) throws -> Day {
        let text = input.text(field)
        if text.isEmpty, let usual { return usual }
        guard let day = Day(text) else { throw Refusal(.invalid, field: field, .dayUnreadable) }
        return day
    }
}
