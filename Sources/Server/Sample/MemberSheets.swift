import OKR

extension SampleSheet {
    static let suxiaotang = [
        SampleObjective(
            "让新用户三分钟就用上核心功能", "Get new users to the core in three minutes", weight: 40, supports: ["helei/1"],
            [
                SampleKeyResult(
                    "首次完成核心操作的时间由 9 分钟降到 3 分钟", "Cut the time to the first real result from 9 to 3 minutes",
                    .number(9, 3, Phrase("分钟", "min"), decimals: 1, [7.5, 6, 5.4])),
                SampleKeyResult(
                    "新手引导完成率由 42% 提高到 70%", "Raise finished walkthroughs from 42% to 70%", .percent(42, 70, [51, 59])),
            ]),
        SampleObjective(
            "设计好计费与套餐", "Design billing and plans well", weight: 35, supports: ["helei/2"], ambition: .committed,
            [
                SampleKeyResult("3 档套餐评审通过并上线", "3 plans reviewed and live", .milestones(3, [1, 2])),
                SampleKeyResult(
                    "计费流程可用性测试通过率达到 90%", "90% succeed in the usability test of billing", .percent(50, 90, [70, 82])),
            ]),
        SampleObjective(
            "让关键功能的改动先有数据再上线", "Let data decide what ships", weight: 25, supports: ["helei/2"],
            [
                SampleKeyResult(
                    "完成 10 个关键功能的 A/B 测试", "Finish A/B tests of 10 key features", daysAgo: 9,
                    .number(0, 10, Phrase("个", "tests"), [1, 2]))
            ]),
    ]

    static let jiangyutong = [
        SampleObjective(
            "让 A 产品的上市项目按期交付", "Deliver Product A’s launch on time", weight: 60, supports: ["helei/1"],
            ambition: .committed,
            [
                SampleKeyResult(
                    "上市计划 24 个节点按期完成率 95%", "95% of the launch plan’s 24 steps are done on time", daysAgo: 0,
                    .percent(0, 95, [30, 54])),
                SampleKeyResult(
                    "需求变更由每周 9 次降到 3 次", "Cut changes of scope from 9 a week to 3",
                    .number(9, 3, Phrase("次", "changes"), [7, 6])),
            ]),
        SampleObjective(
            "让跨部门的工作不重复、不打架", "End double work between departments", weight: 40, supports: ["zhouqiming/3"],
            [
                SampleKeyResult(
                    "清理 15 项重复或冲突的工作", "Clear up 15 cases of double or clashing work", health: .atRisk,
                    notes: [Phrase("两个部门对埋点口径还没谈拢。", "Two departments still count differently.")],
                    .number(0, 15, Phrase("项", "cases"), [3, 5])),
                SampleKeyResult(
                    "跨部门需求 5 天内有答复的占 90%", "90% of requests between departments are answered in 5 days",
                    .percent(52, 90, [60, 67])),
            ]),
    ]

    static let yezhiqiu = [
        SampleObjective(
            "让用户的反馈件件有着落", "See every piece of user feedback through", supports: ["suxiaotang/1"],
            [
                SampleKeyResult(
                    "反馈 48 小时内回复率达到 95%", "Answer 95% of feedback within 48 hours", daysAgo: 9,
                    .percent(60, 95, [70, 78])),
                SampleKeyResult(
                    "每月整理 20 条可落地的建议", "Turn feedback into 20 usable proposals a month", daysAgo: 9,
                    .number(0, 20, Phrase("条", "proposals"), [6, 11])),
            ]),
        SampleObjective(
            "让用户访谈影响产品决定", "Let user interviews shape decisions", supports: ["helei/2"],
            [
                SampleKeyResult(
                    "访谈 30 位用户，12 条结论被采纳", "Interview 30 users and have 12 findings adopted", daysAgo: 9,
                    .number(0, 30, Phrase("位", "users"), [5, 9]), .number(0, 12, Phrase("条", "findings"), [1, 4]))
            ]),
    ]

