import Foundation
import OKR
import Testing

@testable import Server

@Suite struct LetterTests {
    private func letter(subject: String, name: String = "何磊") throws -> String {
        let letter = Letter(
            from: Letter.Address(name: "秋葵", email: try Email("okra@qinghe.example")),
            to: Letter.Address(name: name, email: try Email("helei@qinghe.example")), subject: subject, text: "你好\n",
            html: "<p>你好</p>", at: Date(timeIntervalSince1970: 1_795_485_900), name: "42",
            unsubscribe: "https://okra.example/unsubscribe/x")
        return String(decoding: letter.bytes, as: UTF8.self)
    }

    @Test func `a letter has its headers and both parts`() throws {
        let lines = try letter(subject: "Hello").components(separatedBy: "\r\n")
        #expect(lines.contains("To: =?UTF-8?B?5L2V56OK?= <helei@qinghe.example>"))
        #expect(lines.contains("Subject: Hello"))
        #expect(lines.contains("Message-ID: <42@qinghe.example>"))
        #expect(lines.contains("List-Unsubscribe: <https://okra.example/unsubscribe/x>"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        #expect(lines.contains("Content-Type: text/plain; charset=utf-8"))
        #expect(lines.contains("Content-Type: text/html; charset=utf-8"))
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    }

    @Test(arguments: ["Hi\r\nBcc: all@x.example", "Hi\nBcc: a", "Hi\u{2028}Bcc: a", "Hi\u{85}Bcc: a", "a\u{0}b"])
    func `nothing that somebody wrote begins a header of its own`(text: String) throws {
        let head = try #require(try letter(subject: text, name: text).components(separatedBy: "\r\n\r\n").first)
        let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(!names.contains("Bcc"))
        #expect(head.unicodeScalars.allSatisfy { $0.value < 0x7F && $0.value != 0 })
        #expect(!head.replacing("\r\n", with: "").contains("\n"))
    }

    @Test func `long subjects are cut between characters`() {
        let words = Letter.words(String(repeating: "目标🥗", count: 40)).components(separatedBy: "\r\n ")
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        let text = words.compactMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))) }
            .map { String(decoding: $0, as: UTF8.self) }
        #expect(text.joined() == String(repeating: "目标🥗", count: 40))
    }

    @Test func `a date is written as mail writes it`() {
        #expect(Letter.date(Date(timeIntervalSince1970: 1_795_485_900)) == "Tue, 24 Nov 2026 02:05:00 +0000")
        #expect(Letter.date(Date(timeIntervalSince1970: 0)) == "Thu, 01 Jan 1970 00:00:00 +0000")
    }

    @Test func `a mail server is read with its name, password and care`() throws {
        let server = try #require(MailServer("smtp://mia%40x.example:p%2Fw@mail.x.example:2525"))
        #expect(server.address == "smtp://mail.x.example:2525")
        #expect(server.person == "mia@x.example" && server.password == "p/w")
        // A password does not travel in the clear.
        #expect(server.security == .always && server.sender.address == "mia@x.example")
        let plain = try #require(MailServer("smtp://mail.x.example?from=okra@x.example"))
        #expect(
            plain.security == .offered && plain.address.hasSuffix(":25") && plain.sender.address == "okra@x.example")
        #expect(MailServer("smtps://mail.x.example")?.address == "smtps://mail.x.example:465")
        #expect(
            MailServer("smtp://127.0.0.1:1025", publicURL: "https://okra.x.example")?.sender.address
                == "okra@okra.x.example")
        #expect(MailServer("http://mail.x.example") == nil && MailServer("mail") == nil)
        #expect(MailServer("smtp://h.example?tls=perhaps") == nil && MailServer("smtp://h.example?from=nobody") == nil)
    }
}
