import OKR

extension Phrase {
    static func progress(of subject: String, progress: Double?, expected: Double?) -> Phrase {
        guard let progress else { return Phrase("\(subject) 还没有数据", "\(subject): no data yet") }
        let percents = Drawing.wholePercents(progress)
        guard let expected else { return Phrase("\(subject) 完成 \(percents)%", "\(subject): \(percents)% done") }
        let due = Drawing.wholePercents(expected)
        return Phrase(
            "\(subject) 完成 \(percents)%，应到 \(due)%", "\(subject): \(percents)% done, \(due)% expected by now")
    }

    static func course(_ values: [String]) -> Phrase {
        Phrase("走势：\(values.joined(separator: "、"))", "Course: \(values.joined(separator: ", "))")
    }

    static func trend(of subject: String, latest: String?, expected: String, forecast: String?) -> Phrase {
        let now = latest.map { Phrase("现在 \($0)，", "now \($0), ") } ?? Phrase("还没有数据，", "no data yet, ")
        let later = forecast.map { Phrase("。照这个速度周期末约 \($0)", ". At this pace about \($0) at the end") }
        return Phrase(
            "\(subject) 走势：\(now.zh)应到 \(expected)\(later?.zh ?? "")",
            "Trend of \(subject): \(now.en)\(expected) expected by now\(later?.en ?? "")")
    }

    static let trendActual = Phrase("实际", "Actual")
    static let trendExpected = Phrase("应到", "Expected")
    static let trendForecast = Phrase("照这个速度", "At this pace")
    static let trendNumbers = Phrase("看数字", "Show the numbers")
    static let trendDay = Phrase("日期", "Day")
    static let today = Phrase("今天", "Today")
}
