extension Phrase {
    static let weightUnreadable = Phrase("权重填百分数，比如 50%。", "Enter a weight in per cent, such as 50%.")
    static let weightRange = Phrase("权重在 0% 到 100% 之间。", "A weight lies between 0% and 100%.")
    static let weightDecimals = Phrase("权重最多一位小数。", "A weight has at most one decimal.")

    package static func weightSum(_ thousandths: Int) -> Phrase {
        let sum = Metric.grouped(Double(thousandths) / 10, decimals: 1)
        return Phrase("权重合计 \(sum)%，要正好 100%。", "The weights sum to \(sum)%; they must make 100%.")
    }
}
