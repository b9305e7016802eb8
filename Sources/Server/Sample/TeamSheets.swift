import OKR

extension SampleSheet {
    static let organisation = [
        SampleObjective(
            "用 A 产品打开中型企业市场", "Open the market of mid-sized companies with Product A", weight: 60,
            [
                SampleKeyResult(
                    "A 产品付费客户达到 200 家", "200 companies pay for Product A", owner: "helei",
                    .number(12, 200, Phrase("家", "companies"), [31, 58, 84])),
                SampleKeyResult(
                    "新业务收入占比由 6% 提高到 18%", "Raise new business from 6% to 18% of income", owner: "zhouqiming",
                    .percent(6, 18, [8, 10])),
            ]),
        SampleObjective(
            "让青禾成为大家愿意久留的地方", "Make Qinghe a place where people want to stay", weight: 40,
            [
                SampleKeyResult(
                    "员工敬业度由 71 分提高到 80 分", "Raise engagement from 71 to 80 points", owner: "guweizhen",
                    .number(71, 80, Phrase("分", "points"), [73, 75]))
            ]),
    ]

    static let product = [
        SampleObjective(
            "按用户的节奏交付 A 产品的首个正式版", "Ship the first full version of Product A at the users’ pace",
            supports: ["zhouqiming/1"],
            [
                SampleKeyResult(
                    "首版 18 个功能全部上线", "All 18 features of the first version are live", owner: "jiangyutong",
                    .number(0, 18, Phrase("个", "features"), [5, 9, 11])),
                SampleKeyResult(
                    "次周留存由 28% 提高到 40%", "Raise second-week retention from 28% to 40%", owner: "suxiaotang",
                    .percent(28, 40, [31, 33])),
            ])
    ]

    static let engineering = [
        SampleObjective(
            "发版快一倍，故障少一半", "Release twice as fast with half the failures", supports: ["tangyichen/3"],
            [
                SampleKeyResult(
                    "发版间隔由 14 天缩短到 7 天", "Release every 7 days instead of 14", owner: "lumingxuan",
                    .number(14, 7, Phrase("天", "days"), [12, 10])),
                SampleKeyResult(
                    "每月线上故障由 8 起降到 4 起", "Cut failures from 8 a month to 4", owner: "chengkexin", health: .atRisk,
                    .number(8, 4, Phrase("起", "failures"), [7, 7])),
            ])
    ]
}
