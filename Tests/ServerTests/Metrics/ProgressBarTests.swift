import OKR
import Testing

@testable import Server

@Suite struct ProgressBarTests {
    @Test func `a bar beyond its end is drawn full and says the true number`() {
        let bar = progressBar(of: "KR1", progress: 1.2, expected: -0.1, in: .zh).text
        #expect(bar.contains(#"width="100%" height="6"/></g>"#))
        #expect(bar.contains(#"class="pace" x="0%""#))
        #expect(bar.contains("KR1 完成 120%，应到 -10%"))
    }

    @Test func `a bar without data says so in both languages`() {
        #expect(progressBar(of: "KR1", progress: nil, in: .zh).text.contains("KR1 还没有数据"))
        #expect(progressBar(of: "KR1", progress: nil, in: .en).text.contains("KR1: no data yet"))
    }

    @Test func `a bar escapes what people wrote`() {
        #expect(!progressBar(of: "<b>", progress: 0.5, in: .en).text.contains("<b>"))
    }

    @Test(arguments: [(0.0, "0"), (2.04, "2"), (-0.55, "-0.6"), (.nan, "0"), (.infinity, "0"), (54.26, "54.3")])
    func `numbers in drawings have one digit after the point at most`(number: Double, text: String) {
        #expect(Drawing.number(number) == text)
    }

    @Test func `a line needs two points, and a level one lies in the middle`() {
        #expect(sparkline([3], label: "")?.text == nil)
        #expect(sparkline([3, 3], label: "")?.text.contains("2,9 54,9") == true)
    }
}
