import OKR

extension Phrase {
    static let cycleDatesTaken = Phrase("已经有起止日期相同的周期。", "A cycle with these dates is there already.")
}

extension Phrase {
    static let cycleNotEmpty = Phrase(
        "周期里已经有人写过 OKR，只能隐藏，不能删除。", "Somebody has written in this cycle; it can be hidden but not deleted.")
    static let cycleKindUnknown = Phrase("选短周期或年度。", "Choose short or annual.")
    static let dayUnreadable = Phrase("日期写成 2026-11-24 这样。", "Write dates like 2026-11-24.")
    static let cyclesHint = Phrase(
        "到了日子，周期按规则自动开启；也可以自己定起止日期。", "Cycles open by rule when their day comes, or with dates of your own.")
    static let newCycle = Phrase("新周期", "New cycle")
    static let openCycle = Phrase("建立周期", "Open the cycle")
    static let cycleColumn = Phrase("周期", "Cycle")
    static let startsAndEnds = Phrase("起止", "Dates")
    static let phaseColumn = Phrase("阶段", "Phase")
    static let writingUntil = Phrase("制定到", "Write until")
    static let scoringFrom = Phrase("打分从", "Score from")
    static let startsField = Phrase("开始", "Starts")
    static let endsField = Phrase("结束", "Ends")
    static let visibleFromField = Phrase("从哪天起可见", "Shows from")
    static let nameZh = Phrase("中文名称", "Chinese name")
    static let nameEn = Phrase("英文名称", "English name")
    static let kindField = Phrase("种类", "Kind")
    static let statusField = Phrase("状态", "State")
    static let cycleFormHint = Phrase("名称和阶段留空，就按日期自动取。", "Names and phases left empty follow from the dates.")
    static let deleteCycle = Phrase("删除周期", "Delete the cycle")
    static let deleteCycleHint = Phrase(
        "还没有人写过，所以可以删除。规则要求的周期到第二天会再开。",
        "Nobody has written in it, so it can go. A cycle that a rule calls for opens again the next day.")
    static let ruleHint = Phrase("改了之后，从还没开启的周期起生效。", "A change applies to cycles that are not open yet.")
    static let ruleLength = Phrase("周期长度", "Length")
    static let ruleStart = Phrase("从哪个月算起", "Counted from")
    static let ruleAhead = Phrase("提前几天可见", "Days it shows ahead")
    static func ruleTitle(_ kind: Cycle.Kind) -> Phrase {
        kind == .short ? Phrase("短周期的规则", "Rule for short cycles") : Phrase("年度周期的规则", "Rule for annual cycles")
    }
    static func month(_ number: Int) -> Phrase {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return Phrase("\(number)月", names[(number - 1) % 12])
    }
}

extension Cycle.Kind {
    var name: Phrase { self == .short ? Phrase("短周期", "Short") : Phrase("年度", "Annual") }
}

extension Cycle.Status {
    var name: Phrase {
        switch self {
        case .normal: Phrase("正常", "Normal")
        case .hidden: Phrase("隐藏", "Hidden")
        case .invalid: Phrase("作废", "Invalid")
        }
    }
}
