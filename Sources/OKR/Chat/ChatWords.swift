extension ChatRoom.Format {
    /// What people call it.
    package var name: Phrase {
        switch self {
        case .feishu: Phrase("飞书 / Lark", "Feishu / Lark")
        case .dingTalk: Phrase("钉钉", "DingTalk")
        case .weCom: Phrase("企业微信", "WeCom")
        case .slack: Phrase("Slack", "Slack")
        case .teams: Phrase("Microsoft Teams", "Microsoft Teams")
        }
    }

    /// Whether its bots can be told a secret to sign with.
    package var signs: Bool { self == .feishu || self == .dingTalk }
}

extension Phrase {
    package static let chooseAKind = Phrase("至少选一种消息。", "Choose at least one kind.")
}
