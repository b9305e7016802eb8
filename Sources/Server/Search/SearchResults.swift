import OKR
import Storage

/// All that was found for some words, by kind.
struct SearchResults: Sendable {
    /// How much of it is wanted.
    enum Wish: Sendable {
        /// What is shown while somebody types.
        case palette
        /// The first few of each kind.
        case overview
        /// A page of one kind.
        case page(Int)

        var length: Int {
            switch self {
            case .palette: 4
            case .overview: 5
            case .page: SearchResults.pageLength
            }
        }

        /// How many candidates of each kind are looked at.
        fileprivate var most: Int {
            switch self {
            case .palette: 64
            case .overview: 128
            case .page: 1024
            }
        }

        fileprivate var first: Int {
            if case .page(let number) = self { (number - 1) * SearchResults.pageLength } else { 0 }
        }
    }

    static let pageLength = 20
    static let mostPages = 50
    static let mostPeople = 60

    let words: SearchWords
    let people: [Person.Found]
    let peopleCount: Int
    let teams: [FoundTeam]
    let teamsCount: Int
    let texts: [FoundTexts]

    /// Whether teams are called so while people only have it in their title or team's name: names come first.
    var teamsLead: Bool {
        guard let person = people.first, !teams.isEmpty else { return false }
        let beside = SearchFolding.folded("\(person.title) \(person.team)")
        return words.match(folded: beside) && !words.match(folded: SearchFolding.folded(person.name))
    }

    var count: Int { peopleCount + teamsCount + texts.reduce(0) { $0 + $1.count } }

    static func find(
        _ text: String, in scope: SearchScope, for viewer: Viewer, _ wish: Wish, in db: any Connection
    ) throws -> SearchResults {
        let text = String(text.unicodeScalars.prefix(SearchWords.mostCharacters))
        let words = SearchWords(text)
        guard !words.isEmpty else {
            return SearchResults(
                words: words, people: [], peopleCount: 0, teams: [], teamsCount: 0,
                texts: scope.kinds.map { FoundTexts(kind: $0) })
        }
        let most = if case .palette = wish { Person.mostFound } else { mostPeople }
        let people =
            scope.has(.people) ? try Person.search(text, for: viewer, within: scope.team, most: most, in: db) : []
        let teams = try FoundTeam.find(text, in: scope, for: viewer, most: most, in: db)
        let texts = try FoundTexts.find(
            words, in: scope, for: viewer,
            reach: FoundTexts.Reach(most: wish.most, first: wish.first, length: wish.length), in: db)
        return SearchResults(
            words: words, people: Array(people.dropFirst(wish.first).prefix(wish.length)), peopleCount: people.count,
            teams: Array(teams.dropFirst(wish.first).prefix(wish.length)), teamsCount: teams.count, texts: texts)
    }
}
