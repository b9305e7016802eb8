import Foundation
import OKR

/// A letter as it goes over the wire: headers, a part to be read as text and one as HTML.
struct Letter: Sendable {
    struct Address: Sendable {
        let name: String
        let email: Email
    }

    let from: Address
    let to: Address
    let subject: String
    let text: String
    let html: HTML
    let at: Date
    /// The same at every attempt, so that a reader who gets a letter twice shows it once.
    let name: String
    /// Where one click ends letters of this kind, without signing in.
    var unsubscribe: String?

    var bytes: [UInt8] {
        let boundary = "okra-\(name)"
        var lines = [
            "From: \(Self.mailbox(from))", "To: \(Self.mailbox(to))", "Subject: \(Self.words(subject))",
            "Date: \(Self.date(at))", "Message-ID: <\(name)@\(Self.host(of: from.email))>", "MIME-Version: 1.0",
            "Auto-Submitted: auto-generated",
        ]
        if let unsubscribe {
            lines += ["List-Unsubscribe: <\(unsubscribe)>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]
        }
        lines += ["Content-Type: multipart/alternative; boundary=\"\(boundary)\"", ""]
        for (type, content) in [("plain", Array(text.utf8)), ("html", html.bytes)] {
            lines += [
                "--\(boundary)", "Content-Type: text/\(type); charset=utf-8", "Content-Transfer-Encoding: base64", "",
                Data(content).base64EncodedString(options: [
                    .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
                ]),
            ]
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func mailbox(_ address: Address) -> String {
        address.name.isEmpty ? "<\(address.email)>" : "\(words(address.name)) <\(address.email)>"
    }

    private static func host(of email: Email) -> String {
        email.address.split(separator: "@").last.map(String.init) ?? "okra.invalid"
    }

    /// Encoded words (RFC 2047), each whole characters and at most 75 long. What could end the line never gets through:
    /// controls become spaces, and everything but plain ASCII is encoded.
    static func words(_ text: String) -> String {
        let clean = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    $0.properties.generalCategory == .control || (0x2028...0x2029).contains($0.value) ? " " : $0
                }))
        let isPlain = clean.utf8.allSatisfy { (0x20...0x7E).contains($0) && !"\"(),:;<>@[\\]=?".utf8.contains($0) }
        if isPlain, clean.utf8.count <= 60 { return clean }
        var words: [[UInt8]] = [[]]
        for scalar in clean.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            // 45 bytes make 60 letters, and the frame another 12.
            if words[words.count - 1].count + bytes.count > 45 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// "Tue, 24 Nov 2026 09:05:00 +0000".
    static func date(_ moment: Date) -> String {
        let day = Day(moment, in: .gmt)
        let numbers = day.description.split(separator: "-").compactMap { Int($0) }
        let seconds = Int(moment.timeIntervalSince1970) - day.number * 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][((day.number + 4) % 7 + 7) % 7]
        let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        return "\(weekday), \(two(numbers[2])) \(names[numbers[1] - 1]) \(numbers[0]) \(clock) +0000"
    }
}
