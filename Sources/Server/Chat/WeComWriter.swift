import Foundation
import OKR

/// Group robots of WeCom: Markdown of at most 4,096 bytes, no signature, 20 messages a minute.
/// Source: developer.work.weixin.qq.com, "消息推送配置说明" (document/path/91770).
enum WeComWriter: ChatWriter {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost {
        let title = plain(String(notice.title.prefix(100)))
        let button = "[\(plain(notice.button))](\(notice.address))"
        let body = json { json in
            json.key("msgtype")
            json.value("markdown")
            json.key("markdown")
            json.object { json in
                json.key("content")
                json.value(
                    "#### \(title)\n\(markdown(notice, most: 4000 - title.utf8.count - button.utf8.count))\n\n\(button)"
                )
            }
        }
        return ChatPost(address: room.address, body: body)
    }

    static func takes(_ reply: Outgoing.Reply) -> Bool { reply.status == 200 && code("errcode", in: reply) == 0 }
}
