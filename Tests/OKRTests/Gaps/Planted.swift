import OKR

/// Sentences of which somebody decided by hand whether they say the same.
enum Planted {
    /// Pairs that two teams would want to know of.
    static let doubles: [(String, String)] = [
        ("打通 X 产品的账户体系", "与 X 产品的账户体系打通"),
        ("建立统一的客户数据平台", "搭建统一客户数据平台"),
        ("提高新用户首周留存", "提升新用户的首周留存率"),
        ("让客户的首次响应更快", "缩短客户首次响应时间"),
        ("上线新的计费系统", "完成新计费系统的上线"),
        ("把官网改版成能带来线索的入口", "官网改版，带来更多线索入口"),
        ("打造一支专业的客户成功团队", "建设专业化的客户成功团队"),
        ("让数据埋点口径统一", "统一数据埋点的口径"),
        ("降低云资源成本", "云资源成本降低 30%"),
        ("建设内部知识库", "搭建公司内部知识库"),
        ("把招聘周期缩短一半", "缩短招聘周期"),
        ("让供应商对账自动化", "供应商自动化对账"),
        ("Build one shared customer data platform", "Create a shared platform for customer data"),
        ("Improve second-week retention of new users", "Raise new users' second-week retention"),
        ("Launch the new billing system", "New billing system launched in every region"),
        ("Cut the cost of cloud hosting", "Reduce cloud hosting costs by 30%"),
        ("Automate supplier reconciliation", "Automated reconciliation of suppliers"),
        ("Redesign the onboarding walkthrough", "A redesigned walkthrough for onboarding"),
    ]

    /// Pairs that look alike and are not.
    static let others: [(String, String)] = [
        ("提高华东区的销售额", "提高华南区的销售额"),
        ("让移动端快到没有等待感", "让支付快到没有等待感"),
        ("提升客户满意度", "提升员工满意度"),
        ("完成 A 产品的上市", "完成 B 产品的上市"),
        ("建设研发团队", "建设销售团队"),
        ("降低服务器成本", "降低获客成本"),
        ("上线新的计费系统", "上线新的考勤系统"),
        ("让新用户三分钟就用上核心功能", "让核心接口快到没有等待感"),
        ("写出客户愿意转发的内容", "让老客户愿意再买一次"),
        ("提高一次构建成功率", "提高灰度登录成功率"),
        ("守住企业版的数据安全", "守住开放平台的数据安全"),
        ("Make the mobile app feel instant", "Make payments feel instant"),
        ("Raise customer satisfaction", "Raise employee satisfaction"),
        ("Open the market in the north", "Open the market in the south"),
        ("Launch the new billing system", "Launch the new search engine"),
        ("Grow the partner channel", "Grow the sales team"),
        ("Cut the cost of cloud hosting", "Cut the cost of a lead"),
        ("Keep the data of payments safe", "Keep the data of the help centre safe"),
    ]

    /// What else a company writes, so that words have a frequency.
    static let background = [
        "让 A 产品成为公司的第二增长曲线", "让每位客户都觉得我们站在他那边", "让目标在公司里看得见、对得齐", "谈妥下一轮融资的主要条款",
        "让全员都会用 OKR 思考和工作", "支撑 A 产品按期、高质量上架", "让线上服务稳得让人忘记它", "让目标用户听说并记住 A 产品", "把销售线索的质量提上去",
        "让老客户愿意再买一次", "让首批重点客户真正用起来", "让新用户三分钟就用上核心功能", "设计好计费与套餐", "让用户访谈影响产品决定", "账户打通一次做成",
        "Make Product A our second growth engine", "Let every customer feel that we are on their side",
        "Bring in better leads",
        "Keep the service so steady that nobody thinks about it", "Get new users to the core in three minutes",
        "Let user interviews shape decisions", "Ship billing without a cent going astray",
    ]
}

/// Pairs that were written down after the thresholds were set, and at which nothing was adjusted.
enum Unseen {
    static let doubles: [(String, String)] = [
        ("打造自助分析的报表平台", "建设自助分析报表平台"), ("让退款流程更顺畅", "优化退款流程"),
        ("建立供应商准入标准", "供应商准入标准建立起来"), ("提升直播间转化率", "让直播间的转化更高"),
        ("沉淀行业解决方案", "行业解决方案沉淀 8 份"), ("缩短新人上手时间", "让新人更快上手"),
        ("重构权限系统", "权限系统重构完成"), ("让工单 24 小时内有回音", "工单回音不超过 24 小时"),
        ("Set up a self-service reporting platform", "Build a platform for self-service reporting"),
        ("Make refunds painless for customers", "Painless refunds for every customer"),
        ("Rebuild the permission system", "Permission system rebuilt"),
        ("Shorten the ramp-up of newcomers", "Faster ramp-up for newcomers"),
    ]
    static let others: [(String, String)] = [
        ("打造自助分析的报表平台", "打造自助下单的交易平台"), ("优化退款流程", "优化审批流程"), ("建立供应商准入标准", "建立代码评审标准"),
        ("提升直播间转化率", "提升官网转化率"), ("重构权限系统", "重构消息系统"), ("缩短新人上手时间", "缩短发版间隔"),
        ("开拓教育行业客户", "开拓制造业客户"), ("让财务月结提前三天", "让发版提前三天"),
        ("Rebuild the permission system", "Rebuild the search system"),
        ("Shorten the ramp-up of newcomers", "Shorten the sales cycle"),
        ("Win customers in education", "Win customers in manufacturing"),
        ("Make approvals painless", "Make hiring painless"),
        ("Receipts published in both languages", "Publish warranties in both languages"),
        ("Retire the legacy payroll", "Legacy couriers retired"),
    ]
}
