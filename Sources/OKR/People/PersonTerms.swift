/// Under what a person is found.
extension PersonName {
    /// The most beginnings taken from one text.
    static let mostBeginnings = 12

    /// The folded beginnings under which a person is offered, each once: rank 0 for names, addresses and numbers, rank 1
    /// for title and team.
    ///
    /// A term is found by its beginning, so 何磊 gives 何磊, 磊, helei, lei and hl.
    package static func terms(
        name: String, englishName: String, email: String, employeeNumber: String, title: String, team: String
    ) -> [(rank: Int, term: String)] {
        let person = PersonName(name)
        var first = beginnings(of: name)
        first += [person.pinyin, person.givenSyllables.joined(), person.initials, person.typedSyllables.joined()]
        first += beginnings(of: englishName)
        first += [folded(String(email.prefix { $0 != "@" })), folded(email), folded(employeeNumber)]
        let second = beginnings(of: title) + beginnings(of: team)
        var seen: Set<String> = [""]
        let firsts = first.filter { seen.insert($0).inserted }
        let seconds = second.filter { seen.insert($0).inserted }
        return firsts.map { (rank: 0, term: $0) } + seconds.map { (rank: 1, term: $0) }
    }

    /// The folded beginnings under which a team is found: its names, and the pinyin and initials of a Chinese one.
    package static func terms(ofTeam name: String, englishName: String) -> Set<String> {
        var terms = Set(beginnings(of: name) + beginnings(of: englishName))
        let chinese = PersonName(name)
        if chinese.isChinese { terms.formUnion([chinese.pinyin, chinese.initials]) }
        return terms.subtracting([""])
    }

    /// The text from each of its words and each of its Chinese characters to its end.
    private static func beginnings(of text: String) -> [String] {
        let characters = Array(folded(text).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        let starts = characters.indices.filter { index in
            let character = characters[index]
            guard character.isLetter || character.isNumber else { return false }
            guard index > 0 else { return true }
            let before = characters[index - 1]
            return isChinese(character) || isChinese(before) || !(before.isLetter || before.isNumber)
        }
        return starts.prefix(mostBeginnings).map { String(characters[$0...]) }
    }

    private static func isChinese(_ character: Character) -> Bool {
        character.unicodeScalars.first?.isHan == true
    }
}
