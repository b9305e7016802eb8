/// Under what a text is found: pairs of characters, stems of words, and how words begin ("ret*").
package enum SearchTerms {
    /// How many first letters of a word are a term of their own.
    static let beginnings = [3, 4, 6]

    package static func all(ofFolded text: String) -> Set<String> {
        var terms: Set<String> = []
        for piece in SearchPiece.cut(text) {
            switch piece {
            case .characters(let run):
                terms.formUnion(pairs(of: run))
            case .word(let word):
                terms.insert(Stem.of(word))
                for length in beginnings where word.unicodeScalars.count >= length {
                    terms.insert(beginning(of: word, length))
                }
            }
        }
        return terms
    }

    static func pairs(of run: String) -> [String] {
        let scalars = Array(run.unicodeScalars)
        return scalars.indices.dropLast().map { index in
            var pair = String.UnicodeScalarView()
            pair.append(scalars[index])
            pair.append(scalars[index + 1])
            return String(pair)
        }
    }

    static func beginning(of word: String, _ length: Int) -> String {
        String(word.unicodeScalars.prefix(length)) + "*"
    }
}
