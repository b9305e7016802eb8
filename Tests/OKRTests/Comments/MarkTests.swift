import OKR
import Testing

@Suite struct MarkTests {
    private static let people = [Identifier<Person>(11), Identifier<Person>(12)]

    /// Text in which "@1" and "@2" mention people.
    private static func prose(_ text: String, names: [String] = ["何磊", "许安然"]) -> Prose {
        var segments: [Prose.Segment] = []
        var rest = text[...]
        while let at = rest.firstIndex(of: "@") {
            segments.append(.text(String(rest[..<at])))
            let number = rest[rest.index(after: at)] == "1" ? 0 : 1
            segments.append(.mention(people[number], fallback: names[number]))
            rest = rest[rest.index(at, offsetBy: 2)...]
        }
        segments.append(.text(String(rest)))
        return joined(segments)
    }

    private static func joined(_ segments: [Prose.Segment]) -> Prose {
        var (text, mentions): (String, [Prose.Mention]) = ("", [])
        for segment in segments {
            switch segment {
            case .text(let piece): text += piece
            case .mention(let person, let name):
                let start = text.utf16.count
                text += "@" + name
                mentions.append(Prose.Mention(person: person, start: start, end: text.utf16.count))
            }
        }
        return Prose(unchecked: text, mentions: mentions)
    }

    private func words(_ mark: Mark, in text: Prose) -> String? {
        mark.range.map { text.part($0).text }
    }

    @Test(arguments: [
        ("月初登上应用中心，注册一路畅通", "应用中心", "下月初登上各大应用中心，下载和注册一路畅通", "应用中心"),
        ("12 月中旬前 2 人入职，30 天内独立负责客户", "30 天内独立负责客户", "12 月中旬前 3 人入职，20 天内独立负责客户", "20 天内独立负责客户"),
        ("被销售引用 50 次以上", "50 次", "被销售和市场引用 50 次以上", "50 次"),
        ("grow paying users", "paying", "grow users who are paying", "paying"),
        ("先由 @1 顶住第一波", "@何磊 顶住", "第一周先由 @1 顶住第一波", "@何磊 顶住"),
        ("👨‍👩‍👧 families first", "families", "👨‍👩‍👧‍👦 families come first", "families"),
    ])
    func `a mark follows its words through what anybody writes around and in them`(
        _ old: String, _ marked: String, _ new: String, _ then: String
    ) throws {
        let (old, new) = (Self.prose(old), Self.prose(new))
        let mark = try Mark(marked, of: old, field: .text)
        let moved = mark.moved(from: old, to: new)
        #expect(words(moved, in: new) == then)
        #expect(moved.quote == marked)
    }

    @Test func `a mark whose words are deleted keeps its quote, and takes them up when they stand there again`() throws
    {
        let (old, without) = (Self.prose("上线后提高留存，重点是新用户"), Self.prose("上线后重点是新用户"))
        let mark = try Mark("提高留存", of: old, field: .text)
        let lost = mark.moved(from: old, to: without)
        #expect(lost.range == nil)
        #expect(lost.quote == "提高留存")
        #expect(words(lost.moved(from: without, to: old), in: old) == "提高留存")
        let elsewhere = Self.prose("新用户优先，提高留存")
        #expect(words(lost.moved(from: without, to: elsewhere), in: elsewhere) == "提高留存")
        // Twice is once too often to know which is meant.
        #expect(lost.moved(from: without, to: Self.prose("提高留存，再提高留存")).range == nil)
    }

    @Test func `a mark follows a mention through a change of name`() throws {
        let old = Self.prose("请 @1 牵头，@2 配合")
        let new = Self.prose("请 @1 牵头，@2 配合", names: ["何大磊", "Anran"])
        #expect(words(try Mark("牵头", of: old, field: .note).moved(from: old, to: new), in: new) == "牵头")
        #expect(words(try Mark("@许安然 配合", of: old, field: .note).moved(from: old, to: new), in: new) == "@Anran 配合")
    }

