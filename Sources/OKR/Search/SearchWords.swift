/// What somebody looks for: pieces that must all be in what is found.
package struct SearchWords: Hashable, Sendable {
    /// The most characters and the most pieces of a question that are looked at.
    package static let (mostCharacters, mostPieces) = (200, 8)
    /// The most terms the index is asked for; what is left is compared with the texts themselves.
    static let mostTerms = 6

    package let pieces: [SearchPiece]
    /// The whole question, folded, with single spaces.
    package let text: String

    package init(_ typed: String) {
        let start = String(typed.unicodeScalars.prefix(Self.mostCharacters))
        let folded = SearchFolding.folded(start)
        var seen: Set<SearchPiece> = []
        pieces = Array(SearchPiece.cut(folded).filter { seen.insert($0).inserted }.prefix(Self.mostPieces))
        text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is nothing to look for: no letter, no figure, no character.
    package var isEmpty: Bool { pieces.isEmpty }

    /// What the index is asked for: a text is found that has a term of every group. None where that would be everything,
    /// as for a single Chinese character.
    package var termGroups: [[String]] {
        let groups: [[[String]]] = pieces.map { piece in
            switch piece {
            case .characters(let run): return Self.covering(SearchTerms.pairs(of: run)).map { [$0] }
            case .word(let word):
                let length = word.unicodeScalars.count
                guard let known = SearchTerms.beginnings.last(where: { $0 <= length }) else { return [[word]] }
                return [[Stem.of(word), SearchTerms.beginning(of: word, known)]]
            }
        }
        // In turns, so that a long word does not take the place of the others.
        let longest = groups.map(\.count).max() ?? 0
        let turns = (0..<longest).flatMap { turn in groups.compactMap { $0.count > turn ? $0[turn] : nil } }
        return Array(turns.prefix(Self.mostTerms))
    }

    /// Every second pair and the last, which together hold every character.
    private static func covering(_ pairs: [String]) -> [String] {
        guard let last = pairs.last else { return [] }
        var covering = stride(from: 0, to: pairs.count, by: 2).map { pairs[$0] }
        if covering.last != last { covering.append(last) }
        return covering
    }

    /// Whether a folded text has every piece.
    package func match(folded text: String) -> Bool {
        var words: [String]?
        return pieces.allSatisfy { piece in
            switch piece {
            case .characters(let run):
                return text.contains(run)
            case .word(let word):
                let there = words ?? SearchPiece.words(of: text)
                words = there
                let stem = Stem.of(word)
                return there.contains { Self.fits($0, word: word, stem: stem) }
            }
        }
    }

    /// A word is found by its beginning, from three letters on, and by its other forms.
    static func fits(_ there: String, word: String, stem: String) -> Bool {
        if there == word { return true }
        guard word.utf8.count > 2 else { return false }
        return there.hasPrefix(word) || Stem.of(there) == stem
    }

    /// How well a folded text answers: 0 says just this, 1 begins with it, 2 has it somewhere.
    package func distance(ofFolded text: String) -> Int {
        if text == self.text { return 0 }
        return text.hasPrefix(self.text) ? 1 : 2
    }
}
