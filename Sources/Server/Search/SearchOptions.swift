import OKR

/// The list under the palette's field.
struct SearchOptions {
    let text: String
    let results: SearchResults
    let near: [Person.Found]
    let viewer: Viewer

    private var l: Language { viewer.language }
    private var isAsking: Bool { !text.allSatisfy(\.isWhitespace) }

    var html: HTML {
        let commands = SearchCommand.list(matching: text, for: viewer)
        let found = isAsking ? self.found : group(.foundNear, near.map(person), count: nil)
        let doing = group(.foundCommands, commands.prefix(isAsking ? 4 : 20).map(command), count: nil)
        guard isAsking else { return "\(found)\(doing)" }
        guard results.count > 0 else {
            return commands.isEmpty ? "<li class=\"none faint\">\(l(nothing))</li>" : doing
        }
        // Somebody who begins a command's name means it, unless people are called so.
        return results.peopleCount == 0 ? "\(doing)\(found)\(all)" : "\(found)\(doing)\(all)"
    }

    private var nothing: Phrase {
        if results.words.isEmpty { return .typeLetters }
        return results.words.termGroups.isEmpty ? .oneCharacter : .nothingFound
    }

    private var found: HTML {
        let people = group(.foundPeople, results.people.map(person), count: results.peopleCount)
        let teams = group(.foundTeams, results.teams.map(team), count: results.teamsCount)
        let texts = results.texts.map { texts in
            group(texts.kind.heading, texts.texts.map(option), count: texts.count, isMore: texts.isMore)
        }
        return "\(results.teamsLead ? teams + people : people + teams)\(texts)"
    }

    private func group(_ heading: Phrase, _ options: [HTML], count: Int?, isMore: Bool = false) -> HTML {
        guard !options.isEmpty else { return "" }
        let number: HTML? = count.map { " <span class=\"count\">\($0)\(isMore ? "+" : "")</span>" }
        return """
            <li role="group" aria-label="\(l(heading))"><h3 aria-hidden="true">\(l(heading))\(number)</h3>\(options)</li>
            """
    }

    private func person(_ person: Person.Found) -> HTML {
        """
        <div class="option" role="option" aria-selected="false" id="found-person-\(person.id)" data-href="/people/\(person.id)">\
        \(avatar(name: person.shownName(in: l), id: person.id.value, size: .small))\
        <span class="grow cut">\(FoundWords.marked(person.shownName(in: l), results.words)) <small>\(FoundWords.marked(FoundWords.detail(person, l), results.words))</small></span></div>
        """
    }

    private func team(_ team: FoundTeam) -> HTML {
        """
        <div class="option" role="option" aria-selected="false" id="found-team-\(team.id)" data-href="/teams/\(team.id)">\
        \(icon(.people))<span class="grow cut">\(FoundWords.marked(team.name, results.words)) <small>\(FoundWords.detail(team))</small></span></div>
        """
    }

    private func option(_ text: FoundText) -> HTML {
        """
        <div class="option" role="option" aria-selected="false" id="found-\(text.kind.name)-\(Identifier<FoundText>(text.id))" \
        data-href="\(text.address)">\(FoundWords.mark(of: text))\
        <span class="grow cut">\(FoundWords.marked(text.shown(results.words), results.words, most: 60)) \
        <small>\(text.ownerName) \(text.label) · \(l(text.cycleName))</small></span></div>
        """
    }

    private func command(_ command: SearchCommand) -> HTML {
        let target: HTML =
            switch command.target {
            case .page(let address): "data-href=\"\(address)\""
            case .press(let name): "data-press=\"\(name)\""
            }
        let id =
            switch command.target {
            case .page(let address): address.split(separator: "/").joined(separator: "-")
            case .press(let name): name
            }
        return """
            <div class="option" role="option" aria-selected="false" id="command-\(id)" \(target)>\
            \(icon(command.symbol))<span class="grow cut">\(FoundWords.marked(l(command.name), results.words))</span></div>
            """
    }

    private var all: HTML {
        """
        <li role="group" aria-label="\(l(.search))"><div class="option" role="option" aria-selected="false" id="found-all" \
        data-search>\(icon(.search))<span class="grow cut">\(l(.seeEverythingFound))</span></div></li>
        """
    }
}
