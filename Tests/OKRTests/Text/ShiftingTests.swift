import OKR
import Testing

extension Range<Int> {
    fileprivate func shifted(from old: String, to new: String) -> Range<Int>? {
        shifted(over: Rewriting(from: Prose(unchecked: old, mentions: []), to: Prose(unchecked: new, mentions: [])))
    }
}

@Suite struct ShiftingTests {
    @Test(arguments: [
        ("one two three", "zero one two three", 4, 7, 9, 12), ("one two three", "one two", 4, 7, 4, 7),
        ("one two three", "one twice three", 4, 7, 4, 9), ("一二三四五", "一二四五", 1, 4, 1, 3),
        ("一二三四五", "一四五", 2, 4, 1, 2), ("😀一二", "😁😀一二", 2, 4, 4, 6), ("a😀b", "a😁b", 1, 3, 1, 3),
    ])
    func `a range follows its words`(_ old: String, _ new: String, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
        #expect((a..<b).shifted(from: old, to: new) == c..<d)
    }

    @Test func `a range whose words are gone is gone`() {
        #expect((4..<7).shifted(from: "one two three", to: "one three") == nil)
        #expect((0..<3).shifted(from: "one", to: "") == nil)
        #expect((1..<1).shifted(from: "one", to: "one") == nil)
    }

    @Test(arguments: [
        ("one two three four", "zero one two three and four", 4, 7, 9, 12),
        ("one two three four", "1 two three four five", 8, 13, 6, 11),
        ("首月底把账户计费做完，符合要求", "第一个月底把账户的计费做完，符合上架要求", 6, 8, 9, 11),
        ("grow revenue and users by 20%", "grow the revenue and also users by 30%", 5, 12, 9, 16),
    ])
    func `edits in several places at once move it by all of them`(
        _ old: String, _ new: String, _ a: Int, _ b: Int, _ c: Int, _ d: Int
    ) {
        #expect((a..<b).shifted(from: old, to: new) == c..<d)
    }

    @Test func `ranges stay within the text and edits outside keep their words`() throws {
        var generator = SeededGenerator(seed: 6)
        let alphabet: [Character] = ["a", "b", "中", "😀", " "]
        func random(_ most: Int) -> [Character] {
            (0..<Int.random(in: 0...most, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? "a"
            }
        }
        func length(_ characters: some Sequence<Character>) -> Int { String(characters).utf16.count }
        for _ in 0..<5000 {
            let (head, words, tail) = (random(6), ["X"] + random(5) + ["Y"], random(6))
            let old = String(head + words + tail)
            let range = length(head)..<length(head + words)
            #expect(range.shifted(from: old, to: old) == range)

            let newHead = random(6)
            let moved = try #require(range.shifted(from: old, to: String(newHead + words + tail)))
            #expect(moved == length(newHead)..<length(newHead + words))
            #expect(range.shifted(from: old, to: String(head + words + random(6))) == range)

            let anything = String(random(9) + words.prefix(2) + random(3))
            if let kept = range.shifted(from: old, to: anything) {
                #expect(kept.lowerBound >= 0 && !kept.isEmpty && kept.upperBound <= anything.utf16.count)
                for offset in [kept.lowerBound, kept.upperBound] {
                    let index = String.Index(utf16Offset: offset, in: anything)
                    #expect(index.samePosition(in: anything.unicodeScalars) != nil)
                }
            }
        }
    }
}
