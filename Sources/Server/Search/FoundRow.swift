import Foundation
import OKR

/// How what was found is shown, in the palette and on the page alike.
enum FoundWords {
    static func marked(_ text: String, _ words: SearchWords, most: Int = 160) -> HTML {
        let parts: [HTML] = words.marked(text, most: most).map { part in
            part.isMarked ? "<mark>\(part.text)</mark>" : "\(part.text)"
        }
        return "\(parts)"
    }

    static func detail(_ person: Person.Found, _ l: Language) -> String {
        joined([person.title, person.team, person.isActive ? "" : l(.hasLeftShort)])
    }

    static func detail(_ team: FoundTeam) -> String {
        joined([team.englishName, team.above, team.leader])
    }

    static func mark(of text: FoundText) -> HTML {
        switch text.kind {
        case .objective: star(text.objectivePosition ?? 1, kind: .published)
        case .checkIn: icon(.checkIn)
        case .comment: icon(.chat)
        default: icon(.flag)
        }
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension FoundText {
    /// What of it has the words: what it says, or else what more is kept with it.
    func shown(_ words: SearchWords) -> String {
        let says = words.match(folded: SearchFolding.folded(text))
        guard !says, !more.isEmpty else { return text }
        return text.isEmpty ? more : "\(text) · \(more)"
    }
}

/// A line among the results of the page.
struct FoundRow {
    let words: SearchWords
    let l: Language
    let today: Day
    let timeZone: TimeZone

    func html(_ person: Person.Found) -> HTML {
        """
        <li><a href="/people/\(person.id)">\(avatar(name: person.shownName(in: l), id: person.id.value, size: .small))\
        <span class="grow">\(FoundWords.marked(person.shownName(in: l), words))<small>\(FoundWords.marked(FoundWords.detail(person, l), words))</small></span></a></li>
        """
    }

    func html(_ team: FoundTeam) -> HTML {
        """
        <li><a href="/teams/\(team.id)">\(icon(.people))\
        <span class="grow">\(FoundWords.marked(team.name, words))<small>\(FoundWords.detail(team))</small></span></a></li>
        """
    }

    func html(_ text: FoundText) -> HTML {
        """
        <li><a href="\(text.address)">\(FoundWords.mark(of: text))\
        <span class="grow">\(FoundWords.marked(text.shown(words), words))\
        <small>\(text.ownerName) \(text.label) · \(l(text.cycleName))\(author(text))</small></span>\
        \(text.health.map { healthMark($0, word: l($0.name)) })</a></li>
        """
    }

    private func author(_ text: FoundText) -> HTML? {
        guard let at = text.at, let author = text.author else { return nil }
        return " · \(l(.writtenBy(author, l(.day(Day(at, in: timeZone), today: today)))))"
    }
}
