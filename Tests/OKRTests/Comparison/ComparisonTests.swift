import OKR
import Testing

@Suite struct ComparisonTests {
    @Test func `what was carried over is in both, in the same words or others`() {
        let former = ["让老客户愿意再买一次", "建立统一的客户数据平台", "写十二篇故事", ""]
        let now = ["搭建统一客户数据平台", "让新用户三分钟就用上核心功能", "让老客户愿意再买一次"]
        let comparison = Comparison(former, now) { $0 }
        #expect(comparison.both.map(\.left) == ["让老客户愿意再买一次", "建立统一的客户数据平台"])
        #expect(comparison.both.map(\.right) == ["让老客户愿意再买一次", "搭建统一客户数据平台"])
        #expect(comparison.onlyLeft == ["写十二篇故事", ""])
        #expect(comparison.onlyRight == ["让新用户三分钟就用上核心功能"])
    }

    @Test func `one sentence goes with one other`() {
        let comparison = Comparison(["降低云资源成本", "云资源成本降低"], ["云资源成本降低 30%"]) { $0 }
        #expect(comparison.both.count == 1 && comparison.onlyLeft.count == 1 && comparison.onlyRight.isEmpty)
        #expect(Comparison([String](), ["甲"]) { $0 }.onlyRight == ["甲"])
    }
}
