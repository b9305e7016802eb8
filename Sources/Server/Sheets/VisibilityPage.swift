import OKR
import Storage

struct VisibilityPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let sheet: Sheet
    let objective: Objective?
    let visibility: Visibility
    let address: String
    let people: [Identifier<Person>: String]
    let teams: [Team]

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.visibilityTitle), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <div class="head"><div class="grow"><h1>\(l(.visibilityTitle))</h1>
        <p>\(objective.map { $0.statement.text } ?? "") \(l(.visibilityHint))</p></div></div>
        <form class="paper padded" method="post" action="\(address)">
        <input type="hidden" name="csrf" value="\(viewer.csrf)">
        <p><label class="row"><input type="radio" name="limited" value="0"\(attribute: "checked", if: !visibility.limited)> \(l(.visibilityEveryone))</label></p>
        <p><label class="row"><input type="radio" name="limited" value="1"\(attribute: "checked", if: visibility.limited)> \(l(.visibilityLimited))</label></p>
        <fieldset class="field"><legend class="visually-hidden">\(l(.visibilityLimited))</legend>
        <label class="row"><input class="check" type="checkbox" name="management_line" value="1"\(attribute: "checked", if: visibility.managementLine)> \(l(.visibilityLine))</label>
        <p class="field"><label for="add-person">\(l(.visibilityPeople))</label>
        <span class="row wrap" data-people-list>\(people.sorted { $0.key < $1.key }.map { chosen($0.key, $0.value) })</span>
        <input class="input" id="add-person" data-people-field="people" autocomplete="off"></p>
        <p class="field"><label for="teams">\(l(.visibilityTeams))</label>
        <select class="input" id="teams" name="teams" multiple size="\(min(8, max(3, teams.count)))">\(teams.map(option))</select></p>
        </fieldset>
        <p class="row"><button class="button primary">\(l(.save))</button>
        <a class="button quiet" href="\(sheet.owner.address)?cycle=\(sheet.cycle)">\(l(.back))</a></p>
        </form>
        """
    }

    private func chosen(_ id: Identifier<Person>, _ name: String) -> HTML {
        """
        <label class="chip"><input class="check" type="checkbox" name="people" value="\(id)" checked> \(name)</label>
        """
    }

    private func option(_ team: Team) -> HTML {
        "<option value=\"\(team.id)\"\(attribute: "selected", if: visibility.teams.contains(team.id))>\(team.name)</option>"
    }
}

extension Team {
    /// The teams there are, for lists to choose from.
    static func choices(in db: any Connection) throws -> [Team] {
        try db.rows(
            "SELECT id, name, parent_id, leader_id FROM team WHERE dissolved_at IS NULL ORDER BY name, id LIMIT 2000"
        )
        .map {
            Team(id: try $0("id"), name: try $0("name"), parent: try $0("parent_id"), leader: try $0("leader_id"))
        }
    }
}
