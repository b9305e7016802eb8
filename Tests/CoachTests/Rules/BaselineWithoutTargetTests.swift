import Coach
import Testing

struct BaselineWithoutTargetTests {
    @Test(arguments: ["首屏时间在目前 3.2 秒的基础上缩短", "Bring page load down from the current 3.2 s"])
    func `where things stand is not where they go`(text: String) {
        #expect(thoughts(.keyResult, text).contains(.baselineWithoutTarget))
    }

    @Test(arguments: ["首屏时间从 3.2 秒降到 1 秒", "较去年提升 20%", "NPS from 31 to 45"])
    func `with a target it is fine`(text: String) {
        #expect(thoughts(.keyResult, text).isEmpty)
    }
}
