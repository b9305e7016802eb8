import Coach
import OKR

extension Phrase {
    static let howWellWritten = Phrase("这份 OKR 写得怎样", "How well it is written")
    static func passed(_ count: Int, of all: Int) -> Phrase {
        Phrase("\(count) / \(all) 项通过", "\(count) of \(all) checks")
    }
    static func hintsSetAside(_ count: Int) -> Phrase {
        Phrase("有 \(count) 条提示先留着。", count == 1 ? "1 hint is set aside." : "\(count) hints are set aside.")
    }
    static let whichHints = Phrase("看是哪些", "See which")
    static let hintAgain = Phrase("再提示", "Show again")
    static func rule(_ rule: Rule) -> Phrase { ModuleWords.phrase("rule.\(rule.name)") ?? .advice }
    static func pitfall(_ number: Int) -> Phrase {
        Phrase("误区\(["一", "二", "三", "四", "五"][min(max(number, 1), 5) - 1])", "Pitfall \(number)")
    }
    static let smart = Phrase("SMART", "SMART")
    static let advice = Phrase("建议", "Advice")
    static func objectivesInOrder(_ count: Int) -> Phrase {
        Phrase("目标 \(count) 个，已排优先级", "\(count) objectives, in order of priority")
    }
    static func objectiveCount(_ count: Int) -> Phrase {
        count > 5
            ? Phrase("目标有 \(count) 个，留 2–5 个", "\(count) objectives; keep two to five")
            : Phrase(
                "目标只有 \(count) 个，2–5 个合适",
                "Only \(count == 1 ? "one objective" : "\(count) objectives"); two to five fit")
    }
    static let challenging = Phrase("目标有挑战，不是维持现状", "Objectives stretch, none merely keeps things going")
    static func lineNotChallenging(_ line: String) -> Phrase { Phrase("\(line) 缺少挑战", "\(line) is no challenge yet") }
    static let wholeSentences = Phrase("目标是完整的一句话", "Objectives are whole statements")
    static func lineIsPhrase(_ line: String) -> Phrase { Phrase("\(line) 只是一个短语", "\(line) is only a phrase") }
    static let allMeasurable = Phrase("每条 KR 都能衡量", "Every key result can be measured")
    static func lineNotMeasurable(_ line: String) -> Phrase {
        Phrase("\(line) 还不可衡量", "\(line) cannot be measured yet")
    }
    static let noTasks = Phrase("KR 不是待办清单", "No key result is a to-do")
    static func lineIsTask(_ line: String) -> Phrase { Phrase("\(line) 像一条待办", "\(line) reads like a to-do") }
    static let weightsFit = Phrase("权重合计 100%", "Weights add up to 100 %")
    static let allDated = Phrase("每条 KR 有截止时间", "Every key result has a due day")
    static func lineUndated(_ line: String) -> Phrase { Phrase("\(line) 没有截止时间", "\(line) has no due day") }
    static let someAligned = Phrase("每个目标都有对齐", "Every objective is aligned")
    static func nothingAligned(_ number: Int) -> Phrase {
        Phrase("O\(number) 还没有对齐任何人", "O\(number) is not aligned to anybody")
    }
    static let teamWriting = Phrase("团队写得怎样", "How well the team writes")
    static func toImprove(_ count: Int) -> Phrase {
        Phrase(count == 0 ? "都清楚" : "\(count) 处可改", count == 0 ? "all clear" : "\(count) to improve")
    }
    static let nothingWrittenYet = Phrase("还没写", "nothing yet")
}
