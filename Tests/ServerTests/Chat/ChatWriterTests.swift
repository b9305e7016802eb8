import Foundation
import OKR
import Testing

@testable import Server

@Suite struct ChatWriterTests {
    private let at = Date(timeIntervalSince1970: 1_795_485_600)

    private func notice(_ title: String = "何磊 published", text: String = "让客户留下来") -> Notice {
        Notice(
            title: title,
            lines: [Notice.Line(title: title, text: text, address: "https://okra.example/people/1")],
            button: "Open", address: "https://okra.example")
    }

    private func room(_ format: ChatRoom.Format, _ address: String, secret: String = "") -> ChatRoom {
        ChatRoom(
            id: Identifier(1), name: "产品", format: format, address: address, secret: secret, language: .zh,
            timeZone: "Asia/Shanghai")
    }

    private func json(_ post: ChatPost) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(post.body)) as? [String: Any])
    }

    @Test func `Feishu signs an empty text under the time and the secret`() throws {
        let post = FeishuWriter.post(notice(), to: room(.feishu, "https://f.example/hook", secret: "pods"), at: at)
        let body = try json(post)
        #expect(body["timestamp"] as? String == "1795485600")
        #expect(body["sign"] as? String == "tFMjoonC6tmmrrAPAW7EEBttybdunMGkgFvk2qUOZ7c=")
        #expect(body["msg_type"] as? String == "interactive")
        let card = try #require(body["card"] as? [String: Any])
        let elements = try #require(card["elements"] as? [[String: Any]])
        #expect(elements.map { $0["tag"] as? String } == ["markdown", "action"])
        #expect(try json(FeishuWriter.post(notice(), to: room(.feishu, "https://f.example"), at: at))["sign"] == nil)
    }

    @Test func `DingTalk signs in the address, in milliseconds`() throws {
        let post = DingTalkWriter.post(
            notice(), to: room(.dingTalk, "https://d.example/robot/send?access_token=a", secret: "SECpods"), at: at)
        #expect(
            post.address
                == "https://d.example/robot/send?access_token=a&timestamp=1795485600000&sign=y8KfCMrHHVC68tN9JuWSg5VyE5xS5gehPusFcYaiIEs%3D"
        )
        #expect(try json(post)["msgtype"] as? String == "markdown")
    }

    @Test func `WeCom gets no more than it takes`() throws {
        let many = (1...200).map {
            Notice.Line(
                title: "第 \($0) 条", text: String(repeating: "字", count: 200), address: "https://x.example/\($0)")
        }
        let long = Notice(title: "很多", lines: many, button: "打开", address: "https://x.example")
        let body = try json(WeComWriter.post(long, to: room(.weCom, "https://w.example"), at: at))
        let content = try #require((body["markdown"] as? [String: Any])?["content"] as? String)
        #expect(content.utf8.count <= 4096 && content.contains("第 1 条"))
    }

    @Test func `Slack and Teams get blocks and a card`() throws {
        let slack = try json(SlackWriter.post(notice("<!channel> & co"), to: room(.slack, "https://s.example"), at: at))
        let blocks = try #require(slack["blocks"] as? [[String: Any]])
        #expect(blocks.count == 3)
        let text = try #require((blocks[0]["text"] as? [String: Any])?["text"] as? String)
        #expect(text == "*&lt;!channel&gt; &amp; co*")
        let teams = try json(TeamsWriter.post(notice(), to: room(.teams, "https://t.example"), at: at))
        let attachment = try #require((teams["attachments"] as? [[String: Any]])?.first)
        #expect(attachment["contentType"] as? String == "application/vnd.microsoft.card.adaptive")
    }

    @Test(arguments: ChatRoom.Format.allCases)
    func `what people write makes no links and calls nobody`(format: ChatRoom.Format) {
        let post = format.writer.post(
            notice("[free](https://evil.example) @all <at id=all></at>"), to: room(format, "https://x.example"), at: at)
        let body = String(decoding: post.body, as: UTF8.self)
        // In Markdown the brackets are escaped, and the mark that calls people is not whole.
        #expect(format == .slack || body.contains(#"\\[free\\](https"#))
        #expect(format == .slack || body.contains("@\u{200B}all"))
        // Slack makes links of angle brackets alone.
        #expect(format != .slack || body.contains("&lt;at id=all&gt;"))
    }

    @Test func `an answer counts only where it says that all is well`() {
        func said(_ format: ChatRoom.Format, _ status: Int, _ text: String) -> Bool {
            format.writer.takes(Outgoing.Reply(status: status, text: text))
        }
        #expect(said(.feishu, 200, #"{"code":0}"#) && said(.feishu, 200, #"{"StatusCode":0}"#))
        #expect(!said(.feishu, 200, #"{"code":19021,"msg":"sign match fail"}"#) && !said(.feishu, 200, "ok"))
        #expect(said(.dingTalk, 200, #"{"errcode":0}"#) && !said(.dingTalk, 200, #"{"errcode":310000}"#))
        #expect(said(.weCom, 200, #"{"errcode":0}"#) && !said(.weCom, 200, #"{"errcode":45009}"#))
        #expect(said(.slack, 200, "ok") && !said(.slack, 200, "no_service") && !said(.slack, 404, "ok"))
        #expect(said(.teams, 202, "") && !said(.teams, 429, ""))
    }
}
