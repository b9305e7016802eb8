import Foundation
import OKR

/// Workflows of Microsoft Teams that take a webhook: a message with one Adaptive Card; they answer 202 and nothing else.
/// Source: learn.microsoft.com, "Create and send messages" (microsoftteams/platform/webhooks-and-connectors).
enum TeamsWriter: ChatWriter {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost {
        let body = json { json in
            json.key("type")
            json.value("message")
            json.key("attachments")
            json.array([notice]) { json, notice in
                json.object { json in
                    json.key("contentType")
                    json.value("application/vnd.microsoft.card.adaptive")
                    json.key("content")
                    json.object { card(notice, &$0) }
                }
            }
        }
        return ChatPost(address: room.address, body: body)
    }

    static func takes(_ reply: Outgoing.Reply) -> Bool { (200...299).contains(reply.status) }

    private static func card(_ notice: Notice, _ json: inout JSONWriter) {
        json.key("$schema")
        json.value("http://adaptivecards.io/schemas/adaptive-card.json")
        json.key("type")
        json.value("AdaptiveCard")
        json.key("version")
        json.value("1.4")
        json.key("body")
        json.array([plain(notice.title), markdown(notice, most: 20_000)].enumerated()) { json, block in
            json.object { json in
                json.key("type")
                json.value("TextBlock")
                json.key("text")
                json.value(block.element)
                json.key("wrap")
                json.value(true)
                if block.offset == 0 {
                    json.key("size")
                    json.value("Medium")
                    json.key("weight")
                    json.value("Bolder")
                }
            }
        }
        json.key("actions")
        json.array([notice]) { json, notice in
            json.object { json in
                json.key("type")
                json.value("Action.OpenUrl")
                json.key("title")
                json.value(notice.button)
                json.key("url")
                json.value(notice.address)
            }
        }
    }
}
