import Foundation
import OKR
import Testing

@Suite struct ProseTests {
    let helei = Identifier<Person>(11)
    let anna = Identifier<Person>(12)

    func prose(_ text: String, _ mentions: [Prose.Mention] = [], most: Int = 100, lines: Int = 3) throws -> Prose {
        try Prose(text, mentions: mentions, most: most, lines: lines, field: "note")
    }

    func mention(_ start: Int, _ end: Int) -> Prose.Mention { Prose.Mention(person: helei, start: start, end: end) }

    @Test func `text is tidied and its mentions move along`() throws {
        let tidy = try prose("  请 @何磊\u{A0}看\r\n谢谢\t ", [mention(4, 7)])
        #expect(tidy.text == "请 @何磊 看\n谢谢")
        #expect(tidy.mentions == [mention(2, 5)])
    }

    @Test func `a mention shows the name of today`() throws {
        let note = try prose("请 @何磊 和 @Anna 看", [mention(2, 5), Prose.Mention(person: anna, start: 8, end: 13)])
        #expect(
            note.segments == [
                .text("请 "), .mention(helei, fallback: "何磊"), .text(" 和 "), .mention(anna, fallback: "Anna"),
                .text(" 看"),
            ])
        #expect(note.plain { $0 == helei ? "何大磊" : nil } == "请 @何大磊 和 @Anna 看")
        #expect(note.people == [helei, anna])
    }

    @Test(arguments: [(-1, 2), (0, 4), (3, 3), (3, 4), (4, 2), (3, 99), (1, 3), (0, 2)])
    func `mentions that do not fit the text are refused`(_ start: Int, _ end: Int) {
        expectRefusal("note") { _ = try prose("😀 @何磊", [mention(start, end)]) }
    }

    @Test func `mentions that overlap or part a character are refused`() {
        expectRefusal("note") { _ = try prose("@何磊@何磊", [mention(0, 4), mention(3, 6)]) }
        expectRefusal("note") { _ = try prose("@😀", [mention(0, 2)]) }
    }

    @Test func `what cannot be kept is refused`() {
        expectRefusal("note") { _ = try prose(" \u{A0}\n") }
        expectRefusal("note") { _ = try prose(String(repeating: "字", count: 101)) }
        expectRefusal("note") { _ = try prose("a" + String(repeating: "\u{301}", count: 900)) }
        expectRefusal("note") { _ = try prose("1\n2\n3\n4") }
        expectRefusal("note") { _ = try prose("1\n2", lines: 1) }
        expectRefusal("note") { _ = try prose("a\u{0}b") }
        expectRefusal("note") { _ = try prose("a\u{202E}b") }
        #expect(throws: Never.self) { try Prose(" ", most: 1, mayBeEmpty: true, field: "note") }
    }

    @Test func `prose survives JSON`() throws {
        let note = try prose("@何磊 好", [mention(0, 3)])
        #expect(try JSONDecoder().decode(Prose.self, from: try JSONEncoder().encode(note)) == note)
    }

    @Test func `mentions that do not fit are refused from JSON and harmless in a damaged record`() throws {
        let json = #"{"text":"@何","mentions":[{"person":"11","start":0,"end":9}]}"#
        expectRefusal("mentions") { _ = try JSONDecoder().decode(Prose.self, from: Data(json.utf8)) }
        #expect(Prose(unchecked: "@何磊", mentions: [mention(0, 9), mention(2, 1)]).segments == [.text("@何磊")])
    }

    @Test func `markup carries a mention through a plain field`() throws {
        let note = try prose("请 @何磊 看", [mention(2, 5)])
        #expect(note.markup == "请 @[何磊](person:11) 看")
        #expect(try Prose(markup: note.markup, most: 100, field: "note") == note)
    }

    @Test(arguments: ["@[", "@[a](person:0)", "@[a](person:x)", "@[a]", "@[](person:1)", "a@b.c [x](person:1)"])
    func `what is no mention stays text`(_ text: String) throws {
        let read = try Prose(markup: text, most: 100, field: "note")
        #expect(read.text == text)
        #expect(read.mentions.isEmpty)
    }

    @Test func `any prose survives the round trip through markup`() throws {
        var generator = SeededGenerator(seed: 5)
        let alphabet = ["@", "[", "]", "\\", "(person:7)", "person", "何", "😀", " ", "a", "\n", "e\u{301}"]
        func random(_ most: Int, without left: Set<String> = []) -> String {
            let pool = alphabet.filter { !left.contains($0) }
            return (0..<Int.random(in: 1...most, using: &generator)).map { _ in
                pool.randomElement(using: &generator) ?? "a"
            }.joined()
        }
        for _ in 0..<3000 {
            let segments: [Prose.Segment] = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? .text(random(8))
                    : .mention(
                        Identifier(Int64.random(in: 1...9, using: &generator)), fallback: random(4, without: ["\n"]))
            }
            let prose = try Prose(segments: segments, most: 1000, lines: 100, mayBeEmpty: true, field: "note")
            #expect(try Prose(markup: prose.markup, most: 1000, lines: 100, mayBeEmpty: true, field: "note") == prose)
        }
    }
}
