import Foundation

/// One message on its way to somebody outside: a letter or a post in a chat, with what became of it.
package struct Delivery: Hashable, Sendable {
    package enum Medium: String, CaseIterable, Sendable {
        case mail, chat
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// Notifications at once, or those of a day.
        case now, digest
        case invitation, reset
        /// Whether it works at all.
        case test
    }

    package enum State: String, CaseIterable, Sendable {
        /// To be sent, perhaps once more.
        case waiting
        /// The other side has taken it.
        case sent
        /// Given up.
        case failed
        /// There was nothing left to say when its turn came.
        case dropped
    }

    package let id: Identifier<Delivery>
    package let medium: Medium
    package let kind: Kind
    package let person: Identifier<Person>?
    package let room: Identifier<ChatRoom>?
    /// The address, or the name of the room.
    package let receiver: String
    package var subject: String
    package var state: State
    package var attempts: Int
    /// What the other side said last, or why it could not be asked.
    package var answer: String
    package let madeAt: Date
    /// When it is tried next, as long as it waits.
    package var nextAt: Date
    package var doneAt: Date?

    package init(
        id: Identifier<Delivery>, medium: Medium, kind: Kind, person: Identifier<Person>? = nil,
        room: Identifier<ChatRoom>? = nil, receiver: String, subject: String = "", state: State = .waiting,
        attempts: Int = 0, answer: String = "", madeAt: Date, nextAt: Date, doneAt: Date? = nil
    ) {
        self.id = id
        self.medium = medium
        self.kind = kind
        self.person = person
        self.room = room
        self.receiver = receiver
        self.subject = subject
        self.state = state
        self.attempts = attempts
        self.answer = answer
        self.madeAt = madeAt
        self.nextAt = nextAt
        self.doneAt = doneAt
    }
}
