import Coach
import Testing

struct MetricInObjectiveTests {
    @Test func `a number in an objective is a thought`() {
        #expect(thoughts(.objective, "收入做到 5 亿元，成为区域第一").contains(.metricInObjective))
        #expect(findings(.objective, "收入做到 5 亿元，成为区域第一").isEmpty)
    }

    @Test func `an objective without one has none`() {
        #expect(!thoughts(.objective, "成为区域第一").contains(.metricInObjective))
    }
}

struct NoDeadlineTests {
    @Test func `a delivery wants a day`() {
        #expect(thoughts(.keyResult, "向所有合作伙伴开放新版接口").contains(.noDeadline))
        #expect(thoughts(.keyResult, "Sample apps for all SDKs published to developers").contains(.noDeadline))
    }

    @Test func `a day in the text or beside it is enough`() {
        #expect(!thoughts(.keyResult, "5 月底前向所有合作伙伴开放新版接口").contains(.noDeadline))
        #expect(!thoughts(.keyResult, "向所有合作伙伴开放新版接口", Context(hasDueDate: true)).contains(.noDeadline))
    }
}

struct VagueVerbTests {
    @Test func `a verb without a result is a thought`() {
        #expect(
            thoughts(.objective, "Leverage our data").contains(.vagueVerb)
                || !findings(.objective, "Leverage our data").isEmpty)
    }

    @Test func `a clear verb is fine`() {
        #expect(thoughts(.objective, "把会议砍下来").isEmpty)
        #expect(thoughts(.objective, "Halve the time to hire").isEmpty)
    }
}

struct BusinessAsUsualTests {
    @Test func `the daily round is at least a thought`() {
        let text = "按计划按时完成各项日常工作"
        #expect(findings(.objective, text) == [.notChallenging] || thoughts(.objective, text) == [.businessAsUsual])
    }
}
