/// What an import would do, for the preview and for the write that follows it.
package struct ImportPlan: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        case new
        /// The columns that differ from what is known.
        case changed([ImportColumn])
        /// Known, had left, and is back.
        case returning([ImportColumn])
        case unchanged
        /// Why this row is left out; each phrase names row and column itself.
        case invalid([ImportColumn: Phrase])
    }

    /// What the file says about somebody; teams by path, managers by address, types by name.
    package struct Draft: Hashable, Sendable {
        package var name: String
        package var englishName: String
        /// Nil only in rows that are invalid.
        package var email: Email?
        package var employeeNumber: String
        package var title: String
        package var employeeType: String
        /// From below the organisation downwards: ["产品部", "增长组"]; empty for the organisation itself.
        package var team: [String]
        package var manager: Email?
    }

    package struct Row: Hashable, Sendable {
        package let line: Int
        package let draft: Draft
        /// Who it is already; nil for newcomers and rows that are invalid.
        package let person: Identifier<Person>?
        package var outcome: Outcome
    }

    package var rows: [Row]
    /// Columns of the file; what is known in all others stays as it is.
    package let columns: Set<ImportColumn>
    /// Active people that the file does not name, owners and administrators never among them; nobody where any row is
    /// invalid, since it may have meant one of them.
    package var leavers: [Identifier<Person>]
    /// Paths of teams that do not exist, parents before children.
    package var newTeams: [[String]]
    /// Names of employee types that do not exist.
    package var newEmployeeTypes: [String]
    package var notices: [Phrase]

    /// Whether every row can be taken.
    package var isValid: Bool { !rows.contains { if case .invalid = $0.outcome { true } else { false } } }

    /// Whether applying it would change anything.
    package var changesNothing: Bool {
        rows.allSatisfy { $0.outcome == .unchanged } && leavers.isEmpty
    }
}

/// What is known before an import.
package struct ImportBasis: Sendable {
    package let people: [Person]
    package let teams: [Team]
    package let employeeTypes: [EmployeeType]

    package init(people: [Person], teams: [Team], employeeTypes: [EmployeeType]) {
        self.people = people
        self.teams = teams
        self.employeeTypes = employeeTypes
    }
}
