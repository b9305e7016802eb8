extension ImportPlan {
    /// What importing the sheet into what is known would do.
    package init(_ sheet: PeopleSheet, into basis: ImportBasis) {
        self.init(rows: sheet.rows, columns: sheet.columns, notices: sheet.notices, into: basis)
    }

    /// The same from rows alone.
    package init(rows: [ImportRow], columns: Set<ImportColumn>, notices: [Phrase] = [], into basis: ImportBasis) {
        let known = KnownPeople(basis)
        var drafts = rows.map { DraftRow($0, rootName: known.rootName) }
        DraftRow.refuseTwice(&drafts, by: .email) { $0.draft.email?.address }
        DraftRow.refuseTwice(&drafts, by: .employeeNumber) { $0.draft.employeeNumber }
        DraftRow.refuseManagers(&drafts, columns: columns, known: known)

        self.rows = drafts.map { $0.row(known: known, columns: columns) }
        self.columns = columns
        self.notices = notices
        let valid = drafts.filter(\.problems.isEmpty)
        let named = Set(drafts.compactMap(\.draft.email))
        leavers =
            valid.count == drafts.count
            ? basis.people.filter { $0.isActive && !$0.role.mayAdminister && !named.contains($0.email) }.map(\.id) : []
        newTeams = Self.missingTeams(valid.map(\.draft.team), known: Set(known.paths.values))
        newEmployeeTypes = Self.missingTypes(valid.map(\.draft.employeeType), known: Set(known.types.values))
        if !newEmployeeTypes.isEmpty { self.notices.append(.importNewTypes(newEmployeeTypes)) }
    }

    private static func missingTeams(_ paths: [[String]], known: Set<[String]>) -> [[String]] {
        var seen = known
        return paths.flatMap { path in path.indices.map { Array(path[...$0]) } }.filter { seen.insert($0).inserted }
    }

    private static func missingTypes(_ names: [String], known: Set<String>) -> [String] {
        var seen = known
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

/// What is known, by the names that files use.
struct KnownPeople {
    let byEmail: [Email: Person]
    let byIdentifier: [Identifier<Person>: Person]
    let paths: [Identifier<Team>: [String]]
    let types: [Identifier<EmployeeType>: String]
    let rootName: String?

    init(_ basis: ImportBasis) {
        byEmail = Dictionary(basis.people.map { ($0.email, $0) }) { first, _ in first }
        byIdentifier = Dictionary(basis.people.map { ($0.id, $0) }) { first, _ in first }
        types = Dictionary(basis.employeeTypes.map { ($0.id, $0.name) }) { first, _ in first }
        let teams = Dictionary(basis.teams.map { ($0.id, $0) }) { first, _ in first }
        rootName = basis.teams.first { $0.parent == nil }?.name
        paths = teams.mapValues { team in
            var path: [String] = []
            var current = team
            // A tree deeper than all its teams would have to be a ring.
            while let parent = current.parent.flatMap({ teams[$0] }), path.count < teams.count {
                path.insert(current.name, at: 0)
                current = parent
            }
            return path
        }
    }
}
