import Coach
import Foundation
import Testing

/// Lines of the kind that the method itself gives as wrong and right.
struct MethodTests {
    @Test func `the pitfalls are found for the right reason`() {
        #expect(findings(.objective, "维持 3-4 双月营收水平") == [.notChallenging])
        #expect(findings(.objective, "队伍建设") == [.tooShortPhrase])
        #expect(findings(.objective, "B 产品") == [.tooShortPhrase])
        #expect(findings(.keyResult, "活跃商家增长").first == .notMeasurable)
        #expect(findings(.keyResult, "提高客户满意度") == [.notMeasurable])
        #expect(findings(.keyResult, "拜访新任区域总监") == [.todoTask])
        #expect(findings(.keyResult, "3月15日前，完成文章《浅谈周会》") == [.todoTask])
    }

    @Test func `what the method calls right passes`() {
        #expect(findings(.objective, "B产品成功上市，赢得商家的广泛认可").isEmpty)
        #expect(findings(.objective, "开拓新客户，提高 3-4 双月收入").isEmpty)
        #expect(findings(.objective, "打造一支高水平的交付团队").isEmpty)
        #expect(findings(.keyResult, "注册商家数达到 30,000，付费率达到 15%").isEmpty)
        #expect(findings(.keyResult, "3 月初上架应用市场，实现无障碍下载和注册").isEmpty)
        #expect(findings(.keyResult, "入职交付经理 3 名，为重点客户提供专业服务").isEmpty)
        #expect(findings(.keyResult, "建立标准化的交付经理工作机制、流程和模板，快速提升团队能力").isEmpty)
        #expect(findings(.keyResult, "以视频的形式产出 2 个客户成功故事").isEmpty)
    }

    /// The brochure stands beside the repository on the machines of those who write Okra, and is none of ours to copy.
    @Test func `the brochure's own examples, where it is at hand`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../shared/brochure.zh.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
        let chapters = text.components(separatedBy: "CHAPTER 03").dropFirst().joined()
        let examples = Brochure(chapters.components(separatedBy: "CHAPTER 05")[0]).lines
        #expect(examples.count > 20)
        for example in examples {
            let found = findings(example.kind, example.text)
            #expect(found == example.expected, "\(example.text)")
        }
    }
}

/// Picks the lines that begin with O1 or KR1 out of the text, each with what its pitfall is called.
struct Brochure {
    var lines: [(kind: Statement.Kind, text: String, expected: [Rule])] = []

    init(_ text: String) {
        var pitfall: Rule?
        var isWrong = false
        var isFirst = false
        var isBeside = false
        for raw in text.split(separator: "\n") {
            let line = raw.trimmingCharacters(in: .whitespaces)
            for (title, rule) in [
                ("误区一", nil), ("误区二", Rule.notChallenging), ("误区三", .tooShortPhrase), ("误区四", .notMeasurable),
                ("误区五", .todoTask),
            ]
            where line.hasPrefix(title) { pitfall = rule }
            if line == "错误示例" { (isWrong, isFirst, isBeside) = (true, true, false) }
            if line == "正确示例" { (isWrong, isBeside) = (false, isFirst) }
            guard let match = line.firstMatch(of: /^[- ]*(KR|O)\d\s*[·•]?\s*(.+)$/) else { continue }
            // Two columns side by side come as one wrong line and one right line after both headings.
            let isThisWrong = isBeside ? isFirst : isWrong
            isFirst = false
            let kind: Statement.Kind = match.1 == "KR" ? .keyResult : .objective
            let isAbout = kind == (pitfall == .notMeasurable || pitfall == .todoTask ? .keyResult : .objective)
            lines.append((kind, String(match.2), isThisWrong && isAbout ? pitfall.map { [$0] } ?? [] : []))
        }
    }
}
