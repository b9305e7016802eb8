import Foundation
import OKR

/// A sheet as a page shows it: only what the viewer may see, with everything rolled up.
// A class, because each row of the page holds it.
final class SheetView: Sendable {
    let owner: OwnerCard
    let cycle: Cycle?
    let sheet: Sheet?
    let objectives: [ObjectiveView]
    /// The names of today of everybody who is mentioned.
    let names: [Identifier<Person>: String]
    /// The organisation's categories, in order.
    let categories: [Category]
    let mayWrite: Bool
    /// The viewer's own objectives that could be aligned to the ones shown.
    let mine: [OwnObjective]
    let today: Day
    /// The number of the objective or key result whose fields are shown.
    let editing: Int64?
    /// The hints that were left be, by what they are about.
    let setAside: [SetAside.Subject: [SetAside]]
    /// What was asked between this sheet and others.
    let ties: [Tie]
    /// What of the sheet the viewer follows, by number: its owner, objectives; nil on one's own.
    let followed: Set<Int64>?
    /// The number of the last change that the viewer may know of.
    let rev: Int64
    /// What is being said about it; of lines that are not shown as well, so ask by line.
    let threads: OpenThreads

    init(
        owner: OwnerCard, cycle: Cycle?, sheet: Sheet?, objectives: [ObjectiveView],
        names: [Identifier<Person>: String],
        categories: [Category], mayWrite: Bool, mine: [OwnObjective], today: Day, editing: Int64?,
        setAside: [SetAside.Subject: [SetAside]] = [:], ties: [Tie] = [],
        threads: OpenThreads = OpenThreads(), followed: Set<Int64>? = nil, rev: Int64 = 0
    ) {
        self.owner = owner
        self.cycle = cycle
        self.sheet = sheet
        self.objectives = objectives
        self.names = names
        self.categories = categories
        self.mayWrite = mayWrite
        self.mine = mine
        self.today = today
        self.editing = editing
        self.setAside = setAside
        self.ties = ties
        self.followed = followed
        self.rev = rev
        self.threads = threads
    }

    /// What the weights add up to where it is not the whole, in thousandths; by their share they still roll up.
    var wrongWeightSum: Int? {
        guard !objectives.isEmpty else { return nil }
        var sums = [objectives.reduce(0) { $0 + $1.objective.weight.thousandths }]
        sums += objectives.filter { !$0.keyResults.isEmpty }.map {
            $0.keyResults.reduce(0) { $0 + $1.keyResult.weight.thousandths }
        }
        return sums.first { $0 != 1000 }
    }

    /// What marks the part of a page that goes with this sheet: which one, in which state, and where it comes from anew.
    func live(from address: HTML? = nil) -> HTML? {
        guard let sheet else { return nil }
        let from: HTML = address ?? "/sheets/\(sheet.id)"
        return " data-live=\"sheet:\(sheet.id)\" data-rev=\"\(Int(rev))\" data-from=\"\(from)\""
    }

    struct OwnObjective: Sendable {
        let id: Identifier<Objective>
        let position: Int
        let text: String
        let cycle: Identifier<Cycle>
        let alignedTo: Set<Identifier<Objective>>
    }

    var expected: Double? {
        guard let cycle, cycle.phase(on: today) != .prepare else { return nil }
        return cycle.fraction(on: today)
    }

    var progress: Double? {
        // An objective that was just added and says nothing yet does not pull the others down.
        Progress.rollUp(
            objectives.filter { !$0.objective.statement.isEmpty || !$0.keyResults.isEmpty }
                .map { (progress: $0.progress, weight: $0.objective.weight) })
    }

    var tally: Tally? {
        Tally.mean(objectives.map { (tally: $0.tally, weight: $0.objective.weight) })
    }

    var keyResults: [KeyResultView] { objectives.flatMap(\.keyResults) }

    /// How many key results have no check-in this week, where the cycle takes check-ins.
    func due(_ viewer: Viewer) -> Int {
        guard cycle?.isOpenForCheckIns(on: today) == true else { return 0 }
        let monday = today.monday.startInstant(in: viewer.timeZone)
        return keyResults.count { !$0.isUpdated(since: monday) }
    }

    func count(_ health: Health?) -> Int { keyResults.count { $0.health == health } }
}

struct ObjectiveView: Sendable {
    let objective: Objective
    let keyResults: [KeyResultView]
    /// Objectives of others that this one supports.
    let supports: [AlignedObjective]
    /// Objectives of others that support this one.
    let supportedBy: [AlignedObjective]
    let expected: Double?

    var progress: Double? {
        objective.progressByHand
            ?? Progress.rollUp(keyResults.map { (progress: $0.keyResult.progress, weight: $0.keyResult.weight) })
    }

    var health: Health? {
        objective.healthRule.health(
            byHand: objective.healthByHand, progress: progress, expected: expected, children: keyResults.map(\.health))
    }

    var tally: Tally? {
        Tally.mean(keyResults.map { (score: $0.score?.score, weight: $0.keyResult.weight) })
    }
}

/// The other end of an alignment.
struct AlignedObjective: Sendable {
    let id: Identifier<Objective>
    let position: Int
    let text: String
    let owner: Sheet.Owner
    let ownerName: String
    let cycle: Identifier<Cycle>

    var address: String { "\(owner.address)?cycle=\(cycle)#objective-\(id)" }
}

final class KeyResultView: Sendable {
    let keyResult: KeyResult
    let latest: Latest?
    let score: ScoreRecord?
    /// What each metric read at each check-in, oldest first.
    let history: [Identifier<Metric>: [Double]]

    init(keyResult: KeyResult, latest: Latest?, score: ScoreRecord?, history: [Identifier<Metric>: [Double]]) {
        self.keyResult = keyResult
        self.latest = latest
        self.score = score
        self.history = history
    }

    /// The newest check-in.
    struct Latest: Sendable {
        let id: Identifier<CheckIn>
        let author: Identifier<Person>
        let authorName: String
        let at: Date
        let health: Health
        let note: Prose
    }

    var health: Health? { latest?.health }

    /// Whether it was checked in on since the week began.
    func isUpdated(since monday: Date) -> Bool { latest.map { $0.at >= monday } ?? false }
}

extension Sheet.Owner {
    /// Where the owner's OKRs stand.
    var address: String {
        switch self {
        case .person(let id): "/people/\(id)"
        case .team(let id): "/teams/\(id)"
        }
    }
}
