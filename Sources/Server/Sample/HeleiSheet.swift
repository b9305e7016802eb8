import OKR

extension SampleSheet {
    /// Somebody who leads a product: the sheet on which everything can be tried out.
    static let helei = [
        SampleObjective(
            "让 A 产品顺利上市，赢得用户的口碑", "Bring Product A to market and make users glad it is there", weight: 50,
            supports: ["zhouqiming/1"], ambition: .committed,
            [
                SampleKeyResult(
                    "月初登上应用中心，下载和注册一路畅通",
                    "Be in the app centre early in the second month, with nothing in the way of signing up",
                    weight: 30, dueBeforeEnd: 26, owner: "jiangyutong",
                    notes: [
                        Phrase(
                            "开发者账号已开通，材料清单发给大家了。", "The developer account is open; everybody has the list of papers."),
                        Phrase(
                            "安装包已过审，隐私合规材料等法务盖章，周四能交。",
                            "The package is approved. The privacy papers wait for the legal stamp and go in on Thursday."
                        ),
                    ],
                    .milestones(5, name: Phrase("上架检查", "Listing checks"), [1, 2, 3])),
                SampleKeyResult(
                    "注册用户达到 50,000 人，其中付费的占 20%", "Have 50,000 registered users, 20% of them paying", weight: 40,
                    health: .atRisk, daysAgo: 0,
                    notes: [
                        Phrase("公测第一天。", "First day of the open beta."),
                        Phrase("预热稿发出后两天涨了 3,200 人。", "The announcement brought 3,200 people in two days."),
                        Phrase("付费率怎么算还没定。", "How to count paying users is still open."),
                        Phrase(
                            "注册涨得比预期快；付费率等 @tangyichen 的计费上线后再统计。",
                            "Sign-ups run ahead of plan; paying users are counted once billing by @tangyichen is live."),
                    ],
                    .number(
                        0, 50_000, Phrase("人", "people"), name: Phrase("注册用户", "Registered users"),
                        [3000, 9100, 17_280, 21_400]),
                    .percent(0, 20, name: Phrase("付费率", "Paying"), [nil, nil, nil, nil])),
                SampleKeyResult(
                    "应用中心评分过 4 星，重点客户满意度到 85%", "Be rated above 4 stars, with 85% of key accounts satisfied",
                    weight: 30,
                    owner: "maxiao", daysAgo: 5,
                    notes: [
                        Phrase("第二轮回收 42 份问卷，失分主要在导入太慢。", "42 answers in the second round; slow imports cost us most.")
                    ],
                    .number(0, 4, Phrase("星", "stars"), decimals: 1, name: Phrase("评分", "Rating"), [nil, nil, nil]),
                    .percent(68, 85, name: Phrase("满意度", "Satisfied"), [70, 74, 79])),
            ]),
        SampleObjective(
            "把 A 产品的核心功能和体验打磨到可以放心收费",
            "Polish what matters in Product A until we can charge for it with a clear conscience",
            weight: 30, supports: ["zhouqiming/1", "tangyichen/2"], ambition: .aspirational,
            [
                SampleKeyResult(
                    "首月底账户计费做完，符合应用商店的上架要求", "Finish billing by the end of the first month, up to the store’s rules",
                    weight: 40,
                    dueBeforeEnd: 31, owner: "suxiaotang", daysAgo: 0,
                    notes: [Phrase("对账用例全部通过，只差发票模块。", "All reconciliation cases pass; only invoices are left.")],
                    .milestones(5, [1, 2, 3, 4])),
                SampleKeyResult(
                    "周期结束前与 X 产品打通账户，30% 的用户不用注册就能登录",
                    "Join accounts with Product X by the end of the cycle, so that 30% of users get in without registering",
                    weight: 40,
                    owner: "lumingxuan", health: .delayed, daysAgo: 0,
                    notes: [
                        Phrase("接口文档还在等对方。", "Still waiting for their interface."),
                        Phrase(
                            "X 产品的接口晚两周，和 @tangyichen 商定先放 5% 的用户进来。",
                            "Product X’s interface is two weeks late; agreed with @tangyichen to let in 5% of users first."
                        ),
                    ],
                    .percent(0, 30, decimals: 1, name: Phrase("免注册用户", "Users without registering"), [0, 0, 2.4])),
                SampleKeyResult(
                    "上线后一个月内做完 10 个重点功能的 A/B 测试，平均留存提高 15%",
                    "Finish A/B tests of 10 key features within a month of launch and lift average retention by 15%",
                    weight: 20,
                    owner: "suxiaotang", daysAgo: 9,
                    notes: [Phrase("前两个测试已开跑，样本量还不够。", "The first two tests run; the samples are still too small.")],
                    .number(0, 10, Phrase("个", "tests"), name: Phrase("测试", "Tests"), [1, 2]),
                    .percent(0, 15, decimals: 1, name: Phrase("留存提升", "Lift in retention"), [nil, nil])),
            ]),
        SampleObjective(
            "搭起专业的客户运营队伍，把 A 产品的客户照顾好", "Build a team that takes good care of Product A’s customers", weight: 20,
            [
                SampleKeyResult(
                    "为 A 产品招到 2 位客户成功经理并让他们上手", "Hire 2 customer success managers for Product A and get them going",
                    weight: 60,
                    dueBeforeEnd: 11, owner: "xuanran",
                    notes: [
                        Phrase(
                            "@maxiao 已到岗，第二位候选人周五终面。",
                            "@maxiao has started; the second candidate’s last interview is on Friday.")
                    ],
                    .number(0, 2, Phrase("名", "people"), [0, 1])),
                SampleKeyResult(
                    "定下客户成功的工作方式：1 套机制、6 份模板，由 @maxiao 牵头",
                    "Settle how customer success works: one playbook and 6 templates, led by @maxiao", weight: 40,
                    owner: "maxiao", daysAgo: 6,
                    notes: [Phrase("交接和回访两份模板在试用。", "The templates for handover and follow-up are on trial.")],
                    .number(0, 6, Phrase("份", "templates"), [1, 2])),
            ]),
    ]
}
