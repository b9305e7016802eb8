import Foundation
import OKR

/// Custom bots of Feishu and Lark: an interactive card; the signature is an empty text under the key "timestamp\nsecret",
/// with the time in seconds. Source: open.feishu.cn, "自定义机器人使用指南" (document/client-docs/bot-v3/add-custom-bot).
enum FeishuWriter: ChatWriter {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost {
        let body = json { json in
            if !room.secret.isEmpty {
                let timestamp = String(Int(at.timeIntervalSince1970))
                json.key("timestamp")
                json.value(timestamp)
                json.key("sign")
                json.value(signature(of: "", key: "\(timestamp)\n\(room.secret)"))
            }
            json.key("msg_type")
            json.value("interactive")
            json.key("card")
            json.object { json in
                json.key("header")
                json.object { json in
                    json.key("template")
                    json.value("green")
                    json.key("title")
                    text("plain_text", notice.title, &json)
                }
                json.key("elements")
                json.array([markdown(notice, most: 20_000)]) { json, markdown in
                    json.object { json in
                        json.key("tag")
                        json.value("markdown")
                        json.key("content")
                        json.value(markdown)
                    }
                    button(notice, &json)
                }
            }
        }
        return ChatPost(address: room.address, body: body)
    }

    static func takes(_ reply: Outgoing.Reply) -> Bool {
        reply.status == 200 && (code("code", in: reply) ?? code("StatusCode", in: reply)) == 0
    }

    private static func text(_ tag: String, _ content: String, _ json: inout JSONWriter) {
        json.object { json in
            json.key("tag")
            json.value(tag)
            json.key("content")
            json.value(content)
        }
    }

    private static func button(_ notice: Notice, _ json: inout JSONWriter) {
        json.object { json in
            json.key("tag")
            json.value("action")
            json.key("actions")
            json.array([notice]) { json, notice in
                json.object { json in
                    json.key("tag")
                    json.value("button")
                    json.key("text")
                    text("plain_text", notice.button, &json)
                    json.key("type")
                    json.value("primary")
                    json.key("url")
                    json.value(notice.address)
                }
            }
        }
    }
}
