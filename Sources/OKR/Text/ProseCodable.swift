extension Prose: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, mentions
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let text = try container.decode(String.self, forKey: .text)
        let mentions = try container.decode([Mention].self, forKey: .mentions)
        self.init(joining: try Self.cut(text, at: mentions, field: "mentions"))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(mentions, forKey: .mentions)
    }
}
