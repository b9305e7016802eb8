import OKR

extension SampleCraft {
    static let sales = SampleCraft(
        name: Phrase("销售", "Sales"),
        titles: [
            Phrase("客户经理", "Account manager"), Phrase("售前顾问", "Presales consultant"), Phrase("渠道经理", "Channel manager"),
            Phrase("销售运营", "Sales operations"),
        ],
        aims: [
            Phrase("打开{}的新局面", "Open up {}"),
            Phrase("让{}的客户主动介绍朋友", "Let customers in {} recommend us by themselves"),
            Phrase("把{}的大客户谈深谈透", "Get to know the large customers in {} well"),
            Phrase("让{}的回款不用催", "Be paid in {} without asking twice"),
            Phrase("和{}一起把盘子做大", "Grow the cake together with {}"),
        ],
        measures: [
            SampleMeasure("新签客户", "new customers", 0...0, 10...60, "家", "customers"),
            SampleMeasure("新签金额", "new business", 0...0, 100...900, "万元", "×10k ¥"),
            .percent("商机赢单率", "deals won", 15...25, 30...45),
            SampleMeasure("销售周期", "the time to close a deal", 70...120, 35...60, "天", "days"),
            .percent("按期回款率", "payments on time", 60...75, 88...97),
            SampleMeasure("拜访的客户", "visited customers", 0...0, 30...120, "家", "customers"),
        ])

    static let success = SampleCraft(
        name: Phrase("客户成功", "Customer Success"),
        titles: [
            Phrase("客户成功经理", "Customer success manager"), Phrase("实施顾问", "Onboarding consultant"),
            Phrase("客服专员", "Support agent"), Phrase("培训讲师", "Trainer"),
        ],
        aims: [
            Phrase("让{}的客户早日用出效果", "Let customers in {} see results early"),
            Phrase("让{}的问题当天有着落", "Settle questions about {} on the same day"),
            Phrase("让{}的客户愿意续约", "Make customers in {} glad to renew"),
            Phrase("把{}的经验变成大家的方法", "Turn what we learn in {} into everybody’s method"),
            Phrase("早一步看见{}的风险", "See trouble in {} early"),
        ],
        measures: [
            .percent("续约率", "renewals", 70...80, 88...95),
            SampleMeasure("首次响应时间", "the time to a first answer", 4...12, 1...2, "小时", "h"),
            .percent("满意度", "satisfied customers", 65...78, 85...95),
            SampleMeasure("上线的客户", "customers gone live", 0...0, 8...40, "家", "customers"),
            SampleMeasure("上线周期", "the time to go live", 30...50, 10...20, "天", "days"),
            SampleMeasure("整理的案例", "written cases", 0...0, 5...24, "份", "cases"),
            .percent("一次解决率", "questions settled at once", 50...62, 75...90),
        ])

    static let marketing = SampleCraft(
        name: Phrase("市场", "Marketing"),
        titles: [
            Phrase("内容运营", "Content editor"), Phrase("品牌经理", "Brand manager"), Phrase("活动策划", "Events planner"),
            Phrase("投放优化师", "Campaign specialist"),
        ],
        aims: [
            Phrase("让{}的潜在客户先想到我们", "Come to mind first in {}"),
            Phrase("让{}的内容值得收藏", "Write about {} what people keep"),
            Phrase("把{}的每一分投放花明白", "Know what every cent spent on {} brings"),
            Phrase("把{}的活动办成行业聚会", "Make our events on {} where the trade meets"),
            Phrase("给{}带来更好的线索", "Bring better leads to {}"),
        ],
        measures: [
            SampleMeasure("每月合格线索", "qualified leads a month", 80...200, 300...700, "条", "leads"),
            SampleMeasure("单条线索成本", "the cost of a lead", 300...600, 120...240, kind: .currency),
            .percent("内容转化率", "readers who try the product", 1...3, 5...9),
            SampleMeasure("发布的客户故事", "published customer stories", 0...0, 6...24, "篇", "stories"),
            SampleMeasure("品牌词周搜索量", "weekly searches for our name", 500...1500, 2500...6000, "次", "searches"),
            SampleMeasure("活动到场人数", "people at our events", 0...0, 200...1200, "人", "people"),
        ])
}
