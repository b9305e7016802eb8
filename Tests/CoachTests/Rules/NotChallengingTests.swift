import Coach
import Testing

struct NotChallengingTests {
    @Test(arguments: [
        "保持现有收入水平", "按时完成各项工作", "继续做好客户服务", "完成领导交办的任务", "Maintain current service levels",
        "Continue to support the sales team", "Ensure payroll runs on time", "Process invoices on time",
    ])
    func `going on as before moves nobody`(text: String) {
        #expect(findings(.objective, text) == [.notChallenging])
    }

    @Test(arguments: [
        "保持行业第一的同时把成本砍半", "大幅提高淡季收入", "Keep churn under 1 % while doubling the customer base",
        "Become the most trusted vendor in our field",
    ])
    func `keeping with a high bar is fine`(text: String) {
        #expect(findings(.objective, text).isEmpty)
    }

    @Test func `marks the word that keeps`() {
        #expect(marked(.notChallenging, .objective, "保持现有收入水平") == "保持")
        #expect(marked(.notChallenging, .objective, "Maintain current service levels") == "Maintain")
    }
}
