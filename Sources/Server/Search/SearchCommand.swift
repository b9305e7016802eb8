import OKR

/// Something the palette does rather than finds.
struct SearchCommand: Sendable {
    enum Target: Sendable {
        case page(String)
        /// Pressed on the page; the module knows what stands for each name.
        case press(String)
    }

    let symbol: Icon
    let name: Phrase
    let target: Target

    /// What this person can do whose name has a word that begins so, in either language or in pinyin.
    static func list(matching typed: String, for viewer: Viewer) -> [SearchCommand] {
        let words = SearchFolding.folded(typed).split(whereSeparator: \.isWhitespace).map { String($0) }
        let all = all(for: viewer)
        guard !words.isEmpty else { return all }
        return all.filter { command in
            let terms = command.terms
            return words.allSatisfy { word in terms.contains { $0.hasPrefix(word) } }
        }
    }

    private static func all(for viewer: Viewer) -> [SearchCommand] {
        let frame = Rail(viewer: viewer, shell: Shell(cycles: [], cycle: nil, due: 0, waiting: 0, nearby: []), path: "")
        var all = frame.places.map {
            SearchCommand(symbol: $0.symbol, name: $0.name, target: .page($0.address))
        }
        if viewer.role.mayWrite {
            all.insert(SearchCommand(symbol: .plus, name: .addObjectiveToMine, target: .press("add-objective")), at: 1)
        }
        if viewer.role.mayAdminister {
            all += [
                SearchCommand(symbol: .people, name: .adminPeople, target: .page("/admin/people")),
                SearchCommand(symbol: .cycle, name: .adminCycles, target: .page("/admin/cycles")),
            ]
        }
        return all + [
            SearchCommand(symbol: .people, name: .settings, target: .page("/settings")),
            SearchCommand(symbol: .theme, name: .switchTheme, target: .press("theme")),
            SearchCommand(symbol: .at, name: .otherLanguage, target: .press("language")),
            SearchCommand(symbol: .key, name: .showKeys, target: .press("keys")),
            SearchCommand(symbol: .signOut, name: .leaveOkra, target: .press("sign-out")),
        ]
    }

    private var terms: Set<String> { Self.known.terms(of: name) }
    private static let known = CommandTerms()
}
