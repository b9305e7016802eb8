import Crypto
import Foundation
import OKR

/// One request to a chat's bot.
struct ChatPost: Sendable {
    let address: String
    let body: [UInt8]
}

/// How one chat wants its messages: one file each, and its line in `ChatRoom.Format.writer`.
protocol ChatWriter: Sendable {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost
    /// Whether an answer of this status and text says that the message was taken.
    static func takes(_ reply: Outgoing.Reply) -> Bool
}

extension ChatRoom.Format {
    var writer: any ChatWriter.Type {
        switch self {
        case .feishu: FeishuWriter.self
        case .dingTalk: DingTalkWriter.self
        case .weCom: WeComWriter.self
        case .slack: SlackWriter.self
        case .teams: TeamsWriter.self
        }
    }
}

extension ChatWriter {
    static func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object(write)
        return writer.bytes
    }

    static func signature(of text: String, key: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(key.utf8)))
        return Data(code).base64EncodedString()
    }

    /// The number under a name of a JSON answer, which is 0 where all is well.
    static func code(_ name: String, in reply: Outgoing.Reply) -> Int? {
        let object = try? JSONSerialization.jsonObject(with: Data(reply.text.utf8)) as? [String: Any]
        return object?[name] as? Int
    }

    /// Markdown that says the text as it stands: what a person wrote makes no links, no pictures and calls nobody.
    static func plain(_ text: String) -> String {
        var plain = ""
        for character in text {
            if character.isNewline { plain += " "; continue }
            if "\\`*_[]<>#|~!".contains(character) { plain += "\\" }
            plain.append(character)
        }
        // A mark without width keeps "@all" from calling everybody.
        return plain.replacing("@", with: "@\u{200B}")
    }

    /// The lines as Markdown: a link, and below it the words.
    static func markdown(_ notice: Notice, most: Int) -> String {
        var parts = notice.lead.isEmpty ? [] : [plain(notice.lead)]
        for line in notice.lines {
            let words = line.text.isEmpty ? "" : "\n> \(plain(String(line.text.prefix(200))))"
            let part = "[\(plain(line.title))](\(line.address))\(words)"
            if parts.reduce(0, { $0 + $1.utf8.count + 2 }) + part.utf8.count > most { break }
            parts.append(part)
        }
        return parts.joined(separator: "\n\n")
    }
}
