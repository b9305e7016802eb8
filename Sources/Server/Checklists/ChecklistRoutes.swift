import Hummingbird
import OKR
import Storage

enum ChecklistRoutes {
    static func add(to routes: Routes) {
        routes.get("/cycle") { ask in try await show(ask) }
        routes.post("/cycle/{id}/checklist", add)
        routes.post("/cycle/{id}/checklist/{item}", save)
        routes.post("/cycle/{id}/checklist/{item}/tick", tick)
        routes.post("/cycle/{id}/checklist/{item}/deletion", delete)
    }

    /// What is refused stands on the page, with what was typed.
    static func show(_ ask: Ask, editing: String? = nil, input: Input? = nil, refusal: Refusal? = nil) async throws
        -> Answer
    {
        let wanted: Identifier<Cycle>? =
            if ask.visit.parameters.get("id") != nil { try ask.id(of: Cycle.self) } else { try ask.wantedCycle() }
        let editing = editing ?? ask.query("edit")
        let page = try await ask.read { viewer, db in
            let shell = try Shell.load(for: viewer, cycle: wanted, in: db)
            let home = try shell.cycle.map { cycle in
                let isCurrent = Shell.current(among: shell.cycles, on: viewer.today)?.id == cycle.id
                let due = isCurrent ? shell.due : try KeyResult.due(of: viewer, in: cycle, in: db)
                return try CycleHome.load(cycle, due: due, ask: ask, viewer: viewer, in: db)
            }
            var page = CyclePage(ask: ask, viewer: viewer, shell: shell, home: home)
            page.input = input
            page.refusal = refusal
            if let home, let editing {
                page.editing = editing
                let assignee = home.checklist[editing]?.assignee
                page.assignee = try assignee.flatMap { try Person.find($0, in: db) }?.nameAndAddress ?? ""
            }
            return page
        }
        return ask.wantsJSON ? page.json : .page(page.html, status: refusal?.kind.status ?? .ok)
    }

    @Sendable static func add(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.keepingChecklist(of: "new", input) { cycle, _, right, change in
            guard right.mayRun else { throw Refusal(.forbidden, .checklistNotYours) }
            guard let phase = Phase(rawValue: input.text("phase")) else {
                throw Refusal(.invalid, field: "phase", .notAChoice)
            }
            var item = ChecklistItem(id: change.newID(), cycle: cycle.id, phase: phase)
            try item.take(input, in: change.db)
            try item.check(in: cycle)
            try item.save(in: change.db)
            try change.record(.checklistItemAdded(item: item))
            return "\(item.id)"
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let key = ask.itemKey
        return try await ask.keepingChecklist(of: key, input) { cycle, checklist, right, change in
            guard let line = checklist[key] else { throw Refusal(.unknown, .notFound) }
            guard right.mayChange(line) else { throw Refusal(.forbidden, .checklistNotYours) }
            var item =
                line.kept
                ?? ChecklistItem(id: change.newID(), cycle: cycle.id, template: line.template, phase: line.phase)
            try item.take(input, in: change.db)
            // A built-in item that is due on its usual day follows the cycle when that moves.
            if let usual = line.template?.due(in: cycle), item.due == usual { item.due = nil }
            guard item != line.kept else { return key }
            try item.check(in: cycle)
            try item.save(in: change.db)
            try change.record(.checklistItemChanged(item: item))
            return key
        }
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let key = ask.itemKey
        return try await ask.keepingChecklist(of: key, try await ask.input()) { _, checklist, right, change in
            guard let item = checklist[key]?.kept, item.template == nil else { throw Refusal(.unknown, .notFound) }
            guard right.mayRun else { throw Refusal(.forbidden, .checklistNotYours) }
            try item.delete(in: change.db)
            try change.record(.checklistItemDeleted(item: item))
            return ""
        }
    }

    /// Two who tick one item at the same time leave one tick; the second changes nothing and is not told off.
    @Sendable static func tick(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let key = ask.itemKey
        let answer = try await ask.keepingChecklist(of: key, input) { cycle, checklist, right, change in
            guard let line = checklist[key] else { throw Refusal(.unknown, .notFound) }
            let team = try input.identifier("team", of: Team.self) ?? right.root
            guard right.mayTick(line, for: team) else { throw Refusal(.forbidden, .checklistNotYours) }
            let tick = ChecklistTick(cycle: cycle.id, item: key, team: team, by: right.viewer, at: change.at)
            if input.flag("ticked") {
                if try tick.insert(in: change.db) { try change.record(.checklistItemTicked(tick: tick)) }
            } else if try tick.delete(in: change.db) {
                try change.record(.checklistItemUnticked(tick: tick))
            }
            return key
        }
        guard ask.wantsFragment, !ask.wantsJSON else { return answer }
        return try await ask.freshLine(key)
    }
}

extension Ask {
    fileprivate var itemKey: String { visit.parameters.get("item") ?? "" }

