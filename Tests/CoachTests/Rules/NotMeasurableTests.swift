import Coach
import Testing

struct NotMeasurableTests {
    @Test(arguments: [
        "提升用户满意度", "优化流程", "优化 H5 页面的体验", "做好双11大促", "加强 Top 10 客户的维护", "Improve onboarding",
        "Increase awareness among developers", "Make progress on SOC 2", "Upgrade to React 19",
    ])
    func `nothing tells whether it was reached, whatever digits its names have`(text: String) {
        #expect(findings(.keyResult, text).first == .notMeasurable)
    }

    @Test(arguments: [
        "客户投诉量减半", "活跃用户翻一番", "九成工单当天关闭", "全年零安全事故", "NPS 提高 10 分", "Double the number of paying teams",
        "Zero data loss incidents", "Half of new customers come through referrals",
        "API v2 published to all partners by 15 May",
    ])
    func `a measure needs no digits`(text: String) {
        #expect(findings(.keyResult, text).isEmpty)
    }

    @Test func `a metric kept beside the text is measure enough`() {
        #expect(findings(.keyResult, "提升用户满意度", Context(hasMetric: true)).isEmpty)
    }

    @Test func `marks the direction and builds the example from the person's own words`() {
        let hint = hints(for: Statement(.keyResult, "KR1：提升用户满意度"))[0]
        #expect(marked(.notMeasurable, .keyResult, "KR1：提升用户满意度") == "提升")
        #expect(hint.example == "用户满意度由 … 提升到 …")
        #expect(
            hints(for: Statement(.keyResult, "Improve onboarding"))[0].example == "Improve onboarding from … to … by …")
    }
}
