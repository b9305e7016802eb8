/// One short lesson: a text in each language, under a key that stays when it moves to another place.
package struct Lesson: Sendable {
    /// What stands in addresses and with what people have done: the file's name without number and ending.
    package let key: String
    /// The number with which the file's name begins; lessons are sorted by it.
    package var order: Int
    /// At least one; where a language is missing, the other one stands in.
    package var texts: [Language: LessonText]

    /// The language in which the lesson can be read by somebody who reads `language`.
    package func language(for language: Language) -> Language {
        texts[language] == nil ? texts.keys.first ?? language : language
    }

    package func text(_ language: Language) -> LessonText {
        texts[self.language(for: language)] ?? .empty
    }

    /// The keys of its exercises, whatever the language: `not-measurable/1`.
    package var exerciseKeys: [String] {
        let most = texts.values.map(\.exercises.count).max() ?? 0
        return (0..<most).map { "\(key)/\($0 + 1)" }
    }
}

/// A lesson as it reads in one language.
package struct LessonText: Hashable, Sendable {
    package let title: String
    /// The title where there is little room, as in the contents.
    package let short: String
    package let chapter: String
    /// How long it takes to read and to try, 1 to 60.
    package let minutes: Int
    package let blocks: [LessonBlock]

    package static let empty = LessonText(title: "", short: "", chapter: "", minutes: 1, blocks: [])

    package var exercises: [Exercise] {
        blocks.compactMap { block in
            if case .exercise(let exercise) = block { exercise } else { nil }
        }
    }
}

/// A piece of a lesson, one below the other.
package enum LessonBlock: Hashable, Sendable {
    /// What a line says: plain, or set off.
    package enum Run: Hashable, Sendable {
        case plain(String)
        case strong(String)
        /// Words that the coach would mark.
        case unclear(String)
        /// A link to a page of Okra; the path begins with one "/".
        case link(String, path: String)
    }

    /// A line of a sheet in an example.
    package struct Line: Hashable, Sendable {
        /// O1 or KR2.
        package let label: String
        package let words: [Run]
        /// What the teacher says of it.
        package var comment: [Run]?
    }

    package enum Verdict: String, Sendable {
        case wrong, right
    }

    /// A year or a day and what belongs to it.
    package struct Mark: Hashable, Sendable {
        package let name: String
        package let words: [Run]
    }

    case heading(String)
    case paragraph([Run])
    case list([[Run]], isNumbered: Bool)
    case quote([[Run]])
    case sheet([Line], caption: String, verdict: Verdict?)
    case timeline([Mark])
    case exercise(Exercise)
}
