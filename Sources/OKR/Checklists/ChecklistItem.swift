import Foundation

/// What an organisation has changed about a built-in item, or an item of its own.
package struct ChecklistItem: Codable, Hashable, Sendable, Identifiable {
    package static let longestTitle = 120
    package static let longestNote = 500
    /// How long before a cycle something may be due.
    package static let mostDaysAhead = 180

    package let id: Identifier<ChecklistItem>
    package let cycle: Identifier<Cycle>
    /// The built-in item that this one changes; nil for one of the organisation's own.
    package let template: ChecklistTemplate?
    package var phase: Phase
    /// Empty for a built-in item, which is called what the program calls it in each language.
    package var title: String
    package var note: String
    package var assignee: Identifier<Person>?
    /// Nil keeps to the usual day of a built-in item.
    package var due: Day?

    package init(
        id: Identifier<ChecklistItem>, cycle: Identifier<Cycle>, template: ChecklistTemplate? = nil, phase: Phase,
        title: String = "", note: String = "", assignee: Identifier<Person>? = nil, due: Day? = nil
    ) {
        self.id = id
        self.cycle = cycle
        self.template = template
        self.phase = phase
        self.title = title
        self.note = note
        self.assignee = assignee
        self.due = due
    }

    /// Refuses what cannot be kept: no title, one that is too long, a day far from the cycle.
    package func check(in cycle: Cycle) throws(Refusal) {
        if template == nil {
            guard !title.isEmpty else { throw Refusal(.invalid, field: "title", .checklistTitleMissing) }
            guard title.unicodeScalars.count <= Self.longestTitle, title.isFreeOfControls else {
                throw Refusal(.invalid, field: "title", .checklistTitleTooLong)
            }
            guard due != nil else { throw Refusal(.invalid, field: "due", .checklistDayMissing) }
            guard phase != .over else { throw Refusal(.invalid, field: "phase", .checklistPhaseMissing) }
        }
        guard note.unicodeScalars.count <= Self.longestNote else {
            throw Refusal(.invalid, field: "note", .checklistNoteTooLong)
        }
        let days = cycle.starts.adding(days: -Self.mostDaysAhead)...cycle.scoringEnds
        guard due.map(days.contains) ?? true else {
            throw Refusal(.invalid, field: "due", .checklistDayOutside(days.lowerBound, days.upperBound))
        }
    }

    /// What the program sees of an item: so many of so many.
    package struct Seen: Hashable, Sendable {
        package let done: Int
        package let of: Int

        /// From this share on an item ticks itself: somebody is always on leave or has just come.
        package static let enough = 90

        package init(done: Int, of: Int) {
            self.done = done
            self.of = of
        }

        package var isEnough: Bool { of > 0 && done * 100 >= of * Self.enough }
    }
}

/// That somebody called an item done, for the organisation (its root team) or for one team.
package struct ChecklistTick: Codable, Hashable, Sendable {
    package let cycle: Identifier<Cycle>
    /// The key of the item: the name of a built-in one, the number of another.
    package let item: String
    package let team: Identifier<Team>
    package let by: Identifier<Person>
    package let at: Date

    package init(
        cycle: Identifier<Cycle>, item: String, team: Identifier<Team>, by: Identifier<Person>, at: Date
    ) {
        self.cycle = cycle
        self.item = item
        self.team = team
        self.by = by
        self.at = at
    }
}
