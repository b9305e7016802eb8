import OKR
import Testing

@Suite struct LanguageTests {
    @Test(
        arguments: [
            (nil, Language.zh), ("", .zh), ("fr,de;q=0.9", .zh), ("en", .en), ("EN-GB", .en), ("zh-TW,en;q=0.8", .zh),
            ("en-GB,en;q=0.9,zh;q=0.8", .en), ("fr, en;q=0.3, zh;q=0.7", .zh), ("zh;q=0.2, en;q=0.9", .en),
            ("de,en;q=0.5", .en), ("*", .zh), (";;;,,q=", .zh), ("zh;q=0, en;q=0.1", .en), ("zh;q=0.5,en;q=0.5", .zh),
            ("zh, en ; q=0.5", .zh), ("en;q=x,zh;q=0.9", .zh), ("zh-CN;q=nan, en;q=1", .en), ("en;q=0", .zh),
        ] as [(String?, Language)])
    func `a browser gets the language it asks for first`(_ header: String?, _ language: Language) {
        #expect(Language(accepting: header) == language)
    }

    @Test func `a phrase is said in the language`() {
        let phrase = Phrase("目标", "Objective")
        #expect(Language.zh(phrase) == "目标" && phrase(.en) == "Objective")
        #expect(Language.allCases.map(\.tag) == ["zh-CN", "en"])
    }
}
