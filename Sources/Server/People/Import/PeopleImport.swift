import Foundation
import OKR
import Storage

/// Brings people and teams in from a file.
package enum PeopleImport {
    /// What importing the file would do now. Refuses files that cannot be read.
    package static func plan(_ csv: Data, in db: any Connection) throws -> ImportPlan {
        let sheet = try PeopleSheet(csv: csv)
        let types = try EmployeeType.all(in: db)
        let basis = ImportBasis(
            people: try Person.all(in: db), teams: try Team.all(in: db), employeeTypes: types)
        let rows = sheet.rows.map { $0.namingTypes(as: types) }
        return ImportPlan(rows: rows, columns: sheet.columns, notices: sheet.notices, into: basis)
            .leavingOutWhatCannotBeKept(known: Set(basis.people.map(\.email)))
    }

    /// Does what the plan says for its good rows, and lets those of `leavers` go whom the plan names as leaving.
    package static func apply(
        _ plan: ImportPlan, leavers: Set<Identifier<Person>> = [], _ change: Change
    ) throws {
        var teams = try TeamPaths(in: change.db)
        for path in plan.newTeams { try teams.form(path, change) }
        for name in plan.newEmployeeTypes {
            let id = change.newID(EmployeeType.self)
            let position = try EmployeeType.all(in: change.db).count + 1
            try EmployeeType(id: id, name: name).insert(key: "\(id)", position: position, in: change.db)
        }
        let types = try EmployeeType.all(in: change.db)
        var arrivals = Arrivals(plan: plan, teams: teams, types: types)
        try arrivals.join(change)
        try arrivals.update(change)
        guard let organisation = try Organisation.find(in: change.db) else { return }
        for id in plan.leavers where leavers.contains(id) && id != change.by {
            try Person.find(id, in: change.db)?.leave(on: organisation.today(at: change.at), change)
        }
    }
}

/// Teams by their names from below the organisation downwards.
struct TeamPaths {
    private var ids: [[String]: Identifier<Team>] = [:]

    init(in db: any Connection) throws {
        let all = try Team.all(in: db)
        let teams = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        for team in all {
            var path: [String] = []
            var current = team
            while let parent = current.parent.flatMap({ teams[$0] }) {
                path.insert(current.name, at: 0)
                current = parent
            }
            ids[path] = ids[path] ?? team.id
        }
    }

    subscript(_ path: [String]) -> Identifier<Team>? { ids[path] }

    mutating func form(_ path: [String], _ change: Change) throws {
        guard let name = path.last, let parent = ids[Array(path.dropLast())] else {
            throw Refusal(.invalid, field: "team", .teamUnknown)
        }
        let team = Team(id: change.newID(), name: name, parent: parent)
        try team.form(change)
        ids[path] = team.id
    }
}

extension ImportRow {
    /// Files may name a type in either language.
    fileprivate func namingTypes(as types: [EmployeeType]) -> ImportRow {
        let text = PersonName.folded(self[.employeeType])
        guard !text.isEmpty else { return self }
        let known = types.first {
            PersonName.folded($0.name) == text || PersonName.folded($0.englishName) == text
        }
        guard let known else { return self }
        var fields = fields
        fields[.employeeType] = known.name
        return ImportRow(line: line, fields: fields)
    }
}

extension ImportPlan {
    /// Marks rows whose text is too long to keep, and those whose manager stands in a row that is left out.
    fileprivate func leavingOutWhatCannotBeKept(known: Set<Email>) -> ImportPlan {
        var plan = self
        for index in plan.rows.indices where plan.rows[index].isGood {
            guard let email = plan.rows[index].draft.email else { continue }
            let draft = plan.rows[index].draft
            let person = Person(
                id: Identifier(1), name: draft.name, englishName: draft.englishName, email: email,
                employeeNumber: draft.employeeNumber, title: draft.title)
            do {
                try person.check()
            } catch {
                guard let refusal = error as? Refusal else { continue }
                let column = refusal.field.flatMap { ImportColumn(rawValue: $0) } ?? .name
                plan.rows[index].outcome = .invalid([column: refusal.phrase])
            }
        }
        var good = known.union(plan.rows.filter(\.isGood).compactMap(\.draft.email))
        while let index = plan.rows.firstIndex(where: { row in
            row.isGood && row.draft.manager.map { !good.contains($0) } ?? false
        }) {
            plan.rows[index].outcome = .invalid([.manager: .importManagerLeftOut])
            if let email = plan.rows[index].draft.email, !known.contains(email) { good.remove(email) }
        }
        if plan.rows.contains(where: { !$0.isGood }) { plan.leavers = [] }
        return plan
    }
}

extension ImportPlan.Row {
    /// Whether the row can be taken.
    var isGood: Bool {
        if case .invalid = outcome { false } else { true }
    }
}
