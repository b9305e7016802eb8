/// A stretch of time for which sheets are written, followed and scored.
package struct Cycle: Hashable, Codable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case short, annual
    }

    package enum Status: String, Codable, CaseIterable, Sendable {
        /// In the lists, and chosen as the current one.
        case normal
        /// Not in the lists and closed for everything; its address still shows it.
        case hidden
        /// Open for writing but never the current one: made by mistake, or being wound down.
        case invalid
    }

    package let id: Identifier<Cycle>
    package var kind: Kind
    package var starts: Day
    /// The last day, included.
    package var ends: Day
    package var nameZh: String
    package var nameEn: String
    package var status: Status
    /// From this day people see it and may write.
    package var visibleFrom: Day
    /// The last day of the phase of writing; later additions stay possible.
    package var writeEnds: Day
    /// The first day of the phase of scoring.
    package var scoreStarts: Day

    package init(
        id: Identifier<Cycle>, kind: Kind, starts: Day, ends: Day, nameZh: String, nameEn: String,
        status: Status = .normal, visibleFrom: Day, writeEnds: Day, scoreStarts: Day
    ) {
        self.id = id
        self.kind = kind
        self.starts = starts
        self.ends = ends
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.status = status
        self.visibleFrom = visibleFrom
        self.writeEnds = writeEnds
        self.scoreStarts = scoreStarts
    }

    /// A cycle whose phases lie where they usually do.
    package init(
        id: Identifier<Cycle>, kind: Kind, starts: Day, ends: Day, name: Phrase, status: Status = .normal,
        visibleDaysAhead: Int = 14
    ) {
        let phases = Self.usualPhases(kind: kind, starts: starts, ends: ends)
        self.init(
            id: id, kind: kind, starts: starts, ends: ends, nameZh: name.zh, nameEn: name.en, status: status,
            visibleFrom: starts.adding(days: -visibleDaysAhead), writeEnds: phases.writeEnds,
            scoreStarts: phases.scoreStarts)
    }

    package var name: Phrase { Phrase(nameZh, nameEn) }

    /// Whether the two share a day.
    package func overlaps(_ other: Cycle) -> Bool {
        starts <= other.ends && other.starts <= ends
    }

    package func contains(_ day: Day) -> Bool {
        (starts...max(starts, ends)).contains(day)
    }

    /// The newest normal cycle of the kind that contains the day.
    package static func current(among cycles: [Cycle], on day: Day, kind: Kind) -> Cycle? {
        cycles.filter { $0.kind == kind && $0.status == .normal && $0.contains(day) }
            .max { ($0.starts, $0.id) < ($1.starts, $1.id) }
    }
}
