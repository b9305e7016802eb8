import OKR

struct TomorrowPage {
    let frame: AdministrationFrame
    let tomorrow: Tomorrow

    private var l: Language { frame.l }

    var html: HTML {
        let day = "\(tomorrow.day.formatted(l)) \(tomorrow.day.weekdayName(l))"
        return """
            <section class="section" aria-labelledby="tomorrow-title"><header><div class="grow">\
            <h2 id="tomorrow-title">\(l(.whatGoesOutTomorrow))</h2><p>\(day) · \(l(.tomorrowHint))</p></div>
            <a class="button" href="/admin/reminders">\(l(.back))</a></header>
            \(tomorrow.people == 0 ? nobody : table)</section>
            """
    }

    private var nobody: HTML {
        let why: Phrase = !tomorrow.isOn ? .remindersAreOff : !tomorrow.isWorkday ? .tomorrowIsOff : .nobodyTomorrow
        return "<div class=\"paper empty\">\(icon(.bell, size: .large))<p>\(l(why))</p></div>"
    }

    private var table: HTML {
        """
        <p class="row wrap counts"><b>\(l(.willBeReminded(tomorrow.people)))</b>\(Reminder.Kind.allCases.compactMap(count))</p>
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.nameField))</th>\
        <th scope="col">\(l(.teamField))</th><th scope="col">\(l(.atHour))</th><th scope="col">\(l(.whatIsSaid))</th></tr></thead>
        <tbody>\(tomorrow.lines.map(row))</tbody></table></div>
        \(tomorrow.people > tomorrow.lines.count ? "<p class=\"row\"><span class=\"faint\">\(l(.andMorePeople(tomorrow.people - tomorrow.lines.count)))</span></p>" : nil)
        """
    }

    private func count(_ kind: Reminder.Kind) -> HTML? {
        tomorrow.counts[kind].map { "<span class=\"badge\">\(l(kind.name)) \($0)</span>" }
    }

    private func row(_ line: Tomorrow.Line) -> HTML {
        let person = line.person
        return """
            <tr><td><a class="person" href="/people/\(person.id)">\
            \(avatar(name: person.name, id: person.id.value, size: .small))\(person.name)</a></td><td>\(person.team)</td>\
            <td>\(person.rhythm.hour):00</td><td class="wrap">\(line.reminders.map { "<span class=\"reason\">\(l($0.reason))</span>" as HTML })</td></tr>
            """
    }
}
