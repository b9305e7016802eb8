import Foundation
import OKR
import Storage

enum TeamAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/teams") { ask in try await list(ask) }
        routes.post("/admin/teams", form)
        routes.get("/admin/teams/{id}") { ask in try await edit(ask, try ask.id(of: Team.self)) }
        routes.post("/admin/teams/{id}", save)
        routes.post("/admin/teams/{id}/dissolution", dissolve)
    }

    @Sendable static func form(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/teams?saved=1") { viewer, change in
            let team = Team(
                id: change.newID(), name: input.text("name"),
                parent: try input.identifier("parent") ?? viewer.rootTeam,
                leader: try leader(input, in: change.db))
            try team.form(change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Team.self)
        return try await ask.administer(goingOnTo: "/admin/teams?saved=1") { viewer, change in
            let before = try Team.find(id, visibleTo: viewer, in: change.db)
            var team = before
            if input.has("name") { team.name = input.text("name") }
            if input.has("parent"), before.parent != nil { team.parent = try input.identifier("parent") }
            if input.has("leader") { team.leader = try leader(input, in: change.db) }
            try team.save(replacing: before, change)
        } again: { input, refusal in
            try await edit(ask, id, input: input, refusal: refusal)
        }
    }

    @Sendable static func dissolve(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Team.self)
        return try await ask.administer(goingOnTo: "/admin/teams?saved=1") { viewer, change in
            try Team.find(id, visibleTo: viewer, in: change.db).dissolve(change)
        } again: { input, refusal in
            try await edit(ask, id, refusal: refusal)
        }
    }

    private static func leader(_ input: Input, in db: any Connection) throws -> Identifier<Person>? {
        let text = input.text("leader")
        guard !text.isEmpty else { return nil }
        guard let person = try Person.find(email: try Email(named: text, field: "leader"), in: db) else {
            throw Refusal(.invalid, field: "leader", .managerNotFound)
        }
        return person.id
    }

    private static func list(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.teams, input: input, refusal: refusal) { frame, db in
            TeamsPage(frame: frame, teams: try ListedTeam.list(for: frame.viewer, in: db)).html
        }
    }

    private static func edit(
        _ ask: Ask, _ id: Identifier<Team>, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        try await ask.administer(.teams, input: input, refusal: refusal) { frame, db in
            let team = try Team.find(id, visibleTo: frame.viewer, in: db)
            return TeamForm(
                frame: frame, team: team, teams: try Team.choices(in: db),
                leader: try team.leader.flatMap { try Person.find($0, in: db) }?.nameAndAddress ?? ""
            ).html
        }
    }
}
