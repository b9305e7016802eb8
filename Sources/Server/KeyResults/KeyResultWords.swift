import OKR

extension Phrase {
    static let noUpdate = Phrase("未更新", "No update")
    static let addKeyResult = Phrase("添加关键结果", "Add key result")
    static let keyResultPlaceholder = Phrase("怎样算达成？写出数字和时间", "How will you know? Give a number and a date")
    static func moveKeyResult(_ label: String) -> Phrase {
        Phrase("移动 \(label)，按空格拾起，方向键调整", "Move \(label); space picks it up, arrows move it")
    }
    static func keyResultText(_ label: String) -> Phrase { Phrase("\(label) 内容", "\(label) text") }
    static func daysLeft(_ days: Int) -> Phrase {
        switch days {
        case ..<0: Phrase("过期 \(-days) 天", days == -1 ? "1 day over" : "\(-days) days over")
        case 0: Phrase("今天到期", "due today")
        default: Phrase("剩 \(days) 天", days == 1 ? "1 day left" : "\(days) days left")
        }
    }
    /// A day as people say it.
    static func day(_ day: Day, today: Day) -> Phrase {
        switch day.days(until: today) {
        case 0: Phrase("今天", "Today")
        case 1: Phrase("昨天", "Yesterday")
        default: Phrase(day.formatted(.zh, on: today), day.formatted(.en, on: today))
        }
    }
    static let edit = Phrase("编辑", "Edit")
    static let text = Phrase("内容", "Text")
    static let due = Phrase("截止", "Due")
    static let weight = Phrase("权重", "Weight")
    static let responsible = Phrase("负责人", "Responsible")
    static let sheetOwner = Phrase("本人", "Sheet owner")
    static let mention = Phrase("提及", "mention")
    static let reorder = Phrase("调整顺序", "reorder")
    static let leave = Phrase("退出", "leave")
    static let delete = Phrase("删除", "Delete")
    static let keyResultDeleted = Phrase("关键结果已删除", "Key result deleted")
    static let metricDeleted = Phrase("指标已删除", "Metric deleted")
    static func tooManyMetrics(_ most: Int) -> Phrase {
        Phrase("一条关键结果最多 \(most) 个指标。", "A key result has at most \(most) metrics.")
    }
    static let lastMetric = Phrase("至少留一个指标。", "Keep at least one metric.")
    static let notYoursToWrite = Phrase("这张 OKR 表只有负责人能改。", "Only its owner can change this sheet.")
    static let weightsAreFixed = Phrase("权重由管理员统一设置。", "Weights are set by the administrator.")
    static let unknownPerson = Phrase("没有找到这个人。", "There is nobody like that.")
    static let notADay = Phrase("日期写成 2026-12-31 这样。", "Write the date like 2026-12-31.")
    static let textIsStale = Phrase("别人刚改过这一句。", "Somebody else has just changed this.")
    static let theirVersion = Phrase("现在的版本", "As it is now")
    static let yourVersion = Phrase("我写的", "What you wrote")
}
