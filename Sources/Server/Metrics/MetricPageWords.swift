import OKR

extension Phrase {
    static let trend = Phrase("走势", "Trend")
    static let notMeasuredYet = Phrase("还没有数据", "No figure yet")
    static func keptBetween(_ low: String, _ high: String) -> Phrase {
        Phrase("保持在 \(low) – \(high)", "keep within \(low) – \(high)")
    }
    static let milestonesUnit = Phrase("个里程碑", "milestones")
    static let howToMeasure = Phrase("怎么衡量", "Measured by")
    static let metricName = Phrase("指标名称", "Metric")
    static let milestoneCount = Phrase("几个里程碑", "How many")
    static let direction = Phrase("目标形式", "Shape")
    static let fromTo = Phrase("从起点到目标", "From start to target")
    static let band = Phrase("保持在区间内", "Keep within a band")
    static let bandLow = Phrase("下限", "Lower limit")
    static let bandHigh = Phrase("上限", "Upper limit")
    static let start = Phrase("起点", "Start")
    static let target = Phrase("目标", "Target")
    static let unit = Phrase("单位", "Unit")
    static let save = Phrase("保存", "Save")
    static let deleteMetric = Phrase("删除这个指标", "Delete this metric")
    static let metricIsMeasured = Phrase(
        "这个指标已经有进展了，换一种衡量方式请再加一个指标。",
        "This metric has check-ins; add another metric to measure it differently.")
    static let addMetric = Phrase("再加一个指标", "Add a metric")
}
