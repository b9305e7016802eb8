import OKR

extension Phrase {
    static let mainNavigation = Phrase("主导航", "Main")
    static let findAnything = Phrase("搜索人或目标", "Search")
    static let myOKRs = Phrase("我的 OKR", "My OKRs")
    static let checkIns = Phrase("进展更新", "Check-ins")
    static let organisationOKRs = Phrase("组织 OKR", "Organisation")
    static let scores = Phrase("打分", "Scores")
    static let learn = Phrase("学习", "Learn")
    static let administration = Phrase("管理后台", "Administration")
    static let settings = Phrase("个人设置", "Settings")
    static let switchTheme = Phrase("切换浅色与深色", "Switch between light and dark")
    static let nearby = Phrase("身边的人", "People near you")
    static func waiting(_ count: Int) -> Phrase { Phrase("\(count) 条待处理", "\(count) waiting") }
    static func weekOf(_ week: Int, _ weeks: Int) -> Phrase {
        Phrase("第 \(week) 周 / 共 \(weeks) 周", "Week \(week) of \(weeks)")
    }
    static let more = Phrase("更多", "More")
    static let speakThisLanguage = Phrase("切换到中文", "Switch to English")
    static let languageMark = Phrase("中", "EN")
    static let chooseCycle = Phrase("选择周期", "Choose a cycle")
    static func ribbon(_ cycle: String, _ week: String, _ phase: String) -> Phrase {
        Phrase("\(cycle)，\(week)，\(phase)", "\(cycle), \(week), \(phase)")
    }
}

extension Phase {
    var name: Phrase {
        switch self {
        case .prepare: Phrase("准备", "Prepare")
        case .write: Phrase("制定", "Write")
        case .followUp: Phrase("跟进", "Follow up")
        case .score: Phrase("总结打分", "Score")
        case .over: Phrase("已结束", "Over")
        }
    }
}
