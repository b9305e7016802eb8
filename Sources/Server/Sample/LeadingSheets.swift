import OKR

extension SampleSheet {
    static let zhouqiming = [
        SampleObjective(
            "让 A 产品成为公司的第二增长曲线", "Make Product A our second growth engine", weight: 40, ambition: .aspirational,
            [
                SampleKeyResult(
                    "A 产品月收入达到 120 万元", "Product A earns ¥1.2 million a month",
                    .number(0, 120, Phrase("万元", "×10k ¥"), [8, 21, 44])),
                SampleKeyResult(
                    "签下 20 家重点客户", "Sign 20 key accounts", owner: "xuanran",
                    .number(0, 20, Phrase("家", "accounts"), [4, 7, 9])),
            ]),
        SampleObjective(
            "让每位客户都觉得我们站在他那边", "Let every customer feel that we are on their side", weight: 30,
            [
                SampleKeyResult(
                    "客户净推荐值由 31 提高到 45", "Raise the net promoter score from 31 to 45",
                    .number(31, 45, Phrase("分", "points"), [34, 37])),
                SampleKeyResult(
                    "客户首次响应由 6 小时缩短到 1 小时", "Cut the first answer from 6 hours to 1", owner: "maxiao",
                    .number(6, 1, Phrase("小时", "h"), decimals: 1, [4.2, 2.8])),
            ]),
        SampleObjective(
            "让目标在公司里看得见、对得齐", "Make goals visible and aligned across the company", weight: 20,
            [
                SampleKeyResult(
                    "每周更新进展的人达到 90%", "90% of people check in every week", owner: "guweizhen",
                    .percent(40, 90, [58, 69, 72])),
                SampleKeyResult(
                    "90% 的目标有明确的对齐对象", "90% of objectives are aligned", owner: "guweizhen", .percent(55, 90, [70, 78])),
            ]),
        SampleObjective(
            "谈妥下一轮融资的主要条款", "Settle the main terms of the next round", weight: 10, isLimited: true,
            [SampleKeyResult("拿到 3 份投资意向书", "Receive 3 term sheets", .number(0, 3, Phrase("份", "sheets"), [0, 1]))]),
    ]

    static let guweizhen = [
        SampleObjective(
            "让全员都会用 OKR 思考和工作", "Get everybody thinking and working in OKRs", supports: ["zhouqiming/3"],
            [
                SampleKeyResult(
                    "办 6 场 OKR 工作坊，覆盖全部团队", "Run 6 OKR workshops, reaching every team",
                    .number(0, 6, Phrase("场", "workshops"), [2, 3, 4])),
                SampleKeyResult(
                    "目标一次评审通过率由 50% 提高到 80%", "Raise objectives that pass their first review from 50% to 80%",
                    .percent(50, 80, [58, 69, 72])),
            ]),
        SampleObjective(
            "让每位负责人都能自己带好一场复盘", "Let every lead run a good retrospective alone", supports: ["zhouqiming/3"],
            [
                SampleKeyResult(
                    "5 位负责人各独立主持 1 次复盘", "5 leads each run one retrospective alone",
                    .number(0, 5, Phrase("位", "leads"), [1, 3])),
                SampleKeyResult(
                    "复盘行动项按期完成率达到 80%", "80% of actions from retrospectives are done on time",
                    .percent(45, 80, [55, 63])),
            ]),
    ]

    static let tangyichen = [
        SampleObjective(
            "支撑 A 产品按期、高质量上架", "Get Product A listed on time and in good shape", weight: 40, supports: ["helei/1"],
            ambition: .committed,
            [
                SampleKeyResult(
                    "上架前严重缺陷降到 0 个", "No severe defects left before listing", owner: "chengkexin",
                    .number(46, 0, Phrase("个", "defects"), [31, 18])),
                SampleKeyResult(
                    "冷启动由 3.2 秒缩短到 1.5 秒", "Cut cold start from 3.2 to 1.5 seconds", owner: "gaoyuan",
                    .number(3.2, 1.5, Phrase("秒", "s"), decimals: 1, [2.7, 2.2])),
            ]),
        SampleObjective(
            "与 X 产品共用一套账户", "Share one account system with Product X", weight: 30, supports: ["zhouqiming/1"],
            [
                SampleKeyResult(
                    "12 个账户接口全部联调通过", "All 12 account interfaces work end to end", owner: "lumingxuan",
                    health: .delayed,
                    notes: [Phrase("对方排期推迟两周，已调整联调计划。", "Their schedule slipped by two weeks; our plan is adjusted.")],
                    .number(0, 12, Phrase("个", "interfaces"), [0, 1, 2])),
                SampleKeyResult(
                    "灰度用户登录成功率达到 99.5%", "99.5% of pilot users sign in at first try", health: .atRisk,
                    .percent(97, 99.5, decimals: 1, [97.2, 97.3])),
            ]),
        SampleObjective(
            "让线上服务稳得让人忘记它", "Keep the service so steady that nobody thinks about it", weight: 30,
            supports: ["zhouqiming/2"],
            [
                SampleKeyResult(
                    "可用性保持在 99.95% 以上", "Keep availability above 99.95%",
                    SampleMetric(kind: .percent, low: 99.95, high: 100, decimals: 2, values: [99.96, 99.97, 99.98])),
                SampleKeyResult(
                    "故障平均恢复时间由 42 分钟降到 15 分钟", "Recover in 15 minutes instead of 42",
                    .number(42, 15, Phrase("分钟", "min"), [36, 29])),
            ]),
    ]

