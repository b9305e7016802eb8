import OKR

/// The weeks of a cycle with its phases below them and a line through today; on a phone only the phases.
struct CycleTimeline {
    let home: CycleHome
    let today: Day
    let l: Language

    private var cycle: Cycle { home.cycle }

    var html: HTML {
        """
        <div class="paper padded" id="timeline"><div class="cycle-weeks">
        <table><caption class="visually-hidden">\(l(label))</caption><thead><tr>\(headings)</tr></thead>
        <tbody><tr>\(zip(cycle.phases, spans).map(phase))</tr></tbody></table>\(line)</div></div>
        """
    }

    private var label: Phrase { .cycleLine(cycle.phases.map { ($0.phase.name, $0.first, $0.last) }, today) }

    /// How many columns each phase takes: one for all the time before, then one a week.
    private var spans: [Int] {
        let weeks = cycle.week(on: cycle.ends).of
        let write = max(1, cycle.week(on: cycle.writeEnds).0)
        let followUp = max(0, cycle.week(on: cycle.scoreStarts).0 - write - 1)
        return [1, write, followUp, max(1, weeks - write - followUp)]
    }

    private var columns: Int { spans.reduce(0, +) }

    private var headings: [HTML] {
        let isRunning = cycle.contains(today)
        let current = isRunning ? cycle.week(on: today).0 : today < cycle.starts ? 0 : nil
        // A year has too many weeks to name each.
        let step = (columns + 12) / 13
        return (0..<columns).map { week in
            let mark: HTML? = week == current ? " aria-current=\"date\"" : nil
            let isNamed = week == 0 || week == columns - 1 || week == current || (week - 1) % step == 0
            let isFull = week == 1 || week == columns - 1
            let name =
                week == 0 ? l(.beforeStart) : isNamed ? (isFull ? l(.weekNumber(week)) : "\(week)") : ""
            return "<th scope=\"col\"\(mark)>\(name)</th>"
        }
    }

    private func phase(_ segment: Cycle.Segment, _ span: Int) -> HTML {
        guard span > 0 else { return .nothing }
        let now = cycle.phase(on: today)
        let isNow = now == segment.phase
        let isBehind = now == .over || segment.last < today
        let state: HTML = isNow ? "now" : isBehind ? "behind" : "ahead"
        return """
            <td colspan="\(span)"><div class="\(state)"><b>\(l(segment.phase.name))</b>\
            <span>\(detail(segment, isNow: isNow, isBehind: isBehind))</span></div></td>
            """
    }

    private func detail(_ segment: Cycle.Segment, isNow: Bool, isBehind: Bool) -> String {
        let lines = home.checklist.lines(of: segment.phase)
        let done = l(.itemCount(home.checklist.done(in: segment.phase), lines.count))
        if isBehind { return done }
        guard isNow else { return segment.first.formatted(l) }
        let days = Day.range(segment.first, segment.last, l)
        guard segment.phase == .followUp, let share = home.overview.everybody.share(.updated) else {
            return segment.phase == .followUp ? days : done
        }
        return "\(days) · \(l(.shareUpdated(Drawing.wholePercents(share))))"
    }

    /// Where today is, in columns from the left.
    private var place: Double {
        if today > cycle.ends { return Double(columns) }
        if today < cycle.starts { return cycle.phases[0].filled(on: today) }
        return Double(cycle.week(on: today).0) + (Double(today.weekday) - 0.5) / 7
    }

    private var line: HTML? {
        guard today <= cycle.ends, today >= cycle.visibleFrom else { return nil }
        let x = Drawing.percentage(clipping: place / Double(columns))
        let anchor: HTML = place < 1 ? "start" : place > Double(columns) - 1 ? "end" : "middle"
        return """
            <svg class="today" aria-hidden="true"><line x1="\(x)%" x2="\(x)%" y1="0" y2="100%"/>\
            <text x="\(x)%" y="100%" dy="14" text-anchor="\(anchor)">\(l(.todayIs(today)))</text></svg>
            """
    }
}
