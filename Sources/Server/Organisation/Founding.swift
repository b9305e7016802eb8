import Foundation
import OKR
import Storage

/// What has to be known to make an organisation out of nothing.
package struct Founding: Sendable {
    package var organisation: Organisation
    package var owner: String
    package var email: Email
    package var passwordHash: String
    /// How long a short cycle lasts: 1, 2, 3, 6 or 12 months.
    package var months: Int

    package init(
        organisation: Organisation, owner: String, email: Email, passwordHash: String, months: Int = 2
    ) {
        self.organisation = organisation
        self.owner = owner
        self.email = email
        self.passwordHash = passwordHash
        self.months = months
    }
}

extension Organisation {
    /// Makes the organisation with its root team, its owner, the usual employee types and the cycles of today.
    @discardableResult
    package static func found(_ founding: Founding, _ change: Change) throws -> Person {
        guard try Organisation.find(in: change.db) == nil else { throw Refusal(.conflict, .foundedAlready) }
        let organisation = founding.organisation
        try organisation.check(nameField: "organisation")
        try Organisation.check(name: founding.owner, field: "name")
        try organisation.insert(at: change.at, in: change.db)
        try change.record(.organisationFounded(name: organisation.name))
        for (index, name) in EmployeeType.usual.enumerated() {
            try EmployeeType(id: change.newID(), name: name.zh, englishName: name.en)
                .insert(key: name.en.lowercased(), position: index + 1, in: change.db)
        }
        let team = Team(id: change.newID(), name: organisation.name)
        try team.form(change)
        let owner = Person(
            id: change.newID(), name: founding.owner, email: founding.email,
            employeeType: try EmployeeType.all(in: change.db).first?.id, team: team.id, role: .owner)
        try owner.join(change)
        try owner.setPassword(hash: founding.passwordHash, change)
        var led = team
        led.leader = owner.id
        try led.save(replacing: team, change)
        try openCycles(founding, change)
        return owner
    }

    private static func openCycles(_ founding: Founding, _ change: Change) throws {
        let rules = [
            try CycleRule(
                id: change.newID(), kind: .short, months: founding.months, startMonth: 1, visibleDaysAhead: 15),
            try CycleRule(id: change.newID(), kind: .annual, months: 12, startMonth: 1, visibleDaysAhead: 30),
        ]
        for rule in rules { try rule.set(change) }
        try Cycle.openDue(rules: rules, today: founding.organisation.today(at: change.at), change)
    }
}
