extension Phrase {
    static let metricDone = Phrase("已完成", "Done")
    static let metricNotDone = Phrase("未完成", "Not done")
    static let metricDecimals = Phrase("小数位数在 0 到 6 之间。", "Choose 0 to 6 decimals.")
    static let metricTooLarge = Phrase(
        "数字太大，最多 99,999,999,999。", "That number is too large: at most 99,999,999,999.")
    static let metricTargetIsStart = Phrase("目标值要和起始值不同。", "The target must differ from the start.")
    static let metricBandOrder = Phrase("上限要大于下限。", "The upper limit must be above the lower one.")
    static let metricBandHalf = Phrase("区间要同时填下限和上限。", "A band needs both limits.")
    static let metricMilestoneCount = Phrase("里程碑为 1 到 100 个。", "Set between 1 and 100 milestones.")
    static let metricStepTooLong = Phrase("每个里程碑最多 100 个字。", "A milestone has at most 100 characters.")
    static let metricNameTooLong = Phrase("指标名称最多 60 个字。", "A metric’s name has at most 60 characters.")
    static let metricUnitTooLong = Phrase("单位最多 12 个字。", "A unit has at most 12 characters.")
    static let metricDoneOrNot = Phrase("只能是已完成或未完成。", "It is either done or not done.")
    static let figureMissing = Phrase("填一个数字。", "Enter a number.")

    static func metricMilestones(most: Int) -> Phrase {
        Phrase("填 0 到 \(most) 之间的整数。", "Enter a whole number from 0 to \(most).")
    }

    static func figureUnreadable(_ text: String) -> Phrase {
        let shown = text.count > 30 ? text.prefix(30) + "…" : text
        return Phrase("“\(shown)”不是数字。", "“\(shown)” is not a number.")
    }
}

extension Metric.Kind {
    package var name: Phrase {
        switch self {
        case .number: Phrase("数值", "Number")
        case .percent: Phrase("百分比", "Percent")
        case .currency: Phrase("金额", "Currency")
        case .milestones: Phrase("里程碑", "Milestones")
        case .done: Phrase("完成与否", "Done or not")
        }
    }
}
