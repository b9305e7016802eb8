import OKR

extension SampleCompany {
    /// Everything that was due by now is ticked, a little before its day, by whom one would expect.
    func writeChecklist() throws {
        guard let top = people["zhouqiming"], let administrator = people["guweizhen"], let root = teams.first else {
            return
        }
        for cycle in calendar.short {
            for item in ChecklistTemplate.allCases where item.due(in: cycle) < calendar.today {
                let person = item.owner == .ceo ? top : administrator
                let at = calendar.moment(item.due(in: cycle), hour: 11)
                let tick = ChecklistTick(cycle: cycle.id, item: item.rawValue, team: root, by: person.id, at: at)
                _ = try tick.insert(in: journal.db)
                try journal.record(.checklistItemTicked(tick: tick), at: at, by: person.id)
            }
        }
    }
}
