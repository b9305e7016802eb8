import OKR
import Testing

@Suite struct WordingTests {
    static func alike(_ one: String, _ other: String, among rest: [String] = Planted.background) -> Bool {
        let all = ([one, other] + rest).map { Wording(folded: PersonName.folded($0)) }
        return WordingIndex(all, counts: all.map { _ in 1 }).areAlike(0, 1)
    }

    @Test func `what every OKR says does not count`() {
        #expect(Wording(folded: "提升客户满意度到 90%") == Wording(folded: "客户满意度达到 85%"))
        #expect(Wording(folded: PersonName.folded("Raise the quality by 20 %")) == Wording(folded: "improve quality"))
        #expect(Wording(folded: "完成 3 个").shingles.isEmpty)
    }

    @Test func `forms of an English word are one`() {
        for (one, other) in [
            ("releases", "release"), ("shipping", "ship"), ("customers", "customer"), ("stories", "story"),
        ] {
            #expect(Wording(folded: one) == Wording(folded: other), "\(one)")
        }
    }

    @Test func `the same of another thing is not the same`() {
        #expect(!Self.alike("提高华东区的销售额", "提高华南区的销售额"))
        #expect(!Self.alike("让移动端快到没有等待感", "让支付快到没有等待感"))
        #expect(!Self.alike("Make the mobile app feel instant", "Make payments feel instant"))
    }

    @Test func `what both speak of is named in the words of the first`() {
        #expect(CommonWords.of("与 X 产品共用一套账户体系", "把 X 产品的账户体系打通").contains("账户体系"))
        #expect(CommonWords.of("Grow the partner channel", "Sign new channel partners") == ["channel", "partner"])
        #expect(CommonWords.of("完成目标", "达到目标").isEmpty)
    }
}
