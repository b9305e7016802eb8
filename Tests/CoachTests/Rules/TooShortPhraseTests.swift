import Coach
import Testing

struct TooShortPhraseTests {
    @Test(arguments: [
        "运营管理", "DAU", "用户增长与留存", "海外市场业务", "转化提升", "Team building", "Customer success",
        "Quality, security and performance",
    ])
    func `a topic is not an aim`(text: String) {
        #expect(findings(.objective, text) == [.tooShortPhrase])
        #expect(marked(.tooShortPhrase, .objective, text) == text)
    }

    @Test(arguments: [
        "开拓海外市场", "提升品牌声量", "提升转化", "让新人第一周就能独立接单", "Win back churned customers", "Reduce churn", "Fix search",
    ])
    func `a short aim with a verb is fine`(text: String) {
        #expect(findings(.objective, text).isEmpty)
    }

    @Test func `the verb at the end moves to the front of the example`() {
        let hint = hints(for: Statement(.objective, "O2：转化率优化"))[0]
        #expect(hint.example == "优化转化率，让 … 能够 …")
        #expect(marked(.tooShortPhrase, .objective, "O2：转化率优化") == "转化率优化")
    }

    @Test func `a key result that only names a measure is a topic, and not measurable`() {
        #expect(findings(.keyResult, "NPS") == [.tooShortPhrase, .notMeasurable])
    }
}
