/// A group in somebody else's chat to which a bot may post, for the whole organisation or one team and those below it.
package struct ChatRoom: Hashable, Sendable {
    package enum Format: String, Codable, CaseIterable, Sendable {
        case feishu, dingTalk, weCom, slack, teams
    }

    package let id: Identifier<ChatRoom>
    package var name: String
    package var format: Format
    /// The bot's address, which is a secret: who has it can post.
    package var address: String
    /// With what messages are signed; empty where the bot wants no signature.
    package var secret: String
    package var team: Identifier<Team>?
    package var language: Language
    /// An IANA name.
    package var timeZone: String
    package var quiet: QuietHours
    package var kinds: Set<Notification.Kind>

    package init(
        id: Identifier<ChatRoom>, name: String, format: Format, address: String, secret: String = "",
        team: Identifier<Team>? = nil, language: Language, timeZone: String, quiet: QuietHours = .usual,
        kinds: Set<Notification.Kind> = Set(Notification.Kind.usualInChat)
    ) {
        self.id = id
        self.name = name
        self.format = format
        self.address = address
        self.secret = secret
        self.team = team
        self.language = language
        self.timeZone = timeZone
        self.quiet = quiet
        self.kinds = kinds
    }

    /// Refuses a name that is missing or too long, a secret longer than 200 characters, and a room that would hear nothing.
    package func check() throws {
        try Organisation.check(name: name, field: "name")
        guard secret.utf8.count <= 200 else { throw Refusal(.invalid, field: "secret", .textTooLong(most: 200)) }
        guard !kinds.isEmpty else { throw Refusal(.invalid, field: "kinds", .chooseAKind) }
    }
}

extension Notification.Kind {
    package static let usualInChat: [Self] = [.risk, .publication, .announcement]

    /// Whether it is meant for one person: a room then hears it with their name, else once for all.
    package var isAddressed: Bool {
        switch self {
        case .mention, .comment, .request, .answer, .reminder: true
        case .alignment, .risk, .checkIn, .publication, .score, .announcement: false
        }
    }
}
