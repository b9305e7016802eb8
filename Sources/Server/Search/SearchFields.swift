import OKR

/// The field and the choices above the results.
struct SearchForm {
    let text: String
    let scope: SearchScope
    let cycles: [Cycle]
    let teams: [(id: Identifier<Team>, name: String)]
    let owner: Person?
    let viewer: Viewer

    private var l: Language { viewer.language }

    var html: HTML {
        """
        <form class="filters" method="get" action="/search" role="search">
        <input class="input large" type="search" name="q" value="\(text)" aria-label="\(l(.search))" placeholder="\(l(.searchHere))"\
        \(attribute: "autofocus", if: text.isEmpty)>
        \(scope.kind.map { "<input type=\"hidden\" name=\"kind\" value=\"\($0.name)\">" as HTML })
        \(choice("cycle", .searchCycle, [("", l(.everyCycle))] + cycles.map { ("\($0.id)", l($0.name)) }, scope.cycle?.description))
        \(choice("team", .searchTeam, [("", l(.everyTeam))] + teams.map { ("\($0.id)", $0.name) }, scope.team?.description))
        \(choice("owner", .searchOwner, owners, scope.owner?.description))
        <button class="button primary">\(icon(.search))\(l(.search))</button></form>
        """
    }

    private var owners: [(String, String)] {
        var owners = [("", l(.anybodys)), ("\(viewer.id)", l(.onlyMine))]
        if let owner, owner.id != viewer.id { owners.append(("\(owner.id)", owner.name(l))) }
        return owners
    }

    private func choice(_ name: String, _ label: Phrase, _ options: [(String, String)], _ chosen: String?) -> HTML {
        """
        <select class="select" name="\(name)" aria-label="\(l(label))">\(options.map { option in
            """
            <option value="\(option.0)"\(attribute: "selected", if: option.0 == chosen ?? "")>\(option.1)</option>
            """
        })</select>
        """
    }
}
