import Foundation
import OKR
import Storage

// What can happen to a team.

extension Team {
    package func form(_ change: Change) throws {
        try check(in: change.db)
        try insert(in: change.db)
        try TeamLine.insert(id, below: parent, in: change.db)
        try change.record(.teamFormed(team: self))
    }

    /// Renames, moves or gives another leader; whatever differs.
    package func save(replacing before: Team, _ change: Change) throws {
        guard self != before else { return }
        guard (parent == nil) == (before.parent == nil) else {
            throw Refusal(.invalid, field: "parent", .teamRootStays)
        }
        try check(in: change.db)
        if let parent, parent != before.parent { try TeamLine.move(id, below: parent, in: change.db) }
        try update(in: change.db)
        if name != before.name { try renameForMembers(in: change.db) }
        try change.record(.teamChanged(team: self))
    }

    package func dissolve(_ change: Change) throws {
        guard parent != nil else { throw Refusal(.conflict, field: "team", .teamRootStays) }
        guard try isEmpty(in: change.db) else { throw Refusal(.conflict, field: "team", .teamNotEmpty) }
        try writeDissolved(at: change.at, in: change.db)
        try change.record(.teamDissolved(team: id))
    }

    private func check(in db: any Connection) throws {
        try Organisation.check(name: name, field: "name")
        try refuseTakenName(in: db)
        if let parent {
            guard parent != id else { throw Refusal(.invalid, field: "parent", .teamLoop) }
            guard try Team.name(parent, in: db) != nil else {
                throw Refusal(.invalid, field: "parent", .teamUnknown)
            }
        }
        if let leader {
            guard let person = try Person.find(leader, in: db), person.isActive else {
                throw Refusal(.invalid, field: "leader", .leaderUnknown)
            }
        }
    }

    /// People are found by their team's name too.
    private func renameForMembers(in db: any Connection) throws {
        for person in try members(in: db) {
            try person.update(searchText: person.searchText(team: name), in: db)
            try person.replaceTerms(team: name, in: db)
        }
    }
}
