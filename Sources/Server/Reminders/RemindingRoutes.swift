import Foundation
import Hummingbird
import OKR
import Storage

/// One person asks others to do what they have to do (催办).
enum RemindingRoutes {
    static func add(to routes: Routes) {
        routes.get("/remindings/new", preview)
        routes.post("/remindings", send)
    }

    @Sendable static func preview(_ ask: Ask) async throws -> Answer {
        let whom = try whom(person: ask.query("person"), team: ask.query("team"))
        let cycle: Identifier<Cycle>? = try known(ask.query("cycle"))
        if ask.wantsFragment || ask.wantsJSON {
            let (viewer, preview) = try await ask.read { viewer, db in
                (viewer, try RemindingPreview.load(whom, cycle: cycle, for: viewer, in: db))
            }
            if ask.wantsJSON { return preview.json(viewer.language) }
            return .page(RemindingForm(preview: preview, viewer: viewer).html)
        }
        let page = try await ask.read { viewer, db in
            RemindingPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: cycle, in: db),
                preview: try RemindingPreview.load(whom, cycle: cycle, for: viewer, in: db),
                sent: ask.query("sent").flatMap { Int($0) })
        }
        return .page(page.html)
    }

    @Sendable static func send(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let whom = try whom(person: input["person"], team: input["team"])
        let cycle: Identifier<Cycle>? = try input.identifier("cycle")
        let note = try Reminding.note(input.text("note"))
        let chosen = try input.has("people") || input.has("choosing") ? Set(people(input)) : nil
        let (viewer, count, preview) = try await ask.change { viewer, change in
            let preview = try RemindingPreview.load(whom, cycle: cycle, for: viewer, in: change.db)
            let count = try preview.send(to: chosen, note: note, change)
            return (viewer, count, try RemindingPreview.load(whom, cycle: cycle, for: viewer, in: change.db))
        }
        if ask.wantsJSON {
            return .json { json in
                json.object {
                    $0.key("reminded"); $0.value(count)
                }
            }
        }
        guard ask.wantsFragment else {
            return .redirect(to: "/remindings/new?\(whom.query)\(cycle.map { "&cycle=\($0)" } ?? "")&sent=\(count)")
        }
        return .page(RemindingForm(preview: preview, viewer: viewer).html)
            .saying(viewer.language(.remindedCount(count)), undo: nil)
    }

    private static func people(_ input: Input) throws -> [Identifier<Person>] {
        try input.all("people").map { text throws(Refusal) in
            guard let id = Identifier<Person>(text) else { throw Refusal(.invalid, field: "people", .notAnIdentifier) }
            return id
        }
    }

    private static func whom(person: String?, team: String?) throws -> Remindees {
        if let person: Identifier<Person> = try known(person) { return .person(person) }
        if let team: Identifier<Team> = try known(team) { return .team(team) }
        throw Refusal(.invalid, field: "person", .fieldIsEmpty)
    }

    private static func known<Noun>(_ text: String?) throws -> Identifier<Noun>? {
        guard let text, !text.isEmpty else { return nil }
        guard let id = Identifier<Noun>(text) else { throw Refusal(.unknown, .notFound) }
        return id
    }
}

extension Remindees {
    var query: String {
        switch self {
        case .person(let id): "person=\(id)"
        case .team(let id): "team=\(id)"
        }
    }

    /// The name and the value of the field in which a form carries it.
    var field: (name: String, value: String) {
        switch self {
        case .person(let id): ("person", "\(id)")
        case .team(let id): ("team", "\(id)")
        }
    }
}

extension RemindingPreview {
    fileprivate func json(_ language: Language) -> Answer {
        .json { json in
            json.object { json in
                json.key("people")
                json.array(lines) { json, line in
                    json.object { json in
                        json.key("id")
                        json.value(line.person.id)
                        json.key("name")
                        json.value(line.person.name)
                        json.key("reminders")
                        json.array(line.reminders) { json, reminder in json.value(reminder.kind.rawValue) }
                        json.key("hindrance")
                        json.value(line.hindrance.map { language($0) })
                    }
                }
            }
        }
    }
}
