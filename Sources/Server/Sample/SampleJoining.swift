import Foundation
import OKR
import Storage

extension SampleCompany {
    /// Forms the teams and lets everybody join, those above before those below.
    mutating func join(types: [Identifier<EmployeeType>], passwordHash: String) throws {
        let at = calendar.founded.addingTimeInterval(60)
        teams = staff.units.map { _ in journal.id(at: at) }
        for (index, member) in staff.members.enumerated() {
            people[member.mailbox] = Person(
                id: journal.id(at: at), name: sample.language(member.name),
                englishName: sample.language == .zh ? member.name.en : "",
                email: try Email("\(member.mailbox)@qinghe.example"), employeeNumber: "QH\(1001 + index)",
                title: sample.language(member.title), employeeType: types[member.employeeType],
                team: teams[member.unit], manager: member.manager.flatMap { people[$0]?.id }, role: member.role,
                leftAt: member.hasLeft ? calendar.running.starts.adding(days: -1) : nil)
        }
        for place in staff.units.indices { try form(place, at: at) }
        var lines: [Identifier<Person>: [Identifier<Person>]] = [:]
        for (index, member) in staff.members.enumerated() {
            guard let person = people[member.mailbox] else { continue }
            let line = [person.id] + (person.manager.flatMap { lines[$0] } ?? [])
            lines[person.id] = line
            try insert(person, team: sample.language(staff.units[member.unit].name), line: line, at: at)
            try journal.db.run(
                "INSERT INTO password (person_id, hash, changed_at) VALUES (\(person.id), \(passwordHash), \(at))")
            if (index + 1) % 5000 == 0 { progress("\(index + 1) people have joined") }
        }
    }

    private func form(_ place: Int, at: Date) throws {
        let unit = staff.units[place]
        let team = Team(
            id: teams[place], name: sample.language(unit.name), parent: unit.parent.map { teams[$0] },
            leader: people[unit.leader]?.id)
        try team.insert(in: journal.db)
        var above: Int? = place
        var distance = 0
        while let ancestor = above {
            try journal.db.run(
                """
                INSERT INTO team_line (team_id, ancestor_id, distance) VALUES (\(team.id), \(teams[ancestor]), \(distance))
                """)
            above = staff.units[ancestor].parent
            distance += 1
        }
        try journal.record(.teamFormed(team: team), at: at, by: nil)
    }

    /// What `Person.join` does for one, without asking the tables about each.
    private func insert(_ person: Person, team: String, line: [Identifier<Person>], at: Date) throws {
        try person.insert(searchText: person.searchText(team: team), joinedAt: at, in: journal.db)
        try person.insertTerms(team: team, in: journal.db)
        for (distance, manager) in line.enumerated() {
            try journal.db.run(
                """
                INSERT INTO reporting (person_id, manager_id, distance) VALUES (\(person.id), \(manager), \(distance))
                """)
        }
        var active = person
        active.leftAt = nil
        try journal.record(.personJoined(person: active), at: at, by: nil, person: person.id)
        guard let last = person.leftAt else { return }
        try journal.record(
            .personLeft(person: person.id), at: calendar.moment(last, hour: 18), by: nil, person: person.id)
    }
}
