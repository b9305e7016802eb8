import OKR

/// The cycle at the top of every page: its name, the week, and four phases as long as they last, filled up to today.
func ribbon(
    cycle name: String, week: String, phases: [Cycle.Segment], today: Day, address: String, label: String
) -> HTML {
    """
    <a class="ribbon" href="\(address)" aria-label="\(label)"><b>\(name)</b><small>\(week)</small>\
    <svg class="phases" aria-hidden="true">\(drawing(of: phases, today: today))</svg></a>
    """
}

private func drawing(of phases: [Cycle.Segment], today: Day) -> [HTML] {
    let days = Double(max(1, phases.reduce(0) { $0 + $1.days }))
    var before = 0
    return phases.map { phase in
        let x = Double(before) / days
        let width = Double(phase.days) / days
        before += phase.days
        let filled = phase.filled(on: today)
        guard filled > 0, filled < 1 else { return bar(filled >= 1 ? "behind" : "ahead", x, width) }
        return bar("ahead", x, width) + bar("now", x, width * filled)
    }
}

/// Taller than what is shown of it: the stroke that separates the phases must only be seen at their sides.
private func bar(_ kind: HTML, _ x: Double, _ width: Double) -> HTML {
    """
    <rect class="\(kind)" x="\(Drawing.percentage(clipping: x))%" y="-2" \
    width="\(Drawing.percentage(clipping: width))%" height="8"/>
    """
}
