import OKR
import Storage

extension SampleCompany {
    /// Everybody's sheets, cycle by cycle.
    func writeSheets() throws {
        var thinking = SampleThinking(dice: Dice(seed: sample.seed ^ 0x5EED))
        for cycle in calendar.short.dropLast() {
            try write(cycle, named: [], thinking: &thinking) { $0.hasLeft || $1.happens(0.4) }
        }
        // Only those who lead plan a year ahead.
        try write(calendar.annual, named: [], thinking: &thinking) { member, _ in member.leads }
        try write(calendar.running, named: SampleSheet.running, thinking: &thinking) { !$0.hasLeft && $1.happens(0.75) }
    }

    private func write(
        _ cycle: Cycle, named: [SampleSheet], thinking: inout SampleThinking,
        where writes: (SampleStaff.Member, inout Dice) -> Bool
    ) throws {
        var writer = SheetWriter(journal: journal, calendar: calendar, language: sample.language, people: people)
        for (index, sheet) in named.enumerated() {
            guard let (owner, author) = owner(of: sheet) else { continue }
            try writer.write(
                sheet.objectives, of: owner, named: sheet.owner, by: author, in: cycle, shift: index * 7,
                isPublished: sheet.isPublished)
        }
        let known =
            named.isEmpty ? [:] : Dictionary(named.map { ($0.owner, $0.objectives.count) }) { first, _ in first }
        var counts: [String: Int] = [:]
        for (index, member) in staff.members.enumerated() {
            if (index + 1) % 5000 == 0 { progress("\(cycle.nameEn): sheets of \(index + 1) people") }
            counts[member.mailbox] = known[.person(member.mailbox)]
            let isNamed = index < SamplePerson.named.count
            guard let person = people[member.mailbox],
                isNamed ? named.isEmpty && wrote(member, in: cycle) : writes(member, &thinking.dice)
            else { continue }
            let count = cycle == calendar.running ? 2 + thinking.dice.weighted([35, 40, 18, 7]) : 2
            let above = member.manager.flatMap { manager in counts[manager].map { (mailbox: manager, count: $0) } }
            let objectives = thinking.objectives(
                count, in: member.craft, course: course(of: cycle, for: member), above: above)
            try writer.write(
                objectives, of: .person(person.id), named: .person(member.mailbox), by: person.id, in: cycle,
                shift: index * 7)
            counts[member.mailbox] = count
        }
        try writer.align()
    }

    /// Whether somebody of the sample company wrote a sheet in a cycle whose sheets are made up.
    private func wrote(_ member: SampleStaff.Member, in cycle: Cycle) -> Bool {
        if cycle.kind == .annual { return member.leads }
        return member.mailbox != "maxiao"
    }

    private func course(of cycle: Cycle, for member: SampleStaff.Member) -> SampleThinking.Course {
        guard cycle.ends < calendar.today else { return .running(fraction: cycle.fraction(on: calendar.today)) }
        return .scored(around: Self.scores[member.mailbox] ?? 0.64)
    }

    private static let scores = [
        "helei": 0.68, "suxiaotang": 0.71, "jiangyutong": 0.65, "yezhiqiu": 0.58, "tangyichen": 0.62,
        "lumingxuan": 0.66, "chengkexin": 0.74, "gaoyuan": 0.55, "linruoxi": 0.69, "shenjiayi": 0.47,
        "xuanran": 0.63, "guweizhen": 0.70,
    ]

    private func owner(of sheet: SampleSheet) -> (Sheet.Owner, Identifier<Person>)? {
        switch sheet.owner {
        case .person(let mailbox): people[mailbox].map { (.person($0.id), $0.id) }
        case .team(let place): people[SampleTeam.named[place].leader].map { (.team(teams[place]), $0.id) }
        }
    }
}
