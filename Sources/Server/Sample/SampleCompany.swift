import Foundation
import OKR
import Storage

/// The organisation with its teams and people, and what they have set out to do.
struct SampleCompany {
    let sample: Sample
    let calendar: SampleCalendar
    let journal: SampleJournal
    var teams: [Identifier<Team>] = []
    var people: [String: Person] = [:]

    init(sample: Sample, calendar: SampleCalendar, passwordHash: String, journal: SampleJournal) throws {
        self.sample = sample
        self.calendar = calendar
        self.journal = journal
        try found()
        try join(passwordHash: passwordHash)
        for cycle in calendar.short + [calendar.annual] {
            try cycle.insert(in: journal.db)
            try journal.record(.cycleOpened(cycle: cycle), at: opening(cycle), by: nil)
        }
    }

    private func opening(_ cycle: Cycle) -> Date {
        max(calendar.moment(cycle.visibleFrom, hour: 0), calendar.founded)
    }

    /// The organisation, the rules of its cycles and its kinds of employees.
    private func found() throws {
        let name = sample.language(SampleTeam.named[0].name)
        let at = calendar.founded
        try journal.db.run(
            """
            INSERT INTO organisation (id, name, language, time_zone, founded_at)
            VALUES (1, \(name), \(sample.language), \(Sample.timeZone), \(at))
            """)
        try journal.record(.organisationFounded(name: name), at: at, by: nil)
        for rule in calendar.rules {
            try journal.db.run(
                """
                INSERT INTO cycle_rule (id, kind, months, start_month, visible_days_ahead)
                VALUES (\(rule.id), \(rule.kind), \(rule.months), \(rule.startMonth), \(rule.visibleDaysAhead))
                """)
            try journal.record(.cycleRuleSet(rule: rule), at: at, by: nil)
        }
    }

    func writeSheets() throws {
        var writer = SheetWriter(journal: journal, calendar: calendar, language: sample.language, people: people)
        for (index, sheet) in SampleSheet.running.enumerated() {
            guard let (owner, author) = owner(of: sheet) else { continue }
            try writer.write(
                sheet.objectives, of: owner, named: sheet.owner, by: author, in: calendar.running, shift: index * 7,
                isPublished: sheet.isPublished)
        }
        try writer.align()
    }

    private func owner(of sheet: SampleSheet) -> (Sheet.Owner, Identifier<Person>)? {
        switch sheet.owner {
        case .person(let mailbox): people[mailbox].map { (.person($0.id), $0.id) }
        case .team(let place): people[SampleTeam.named[place].leader].map { (.team(teams[place]), $0.id) }
        }
    }
}
