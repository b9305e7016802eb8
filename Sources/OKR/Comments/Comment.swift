import Foundation

/// What one person says in a thread.
package struct Comment: Codable, Hashable, Sendable {
    package static let longest = 5000
    package static let mostLines = 200

    /// Who took it back, and when; what was said is no longer shown.
    package struct Deletion: Codable, Hashable, Sendable {
        package let by: Identifier<Person>
        package let at: Date

        package init(by: Identifier<Person>, at: Date) {
            self.by = by
            self.at = at
        }
    }

    package let id: Identifier<Comment>
    package let thread: Identifier<Thread>
    package let author: Identifier<Person>
    package let at: Date
    /// With the people it mentions, each of whom is told.
    package var text: Prose
    package var editedAt: Date?
    package var deletion: Deletion?

    package init(
        id: Identifier<Comment>, thread: Identifier<Thread>, author: Identifier<Person>, at: Date, text: Prose,
        editedAt: Date? = nil, deletion: Deletion? = nil
    ) {
        self.id = id
        self.thread = thread
        self.author = author
        self.at = at
        self.text = text
        self.editedAt = editedAt
        self.deletion = deletion
    }

    /// Refuses to change what somebody else said, and what is deleted.
    package func checkMayEdit(_ person: Identifier<Person>) throws(Refusal) {
        guard author == person else { throw Refusal(.forbidden, .notYourComment) }
        guard deletion == nil else { throw Refusal(.conflict, .commentIsDeleted) }
    }

    /// Refuses to delete what somebody else said, except to administrators.
    package func checkMayDelete(_ person: Identifier<Person>, _ role: Role) throws(Refusal) {
        guard author == person || role.mayAdminister else { throw Refusal(.forbidden, .notYourComment) }
    }

    /// Refuses to bring back what somebody else deleted.
    package func checkMayRestore(_ person: Identifier<Person>) throws(Refusal) {
        guard deletion == nil || deletion?.by == person else { throw Refusal(.forbidden, .notYourComment) }
    }

    /// The comments of a thread that are shown, in order: a deleted one keeps its place only for what follows it.
    package static func shown(_ comments: [Comment]) -> [Comment] {
        guard let last = comments.lastIndex(where: { $0.deletion == nil }) else { return [] }
        return Array(comments[...last])
    }
}

extension Prose {
    /// The text with the mentions of everybody else made plain names: nobody is told who is not there to hear it.
    package func mentioning(only people: Set<Identifier<Person>>) -> Prose {
        Prose(unchecked: text, mentions: mentions.filter { people.contains($0.person) })
    }
}
