import OKR
import Testing

@testable import Server

@Suite struct HTMLTests {
    @Test func `what comes from outside is escaped and what stands in the program is not`() {
        let name = "<b>\"O'Neil\" & 何磊</b>"
        let html: HTML = "<p>\(name)</p>"
        #expect(html.text == "<p>&lt;b&gt;&quot;O&#39;Neil&quot; &amp; 何磊&lt;/b&gt;</p>")
    }

    @Test(arguments: [0, 7, -7, 10, 1_000_000, Int.max, Int.min])
    func `numbers are written in full`(_ number: Int) {
        #expect(("\(number)" as HTML).text == String(number))
    }
}
