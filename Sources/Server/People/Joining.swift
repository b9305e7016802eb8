import Foundation
import OKR
import Storage

// What can happen to a person; each writes all that follows from it and says so in the journal.

extension Person {
    /// Takes a newcomer in: the row, what search finds, and the place in the line of managers.
    package func join(_ change: Change) throws {
        try check()
        try refuseTakenEmail(in: change.db)
        let place = try place(in: change.db)
        try insert(searchText: searchText(team: place), joinedAt: change.at, in: change.db)
        try insertTerms(team: place, in: change.db)
        try Reporting.insert(id, under: manager, in: change.db)
        try change.record(.personJoined(person: self), person: id)
    }

    /// Keeps what was changed of somebody who was there before; nothing is written where nothing differs.
    package func save(replacing before: Person, _ change: Change) throws {
        guard self != before else { return }
        try check()
        if email != before.email { try refuseTakenEmail(in: change.db) }
        if before.role == .owner, role != .owner, try before.isOnlyOwner(in: change.db) {
            throw Refusal(.conflict, field: "role", .lastOwner)
        }
        let place = try place(in: change.db)
        if manager != before.manager { try Reporting.move(id, under: manager, in: change.db) }
        try update(searchText: searchText(team: place), in: change.db)
        try replaceTerms(team: place, in: change.db)
        try change.record(.personChanged(person: self), person: id)
    }

    /// The person is gone from `day` on: signed out, out of the lists, with all OKRs kept.
    package func leave(on day: Day, _ change: Change) throws {
        guard isActive else { return }
        guard try !isOnlyOwner(in: change.db) else { throw Refusal(.conflict, field: "person", .lastOwner) }
        try writeLeft(on: day, in: change.db)
        try endSessions(in: change.db)
        try endAccess(in: change.db)
        try change.record(.personLeft(person: id), person: id)
    }

    package func comeBack(_ change: Change) throws {
        guard !isActive else { return }
        try writeLeft(on: nil, in: change.db)
        try change.record(.personReturned(person: id), person: id)
    }

    /// The name of the team, which people are found by too; refuses teams and managers that are not there.
    private func place(in db: any Connection) throws -> String {
        guard let team, let name = try Team.name(team, in: db) else {
            throw Refusal(.invalid, field: "team", .teamUnknown)
        }
        if let manager {
            guard manager != id else { throw Refusal(.invalid, field: "manager", .managerLoop) }
            guard try Person.find(manager, in: db) != nil else {
                throw Refusal(.invalid, field: "manager", .managerUnknown)
            }
        }
        return name
    }

    func searchText(team: String) -> String {
        PersonName.searchText(
            name: name, englishName: englishName, email: email.address, employeeNumber: employeeNumber, title: title,
            team: team)
    }
}
