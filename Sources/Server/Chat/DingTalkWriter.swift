import Foundation
import OKR

/// Custom robots of DingTalk: Markdown with a title; the signature is of "timestamp\nsecret" under the secret, with the
/// time in milliseconds, and goes into the address. Source: open.dingtalk.com, "自定义机器人接入" (document/robots/custom-robot-access).
enum DingTalkWriter: ChatWriter {
    static func post(_ notice: Notice, to room: ChatRoom, at: Date) -> ChatPost {
        let body = json { json in
            json.key("msgtype")
            json.value("markdown")
            json.key("markdown")
            json.object { json in
                json.key("title")
                json.value(notice.title)
                json.key("text")
                json.value(
                    "#### \(plain(notice.title))\n\n\(markdown(notice, most: 15_000))\n\n"
                        + "[\(plain(notice.button))](\(notice.address))")
            }
        }
        return ChatPost(address: signed(room, at: at), body: body)
    }

    static func takes(_ reply: Outgoing.Reply) -> Bool { reply.status == 200 && code("errcode", in: reply) == 0 }

    private static func signed(_ room: ChatRoom, at: Date) -> String {
        guard !room.secret.isEmpty else { return room.address }
        let timestamp = String(Int((at.timeIntervalSince1970 * 1000).rounded()))
        let sign = signature(of: "\(timestamp)\n\(room.secret)", key: room.secret)
            .addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        return "\(room.address)\(room.address.contains("?") ? "&" : "?")timestamp=\(timestamp)&sign=\(sign ?? "")"
    }
}
