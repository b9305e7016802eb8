import Foundation
import OKR

/// Everybody, fifty at a time.
struct PeopleList {
    let frame: AdministrationFrame
    let filter: PeopleFilter
    let people: [ListedPerson]
    let count: Int
    let teams: [Team]
    let types: [EmployeeType]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="people-title"><header><div class="grow">\
        <h2 id="people-title">\(l(.adminPeople))</h2><p>\(l(.peopleCount(count)))</p></div>
        <a class="button" href="/admin/people/import">\(icon(.upload))\(l(.importPeople))</a>
        <a class="button primary" href="/admin/people/new">\(icon(.plus))\(l(.addPerson))</a></header>
        <form class="filters" method="get" action="/admin/people">
        <input class="input medium" type="search" name="q" value="\(filter.text)" aria-label="\(l(.findBy))" \
        placeholder="\(l(.findBy))">
        \(choice("team", .teamField, [("", l(.allTeams))] + teams.map { ("\($0.id)", $0.name) }, filter.team?.description))
        \(choice("type", .employeeTypeField, [("", l(.allTypes))] + types.map { ("\($0.id)", $0.name(l)) },
            filter.type?.description))
        \(choice("left", .hasLeft, [("", l(.inOffice)), ("1", l(.hasLeft))], filter.isLeft ? "1" : ""))
        <button class="button">\(l(.filter))</button></form>
        \(people.isEmpty ? nobody : table)
        \(pages)
        </section>
        """
    }

    private var nobody: HTML {
        "<div class=\"paper empty\">\(icon(.pod, size: .large))<p>\(l(.nobodyHere))</p></div>"
    }

    private var table: HTML {
        """
        <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.nameField))</th>\
        <th scope="col">\(l(.email))</th><th scope="col">\(l(.teamField))</th>\
        <th scope="col">\(l(.employeeTypeField))</th><th scope="col">\(l(.managerColumn))</th>\
        <th scope="col">\(l(.roleField))</th></tr></thead><tbody>
        \(people.map(row))
        </tbody></table></div>
        """
    }

    private func row(_ listed: ListedPerson) -> HTML {
        let person = listed.person
        let waiting: HTML? =
            listed.hasPassword || !person.isActive ? nil : " <span class=\"badge\">\(l(.notInvited))</span>"
        return """
            <tr><td><a class="person" href="/admin/people/\(person.id)">\
            \(avatar(name: person.name, id: person.id.value, size: .small))\(person.name(l))</a>\(waiting)</td>\
            <td>\(person.email.address)</td><td>\(listed.team)</td>\
            <td>\(listed.type.map { employeeTypeBadge($0.name(l)) })</td><td>\(listed.manager ?? "")</td>\
            <td>\(l(person.role.name))</td></tr>
            """
    }

    private func choice(_ name: String, _ label: Phrase, _ options: [(String, String)], _ chosen: String?) -> HTML {
        """
        <select class="select small" name="\(name)" aria-label="\(l(label))">\(options.map { option in
            """
            <option value="\(option.0)"\(attribute: "selected", if: option.0 == chosen ?? "")>\(option.1)</option>
            """
        })</select>
        """
    }

    private var pages: HTML? {
        let last = (count + PeopleFilter.pageLength - 1) / PeopleFilter.pageLength
        guard last > 1 else { return nil }
        let previous: HTML? =
            filter.page > 1
            ? "<a class=\"button\" href=\"\(address(filter.page - 1))\">\(l(.previousPage))</a>" : nil
        let next: HTML? =
            filter.page < last ? "<a class=\"button\" href=\"\(address(filter.page + 1))\">\(l(.nextPage))</a>" : nil
        return "<p class=\"row\">\(previous)<span class=\"faint\">\(filter.page) / \(last)</span>\(next)</p>"
    }

    private func address(_ page: Int) -> String {
        var parts = URLComponents()
        parts.path = "/admin/people"
        parts.queryItems = [
            URLQueryItem(name: "q", value: filter.text), URLQueryItem(name: "team", value: filter.team?.description),
            URLQueryItem(name: "type", value: filter.type?.description),
            URLQueryItem(name: "left", value: filter.isLeft ? "1" : nil),
            URLQueryItem(name: "page", value: "\(page)"),
        ].filter { $0.value?.isEmpty == false }
        return parts.string ?? "/admin/people"
    }
}
