import Foundation

/// What one person feels about a comment, without words.
package struct Reaction: Codable, Hashable, Sendable {
    /// Few, so that one look says how it is meant; the raw value is kept for ever.
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case agree, celebrate, thanks, seen, doubt
    }

    package let comment: Identifier<Comment>
    package let thread: Identifier<Thread>
    /// Whose comment it is.
    package let author: Identifier<Person>
    package let person: Identifier<Person>
    package let kind: Kind
    package let at: Date

    package init(
        comment: Identifier<Comment>, thread: Identifier<Thread>, author: Identifier<Person>,
        person: Identifier<Person>, kind: Kind, at: Date
    ) {
        self.comment = comment
        self.thread = thread
        self.author = author
        self.person = person
        self.kind = kind
        self.at = at
    }
}

extension Reaction.Kind {
    /// How it is drawn.
    package var symbol: String {
        switch self {
        case .agree: "👍"
        case .celebrate: "🎉"
        case .thanks: "🙏"
        case .seen: "👀"
        case .doubt: "🤔"
        }
    }

    /// What it is called.
    package var name: Phrase {
        switch self {
        case .agree: Phrase("赞同", "Agree")
        case .celebrate: Phrase("祝贺", "Congratulations")
        case .thanks: Phrase("谢谢", "Thanks")
        case .seen: Phrase("看到了", "Seen")
        case .doubt: Phrase("有疑问", "Not sure")
        }
    }
}
