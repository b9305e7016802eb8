import OKR

struct TeamsPage {
    let frame: AdministrationFrame
    let teams: [ListedTeam]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="teams-title"><header><div class="grow">\
        <h2 id="teams-title">\(l(.adminTeams))</h2><p>\(l(.teamsHint))</p></div></header>
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.teamField))</th>\
        <th scope="col">\(l(.leaderColumn))</th><th scope="col" class="number">\(l(.adminPeople))</th><th scope="col">\
        <span class="visually-hidden">\(l(.edit))</span></th></tr></thead><tbody>\(teams.map(row))</tbody></table></div>
        </section>
        <section class="section"><header><h2>\(l(.addTeam))</h2></header>
        \(frame.field.above(except: ["name", "parent", "leader"]))
        <form class="paper padded stack wide" method="post" action="/admin/teams">\(csrfField(frame.viewer))
        \(frame.field.text("name", .teamName, value: frame.typed("name"), required: true))
        <div class="pair">\(frame.field.choice("parent", .parentTeam,
            teams.map { (value: "\($0.team.id)", text: indented($0)) }, chosen: frame.typed("parent")))
        \(frame.field.person("leader", .leaderField, value: frame.typed("leader", ""), hint: .leaderHint))</div>
        <p class="row"><button class="button primary">\(l(.addTeam))</button></p></form></section>
        """
    }

    private func row(_ listed: ListedTeam) -> HTML {
        """
        <tr><td>\(String(repeating: "　", count: listed.depth))<a href="/teams/\(listed.team.id)">\(listed.team.name)</a></td>\
        <td>\(listed.leader ?? "")</td><td class="number">\(listed.members)</td>\
        <td><a class="button small" href="/admin/teams/\(listed.team.id)" \
        aria-label="\(l(.editTeam(listed.team.name)))">\(l(.edit))</a></td></tr>
        """
    }

    private func indented(_ listed: ListedTeam) -> String {
        String(repeating: "　", count: listed.depth) + listed.team.name
    }
}

struct TeamForm {
    let frame: AdministrationFrame
    let team: Team
    let teams: [Team]
    let leader: String

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section"><header><div class="grow"><h2>\(team.name)</h2></div>
        <a class="button" href="/admin/teams">\(l(.back))</a></header>
        \(frame.field.above(except: ["name", "parent", "leader"]))
        <form class="paper padded stack wide" method="post" action="/admin/teams/\(team.id)">\(csrfField(frame.viewer))
        \(frame.field.text("name", .teamName, value: frame.typed("name", team.name), required: true))
        <div class="pair">\(team.parent.map(parent))
        \(frame.field.person("leader", .leaderField, value: frame.typed("leader", leader), hint: .leaderHint))</div>
        <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
        \(team.parent == nil ? nil : dissolution)
        """
    }

    private func parent(_ parent: Identifier<Team>) -> HTML {
        frame.field.choice(
            "parent", .parentTeam, teams.filter { $0.id != team.id }.map { (value: "\($0.id)", text: $0.name) },
            chosen: frame.typed("parent", "\(parent)"))
    }

    private var dissolution: HTML {
        """
        <section class="section"><div class="paper padded stack">
        \(formButton("/admin/teams/\(team.id)/dissolution", l(.dissolveTeam), frame.viewer, style: "button"))
        <p><small class="faint">\(l(.dissolveHint))</small></p></div></section>
        """
    }
}
