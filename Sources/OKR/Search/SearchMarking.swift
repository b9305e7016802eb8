extension SearchWords {
    /// A part of a text and whether it is one of the words that were looked for.
    package struct Part: Hashable, Sendable {
        package let text: String
        package let isMarked: Bool
    }

    /// The text in parts; of a long one the stretch around the first word that was looked for, with "…" where it was cut.
    package func marked(_ text: String, most: Int = 160) -> [Part] {
        var characters = Array(text.replacing("\n", with: " "))
        var marks = marks(in: characters)
        if characters.count > most {
            let first = marks.firstIndex(of: true) ?? 0
            let start = max(0, min(first - most / 4, characters.count - most))
            let end = min(characters.count, start + most)
            let isCut = (start: start > 0, end: end < characters.count)
            characters = Array(characters[start..<end])
            marks = Array(marks[start..<end])
            if isCut.start {
                characters.insert("…", at: 0)
                marks.insert(false, at: 0)
            }
            if isCut.end {
                characters.append("…")
                marks.append(false)
            }
        }
        var parts: [Part] = []
        var start = 0
        for index in characters.indices where index + 1 == characters.count || marks[index + 1] != marks[index] {
            parts.append(Part(text: String(characters[start...index]), isMarked: marks[index]))
            start = index + 1
        }
        return parts
    }

    private func marks(in characters: [Character]) -> [Bool] {
        var marks = Array(repeating: false, count: characters.count)
        let (scalars, origins) = SearchFolding.traced(characters)
        func mark(_ range: Range<Int>) {
            for index in range { marks[origins[index]] = true }
        }
        for piece in pieces {
            switch piece {
            case .characters(let run):
                let wanted = Array(run.unicodeScalars)
                guard scalars.count >= wanted.count else { continue }
                for start in 0...(scalars.count - wanted.count)
                where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
                    mark(start..<(start + wanted.count))
                }
            case .word(let word):
                let stem = Stem.of(word)
                for range in Self.words(scalars) {
                    var there = String.UnicodeScalarView()
                    there.append(contentsOf: scalars[range])
                    guard Self.fits(String(there), word: word, stem: stem) else { continue }
                    let length = word.unicodeScalars.count
                    mark(String(there).hasPrefix(word) ? range.lowerBound..<(range.lowerBound + length) : range)
                }
            }
        }
        return marks
    }

    private static func words(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            let isLetter = SearchPiece.Part(scalar) == .letter
            if isLetter, start == nil { start = index }
            if !isLetter, let first = start {
                words.append(first..<index)
                start = nil
            }
        }
        if let first = start { words.append(first..<scalars.count) }
        return words
    }
}
