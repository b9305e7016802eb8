import OKR

/// Where somebody looks: what the fields above the results say.
struct SearchScope: Sendable {
    /// What is looked for; nil is everything.
    enum Kind: Hashable, Sendable {
        case people, teams
        case text(SearchKind)

        static let all: [Kind] = [.people, .teams] + SearchKind.all.map { .text($0) }

        var name: String {
            switch self {
            case .people: "person"
            case .teams: "team"
            case .text(let kind): kind.name
            }
        }
    }

    var kind: Kind?
    var cycle: Identifier<Cycle>?
    /// A team with all below it.
    var team: Identifier<Team>?
    /// Whose.
    var owner: Identifier<Person>?

    static let everywhere = SearchScope()

    /// What does not stand in a cycle, and what nobody owns, is left out where one of these is chosen.
    func has(_ wanted: Kind) -> Bool {
        guard kind == nil || kind == wanted else { return false }
        switch wanted {
        case .people: return cycle == nil && owner == nil
        case .teams: return cycle == nil && owner == nil
        case .text: return true
        }
    }

    var kinds: [SearchKind] {
        Kind.all.compactMap { each in
            guard has(each), case .text(let kind) = each else { return nil }
            return kind
        }
    }
}

extension SearchScope {
    /// Reads the fields; refuses what is no choice.
    init(_ ask: Ask) throws(Refusal) {
        if let name = ask.query("kind") {
            guard let kind = Kind.all.first(where: { $0.name == name }) else {
                throw Refusal(.invalid, field: "kind", .notAChoice)
            }
            self.kind = kind
        }
        cycle = try Self.identifier("cycle", ask)
        team = try Self.identifier("team", ask)
        owner = try Self.identifier("owner", ask)
    }

    private static func identifier<Noun>(_ field: String, _ ask: Ask) throws(Refusal) -> Identifier<Noun>? {
        guard let text = ask.query(field) else { return nil }
        guard let id = Identifier<Noun>(text) else { throw Refusal(.invalid, field: field, .notAnIdentifier) }
        return id
    }
}
