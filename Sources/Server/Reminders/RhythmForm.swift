import OKR

/// On which day and at what hour one team checks in.
struct RhythmForm {
    let frame: AdministrationFrame
    let team: Team
    let chosen: Rhythm?

    private var l: Language { frame.l }

    var html: HTML {
        let field = frame.field
        let usual = chosen ?? .usual
        let none = (value: "", text: l(team.parent == nil ? .usualRhythm : .asTeamAbove))
        let every = [none] + Rhythm.Every.allCases.map { (value: $0.rawValue, text: l($0.name)) }
        let weekdays = (1...7).map { (value: "\($0)", text: Rhythm.weekdayName($0, l)) }
        let hours = Rhythm.hours.map { (value: "\($0)", text: "\($0):00") }
        return """
            <section class="section"><header><div class="grow"><h2>\(team.name)</h2><p>\(l(.rhythmHint))</p></div>
            <a class="button" href="/admin/reminders#rhythms">\(l(.back))</a></header>
            \(field.above(except: ["every", "weekday", "hour"]))
            <form class="paper padded stack wide" method="post" action="/admin/reminders/teams/\(team.id)">\(csrfField(frame.viewer))
            <div class="cycle-fields">\(field.choice("every", .rhythmEvery, every, chosen: frame.typed("every", chosen?.every.rawValue ?? "")))
            \(field.choice("weekday", .rhythmWeekday, weekdays, chosen: frame.typed("weekday", "\(usual.weekday)")))
            \(field.choice("hour", .rhythmHour, hours, chosen: frame.typed("hour", "\(usual.hour)")))</div>
            <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
            """
    }
}
