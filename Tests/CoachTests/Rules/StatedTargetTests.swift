import Testing

@testable import Coach

@Suite struct StatedTargetTests {
    @Test(arguments: [
        "提升用户满意度到 90 分", "提升用户满意度至90%", "增加 500 万营收", "降低服务器成本 30%", "Hire 5 engineers",
        "Launch mobile app by June 30", "Increase NPS to 50", "Raise customer satisfaction score to 4.5 out of 5",
    ])
    func `a line that states its target can be measured, whatever its other words`(_ text: String) {
        #expect(!hints(for: Statement(.keyResult, text)).contains { $0.rule == .notMeasurable && !$0.isSoft })
    }

    @Test(arguments: [
        "完善从 0 到 1 的孵化机制", "Grow ARR from $4.1M", "Improve the work of the 4 committees", "提升用户满意度",
        "Improve punctuality (Q2: 81%)", "推进 Q3 项目落地",
    ])
    func `a start, a name or a figure of speech is no target`(_ text: String) {
        #expect(
            hints(for: Statement(.keyResult, text)).contains {
                [.notMeasurable, .baselineWithoutTarget].contains($0.rule)
            })
    }
}
