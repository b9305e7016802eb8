import Foundation
import OKR

/// Incoming webhooks of Slack: blocks of mrkdwn, in which "&", "<" and ">" are escaped and a link is "<address|words>";
/// the answer is "ok". Source: docs.slack.dev, "Sending messages using incoming webhooks" and "Formatting message text".
enum SlackWriter: ChatWriter {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost {
        // A section takes 3,000 characters, a message 50 blocks.
        var sections = notice.lead.isEmpty ? [] : [escaped(notice.lead)]
        sections += notice.lines.prefix(40).map { line in
            let words = line.text.isEmpty ? "" : "\n>\(escaped(String(line.text.prefix(200))))"
            return "\(link(line.title, line.address))\(words)"
        }
        sections.append(link(notice.button, notice.address))
        let body = json { json in
            json.key("text")
            json.value(escaped(notice.title))
            json.key("blocks")
            json.array(["*\(escaped(notice.title))*"] + sections) { json, text in
                json.object { json in
                    json.key("type")
                    json.value("section")
                    json.key("text")
                    json.object { json in
                        json.key("type")
                        json.value("mrkdwn")
                        json.key("text")
                        json.value(text)
                    }
                }
            }
        }
        return ChatPost(address: room.address, body: body)
    }

    static func takes(_ reply: Outgoing.Reply) -> Bool {
        reply.status == 200 && reply.text.trimmingCharacters(in: .whitespacesAndNewlines) == "ok"
    }

    private static func link(_ words: String, _ address: String) -> String {
        "<\(address)|\(escaped(String(words.prefix(300))).replacing("|", with: "¦"))>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
