extension PersonName {
    /// What searching for a person looks through: one entry a line, folded; look for `folded` text of what is typed.
    ///
    /// It holds the name, its pinyin in full, spaced, with "v" for "ü" and as initials, the English name, the e-mail
    /// address, the number, the title and the team.
    package static func searchText(
        name: String, englishName: String, email: String, employeeNumber: String, title: String, team: String
    ) -> String {
        let chinese = PersonName(name)
        let english = PersonName(englishName)
        let entries =
            [
                name, chinese.pinyin, chinese.syllables.joined(separator: " "), chinese.typedSyllables.joined(),
                chinese.initials, englishName, english.initials, email, employeeNumber, title, team,
            ]
        var seen: Set<String> = []
        return entries.map { folded($0.filter { $0 != "\n" }) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "\n")
    }
}