    static let lumingxuan = [
        SampleObjective(
            "计费系统上线，一分钱也不错", "Ship billing without a cent going astray", weight: 40,
            supports: ["helei/2", "tangyichen/1"], ambition: .committed,
            [
                SampleKeyResult(
                    "对账差异降到 0 笔", "No differences left in reconciliation", daysAgo: 0,
                    .number(38, 0, Phrase("笔", "entries"), [20, 13])),
                SampleKeyResult(
                    "200 个计费用例全部自动化", "Automate all 200 billing cases",
                    .number(0, 200, Phrase("个", "cases"), [90, 132])),
            ]),
        SampleObjective(
            "账户打通一次做成", "Join the accounts in one go", weight: 35, supports: ["tangyichen/2"],
            [
                SampleKeyResult(
                    "4 个阶段的账户迁移全部完成", "Finish all 4 stages of moving accounts", health: .delayed, daysAgo: 0,
                    notes: [
                        Phrase(
                            "卡在 X 产品的接口，先做不依赖它的部分。", "Blocked by Product X’s interface; doing what does not need it.")
                    ],
                    .number(0, 100, Phrase("%", "%"), [5, 12]))
            ]),
        SampleObjective(
            "让核心接口快到没有等待感", "Make the main interfaces feel instant", weight: 25, supports: ["tangyichen/3"],
            [
                SampleKeyResult(
                    "核心接口 P99 由 480 毫秒降到 200 毫秒", "Cut P99 of the main interfaces from 480 to 200 ms",
                    .number(480, 200, Phrase("毫秒", "ms"), [400, 340]))
            ]),
    ]

    static let chengkexin = [
        SampleObjective(
            "上架之前不留阻断缺陷", "Leave no blocking defect before listing", weight: 40, supports: ["tangyichen/1"],
            ambition: .committed,
            [
                SampleKeyResult(
                    "阻断级缺陷由 18 个降到 0 个", "Cut blocking defects from 18 to none", daysAgo: 2,
                    .number(18, 0, Phrase("个", "defects"), [12, 7]))
            ]),
        SampleObjective(
            "自动化回归守住核心流程", "Guard the core flows with automatic tests", weight: 35, supports: ["tangyichen/3"],
            [
                SampleKeyResult(
                    "核心流程自动化覆盖由 30% 提高到 85%", "Raise automatic coverage of core flows from 30% to 85%", daysAgo: 2,
                    .percent(30, 85, [41, 53]))
            ]),
        SampleObjective(
            "把定位一个缺陷的时间减半", "Halve the time it takes to find a defect’s cause", weight: 25,
            [
                SampleKeyResult(
                    "定位时间由 6 小时降到 3 小时", "From 6 hours to 3 on average", daysAgo: 12,
                    .number(6, 3, Phrase("小时", "h"), decimals: 1, [5.5, 5]))
            ]),
    ]

    /// Written but not published yet.
    static let gaoyuan = [
        SampleObjective(
            "让登录和注册顺得感觉不到", "Make signing in and up go unnoticed", weight: 40, supports: ["tangyichen/1"],
            [
                SampleKeyResult(
                    "注册流失率由 35% 降到 15%", "Cut people lost while signing up from 35% to 15%", daysAgo: 8,
                    .percent(35, 15, [28, 23]))
            ]),
        SampleObjective(
            "计费页面按期上线且好用", "Ship billing pages on time and easy to use", weight: 40, supports: ["suxiaotang/2"],
            [SampleKeyResult("6 个计费页面全部上线", "All 6 billing pages are live", daysAgo: 8, .milestones(6, [2, 4]))]),
        SampleObjective(
            "让组件库跟上新设计", "Bring the components up to the new design", weight: 20,
            [
                SampleKeyResult(
                    "40 个组件完成升级", "Renew 40 components", daysAgo: 8, .number(0, 40, Phrase("个", "components"), [4, 7]))
            ]),
    ]

    static let maxiao = [
        SampleObjective(
            "陪首批 20 家重点客户顺利上线", "See the first 20 key accounts go live smoothly", weight: 40,
            supports: ["xuanran/3", "helei/3"],
            [
                SampleKeyResult(
                    "我负责的 10 家客户全部上线", "All 10 of my accounts are live", daysAgo: 0,
                    .number(0, 10, Phrase("家", "accounts"), [2, 4])),
                SampleKeyResult("上线培训满意度达到 90%", "90% are happy with the training", .percent(75, 90, [79, 81])),
            ]),
        SampleObjective(
            "早一步看见客户要走", "See early when a customer is about to leave", weight: 30, supports: ["xuanran/1"],
            [
                SampleKeyResult(
                    "客户健康度模型覆盖 60 家客户", "The health model covers 60 customers", health: .atRisk,
                    notes: [
                        Phrase(
                            "缺登录数据，等 @lumingxuan 开接口。", "Sign-in data is missing until @lumingxuan opens the interface."
                        )
                    ],
                    .number(0, 60, Phrase("家", "customers"), [10, 21]))
            ]),
        SampleObjective(
            "客户的问题当天就有回音", "Answer customers the same day", weight: 30, supports: ["helei/1"],
            [
                SampleKeyResult(
                    "当天响应率由 55% 提高到 95%", "Raise answers on the same day from 55% to 95%", .percent(55, 95, [66, 74]))
            ]),
    ]
}
