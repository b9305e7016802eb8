import ArgumentParser
import Foundation
import OKR
import Server
import Storage

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in what stands in files.", subcommands: [ImportPeople.self])
}

struct ImportPeople: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Bring in people and teams from a CSV file; the same file twice changes nothing.")

    @OptionGroup var place: Place

    @Argument(help: "The CSV file.")
    var file: String

    @Flag(help: "Say row by row what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Mark those who are not in the file as left.")
    var leavers = false

    func run() async throws {
        guard let bytes = FileManager.default.contents(atPath: file) else { throw Trouble(.fileUnreadable(file)) }
        let database = try await place.open()
        let app = App(database: database)
        let plan = try await app.change { [dryRun, leavers] change in
            guard try Organisation.find(in: change.db) != nil else { throw Trouble(.notFounded) }
            let plan = try PeopleImport.plan(bytes, in: change.db)
            if !dryRun { try PeopleImport.apply(plan, leavers: leavers ? Set(plan.leavers) : [], change) }
            return plan
        }
        await database.close()
        report(plan)
    }

    private func report(_ plan: ImportPlan) {
        for notice in plan.notices { standardError(notice(.ofTerminal)) }
        for row in plan.rows {
            if dryRun, let words = words(for: row.outcome) {
                standardOutput("\(row.line)\t\(row.draft.name)\t\(words(.ofTerminal))")
            }
            guard case .invalid(let problems) = row.outcome else { continue }
            for problem in problems.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                standardError(problem.value(.ofTerminal))
            }
        }
        let bad = plan.rows.count { if case .invalid = $0.outcome { true } else { false } }
        let same = plan.rows.count { $0.outcome == .unchanged }
        let words: Phrase = .imported(plan.rows.count - bad - same, unchanged: same, leftOut: bad, isPreview: dryRun)
        standardOutput(words(.ofTerminal))
    }

    private func words(for outcome: ImportPlan.Outcome) -> Phrase? {
        switch outcome {
        case .new: .rowNew
        case .changed(let columns): .rowChanged(columns.map(\.heading))
        case .returning: .rowReturning
        case .unchanged, .invalid: nil
        }
    }
}
