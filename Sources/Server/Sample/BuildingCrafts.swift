import OKR

extension SampleCraft {
    static let engineering = SampleCraft(
        name: Phrase("研发", "Engineering"),
        titles: [
            Phrase("后端工程师", "Back-end engineer"), Phrase("前端工程师", "Front-end engineer"),
            Phrase("测试工程师", "Test engineer"),
            Phrase("运维工程师", "Operations engineer"), Phrase("算法工程师", "Machine learning engineer"),
        ],
        aims: [
            Phrase("让{}快到没有等待感", "Make {} feel instant"),
            Phrase("让{}稳到半夜没有电话", "Make {} so steady that nobody is called at night"),
            Phrase("把{}的发布变成一件平常事", "Make releasing {} a routine"),
            Phrase("让{}的代码谁接手都不怕", "Make {} a pleasure to take over"),
            Phrase("守住{}的数据安全", "Keep the data of {} safe"),
            Phrase("为{}备好三倍的容量", "Make room for three times the load on {}"),
        ],
        measures: [
            SampleMeasure("核心接口 P99", "P99 of the main calls", 300...900, 80...200, "毫秒", "ms"),
            SampleMeasure("每月线上故障", "failures a month", 6...14, 1...4, "起", "failures"),
            SampleMeasure("发版间隔", "the time between releases", 14...30, 2...7, "天", "days"),
            .percent("自动化测试覆盖", "automatic test coverage", 20...45, 70...90),
            .percent("一次构建成功率", "builds that pass at first", 55...75, 88...97),
            SampleMeasure("缺陷平均修复时间", "the time to fix a defect", 40...96, 8...24, "小时", "h"),
            SampleMeasure("单次请求成本", "the cost of a million calls", 80...150, 30...60, kind: .currency),
            SampleMeasure("演练过的故障预案", "rehearsed failure plans", 0...0, 5...15, "个", "plans"),
        ])

    static let product = SampleCraft(
        name: Phrase("产品", "Product"),
        titles: [
            Phrase("产品经理", "Product manager"), Phrase("交互设计师", "Interaction designer"),
            Phrase("用户研究员", "User researcher"),
            Phrase("数据分析师", "Data analyst"), Phrase("项目经理", "Project manager"),
        ],
        aims: [
            Phrase("让{}的新用户第一天就尝到好处", "Give new users of {} something on the first day"),
            Phrase("把{}做成用户离不开的工具", "Make {} a tool that people miss when it is gone"),
            Phrase("让{}的每个改动都有数据作证", "Let data speak for every change to {}"),
            Phrase("把{}里没人用的东西清掉", "Clear out of {} what nobody uses"),
            Phrase("让{}对老人和孩子也好用", "Make {} easy for the old and the young"),
            Phrase("让用户参与{}的设计", "Let users take part in designing {}"),
        ],
        measures: [
            .percent("次周留存", "second-week retention", 20...35, 40...60),
            .percent("新手引导完成率", "finished walkthroughs", 30...50, 65...85),
            .percent("核心功能使用率", "use of the core features", 25...45, 55...80),
            SampleMeasure("完成核心操作的时间", "the time to a first result", 8...20, 2...5, "分钟", "min"),
            SampleMeasure("访谈过的用户", "interviewed users", 0...0, 20...60, "位", "users"),
            SampleMeasure("做完的 A/B 测试", "finished A/B tests", 0...0, 6...20, "个", "tests"),
            SampleMeasure("周活跃用户", "weekly active users", 8000...30_000, 40_000...90_000, "人", "users"),
            SampleMeasure("需求平均等待时间", "the time a request waits", 30...60, 7...20, "天", "days"),
        ])

    static let people = SampleCraft(
        name: Phrase("人力与行政", "People"),
        titles: [
            Phrase("招聘专员", "Recruiter"), Phrase("培训经理", "Training manager"), Phrase("薪酬专员", "Compensation specialist"),
            Phrase("行政专员", "Office specialist"), Phrase("财务专员", "Finance specialist"),
        ],
        aims: [
            Phrase("让{}用人不用等", "Have people ready when {} needs them"),
            Phrase("让{}的伙伴学到能用上的本事", "Teach what helps at {}"),
            Phrase("让大家愿意留在{}", "Make people want to stay with {}"),
            Phrase("让{}的目标人人说得出", "Let everybody tell what {} is after"),
            Phrase("让{}的流程少走一半路", "Halve the way through procedures at {}"),
        ],
        measures: [
            SampleMeasure("招聘周期", "the time to hire", 45...70, 20...35, "天", "days"),
            .percent("主动离职率", "people who leave", 14...22, 5...10),
            SampleMeasure("员工敬业度", "engagement", 60...72, 78...90, "分", "points"),
            SampleMeasure("办成的培训", "trainings held", 0...0, 4...16, "场", "trainings"),
            .percent("每周更新进展的人", "people who check in weekly", 30...55, 80...95),
            SampleMeasure("报销到账时间", "the time to be reimbursed", 10...20, 2...5, "天", "days"),
        ])
}
