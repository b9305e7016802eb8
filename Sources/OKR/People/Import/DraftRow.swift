import Foundation

/// A row on its way into a plan.
struct DraftRow {
    let line: Int
    var draft: ImportPlan.Draft
    var problems: [ImportColumn: Phrase] = [:]

    init(_ row: ImportRow, rootName: String?) {
        line = row.line
        draft = ImportPlan.Draft(
            name: row[.name], englishName: row[.englishName], email: nil, employeeNumber: row[.employeeNumber],
            title: row[.title], employeeType: row[.employeeType], team: [], manager: nil)
        if draft.name.isEmpty { refuse(.name, .importNameMissing) }
        for column in ImportColumn.allCases { checkText(row[column], in: column) }
        draft.email = address(row[.email], in: .email)
        draft.manager = row[.manager].isEmpty ? nil : address(row[.manager], in: .manager)
        draft.team = path(row[.team], rootName: rootName)
    }

    mutating func refuse(_ column: ImportColumn, _ problem: Phrase) {
        if problems[column] == nil { problems[column] = .inRow(line, column, problem) }
    }

    /// What the row comes to beside what is known.
    func row(known: KnownPeople, columns: Set<ImportColumn>) -> ImportPlan.Row {
        guard problems.isEmpty, let email = draft.email else {
            return ImportPlan.Row(line: line, draft: draft, person: nil, outcome: .invalid(problems))
        }
        guard let person = known.byEmail[email] else {
            return ImportPlan.Row(line: line, draft: draft, person: nil, outcome: .new)
        }
        let changed = ImportColumn.allCases.filter { columns.contains($0) && differs($0, from: person, known: known) }
        let outcome: ImportPlan.Outcome =
            person.isActive ? (changed.isEmpty ? .unchanged : .changed(changed)) : .returning(changed)
        return ImportPlan.Row(line: line, draft: draft, person: person.id, outcome: outcome)
    }

    private func differs(_ column: ImportColumn, from person: Person, known: KnownPeople) -> Bool {
        switch column {
        case .name: draft.name != person.name
        case .englishName: draft.englishName != person.englishName
        case .email: false
        case .employeeNumber: draft.employeeNumber != person.employeeNumber
        case .title: draft.title != person.title
        case .employeeType: draft.employeeType != person.employeeType.flatMap { known.types[$0] } ?? ""
        case .team: draft.team != person.team.flatMap { known.paths[$0] } ?? []
        case .manager: draft.manager != person.manager.flatMap { known.byIdentifier[$0]?.email }
        }
    }

    private mutating func checkText(_ text: String, in column: ImportColumn) {
        let most = column == .team ? 400 : 100
        if !text.isFreeOfControls { refuse(column, .importControls) }
        if column != .email, column != .manager, text.count > most { refuse(column, .importTooLong(most: most)) }
    }

    private mutating func address(_ text: String, in column: ImportColumn) -> Email? {
        do {
            return try Email(text)
        } catch let refusal as Refusal {
            refuse(column, refusal.phrase)
        } catch {
            refuse(column, .emailUnreadable)
        }
        return nil
    }

    private mutating func path(_ text: String, rootName: String?) -> [String] {
        guard !text.isEmpty else { return [] }
        let names = text.replacingOccurrences(of: "／", with: "/").split(
            separator: "/", omittingEmptySubsequences: false
        )
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard names.count <= 20, names.allSatisfy({ !$0.isEmpty && $0.count <= 60 }) else {
            refuse(.team, .importTeamPath)
            return []
        }
        return names.first == rootName ? Array(names.dropFirst()) : names
    }
}