    @Test func `words that are not there are refused by name`() throws {
        for words in ["没有", "", "  ", "应用中心。", "😀"] {
            let refusal = refusal { try Mark(words, of: Self.prose("登上应用中心"), field: .text) }
            #expect(refusal?.field == "words")
            #expect(refusal?.phrase == .markWithoutWords)
        }
    }

    @Test func `of the same words in several places the nearest is meant, and white space around them is not`() throws {
        let text = Self.prose("客户找客户，客户说好")
        #expect(try Mark("客户", of: text, field: .text).start == 0)
        #expect(try Mark("客户", near: 4, of: text, field: .text).start == 3)
        #expect(try Mark(" 客户 ", near: 6, of: Self.prose("A 客户 和 客户 B"), field: .text).range == 7..<9)
    }

    @Test func `half a character or half a mention becomes the whole`() throws {
        let text = Self.prose("找 @1 聊 e\u{301} 和 👩‍💻")
        let half = String(decoding: Array("@何".utf16), as: UTF16.self)
        #expect(try Mark(half, of: text, field: .text).quote == "@何磊")
        #expect(try Mark("和 👩", of: text, field: .text).quote == "和 👩‍💻")
        #expect(try Mark("聊 e", of: text, field: .text).quote == "聊 e\u{301}")
    }

    @Test func `a text rewritten from end to end is compared in reasonable time`() throws {
        let old = Self.prose(String(repeating: "今天的数字比上周好一些，", count: 400) + "重点")
        let new = Self.prose(String(repeating: "明天要看新渠道的转化率。", count: 400))
        let mark = try Mark("重点", of: old, field: .notes)
        #expect(mark.moved(from: old, to: new).range == nil)
    }

    @Test
    func `through any edits a mark stays within the text, whole, and on its own words where they were left alone`()
        throws
    {
        var generator = SeededGenerator(seed: 20_261_124)
        let pieces = [
            "用", "户", "月", "增长", "a", "users", " ", "，", "5", "👍🏽", "👨‍👩‍👧", "é", "e\u{301}", "🇨🇳", "𠮷", "@1", "@2",
        ]
        func random(_ least: Int, _ most: Int) -> [String] {
            (0..<Int.random(in: least...most, using: &generator)).compactMap { _ in
                pieces.randomElement(using: &generator)
            }
        }
        for _ in 0..<3000 {
            let (head, tail) = (random(0, 8), random(0, 8))
            let middle = ["「"] + random(1, 5) + ["」"]
            var before = Self.prose((head + middle + tail).joined())
            var mark = try Mark(Self.prose(middle.joined()).text, of: before, field: .text)
            let quote = mark.quote
            // What others write before and after does not touch the words.
            let around = Self.prose((random(0, 6) + middle + random(0, 6)).joined())
            #expect(words(mark.moved(from: before, to: around), in: around) == quote)
            // Anything at all, several times.
            for _ in 0..<3 {
                var edited = random(0, 4) + middle + random(0, 4)
                for _ in 0..<Int.random(in: 0...4, using: &generator) {
                    let place = Int.random(in: 0...edited.count, using: &generator)
                    if Bool.random(using: &generator), place < edited.count {
                        edited.remove(at: place)
                    } else {
                        edited.insert(contentsOf: random(1, 2), at: place)
                    }
                }
                let after = Self.prose(edited.joined())
                mark = mark.moved(from: before, to: after)
                before = after
                #expect(mark.quote == quote)
                guard let range = mark.range else { continue }
                expectWhole(range, in: after)
            }
        }
    }

    private func expectWhole(_ range: Range<Int>, in prose: Prose) {
        #expect(range.lowerBound >= 0 && !range.isEmpty && range.upperBound <= prose.text.utf16.count)
        var edges: Set<Int> = [0]
        var end = 0
        for character in prose.text {
            end += character.utf16.count
            edges.insert(end)
        }
        #expect(edges.contains(range.lowerBound) && edges.contains(range.upperBound))
        for mention in prose.mentions {
            #expect(!(mention.start < range.lowerBound && range.lowerBound < mention.end))
            #expect(!(mention.start < range.upperBound && range.upperBound < mention.end))
        }
    }
}
