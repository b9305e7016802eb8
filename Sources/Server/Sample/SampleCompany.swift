import Foundation
import OKR
import Storage

/// The organisation with its teams and people, and what they have set out to do.
struct SampleCompany {
    let sample: Sample
    let calendar: SampleCalendar
    let journal: SampleJournal
    let progress: (String) -> Void
    let staff: SampleStaff
    var teams: [Identifier<Team>] = []
    /// By mailbox.
    var people: [String: Person] = [:]

    init(
        sample: Sample, calendar: SampleCalendar, passwordHash: String, journal: SampleJournal,
        progress: @escaping (String) -> Void
    ) throws {
        self.sample = sample
        self.calendar = calendar
        self.journal = journal
        self.progress = progress
        staff = Self.staff(of: sample)
        try found()
        try join(types: try employeeTypes(), passwordHash: passwordHash)
    }

    private static func staff(of sample: Sample) -> SampleStaff {
        guard let people = sample.people else { return SampleStaff() }
        var growth = SampleGrowth(SampleStaff(), to: people, dice: Dice(seed: sample.seed))
        growth.grow()
        return growth.staff
    }

    /// The organisation, the rules of its cycles and the cycles.
    private func found() throws {
        let organisation = Organisation(
            name: sample.language(SampleTeam.named[0].name), language: sample.language, timeZone: Sample.timeZone)
        try organisation.insert(at: calendar.founded, in: journal.db)
        let change = journal.change(at: calendar.founded)
        try change.record(.organisationFounded(name: organisation.name))
        for rule in calendar.rules { try rule.set(change) }
        for cycle in calendar.short + [calendar.annual] {
            try cycle.open(journal.change(at: max(calendar.moment(cycle.visibleFrom, hour: 0), calendar.founded)))
        }
    }

    private func employeeTypes() throws -> [Identifier<EmployeeType>] {
        try EmployeeType.usual.enumerated().map { index, name in
            let type = EmployeeType(id: journal.id(at: calendar.founded), name: name.zh, englishName: name.en)
            try type.insert(key: name.en.lowercased(), position: index + 1, in: journal.db)
            return type.id
        }
    }
}
