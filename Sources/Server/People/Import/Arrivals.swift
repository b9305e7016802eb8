import OKR
import Storage

/// The good rows of a plan on their way in.
struct Arrivals {
    let plan: ImportPlan
    let teams: TeamPaths
    let types: [EmployeeType]

    /// Lets newcomers join, managers before those who report to them.
    mutating func join(_ change: Change) throws {
        var waiting = plan.rows.filter { $0.outcome == .new }
        while !waiting.isEmpty {
            var later: [ImportPlan.Row] = []
            var joined = false
            for row in waiting {
                guard let email = row.draft.email else { continue }
                let manager = try manager(of: row, in: change.db)
                if row.draft.manager != nil, manager == nil {
                    later.append(row)
                    continue
                }
                let blank = Person(id: change.newID(), name: "", email: email, team: teams[[]])
                try person(blank, from: row, manager: manager).join(change)
                joined = true
            }
            guard joined else { throw Refusal(.invalid, field: "manager", .managerUnknown) }
            waiting = later
        }
    }

    /// Keeps what changed of those who were there, and brings back those who had left.
    mutating func update(_ change: Change) throws {
        var changes: [(before: Person, after: Person)] = []
        for row in plan.rows {
            guard let id = row.person, row.isGood, row.outcome != .unchanged else { continue }
            guard var before = try Person.find(id, in: change.db) else { continue }
            if case .returning = row.outcome {
                try before.comeBack(change)
                before.leftAt = nil
            }
            let manager = try manager(of: row, in: change.db)
            changes.append((before, person(before, from: row, manager: manager)))
        }
        // Two people may change places in the line; nobody is in anybody's way once all have let go.
        for (before, after) in changes where before.manager != after.manager {
            try Reporting.move(before.id, under: nil, in: change.db)
        }
        for (before, after) in changes { try after.save(replacing: before, change) }
    }

    private func manager(of row: ImportPlan.Row, in db: any Connection) throws -> Identifier<Person>? {
        try row.draft.manager.flatMap { try Person.find(email: $0, in: db) }?.id
    }

    /// Somebody with what the row says; what the file has no column for stays as it is.
    private func person(_ before: Person, from row: ImportPlan.Row, manager: Identifier<Person>?) -> Person {
        var person = before
        let draft = row.draft
        for column in plan.columns {
            switch column {
            case .name: person.name = draft.name
            case .englishName: person.englishName = draft.englishName
            case .email: break
            case .employeeNumber: person.employeeNumber = draft.employeeNumber
            case .title: person.title = draft.title
            case .employeeType: person.employeeType = types.first { $0.name == draft.employeeType }?.id
            case .team: person.team = teams[draft.team] ?? person.team
            case .manager: person.manager = manager
            }
        }
        return person
    }
}
