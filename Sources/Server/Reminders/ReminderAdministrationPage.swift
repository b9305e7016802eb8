import OKR

struct ReminderAdministrationPage {
    let frame: AdministrationFrame
    let setting: ReminderSetting
    let teams: [ListedTeam]
    /// The rhythms that teams do not have from above.
    let chosen: [Identifier<Team>: Rhythm]
    /// From a month ago on.
    let days: [SpecialDay]

    private var l: Language { frame.l }

    var html: HTML {
        """
        \(frame.field.above(except: ["first", "last", "name"]))
        \(switches)
        \(rhythms)
        \(daysOff)
        """
    }

    private var switches: HTML {
        """
        <section class="section reminders" aria-labelledby="reminders-title"><header><div class="grow">\
        <h2 id="reminders-title">\(l(.adminReminders))</h2><p>\(l(.remindersHint))</p></div>
        <a class="button" href="/admin/reminders/tomorrow">\(icon(.eye))\(l(.whatGoesOutTomorrow))</a></header>
        <form class="paper padded" method="post" action="/admin/reminders">\(csrfField(frame.viewer))
        <ul class="switches"><li><label class="row"><span class="grow"><b>\(l(.remindAtAll))</b>\
        <small class="faint">\(l(.remindAtAllHint))</small></span>\(toggle("isOn", isOn: setting.isOn))</label></li>
        \(Reminder.Kind.allCases.map(kind))</ul>
        <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
        """
    }

    private func kind(_ kind: Reminder.Kind) -> HTML {
        """
        <li><label class="row"><span class="grow"><b>\(l(kind.name))</b><small class="faint">\(l(kind.explanation))</small></span>\
        \(toggle("kind.\(kind.rawValue)", isOn: setting.kinds.contains(kind)))</label></li>
        """
    }

    private func toggle(_ name: String, isOn: Bool) -> HTML {
        "<input class=\"switch\" type=\"checkbox\" name=\"\(name)\" value=\"1\"\(attribute: "checked", if: isOn)>"
    }

    private var rhythms: HTML {
        """
        <section class="section" id="rhythms" aria-labelledby="rhythms-title"><header><div class="grow">\
        <h2 id="rhythms-title">\(l(.rhythms))</h2><p>\(l(.rhythmsHint))</p></div></header>
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.teamField))</th>\
        <th scope="col">\(l(.rhythm))</th><th scope="col">\(l(.rhythmFrom))</th><th scope="col">\
        <span class="visually-hidden">\(l(.edit))</span></th></tr></thead><tbody>\(lines.map(row))</tbody></table></div></section>
        """
    }

    private struct Line {
        let listed: ListedTeam
        let rhythm: Rhythm
        /// The team whose rhythm it is; nil where nobody has chosen any.
        let source: Team?
    }

    /// Each team comes after the one above it.
    private var lines: [Line] {
        var known: [Identifier<Team>: Line] = [:]
        return teams.map { listed in
            let above = listed.team.parent.flatMap { known[$0] }
            let own = chosen[listed.team.id]
            let line = Line(
                listed: listed, rhythm: own ?? above?.rhythm ?? .usual,
                source: own == nil ? above?.source : listed.team)
            known[listed.team.id] = line
            return line
        }
    }

    private func row(_ line: Line) -> HTML {
        let team = line.listed.team
        let isOwn = line.source?.id == team.id
        let source: HTML =
            isOwn
            ? "<span class=\"badge current\">\(l(.ownRhythm))</span>"
            : "<span class=\"faint\">\(l(line.source.map { .asTeam($0.name) } ?? .usualRhythm))</span>"
        let indent = String(repeating: "\u{2003}", count: min(line.listed.depth, 8))
        return """
            <tr><td>\(indent)<a href="/teams/\(team.id)">\(team.name)</a></td>\
            <td>\(isOwn ? "<b>\(l(line.rhythm.name))</b>" as HTML : "\(l(line.rhythm.name))")</td><td>\(source)</td>\
            <td><a class="button small" href="/admin/reminders/teams/\(team.id)" \
            aria-label="\(l(.editTeam(team.name)))">\(l(.edit))</a></td></tr>
            """
    }

    private var daysOff: HTML {
        let field = frame.field
        let works = [(value: "0", text: l(.dayOff)), (value: "1", text: l(.workedDay))]
        return """
            <section class="section" id="days" aria-labelledby="days-title"><header><div class="grow">\
            <h2 id="days-title">\(l(.workCalendar))</h2><p>\(l(.workCalendarHint))</p></div></header>
            \(days.isEmpty ? nil : list)
            <form class="paper padded stack wide" method="post" action="/admin/reminders/days">\(csrfField(frame.viewer))
            <div class="cycle-fields">\(field.text("first", .firstDay, value: frame.typed("first"), type: "date", required: true))
            \(field.text("last", .lastDayField, value: frame.typed("last"), type: "date"))
            \(field.choice("works", .kindOfDay, works, chosen: frame.typed("works", "0")))
            \(field.text("name", .nameOfDay, value: frame.typed("name")))</div>
            <p class="row"><button class="button">\(icon(.plus))\(l(.addDays))</button></p></form></section>
            """
    }

    private var list: HTML {
        """
        <div class="paper scroll days"><table class="table"><tbody>\(days.map(day))</tbody></table></div>
        """
    }

    private func day(_ special: SpecialDay) -> HTML {
        let (day, today) = (special.day, frame.viewer.today)
        let words = "\(day.formatted(l, on: today)) \(day.weekdayName(l))"
        return """
            <tr\(day < today ? " class=\"past\"" : nil)><td>\(words)</td>\
            <td><span class="badge\(special.works ? " current" : "")">\(l(special.works ? .workedDay : .dayOff))</span></td>\
            <td>\(special.name)</td><td class="number">\
            <form method="post" action="/admin/reminders/days/\("\(day)")/deletion">\(csrfField(frame.viewer))\
            <button class="button small" aria-label="\(l(.removeDay(words)))">\(l(.remove))</button></form></td></tr>
            """
    }
}
