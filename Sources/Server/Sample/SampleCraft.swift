import OKR

/// A kind of work, with what people in it set out to do and how they measure it.
struct SampleCraft: Sendable {
    let name: Phrase
    let titles: [Phrase]
    /// "{}" stands for one of the areas.
    let aims: [Phrase]
    let measures: [SampleMeasure]

    static let all = [engineering, product, sales, success, marketing, people]
    /// The crafts of the sample company's teams, in their order.
    static let named = [people, product, engineering, marketing, success]

    static let areas = [
        Phrase("移动端", "the mobile app"), Phrase("企业版", "the enterprise edition"), Phrase("开放平台", "the open platform"),
        Phrase("数据报表", "reporting"), Phrase("支付", "payments"), Phrase("账户", "accounts"), Phrase("搜索", "search"),
        Phrase("消息通知", "notifications"), Phrase("华东区", "the east region"), Phrase("华南区", "the south region"),
        Phrase("教育行业", "the education sector"), Phrase("制造业", "manufacturing"), Phrase("零售行业", "retail"),
        Phrase("帮助中心", "the help centre"), Phrase("新人", "newcomers"), Phrase("合作伙伴", "partners"),
    ]
}

/// Something countable, with where it usually stands and where it shall go.
struct SampleMeasure: Sendable {
    let name: Phrase
    let kind: Metric.Kind
    let unit: Phrase
    let start: ClosedRange<Int>
    let target: ClosedRange<Int>

    init(
        _ zh: String, _ en: String, _ start: ClosedRange<Int>, _ target: ClosedRange<Int>, _ unitZh: String = "",
        _ unitEn: String = "", kind: Metric.Kind = .number
    ) {
        name = Phrase(zh, en)
        self.kind = kind
        unit = Phrase(unitZh, unitEn)
        self.start = start
        self.target = target
    }

    static func percent(
        _ zh: String, _ en: String, _ start: ClosedRange<Int>, _ target: ClosedRange<Int>
    ) -> SampleMeasure {
        SampleMeasure(zh, en, start, target, kind: .percent)
    }

    /// The sentence with the very figures that the metric has.
    func statement(from start: Int, to target: Int) -> Phrase {
        let (first, last) = (figure(start), figure(target))
        if start == 0 { return Phrase("\(name.zh)达到 \(last.zh)", "Bring \(name.en) to \(last.en)") }
        return start < target
            ? Phrase("\(name.zh)由 \(first.zh)提高到 \(last.zh)", "Raise \(name.en) from \(first.en) to \(last.en)")
            : Phrase("\(name.zh)由 \(first.zh)降到 \(last.zh)", "Cut \(name.en) from \(first.en) to \(last.en)")
    }

    private func figure(_ value: Int) -> Phrase {
        switch kind {
        case .percent: Phrase("\(value)%", "\(value)%")
        case .currency: Phrase("\(value) 元", "¥\(value)")
        default:
            // "Raise interviewed users to 30" needs no second "users".
            Phrase("\(value) \(unit.zh)", name.en.contains(unit.en) ? "\(value)" : "\(value) \(unit.en)")
        }
    }
}
