import OKR
import Storage

enum PersonSearchRoutes {
    static func add(to routes: Routes) {
        routes.get("/people") { ask in
            let found = try await search(ask).found
            return .json { json in
                json.object { json in
                    json.key("people")
                    json.array(found) { $0.write($1) }
                }
            }
        }
        routes.get("/people/options") { ask in
            let (viewer, found) = try await search(ask)
            return .page(PersonOptions(people: found, language: viewer.language).html)
        }
    }

    private static func search(_ ask: Ask) async throws -> (viewer: Viewer, found: [Person.Found]) {
        let text = String((ask.query("q") ?? "").prefix(100))
        return try await ask.read { viewer, db in
            (viewer, try Person.search(text, for: viewer, in: db))
        }
    }
}

extension JSONWriter {
    mutating func write(_ person: Person.Found) {
        object { json in
            json.key("id")
            json.value(person.id)
            json.key("name")
            json.value(person.name)
            json.key("englishName")
            json.value(person.englishName)
            json.key("email")
            json.value(person.email)
            json.key("title")
            json.value(person.title)
            json.key("team")
            json.value(person.team)
            json.key("active")
            json.value(person.isActive)
        }
    }
}

/// The list under the picker of people.
struct PersonOptions {
    let people: [Person.Found]
    let language: Language

    var html: HTML {
        guard !people.isEmpty else { return "<li class=\"none faint\">\(language(.nobodyFound))</li>" }
        return "\(people.map(option))"
    }

    private func option(_ person: Person.Found) -> HTML {
        let name = person.shownName(in: language)
        return """
            <li class="option" role="option" aria-selected="false" id="person-\(person.id)" data-value="\(person.id)" \
            data-href="/people/\(person.id)" data-name="\(name)" data-email="\(person.email)">\
            \(avatar(name: name, id: person.id.value, size: .small))\
            <span class="grow">\(name)<small>\(detail(person))</small></span></li>
            """
    }

    private func detail(_ person: Person.Found) -> String {
        let parts = [person.title, person.team, person.isActive ? "" : language(.hasLeftShort)]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
