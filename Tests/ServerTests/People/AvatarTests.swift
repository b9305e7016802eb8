import Testing

@testable import Server

@Suite struct AvatarTests {
    @Test(arguments: [
        ("何磊", 2, "何磊"), ("周启明", 2, "启明"), ("周启明", 1, "明"), ("Amy Zhang", 2, "AZ"), ("Amy Zhang", 1, "A"),
        ("amy", 2, "A"), ("张 三", 2, "张三"), ("김민수", 2, "민수"), ("", 2, "?"),
    ])
    func `a disc shows the end of a Chinese name and the initials of others`(name: String, count: Int, letters: String)
    {
        #expect(AvatarLetters.letters(of: name, count: count) == letters)
    }

    @Test func `a thousand people share twelve colours about evenly`() {
        let counts = Dictionary(grouping: (1...1000).map { AvatarLetters.hue(of: Int64($0) << 20) }, by: \.self)
        #expect(Set(counts.keys) == Set(0...11))
        #expect(counts.values.allSatisfy { (50...120).contains($0.count) })
    }
}
