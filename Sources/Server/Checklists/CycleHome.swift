import OKR
import Storage

/// All that the page of a cycle shows, as one viewer may see it.
///
/// The organisation's figures are for everybody: they count people and name nobody. Figures of teams are for those who
/// lead them and for administrators. Lists of people are not here at all; leaders will have them on their board.
struct CycleHome: Sendable {
    struct TeamRow: Sendable {
        let team: Team
        let figures: Figures
    }

    let cycle: Cycle
    let checklist: Checklist
    let overview: Overview
    let owed: [Owed]
    /// Items that this viewer looks after and that are due within a week or overdue.
    let mine: [Checklist.Line]
    let right: ChecklistRight
    let teams: [TeamRow]
    let names: [Identifier<Person>: String]
    /// Whoever leads the organisation.
    let top: Identifier<Person>?

    static let mostTeams = 60

    /// Seven statements beside those of the frame, more only by what happened since anybody last looked.
    static func load(
        _ cycle: Cycle, due: Int, ask: Ask, viewer: Viewer, in db: any Connection
    ) throws -> CycleHome {
        let course = ask.app.course
        let roll = try ask.app.standings.roll(of: cycle.id, course: course, at: ask.at, in: db)
        let yardstick = viewer.yardstick(course)
        let overview = roll.overview(by: yardstick)
        let right = ChecklistRight(of: viewer, teams: roll.teams)
        let checklist = Checklist(
            of: cycle, kept: try ChecklistItem.list(in: cycle, db: db),
            ticks: try ChecklistTick.list(in: cycle, db: db),
            overview: overview, root: viewer.rootTeam, led: roll.led)
        var named = Set(checklist.lines.compactMap(\.assignee) + checklist.lines.compactMap { $0.tick?.by })
        if let top = roll.top { named.insert(top) }
        let soon = viewer.today.adding(days: 7)
        return CycleHome(
            cycle: cycle, checklist: checklist, overview: overview,
            owed: Owed.list(
                roll.standings[viewer.id], in: cycle, due: due, lessons: course.lessons.count, on: viewer.today),
            mine: checklist.lines.filter { !$0.isDone && $0.due <= soon && right.looksAfter($0) }, right: right,
            teams: rows(of: roll, for: right, by: yardstick),
            names: try Person.names(of: named, for: viewer, in: db), top: roll.top)
    }

    /// The teams right below the organisation for those who take it through the cycle; for other leaders what they lead.
    private static func rows(of roll: Roll, for right: ChecklistRight, by yardstick: Figures.Yardstick) -> [TeamRow] {
        let led = Set(right.led.map(\.id))
        let shown = roll.teams.filter { team in
            right.mayRun
                ? team.parent == roll.root?.id : led.contains(team.id) || team.parent.map(led.contains) ?? false
        }
        guard !shown.isEmpty else { return [] }
        let figures = roll.figures(by: yardstick)
        return shown.prefix(mostTeams).map { TeamRow(team: $0, figures: figures[$0.id] ?? Figures()) }
    }
}

/// What somebody may do with the checklist.
struct ChecklistRight: Sendable {
    let viewer: Identifier<Person>
    /// Administrators, and whoever leads the organisation, change every item and add others.
    let mayRun: Bool
    let isTop: Bool
    let root: Identifier<Team>
    /// The teams below the organisation that this person leads.
    let led: [Team]
    private let mayWrite: Bool

    init(of viewer: Viewer, teams: [Team]) {
        self.viewer = viewer.id
        root = viewer.rootTeam
        mayWrite = viewer.role.mayWrite
        let own = mayWrite ? teams.filter { $0.leader == viewer.id } : []
        isTop = own.contains { $0.parent == nil }
        mayRun = viewer.role.mayAdminister || isTop
        led = own.filter { $0.parent != nil }
    }

    /// The item is changed and ticked by those who run the checklist and by whom it is assigned to.
    func mayChange(_ line: Checklist.Line) -> Bool {
        mayRun || (mayWrite && line.assignee == viewer)
    }

    func mayTick(_ line: Checklist.Line, for team: Identifier<Team>) -> Bool {
        team == root ? mayChange(line) : line.isPerTeam && led.contains { $0.id == team }
    }

    /// Whether the item is this person's to see to: named, or by what they are where nobody is named.
    func looksAfter(_ line: Checklist.Line) -> Bool {
        if let assignee = line.assignee { return assignee == viewer }
        if line.isPerTeam { return led.contains { !line.teams.contains($0.id) } }
        return isTop && line.template?.owner == .ceo
    }
}

extension Viewer {
    /// One week for all: the organisation's figures must not differ by where somebody sits.
    func yardstick(_ course: Course) -> Figures.Yardstick {
        let today = Day(now, in: organisationTimeZone)
        return Figures.Yardstick(
            week: today.monday.startInstant(in: organisationTimeZone), lessons: course.lessons.count,
            exercises: course.exerciseKeys.count)
    }
}
