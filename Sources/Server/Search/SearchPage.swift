import Foundation
import OKR

/// Everything that was found, in groups, with what narrows it.
struct SearchPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let text: String
    let scope: SearchScope
    let number: Int
    let results: SearchResults
    let teams: [(id: Identifier<Team>, name: String)]
    let owner: Person?
    let isFilling: Bool

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.search), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        <h1 class="visually-hidden">\(l(.search))</h1>
        \(SearchForm(text: text, scope: scope, cycles: shell.cycles, teams: teams, owner: owner, viewer: viewer).html)
        \(isFilling ? "<p class=\"note\" role=\"status\">\(icon(.clock))<span>\(l(.searchIsFilling))</span></p>" : nil)
        \(kinds)
        \(found)
        """
    }

    /// One kind after the other, with how many of each there are.
    private var kinds: HTML? {
        guard !results.words.isEmpty else { return nil }
        let all: HTML = tab(nil, l(.everyKind), count: nil)
        let everywhere = SearchScope(cycle: scope.cycle, team: scope.team, owner: scope.owner)
        let each = SearchScope.Kind.all.filter(everywhere.has)
        let tabs = each.map { kind in
            let isCounted = scope.kind == nil || scope.kind == kind
            return tab(kind, l(heading(kind)), count: isCounted ? count(kind) : nil)
        }
        return "<nav class=\"tabs\" aria-label=\"\(l(.searchKind))\">\(all)\(tabs)</nav>"
    }

    private func tab(_ kind: SearchScope.Kind?, _ name: String, count: String?) -> HTML {
        """
        <a href="\(address(kind: kind))"\(attribute: "aria-current=\"true\"", if: kind == scope.kind)>\(name)\
        \(count.map { "<span class=\"count\">\($0)</span>" as HTML })</a>
        """
    }

    private var found: HTML {
        guard !text.isEmpty else { return empty(.searchHint) }
        guard !results.words.isEmpty else { return empty(.typeLetters) }
        guard results.count > 0 else {
            return empty(results.words.termGroups.isEmpty ? .oneCharacter : .nothingFound, .tryOtherwise)
        }
        let row = FoundRow(words: results.words, l: l, today: viewer.today, timeZone: viewer.timeZone)
        let people = section(.people, results.people.map { row.html($0) })
        let teams = section(.teams, results.teams.map { row.html($0) })
        return """
            \(results.teamsLead ? teams + people : people + teams)\
            \(results.texts.map { texts in section(.text(texts.kind), texts.texts.map { row.html($0) }) })\(pages)
            """
    }

    private func section(_ kind: SearchScope.Kind, _ rows: [HTML]) -> HTML {
        guard !rows.isEmpty else { return "" }
        let more: HTML? =
            scope.kind == nil && total(kind) > rows.count
            ? "<a class=\"link\" href=\"\(address(kind: kind))\">\(l(.seeAllFound))</a>" : nil
        return """
            <section class="section found" aria-labelledby="found-\(kind.name)"><header><h2 class="grow" id="found-\(kind.name)">\
            \(l(heading(kind))) <small>\(l(.found(count(kind))))</small></h2>\(more)</header>
            <ol class="paper">\(rows)</ol></section>
            """
    }

    private func empty(_ first: Phrase, _ second: Phrase? = nil) -> HTML {
        """
        <div class="paper empty" role="status">\(icon(.search, size: .large))<p>\(l(first))</p>\
        \(second.map { "<p class=\"soft\">\(l($0))</p>" as HTML })</div>
        """
    }

    private var pages: HTML? {
        guard let kind = scope.kind else { return nil }
        let last = min((total(kind) + SearchResults.pageLength - 1) / SearchResults.pageLength, SearchResults.mostPages)
        guard last > 1 else { return nil }
        func button(_ page: Int, _ name: Phrase) -> HTML {
            "<a class=\"button\" href=\"\(address(kind: kind, page: page))\">\(l(name))</a>"
        }
        let previous: HTML? = number > 1 ? button(number - 1, .previousPage) : nil
        let next: HTML? = number < last ? button(number + 1, .nextPage) : nil
        return "<p class=\"row\">\(previous)<span class=\"faint\">\(number) / \(last)</span>\(next)</p>"
    }

    private func heading(_ kind: SearchScope.Kind) -> Phrase {
        switch kind {
        case .people: .foundPeople
        case .teams: .foundTeams
        case .text(let kind): kind.heading
        }
    }

    private func total(_ kind: SearchScope.Kind) -> Int {
        switch kind {
        case .people: results.peopleCount
        case .teams: results.teamsCount
        case .text(let kind): results.texts.first { $0.kind == kind }?.count ?? 0
        }
    }

    private func count(_ kind: SearchScope.Kind) -> String {
        guard case .text(let text) = kind else {
            return total(kind) == SearchResults.mostPeople ? "\(total(kind))+" : "\(total(kind))"
        }
        return "\(total(kind))\(results.texts.first { $0.kind == text }?.isMore == true ? "+" : "")"
    }

    private func address(kind: SearchScope.Kind?, page: Int = 1) -> String {
        var parts = URLComponents()
        parts.path = "/search"
        parts.queryItems = [
            URLQueryItem(name: "q", value: text), URLQueryItem(name: "kind", value: kind?.name),
            URLQueryItem(name: "cycle", value: scope.cycle?.description),
            URLQueryItem(name: "team", value: scope.team?.description),
            URLQueryItem(name: "owner", value: scope.owner?.description),
            URLQueryItem(name: "page", value: page > 1 ? "\(page)" : nil),
        ].filter { $0.value?.isEmpty == false }
        // A plus sign that was typed must not come back as a space.
        return parts.string?.replacing("+", with: "%2B") ?? "/search"
    }
}