    static let linruoxi = [
        SampleObjective(
            "让目标用户听说并记住 A 产品", "Make the people we want know Product A and remember it", weight: 40,
            supports: ["helei/1"],
            [
                SampleKeyResult(
                    "品牌词搜索量由每周 800 次提高到 3,000 次", "Raise weekly searches for our name from 800 to 3,000",
                    .number(800, 3000, Phrase("次", "searches"), [1200, 1590, 1860])),
                SampleKeyResult(
                    "拿到 8 家行业媒体的报道", "Be covered by 8 trade media", .number(0, 8, Phrase("家", "media"), [2, 4])),
            ]),
        SampleObjective(
            "把销售线索的质量提上去", "Bring in better leads", weight: 30, supports: ["zhouqiming/1"],
            [
                SampleKeyResult(
                    "合格线索占比由 25% 提高到 40%", "Raise qualified leads from 25% to 40%", .percent(25, 40, [29, 33])),
                SampleKeyResult(
                    "单条合格线索成本由 380 元降到 260 元", "Cut the cost of a qualified lead from ¥380 to ¥260",
                    SampleMetric(kind: .currency, start: 380, target: 260, values: [341, 320])),
            ]),
        SampleObjective(
            "写出客户愿意转发的内容", "Publish what customers pass on", weight: 30, supports: ["zhouqiming/3"],
            needs: [("xuanran/3", Phrase("每月推荐 3 家愿意讲故事的客户", "3 customers a month who like to tell their story"))],
            [
                SampleKeyResult(
                    "发布 12 篇客户故事", "Publish 12 customer stories", owner: "shenjiayi",
                    .number(0, 12, Phrase("篇", "stories"), [2, 5])),
                SampleKeyResult(
                    "内容带来的试用申请达到每月 300 个", "Content brings 300 trial requests a month", health: .atRisk, daysAgo: 3,
                    notes: [
                        Phrase("公众号改版后转化掉了，本周换标题再试。", "Conversion fell after the redesign; new headlines this week.")
                    ],
                    .number(90, 300, Phrase("个", "requests"), [120, 152])),
            ]),
    ]

    static let xuanran = [
        SampleObjective(
            "带出一支客户信得过的成功团队", "Grow a success team that customers trust", weight: 40, supports: ["zhouqiming/2"],
            [
                SampleKeyResult(
                    "月中前 2 位客户成功经理到岗，30 天内独当一面",
                    "Have 2 success managers in place by mid-month, on their own within 30 days",
                    dueBeforeEnd: 16,
                    notes: [
                        Phrase(
                            "@maxiao 已接手 6 家客户，第二位候选人周五终面。",
                            "@maxiao has taken over 6 customers; the second candidate’s last interview is on Friday.")
                    ],
                    .number(0, 2, Phrase("名", "people"), [0, 1])),
                SampleKeyResult(
                    "客户首次响应中位数由 6 小时降到 1 小时", "Cut the median first answer from 6 hours to 1", owner: "maxiao",
                    notes: [Phrase("分级响应已上线。", "Answers are now by urgency.")],
                    .number(6, 1, Phrase("小时", "h"), decimals: 1, [4.2, 2.8])),
                SampleKeyResult(
                    "整理 8 份行业方案，被销售引用 50 次", "Write 8 industry playbooks that sales cites 50 times", health: .atRisk,
                    notes: [
                        Phrase(
                            "引用次数落后，约了 @linruoxi 周三把方案放进销售素材库。",
                            "Citations lag; on Wednesday @linruoxi and I put them where sales looks.")
                    ],
                    .number(0, 50, Phrase("次", "citations"), [7, 16])),
            ]),
        SampleObjective(
            "让老客户愿意再买一次", "Make customers want to buy again", weight: 30, supports: ["helei/1"],
            [
                SampleKeyResult(
                    "老客户 90 天回购率由 22% 提高到 35%", "Raise repeat purchases within 90 days from 22% to 35%",
                    .percent(22, 35, [24, 27])),
                SampleKeyResult(
                    "流失预警 48 小时内跟进率由 60% 提高到 95%", "Follow up 95% of churn warnings within 48 hours, up from 60%",
                    dueBeforeEnd: 11, .percent(60, 95, [66, 73])),
            ]),
        SampleObjective(
            "让首批重点客户真正用起来", "Get the first key accounts really using it", weight: 30, supports: ["zhouqiming/2"],
            [
                SampleKeyResult(
                    "首批 20 家重点客户全部上线", "All of the first 20 key accounts go live", dueBeforeEnd: 11,
                    .number(0, 20, Phrase("家", "accounts"), [3, 6, 9])),
                SampleKeyResult(
                    "重点客户周活跃率由 50% 提高到 80%", "Raise weekly active key accounts from 50% to 80%",
                    .percent(50, 80, decimals: 1, [57, 63.5])),
            ]),
    ]
}
