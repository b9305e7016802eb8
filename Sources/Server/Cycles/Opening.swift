import OKR
import Storage

extension Cycle {
    /// Opens the cycles that the rules call for on a day: the one it lies in and the next one once that shows.
    ///
    /// Where a cycle of the kind was set by hand for the same days, the rule keeps out of the way.
    package static func openDue(rules: [CycleRule], today: Day, _ change: Change) throws {
        var known = try all(in: change.db)
        for rule in rules {
            let next = rule.next(after: today, id: change.newID())
            let due = [rule.cycle(containing: today, id: change.newID())] + (next.visibleFrom <= today ? [next] : [])
            for cycle in due where !known.contains(where: { $0.covers(cycle) }) {
                try cycle.open(change)
                known.append(cycle)
            }
        }
    }

    func open(_ change: Change) throws {
        try check()
        try refuseTakenDates(in: change.db)
        try insert(in: change.db)
        try change.record(.cycleOpened(cycle: self))
    }

    func save(replacing before: Cycle, _ change: Change) throws {
        guard self != before else { return }
        try check()
        try refuseTakenDates(in: change.db)
        try save(in: change.db)
        try change.record(.cycleChanged(cycle: self))
    }

    private func covers(_ other: Cycle) -> Bool {
        guard kind == other.kind else { return false }
        return (starts == other.starts && ends == other.ends) || (status == .normal && overlaps(other))
    }
}

extension App {
    /// Opens what the rules call for today; `serve` asks for it when it starts and once a day.
    package func openDueCycles() async throws {
        try await change { change in
            guard let organisation = try Organisation.find(in: change.db) else { return }
            try Cycle.openDue(
                rules: try CycleRule.all(in: change.db), today: organisation.today(at: change.at), change)
        }
    }
}
