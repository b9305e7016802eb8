import Foundation
import OKR
import Storage

enum PeopleAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/people") { ask in
            let filter = PeopleFilter(ask)
            return try await ask.administer(.people) { frame, db in
                let (people, count) = try ListedPerson.list(filter, for: frame.viewer, in: db)
                return PeopleList(
                    frame: frame, filter: filter, people: people, count: count, teams: try Team.choices(in: db),
                    types: try EmployeeType.all(in: db)
                ).html
            }
        }
        routes.get("/admin/people/new") { ask in try await form(ask, nil) }
        routes.post("/admin/people", add)
        routes.get("/admin/people/{id}") { ask in try await form(ask, try ask.id(of: Person.self)) }
        routes.post("/admin/people/{id}", save)
        routes.post("/admin/people/{id}/departure", leave)
        routes.post("/admin/people/{id}/return", comeBack)
        routes.get("/admin/roles") { ask in
            try await ask.administer(.roles) { frame, db in
                let (counts, people) = try Role.holders(in: db)
                return RolesPage(frame: frame, counts: counts, people: people).html
            }
        }
    }

    @Sendable static func add(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/people?saved=1") { viewer, change in
            let blank = Person(
                id: change.newID(), name: "", email: try Email(input.text("email")), role: .member)
            try blank.filled(from: input, by: viewer, in: change.db).join(change)
        } again: { input, refusal in
            try await form(ask, nil, input: input, refusal: refusal)
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Person.self)
        return try await ask.administer(goingOnTo: "/admin/people/\(id)?saved=1") { viewer, change in
            let before = try Person.find(id, visibleTo: viewer, in: change.db)
            // Whoever may set an owner's address may sign in as the owner.
            guard before.id == viewer.id || viewer.role.mayChange(before.role, to: before.role) else {
                throw Refusal(.forbidden, field: "person", .ownersOnly)
            }
            try before.filled(from: input, by: viewer, in: change.db).save(replacing: before, change)
        } again: { input, refusal in
            try await form(ask, id, input: input, refusal: refusal)
        }
    }

    @Sendable static func leave(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Person.self)
        return try await ask.administer(goingOnTo: "/admin/people/\(id)?saved=1") { viewer, change in
            guard id != viewer.id else { throw Refusal(.conflict, field: "person", .notYourself) }
            let person = try Person.find(id, visibleTo: viewer, in: change.db)
            guard viewer.role.mayChange(person.role, to: person.role) else {
                throw Refusal(.forbidden, field: "person", .ownersOnly)
            }
            try person.leave(on: viewer.today, change)
        } again: { input, refusal in
            try await form(ask, id, refusal: refusal)
        }
    }

    @Sendable static func comeBack(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Person.self)
        return try await ask.administer(goingOnTo: "/admin/people/\(id)?saved=1") { viewer, change in
            let person = try Person.find(id, visibleTo: viewer, in: change.db)
            guard viewer.role.mayChange(person.role, to: person.role) else {
                throw Refusal(.forbidden, field: "person", .ownersOnly)
            }
            try person.comeBack(change)
        } again: { input, refusal in
            try await form(ask, id, refusal: refusal)
        }
    }

    private static func form(
        _ ask: Ask, _ id: Identifier<Person>?, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        try await ask.administer(.people, input: input, refusal: refusal) { frame, db in
            let person = try id.map { try Person.find($0, visibleTo: frame.viewer, in: db) }
            return PersonForm(
                frame: frame, person: person,
                manager: try person?.manager.flatMap { try Person.find($0, in: db) }?.nameAndAddress ?? "",
                hasPassword: try person?.passwordHash(in: db) != nil, teams: try Team.choices(in: db),
                types: try EmployeeType.all(in: db)
            ).html
        }
    }
}

extension Person {
    /// The person with what a form says; fields that were not sent stay as they are.
    fileprivate func filled(from input: Input, by viewer: Viewer, in db: any Connection) throws -> Person {
        var person = self
        if input.has("name") { person.name = input.text("name") }
        if input.has("englishName") { person.englishName = input.text("englishName") }
        if input.has("email") { person.email = try Email(input.text("email")) }
        if input.has("employeeNumber") { person.employeeNumber = input.text("employeeNumber") }
        if input.has("title") { person.title = input.text("title") }
        if input.has("team") { person.team = try input.identifier("team") }
        if input.has("employeeType") {
            person.employeeType = try input.identifier("employeeType")
            let types = try EmployeeType.all(in: db).map(\.id)
            guard person.employeeType.map({ types.contains($0) }) ?? true else {
                throw Refusal(.invalid, field: "employeeType", .employeeTypeUnknown)
            }
        }
        if input.has("manager") { person.manager = try Self.manager(input.text("manager"), in: db) }
        if let wanted = input["role"], wanted != role.rawValue {
            guard let role = Role(rawValue: wanted), viewer.role.mayChange(self.role, to: role) else {
                throw Refusal(.invalid, field: "role", .roleNotYours)
            }
            person.role = role
        }
        return person
    }

    private static func manager(_ text: String, in db: any Connection) throws -> Identifier<Person>? {
        guard !text.isEmpty else { return nil }
        guard let person = try find(email: try Email(named: text, field: "manager"), in: db) else {
            throw Refusal(.invalid, field: "manager", .managerNotFound)
        }
        return person.id
    }
}
