/// By which ways somebody wants to hear of one kind of notification.
package struct Channels: Hashable, Sendable {
    package enum Mail: String, Codable, CaseIterable, Sendable {
        case now, digest, none
    }

    package var inbox: Bool
    package var mail: Mail
    package var chat: Bool

    package init(inbox: Bool, mail: Mail, chat: Bool) {
        self.inbox = inbox
        self.mail = mail
        self.chat = chat
    }

    /// What holds until somebody chooses: at once only what somebody addressed to this very person.
    package static func usual(for kind: Notification.Kind) -> Channels {
        switch kind {
        case .mention, .comment, .request, .announcement, .reminder: Channels(inbox: true, mail: .now, chat: true)
        case .answer, .alignment, .risk: Channels(inbox: true, mail: .digest, chat: false)
        case .checkIn, .publication, .score: Channels(inbox: true, mail: .none, chat: false)
        }
    }
}
