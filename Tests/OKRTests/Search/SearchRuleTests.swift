import OKR
import Testing

@Suite struct SearchRuleTests {
    @Test(arguments: [
        ("improved", "improving"), ("improves", "improve"), ("plans", "planning"), ("selling", "sells"),
        ("companies", "company"), ("classes", "class"), ("status", "status"), ("runs", "running"),
        ("launches", "launch"),
    ])
    func `the forms of a word share a stem`(_ one: String, _ other: String) {
        let words = SearchWords(one)
        #expect(words.match(folded: other))
        let groups = words.termGroups
        let terms = SearchTerms.all(ofFolded: other)
        #expect(groups.allSatisfy { !terms.isDisjoint(with: $0) })
    }

    @Test(arguments: [("sing", "song"), ("rate", "strategy"), ("us", "use")])
    func `other words are other words`(_ one: String, _ other: String) {
        #expect(!SearchWords(one).match(folded: other))
    }

    @Test(arguments: [
        ("ＡＰＰ　留存", "app 留存"), ("Café", "cafe"), ("Ｑ３", "q3"), ("ÜBER", "uber"), ("（提升）", "(提升)"),
    ])
    func `case, width and accents are folded`(_ text: String, _ folded: String) {
        #expect(SearchFolding.folded(text) == folded)
    }

    @Test func `Chinese falls into pairs, and mixed text into what each script is`() {
        #expect(SearchPiece.cut("q3提升留存 43%") == [.word("q3"), .characters("提升留存"), .word("43")])
        #expect(SearchTerms.all(ofFolded: "提升留存") == ["提升", "升留", "留存"])
        #expect(SearchTerms.all(ofFolded: "retention") == ["retention", "ret*", "rete*", "retent*"])
    }

    @Test(arguments: [
        ("留存", "提升七日留存率到 43%"), ("七日 43", "提升七日留存率到 43%"), ("APP 上线", "新版 App 上线"), ("rete", "Raise retention"),
        ("率到", "提升七日留存率到 43%"), ("app上线", "App 上线"),
    ])
    func `every text that has the words is named by its terms`(_ words: String, _ text: String) {
        let (words, folded) = (SearchWords(words), SearchFolding.folded(text))
        #expect(words.match(folded: folded))
        let terms = SearchTerms.all(ofFolded: folded)
        #expect(words.termGroups.allSatisfy { !terms.isDisjoint(with: $0) })
    }

    @Test func `all words must be there, and characters in their order`() {
        #expect(!SearchWords("留存 收入").match(folded: "提升留存"))
        #expect(!SearchWords("存留").match(folded: "留存"))
    }

    @Test func `one Chinese character names no texts by itself, but narrows with others`() {
        #expect(SearchWords("留").termGroups.isEmpty)
        #expect(SearchWords("升 留存").termGroups == [["留存"]])
        #expect(!SearchWords("升 留存").match(folded: "留存"))
    }

    @Test(arguments: ["", "   ", "，。！", "%_\\'\"", "🎉🎉", "\u{202E}", "---"])
    func `signs alone look for nothing`(_ text: String) {
        #expect(SearchWords(text).isEmpty)
        #expect(SearchWords(text).termGroups.isEmpty)
    }

    @Test func `a question has an end`() {
        let long = SearchWords(String(repeating: "提升留存", count: 2500))
        #expect(long.pieces.allSatisfy { $0.text.count <= SearchWords.mostCharacters })
        #expect(long.termGroups.count <= 6)
        let many = SearchWords((1...50).map { "word\($0)" }.joined(separator: " "))
        #expect(many.pieces.count == SearchWords.mostPieces)
        #expect(many.termGroups.count <= 6)
    }

    @Test func `just this comes before beginnings, and those before the rest`() {
        let words = SearchWords("提升留存")
        #expect(["提升留存", "提升留存率", "全力提升留存"].map(words.distance(ofFolded:)) == [0, 1, 2])
    }

    @Test(arguments: [
        ("留存", "提升留存率", "提升[留存]率"), ("app", "新版 App 上线", "新版 [App] 上线"), ("improve", "It improved", "It [improve]d"),
        ("improving", "It improves", "It [improves]"), ("ＡＰＰ", "ａｐｐ", "[ａｐｐ]"), ("x", "留存", "留存"),
        ("cafe", "Café", "[Café]"),
    ])
    func `the words that were looked for are marked`(_ words: String, _ text: String, _ marked: String) {
        let parts = SearchWords(words).marked(text)
        #expect(parts.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() == marked)
    }

    @Test func `of a long text the stretch around the word is shown`() {
        let text = String(repeating: "前", count: 300) + "留存" + String(repeating: "后", count: 300)
        let shown = SearchWords("留存").marked(text, most: 40)
        #expect(shown.map(\.text).joined().count <= 42)
        #expect(shown.contains { $0.isMarked && $0.text == "留存" })
        #expect(shown.first?.text.hasPrefix("…") == true && shown.last?.text.hasSuffix("…") == true)
    }

    @Test func `a team is found by its words, characters, pinyin and initials`() {
        let terms = PersonName.terms(ofTeam: "研发产品部", englishName: "Growth Product")
        let wanted = ["研发产品部", "产品部", "部", "yanfachanpinbu", "yfcpb", "growth product", "product"]
        #expect(terms.isSuperset(of: wanted))
    }
}
