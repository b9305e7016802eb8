import Foundation

/// Text that people wrote, with the people it mentions.
///
/// Offsets count UTF-16 units, as browsers do. Each mention covers its "@" and the name as it was when written; what is
/// shown is the person's name of today.
package struct Prose: Hashable, Sendable {
    package struct Mention: Hashable, Codable, Sendable {
        package let person: Identifier<Person>
        package let start: Int
        /// One past the last unit.
        package let end: Int

        package init(person: Identifier<Person>, start: Int, end: Int) {
            self.person = person
            self.start = start
            self.end = end
        }
    }

    package enum Segment: Hashable, Sendable {
        case text(String)
        /// `fallback` is the name when written, without "@", for people who are no longer known.
        case mention(Identifier<Person>, fallback: String)
    }

    package static let mostMentions = 20

    package let text: String
    /// In the order of the text, not overlapping.
    package let mentions: [Mention]

    package static let empty = Prose(joining: [])

    package var isEmpty: Bool { text.isEmpty }

    /// Who is mentioned, each once, in order.
    package var people: [Identifier<Person>] {
        var seen: Set<Identifier<Person>> = []
        return mentions.map(\.person).filter { seen.insert($0).inserted }
    }

    /// Checks and tidies text with mentions, or refuses naming `field`.
    ///
    /// Tidying makes line ends "\n", odd spaces plain ones, and trims both ends; mentions move along.
    /// - Parameters:
    ///   - most: the most characters, counted as the databases do: one that is put together of several counts as several.
    ///   - lines: the most lines.
    ///   - mayBeEmpty: whether nothing at all is fine.
    package init(
        _ text: String, mentions: [Mention] = [], most: Int, lines: Int = 1, mayBeEmpty: Bool = false, field: String
    ) throws {
        let segments = try Self.cut(text, at: mentions, field: field)
        try self.init(segments: segments, most: most, lines: lines, mayBeEmpty: mayBeEmpty, field: field)
    }

    package init(
        segments: [Segment], most: Int, lines: Int = 1, mayBeEmpty: Bool = false, field: String
    ) throws {
        self.init(joining: Self.tidied(segments))
        guard mayBeEmpty || !text.isEmpty else { throw Refusal(.invalid, field: field, .textMissing) }
        guard text.unicodeScalars.count <= most else {
            throw Refusal(.invalid, field: field, .textTooLong(most: most))
        }
        guard mentions.count <= Self.mostMentions else {
            throw Refusal(.invalid, field: field, .tooManyMentions(most: Self.mostMentions))
        }
        let breaks = text.utf8.count { $0 == 10 }
        guard breaks < lines else {
            throw Refusal(.invalid, field: field, lines == 1 ? .textOneLine : .textTooManyLines(most: lines))
        }
        guard text.unicodeScalars.allSatisfy({ $0 == "\n" || !$0.isControl }) else {
            throw Refusal(.invalid, field: field, .textControls)
        }
    }

    /// The text in pieces, for rendering.
    package var segments: [Segment] {
        var segments: [Segment] = []
        var position = 0
        let length = text.utf16.count
        // Ranges that do not fit can only come from a damaged record; their words then show as text.
        for mention in mentions
        where position <= mention.start && mention.start < mention.end && mention.end <= length {
            if position < mention.start { segments.append(.text(slice(position, mention.start))) }
            segments.append(.mention(mention.person, fallback: slice(mention.start + 1, mention.end)))
            position = mention.end
        }
        if position < length { segments.append(.text(slice(position, length))) }
        return segments
    }

    /// The text with the names of today: what search, mail and exports show.
    package func plain(naming name: (Identifier<Person>) -> String?) -> String {
        segments.map { segment in
            switch segment {
            case .text(let text): text
            case .mention(let person, let fallback): "@" + (name(person) ?? fallback)
            }
        }.joined()
    }

    /// Takes what was checked when it was written and kept since; for reading it back.
    package init(unchecked text: String, mentions: [Mention]) {
        self.text = text
        self.mentions = mentions
    }

    init(joining segments: [Segment]) {
        var text = ""
        var mentions: [Mention] = []
        for segment in segments {
            switch segment {
            case .text(let piece): text += piece
            case .mention(let person, let name):
                let start = text.utf16.count
                text += "@" + name
                mentions.append(Mention(person: person, start: start, end: text.utf16.count))
            }
        }
        self.text = text
        self.mentions = mentions
    }

    private func slice(_ start: Int, _ end: Int) -> String {
        let (start, end) = (String.Index(utf16Offset: start, in: text), String.Index(utf16Offset: end, in: text))
        return String(text[start..<end])
    }
}
