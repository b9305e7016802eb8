/// Everything there is to do to take an organisation through a cycle, as it stands.
package struct Checklist: Sendable {
    /// One item: what the program says of it, what was changed about it, and how far it is.
    package struct Line: Sendable {
        /// The name of a built-in item, the number of another.
        package let key: String
        package let template: ChecklistTemplate?
        package let kept: ChecklistItem?
        package let phase: Phase
        package let due: Day
        package let seen: ChecklistItem.Seen?
        /// Who called it done for the whole organisation.
        package let tick: ChecklistTick?
        /// The teams whose leaders called it done; only where each team does it for itself.
        package let teams: Set<Identifier<Team>>
        /// How many teams there are to do it.
        package let teamCount: Int

        package var isPerTeam: Bool { template?.isPerTeam ?? false }
        package var assignee: Identifier<Person>? { kept?.assignee }

        /// Done without anybody saying so.
        package var isDoneByItself: Bool {
            seen?.isEnough ?? (isPerTeam && teamCount > 0 && teams.count >= teamCount)
        }

        package var isDone: Bool { tick != nil || isDoneByItself }

        package func isOverdue(on day: Day) -> Bool { !isDone && due < day }
    }

    package let lines: [Line]

    /// `leaders` are the teams below the root that have a leader.
    package init(
        of cycle: Cycle, kept: [ChecklistItem], ticks: [ChecklistTick], overview: Overview, root: Identifier<Team>,
        led: Set<Identifier<Team>>
    ) {
        let changed = Dictionary(kept.compactMap { item in item.template.map { ($0, item) } }) { first, _ in first }
        let ticked = Dictionary(grouping: ticks, by: \.item)
        func line(_ key: String, _ template: ChecklistTemplate?, _ item: ChecklistItem?, _ phase: Phase, _ due: Day)
            -> Line
        {
            let ticks = ticked[key] ?? []
            return Line(
                key: key, template: template, kept: item, phase: phase, due: due, seen: template?.seen(in: overview),
                tick: ticks.first { $0.team == root }, teams: led.intersection(ticks.map(\.team)), teamCount: led.count)
        }
        let builtIn = ChecklistTemplate.allCases.map { template in
            line(
                template.rawValue, template, changed[template], template.phase,
                changed[template]?.due ?? template.due(in: cycle))
        }
        let own = kept.filter { $0.template == nil }.sorted { $0.id < $1.id }.map { item in
            line("\(item.id)", nil, item, item.phase, item.due ?? cycle.starts)
        }
        lines = builtIn + own
    }

    package func lines(of phase: Phase) -> [Line] {
        // Stable, so that what the template puts first stays first on the same day.
        lines.enumerated().filter { $0.element.phase == phase }
            .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }

    package func done(in phase: Phase) -> Int { lines.count { $0.phase == phase && $0.isDone } }

    package subscript(_ key: String) -> Line? { lines.first { $0.key == key } }
}
