import OKR

/// What was announced, and, for those who may, the form to announce something.
struct AnnouncementsPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let items: [AnnouncementItem]
    let teams: [Team]
    let input: Input?
    let refusal: Refusal?

    private var l: Language { viewer.language }
    private var writes: Bool { viewer.role.mayWrite && (viewer.role.mayAdminister || !teams.isEmpty) }

    var html: HTML {
        Layout(
            title: l(.announcements), ask: ask, viewer: viewer, shell: shell, above: (l(.inbox), "/inbox"),
            content: """
                <div class="head"><div class="grow"><h1>\(l(.announcements))</h1><p>\(l(.announcementsHint))</p></div></div>
                \(writes ? form : nil)
                <section class="section" aria-label="\(l(.announcements))">\(items.isEmpty ? empty : list)</section>
                """
        ).html
    }

    private var empty: HTML {
        "<div class=\"paper\"><div class=\"empty\">\(icon(.horn, size: .large))<p><b>\(l(.noAnnouncements))</b></p></div></div>"
    }

    private var list: HTML {
        """
        <ul class="paper padded list ruled">\(items.map { item -> HTML in
            let day = viewer.moment(item.announcement.at)
            return """
                <li>\(icon(.horn))<div class="grow"><a class="link" href="/announcements/\(item.announcement.id)">\(item.announcement.title)</a> \
                \(item.announcement.withdrawal == nil ? nil : "<span class=\"badge\">\(l(.isWithdrawn))</span>")\
                <small class="faint">\(item.byName) · \(day)</small></div>\
                \(item.announcement.mayBeChanged(by: viewer) ? "<small class=\"faint\">\(l(.readBy(item.read, item.told)))</small>" : nil)</li>
                """
        })</ul>
        """
    }

    private var form: HTML {
        let toTeams = input.map { $0.text("to") == "teams" } ?? !viewer.role.mayAdminister
        let chosen = Set(input?.all("teams") ?? [])
        let field = FormField(language: l, refusal: refusal)
        let all: HTML? =
            viewer.role.mayAdminister
            ? "<label class=\"row\"><input type=\"radio\" name=\"to\" value=\"all\"\(attribute: "checked", if: !toTeams)> \(l(.announceToAll))</label>"
            : nil
        return """
            <section class="section"><header><h2>\(l(.newAnnouncement))</h2></header>
            <form class="paper padded stack announcing" method="post" action="/announcements">\(csrfField(viewer))
            \(field.above(except: ["title", "text", "teams"]))
            \(field.text("title", .announcementTitle, value: input?["title"] ?? "", required: true))
            \(AnnouncementText(text: input?["text"] ?? "", refusal: refusal, l: l).html)
            <fieldset class="field"><legend>\(l(.announceTo))</legend>\(all)\(teams.isEmpty ? nil : choice(toTeams, chosen))\
            \(refusal?.field == "teams" ? "<small class=\"error\" role=\"alert\" id=\"teams-error\">\(l(refusal?.phrase ?? .notAChoice))</small>" : nil)</fieldset>
            <p class="row"><button class="button primary">\(icon(.horn))\(l(.announce))</button>\(AudiencePreview.button("/announcements/audience", viewer))</p></form></section>
            """
    }

    private func choice(_ isChosen: Bool, _ chosen: Set<String>) -> HTML {
        """
        <label class="row"><input type="radio" name="to" value="teams"\(attribute: "checked", if: isChosen)> \(l(.announceToTeams))</label>
        <select class="input" name="teams" multiple size="\(min(6, max(2, teams.count)))" aria-label="\(l(.announceToTeams))">\(teams.map { team in
            "<option value=\"\(team.id)\"\(attribute: "selected", if: chosen.contains("\(team.id)"))>\(team.name)</option>"
        })</select>
        """
    }
}

/// The field for what is announced, with mentions.
struct AnnouncementText {
    let text: String
    let refusal: Refusal?
    let l: Language

    var html: HTML {
        let isWrong = refusal?.field == "text"
        return """
            <div class="field"><label for="text">\(l(.announcementText))</label>
            <div class="notebook"><div data-prose role="textbox" aria-multiline="true" aria-label="\(l(.announcementText))" hidden></div>
            <textarea id="text" name="text" rows="6" data-prose-value\(isWrong ? #" aria-invalid="true" aria-describedby="text-error""# as HTML : nil)>\(text)</textarea>
            <footer><small class="faint end">\(l(.mentionHint))</small></footer></div>
            \(isWrong ? "<small class=\"error\" role=\"alert\" id=\"text-error\">\(l(refusal?.phrase ?? .fieldIsEmpty))</small>" : nil)</div>
            """
    }
}
