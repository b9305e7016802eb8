/// The range of words that a thread hangs on.
///
/// It counts UTF-16 units of the text as kept, never parts a character or a mention, and follows its words through edits.
/// What was quoted when it was made stays, also when the words are gone.
package struct Mark: Codable, Hashable, Sendable {
    /// Which text of a line or check-in it is in; the raw value is what the form calls it.
    package enum Field: String, Codable, CaseIterable, Sendable {
        /// The statement of an objective or key result.
        case text
        /// What more is said of an objective.
        case notes
        /// What was said with a check-in.
        case note
    }

    package let field: Field
    package let quote: String
    /// Where the words begin; nil once they are gone.
    package private(set) var start: Int?
    /// One past the last unit; nil once the words are gone.
    package private(set) var end: Int?

    /// Takes what was checked when it was made and kept since; for reading it back.
    package init(field: Field, quote: String, start: Int?, end: Int?) {
        self.field = field
        self.quote = quote
        self.start = start
        self.end = end
    }

    /// Marks words of a text, or refuses (field "words") where they do not stand in it.
    /// - Parameter near: where they were seen; of several places the nearest is meant, without it the first.
    package init(_ words: String, near: Int? = nil, of text: Prose, field: Field) throws {
        let tidy = String(words.trimmingPrefix { $0.isWhitespace })
        let cut = words.utf16.count - tidy.utf16.count
        let places = Self.places(of: tidy, in: text.text)
        let seen = near.map { $0 + cut }
        let place = seen.flatMap { seen in places.min { abs($0 - seen) < abs($1 - seen) } } ?? places.first
        guard let place, let range = Self.whole(place..<place + tidy.utf16.count, of: text) else {
            throw Refusal(.invalid, field: "words", .markWithoutWords)
        }
        self.init(field: field, quote: text.part(range).text, start: range.lowerBound, end: range.upperBound)
    }

    /// Where the words are; nil once they are gone.
    package var range: Range<Int>? {
        guard let start, let end, start < end else { return nil }
        return start..<end
    }

    /// The mark after its text was changed. Words that were gone and stand there again, once and unchanged, are taken up.
    package func moved(from old: Prose, to new: Prose) -> Mark {
        let place = range.map { follow($0, from: old, to: new) } ?? Self.only(quote, in: new)
        return Mark(field: field, quote: quote, start: place?.lowerBound, end: place?.upperBound)
    }

    private func follow(_ range: Range<Int>, from old: Prose, to new: Prose) -> Range<Int>? {
        let words = old.part(range).text
        let moved = range.shifted(over: Rewriting(from: old, to: new)).flatMap { Self.whole($0, of: new) }
        if let moved, new.part(moved).text == words { return moved }
        // So much was written anew around them that nothing else could be compared; but they are what they were.
        if Self.only(words, in: old) != nil, let same = Self.only(words, in: new) { return same }
        return moved ?? Self.only(quote, in: new)
    }

    /// Where words stand that a text has only once.
    private static func only(_ words: String, in text: Prose) -> Range<Int>? {
        let places = places(of: words, in: text.text)
        guard places.count == 1, let place = places.first else { return nil }
        let range = place..<place + words.utf16.count
        return whole(range, of: text) == range ? range : nil
    }

    /// The range without white space at its ends and with the whole of each character and mention it touches; nil where
    /// nothing is left.
    private static func whole(_ range: Range<Int>, of text: Prose) -> Range<Int>? {
        let range = range.clamped(to: 0..<text.text.utf16.count)
        var edges: [Int] = [0]
        var touched: (first: Int, last: Int)?
        for character in text.text {
            let (start, end) = (edges[edges.count - 1], edges[edges.count - 1] + character.utf16.count)
            if start < range.upperBound, end > range.lowerBound, !character.isWhitespace {
                touched = (touched?.first ?? start, end)
            }
            edges.append(end)
        }
        guard var (first, last) = touched else { return nil }
        for mention in text.mentions where mention.start < last && mention.end > first {
            (first, last) = (min(first, mention.start), max(last, mention.end))
        }
        // A name may end in the middle of a character: what combines with it was typed behind the mention.
        first = edges.last { $0 <= first } ?? first
        last = edges.first { $0 >= last } ?? last
        return first..<last
    }

    private static func places(of words: String, in text: String) -> [Int] {
        let (wanted, units) = (Array(words.utf16), Array(text.utf16))
        guard let head = wanted.first, wanted.count <= units.count else { return [] }
        return (0...(units.count - wanted.count)).filter { start in
            units[start] == head && units[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}

extension Prose {
    /// A range of the text with the mentions in it; one that the range would part is only text.
    package func part(_ range: Range<Int>) -> Prose {
        let range = range.clamped(to: 0..<text.utf16.count)
        let units = Array(text.utf16)[range]
        let inside = mentions.filter { range.lowerBound <= $0.start && $0.end <= range.upperBound }
        return Prose(
            unchecked: String(decoding: units, as: UTF16.self),
            mentions: inside.map {
                Mention(person: $0.person, start: $0.start - range.lowerBound, end: $0.end - range.lowerBound)
            })
    }
}
