import Coach
import Testing

struct PlaceholderLeftTests {
    @Test(arguments: [("付费率达到 XX%", "XX"), ("满意度目标待定", "待定"), ("NPS of TBD", "TBD"), ("Raise conversion to x%", "x")])
    func `a gap is pointed at`(text: String, gap: String) {
        #expect(findings(.keyResult, text).contains(.placeholderLeft))
        #expect(marked(.placeholderLeft, .keyResult, text)?.contains(gap.suffix(2)) == true)
    }

    @Test(arguments: ["与 X 产品的账户打通，3 月前支持免登录", "Win 20 deals against Xerox", "iPhone X 用户占比 30%"])
    func `a name with an x is no gap`(text: String) {
        #expect(!findings(.keyResult, text).contains(.placeholderLeft))
    }
}
