import Foundation
import OKR
import Storage

extension SampleCompany {
    /// Forms the teams and lets everybody join, those above before those below.
    mutating func join(passwordHash: String) throws {
        let at = calendar.founded
        let types = try employeeTypes(at: at)
        teams = SampleTeam.named.indices.map { journal.id(at: at.addingTimeInterval(Double($0))) }
        for (index, named) in SamplePerson.named.enumerated() {
            let joined = at.addingTimeInterval(60 + Double(index))
            people[named.mailbox] = Person(
                id: journal.id(at: joined), name: sample.language(named.name),
                englishName: sample.language == .zh ? named.name.en : "", email: try Email(named.email),
                employeeNumber: "QH\(1001 + index)", title: sample.language(named.title),
                employeeType: types[named.employeeType], team: teams[named.team],
                manager: named.manager.flatMap { people[$0]?.id }, role: named.role,
                leftAt: named.hasLeft ? calendar.running.starts.adding(days: -1) : nil)
        }
        for (index, named) in SampleTeam.named.enumerated() {
            try form(
                Team(
                    id: teams[index], name: sample.language(named.name), parent: index == 0 ? nil : teams[0],
                    leader: people[named.leader]?.id),
                position: index, at: at)
        }
        for named in SamplePerson.named {
            guard let person = people[named.mailbox] else { continue }
            try insert(person, passwordHash: passwordHash, at: at)
        }
    }

    private func employeeTypes(at: Date) throws -> [Identifier<EmployeeType>] {
        try EmployeeType.usual.enumerated().map { index, name in
            let id: Identifier<EmployeeType> = journal.id(at: at)
            try journal.db.run(
                """
                INSERT INTO employee_type (id, key, name_zh, name_en, position)
                VALUES (\(id), \(name.en.lowercased()), \(name.zh), \(name.en), \(index + 1))
                """)
            return id
        }
    }

    private func form(_ team: Team, position: Int, at: Date) throws {
        try journal.db.run(
            """
            INSERT INTO team (id, parent_id, name, leader_id, position)
            VALUES (\(team.id), \(team.parent), \(team.name), \(team.leader), \(position))
            """)
        for (distance, ancestor) in [team.id, team.parent].compactMap(\.self).enumerated() {
            try journal.db.run(
                """
                INSERT INTO team_line (team_id, ancestor_id, distance) VALUES (\(team.id), \(ancestor), \(distance))
                """)
        }
        try journal.record(.teamFormed(team: team), at: at, by: nil)
    }

    private func insert(_ person: Person, passwordHash: String, at: Date) throws {
        let team = teams.firstIndex { $0 == person.team }.map { sample.language(SampleTeam.named[$0].name) } ?? ""
        let search = PersonName.searchText(
            name: person.name, englishName: person.englishName, email: person.email.address,
            employeeNumber: person.employeeNumber, title: person.title, team: team)
        try journal.db.run(
            """
            INSERT INTO person (id, name, english_name, email, employee_number, title, employee_type_id, team_id,
                manager_id, role, sort_key, search_text, joined_at, left_on)
            VALUES (\(person.id), \(person.name), \(person.englishName), \(person.email.address),
                \(person.employeeNumber), \(person.title), \(person.employeeType), \(person.team), \(person.manager),
                \(person.role), \(PersonName(person.name).sortKey), \(search), \(at), \(person.leftAt))
            """)
        try journal.db.run(
            "INSERT INTO password (person_id, hash, changed_at) VALUES (\(person.id), \(passwordHash), \(at))")
        var above: Identifier<Person>? = person.id
        var distance = 0
        while let manager = above {
            try journal.db.run(
                """
                INSERT INTO reporting (person_id, manager_id, distance) VALUES (\(person.id), \(manager), \(distance))
                """)
            above = people.values.first { $0.id == manager }?.manager
            distance += 1
        }
        try journal.record(.personJoined(person: person), at: at, by: nil, person: person.id)
    }
}
