import Foundation
import OKR
import Storage

/// The weekly pass through a sheet, stopped at one key result.
struct CheckInView: Sendable {
    /// Where the pass begins.
    enum Place: Sendable {
        case keyResult(Identifier<KeyResult>)
        case sheet(Sheet.Owner, Identifier<Cycle>?)
        case mine(Identifier<Cycle>?)
    }

    /// A key result with its place on the sheet.
    struct Stop: Sendable {
        let objective: ObjectiveView
        let objectiveNumber: Int
        let number: Int
        let view: KeyResultView

        var keyResult: KeyResult { view.keyResult }
        var label: String { "KR\(number)" }
    }

    let sheet: SheetView
    let stops: [Stop]
    /// Where the pass stands; nil where there is no key result.
    let index: Int?
    /// The check-ins of the key result at which it stands, newest first.
    let past: [CheckIn]
    /// The names of today of authors and of people who are mentioned.
    let names: [Identifier<Person>: String]
    let monday: Date
    let mayCheckIn: Bool

    var stop: Stop? { index.map { stops[$0] } }
    var previous: Stop? { index.flatMap { $0 > 0 ? stops[$0 - 1] : nil } }
    var next: Stop? { index.flatMap { $0 + 1 < stops.count ? stops[$0 + 1] : nil } }
    var updated: Int { stops.count { isUpdated($0) } }

    /// The next one without a check-in this week, once around.
    var nextWaiting: Stop? {
        guard let index else { return nil }
        return (stops[(index + 1)...] + stops[..<index]).first { !isUpdated($0) }
    }

    func isUpdated(_ stop: Stop) -> Bool { stop.view.isUpdated(since: monday) }
}

extension CheckInView {
    /// Reads the pass and the history of where it stands; the number of statements does not depend on how much there is.
    static func load(
        _ place: Place, for viewer: Viewer, in db: any Connection
    ) throws -> (shell: Shell, view: CheckInView) {
        var owner = Sheet.Owner.person(viewer.id)
        var cycle: Identifier<Cycle>?
        var asked: Identifier<KeyResult>?
        switch place {
        case .mine(let wanted): cycle = wanted
        case .sheet(let whose, let wanted): (owner, cycle) = (whose, wanted)
        case .keyResult(let id):
            let row = try db.row(
                """
                SELECT s.person_id, s.team_id, s.cycle_id FROM key_result k JOIN objective o ON o.id = k.objective_id
                JOIN sheet s ON s.id = o.sheet_id
                WHERE k.id = \(id) AND k.deleted_at IS NULL AND \(Visibility.objective(to: viewer))
                """)
            guard let row else { throw Refusal(.unknown, .notFound) }
            let person: Identifier<Person>? = try row("person_id")
            owner = try person.map { .person($0) } ?? .team(row("team_id"))
            cycle = try row("cycle_id")
            asked = id
        }
        let shell = try Shell.load(for: viewer, cycle: cycle, in: db)
        let sheet = try SheetView.load(owner, cycle: shell.cycle, for: viewer, in: db)
        return (shell, try CheckInView(sheet, asked: asked, for: viewer, in: db))
    }

    private init(
        _ sheet: SheetView, asked: Identifier<KeyResult>?, for viewer: Viewer, in db: any Connection
    ) throws {
        let monday = viewer.today.monday.startInstant(in: viewer.timeZone)
        let stops = sheet.objectives.enumerated().flatMap { index, objective in
            objective.keyResults.enumerated().map { number, view in
                Stop(objective: objective, objectiveNumber: index + 1, number: number + 1, view: view)
            }
        }
        let index = Self.start(among: stops, asked: asked)
        let stop = index.map { stops[$0] }
        let past = try stop.map { try CheckIn.list(of: $0.keyResult.id, in: db) } ?? []
        let people = Set(past.flatMap { [$0.author] + $0.note.people })
        self.sheet = sheet
        self.stops = stops
        self.index = index
        self.past = past
        names = try Person.names(of: people, for: viewer, in: db).merging(sheet.names) { own, _ in own }
        self.monday = monday
        mayCheckIn =
            sheet.cycle?.isOpenForCheckIns(on: viewer.today) == true
            && stop?.keyResult.mayBeCheckedIn(by: viewer, on: sheet.owner) == true
    }

    /// The one that was asked for, else the one that has waited longest.
    private static func start(among stops: [Stop], asked: Identifier<KeyResult>?) -> Int? {
        if let asked, let index = stops.firstIndex(where: { $0.keyResult.id == asked }) { return index }
        let ages = stops.enumerated().map { (index: $0.offset, at: $0.element.view.latest?.at ?? .distantPast) }
        return ages.min { ($0.at, $0.index) < ($1.at, $1.index) }?.index
    }
}