    fileprivate func wantedCycle() throws(Refusal) -> Identifier<Cycle>? {
        guard let text = query("cycle") else { return nil }
        guard let cycle = Identifier<Cycle>(text) else { throw Refusal(.unknown, .notFound) }
        return cycle
    }

    /// Makes a change of the checklist and goes back to the item, whose key `work` gives; what is refused is said there.
    fileprivate func keepingChecklist(
        of key: String, _ input: Input,
        _ work: @escaping @Sendable (Cycle, Checklist, ChecklistRight, Change) throws -> String
    ) async throws -> Answer {
        let id = try id(of: Cycle.self)
        do {
            let made = try await change { viewer, change in
                let cycle = try Cycle.find(id, visibleTo: viewer, in: change.db)
                let teams = try Team.all(in: change.db)
                // What the program sees of the items matters to nobody here, and would be read for nothing.
                let checklist = Checklist(
                    of: cycle, kept: try ChecklistItem.list(in: cycle, db: change.db), ticks: [],
                    overview: Overview(everybody: Figures(), leaders: Figures(), top: nil), root: viewer.rootTeam,
                    led: [])
                return try work(cycle, checklist, ChecklistRight(of: viewer, teams: teams), change)
            }
            return wantsJSON ? .noContent : .redirect(to: "/cycle?cycle=\(id)\(made.isEmpty ? "" : "#item-\(made)")")
        } catch let refusal as Refusal
            where !wantsJSON && !wantsFragment && [.invalid, .conflict].contains(refusal.kind)
        {
            return try await ChecklistRoutes.show(self, editing: key, input: input, refusal: refusal)
        }
    }

    /// The parts of the page that a tick changes.
    fileprivate func freshLine(_ key: String) async throws -> Answer {
        let id = try id(of: Cycle.self)
        let page = try await read { viewer, db in
            let cycle = try Cycle.find(id, visibleTo: viewer, in: db)
            let home = try CycleHome.load(
                cycle, due: try KeyResult.due(of: viewer, in: cycle, in: db), ask: self, viewer: viewer, in: db)
            return CyclePage(ask: self, viewer: viewer, shell: nil, home: home)
        }
        return .page(page.fragment(key))
    }
}

extension ChecklistItem {
    /// Takes over the fields that were sent.
    fileprivate mutating func take(_ input: Input, in db: any Connection) throws {
        if template == nil, input.has("title") { title = input.text("title") }
        if template == nil, let phase: Phase = try input.word("phase") { self.phase = phase }
        if input.has("note") { note = input.text("note").replacing("\r\n", with: "\n") }
        if input.has("due") { due = try input.day("due") }
        guard input.has("assignee") else { return }
        let text = input.text("assignee")
        guard !text.isEmpty else {
            assignee = nil
            return
        }
        let person = try Person.find(email: try Email(named: text, field: "assignee"), in: db)
        guard let person, person.isActive, person.role.mayWrite else {
            throw Refusal(.invalid, field: "assignee", .checklistAssigneeUnknown)
        }
        assignee = person.id
    }
}
