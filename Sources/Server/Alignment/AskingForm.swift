import OKR
import Storage

/// The pickers of a sheet as pages of their own, where no script runs.
enum AskingForm: String, CaseIterable {
    case alignments, requests, dependencies, breakdowns

    static func add(to routes: Routes) {
        for form in allCases {
            routes.get("/\(form.place)/{id}/\(form.rawValue)/new") { ask in try await form.show(ask) }
        }
    }

    /// What the address of the thing that asks begins with.
    var place: String { self == .breakdowns ? "key-results" : "objectives" }

    var field: String { self == .dependencies ? Dependency.field : "to" }

    private func show(_ ask: Ask) async throws -> Answer {
        let words = String((ask.query("q") ?? "").prefix(100))
        let page = try await ask.read { viewer, db in
            let (writing, statement, objective) = try subject(ask, viewer, in: db)
            let objectives =
                switch self {
                case .alignments, .dependencies: try Candidate.list(for: objective, matching: words, viewer, in: db)
                case .requests, .breakdowns: [Candidate]()
                }
            return AskingPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: writing.cycle.id, in: db),
                form: self, id: try ask.id(of: Objective.self).value, sheet: writing.sheet, statement: statement,
                words: words, objectives: objectives,
                owners: self == .alignments ? [] : try Sheet.Owner.search(words, for: viewer, in: db))
        }
        return .page(page.html)
    }

    private func subject(
        _ ask: Ask, _ viewer: Viewer, in db: any Connection
    ) throws -> (Writing, Prose, Identifier<Objective>) {
        guard self == .breakdowns else {
            let (writing, objective) = try Writing.objective(ask.id(), by: viewer, in: db)
            return (writing, objective.statement, objective.id)
        }
        let (writing, keyResult) = try Writing.keyResult(ask.id(), by: viewer, in: db)
        return (writing, keyResult.statement, keyResult.objective)
    }

    var title: Phrase {
        switch self {
        case .alignments: .align
        case .requests: .request
        case .dependencies: .need
        case .breakdowns: .handDown
        }
    }

    /// What is looked for.
    var label: Phrase {
        switch self {
        case .alignments: .alignWith
        case .requests: .requestWhom
        case .dependencies: .needWhom
        case .breakdowns: .handDownTo
        }
    }

    /// What may be said with it.
    var note: Phrase? {
        switch self {
        case .alignments: nil
        case .dependencies: .needWhat
        case .requests, .breakdowns: .noteForThem
        }
    }
}
