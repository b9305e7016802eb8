import OKR

/// One announcement; whoever wrote it sees who has read it.
struct AnnouncementPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let item: AnnouncementItem
    let names: [Identifier<Person>: String]
    let teams: [String]
    let readers: [Shell.Nearby]
    let others: [Shell.Nearby]
    let input: Input?
    let refusal: Refusal?

    private var l: Language { viewer.language }
    private var announcement: Announcement { item.announcement }
    private var isManaged: Bool { announcement.mayBeChanged(by: viewer) }

    var html: HTML {
        Layout(
            title: l(.announcements), ask: ask, viewer: viewer, shell: shell,
            above: (l(.announcements), "/announcements"),
            content: """
                \(ask.query("reminded") == nil ? nil : "<p class=\"note good\" role=\"status\">\(icon(.check))<span>\(l(.reminded))</span></p>")
                <article class="paper padded announcement-whole"><header><h1>\(announcement.title)</h1>
                <p class="row wrap">\(avatar(name: item.byName, id: announcement.by.value, size: .small))<b>\(item.byName)</b> \
                <small class="faint">\(viewer.moment(announcement.at))\(announcement.editedAt == nil ? nil : " · \(l(.isEdited))") · \
                \(l(.announceTo)) \(teams.isEmpty ? l(.announceToAll) : teams.joined(separator: "、"))</small>\
                \(announcement.withdrawal == nil ? nil : "<span class=\"badge\">\(l(.isWithdrawn))</span>")</p></header>
                <div class="text" id="announcement-text">\(announcement.text.html(names: names))</div>
                \(item.isReadByViewer || announcement.withdrawal != nil ? nil : receipt)</article>
                \(isManaged ? management : nil)
                """
        ).html
    }

    private var receipt: HTML {
        """
        <form method="post" action="/announcements/\(announcement.id)/reading" data-key="e">\(csrfField(viewer))\
        <button class="button primary">\(icon(.check))\(l(.readIt))</button></form>
        """
    }

    private var management: HTML {
        let stands = announcement.withdrawal == nil
        return """
            <section class="section receipts"><header><div class="grow"><h2>\(l(.readBy(item.read, item.told)))</h2></div>
            \(stands && item.read < item.told ? formButton("/announcements/\(announcement.id)/reminders", l(.remindUnread), viewer, style: "button") : nil)
            \(stands ? formButton("/announcements/\(announcement.id)/deletion", l(.withdrawAnnouncement), viewer, style: "button quiet") : nil)</header>
            <div class="paper padded pair">\(people(l(.haveNotRead(item.told - item.read)), others))\(people(l(.haveRead(item.read)), readers))</div></section>
            \(stands ? editing : nil)
            """
    }

    private func people(_ heading: String, _ people: [Shell.Nearby]) -> HTML {
        """
        <div><h3>\(heading)</h3><ul class="list people">\(people.map { person -> HTML in
            "<li>\(avatar(name: person.name, id: person.id.value, size: .small))<a href=\"/people/\(person.id)\">\(person.name)</a></li>"
        })</ul></div>
        """
    }

    private var editing: HTML {
        let field = FormField(language: l, refusal: refusal)
        return """
            <details class="section"\(attribute: "open", if: refusal != nil)><summary>\(l(.editAnnouncement))</summary>
            <form class="paper padded stack" method="post" action="/announcements/\(announcement.id)">\(csrfField(viewer))
            \(field.above(except: ["title", "text"]))
            \(field.text("title", .announcementTitle, value: input?["title"] ?? announcement.title, required: true))
            \(AnnouncementText(text: input?["text"] ?? announcement.text.markup(names: names), refusal: refusal, l: l).html)
            <p class="row"><button class="button primary">\(l(.save))</button></p></form></details>
            """
    }
}
