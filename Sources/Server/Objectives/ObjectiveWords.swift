import OKR

extension Phrase {
    static let addObjective = Phrase("添加目标", "Add objective")
    static let objectivePlaceholder = Phrase("这个周期想达成什么？", "What do you want to achieve in this cycle?")
    static func objectiveNumber(_ number: Int) -> Phrase { Phrase("目标 \(number)：", "Objective \(number): ") }
    static func objectiveText(_ number: Int) -> Phrase { Phrase("目标 \(number) 内容", "Objective \(number) text") }
    static func moveObjective(_ number: Int) -> Phrase {
        Phrase("移动目标 \(number)，按空格拾起，方向键调整", "Move objective \(number); space picks it up, arrows move it")
    }
    static let progress = Phrase("进度", "Progress")
    static let score = Phrase("分数", "Score")
    static let health = Phrase("状态", "Health")
    static let ambition = Phrase("挑战程度", "Ambition")
    static let category = Phrase("类别", "Category")
    static let notes = Phrase("备注", "Notes")
    static let progressByHand = Phrase("手填进度", "Progress by hand")
    static let progressByHandHint = Phrase("手填的进度，没有按关键结果汇总", "Typed by hand, not rolled up from key results")
    static let byHand = Phrase("手填", "by hand")
    static let rolledUp = Phrase("自动汇总", "rolled up")
    static let healthRule = Phrase("状态怎么定", "Health from")
    static let limited = Phrase("部分人可见", "Limited")
    static let whoMaySee = Phrase("谁能看", "Who may see")
    static let evenKeyResults = Phrase("平均关键结果权重", "Even key result weights")
    static let preliminary = Phrase("暂计", "so far")
    static func scoringOpens(_ day: Day) -> Phrase {
        Phrase("\(day.formatted(.zh))开放打分", "Scoring opens on \(day.formatted(.en))")
    }
    static let objectiveDeleted = Phrase("目标已删除", "Objective deleted")
    static let notAProgress = Phrase("进度填百分数，比如 60%。", "Enter progress in per cent, such as 60%.")
    static let notAChoice = Phrase("没有这个选项。", "There is no such choice.")
    static func tooManyObjectives(_ most: Int) -> Phrase {
        Phrase("一张表最多 \(most) 个目标。", "A sheet holds at most \(most) objectives.")
    }
    static func tooManyKeyResults(_ most: Int) -> Phrase {
        Phrase("一个目标最多 \(most) 条关键结果。", "An objective holds at most \(most) key results.")
    }
}
