extension Phrase {
    static let checklistTitleMissing = Phrase("写一句要做什么。", "Say what is to be done.")
    static let checklistTitleTooLong = Phrase("最多 120 个字，写在一行里。", "At most 120 characters, on one line.")
    static let checklistNoteTooLong = Phrase("备注最多 500 个字。", "A note has at most 500 characters.")
    static let checklistDayMissing = Phrase("选一个日期。", "Choose a day.")
    static let checklistPhaseMissing = Phrase("选一个阶段。", "Choose a phase.")
    static func checklistDayOutside(_ first: Day, _ last: Day) -> Phrase {
        Phrase(
            "日期选在 \(Day.range(first, last, .zh)) 之间。", "Choose a day between \(Day.range(first, last, .en)).")
    }
}

extension ChecklistOwner {
    package var name: Phrase {
        switch self {
        case .ceo: Phrase("CEO", "CEO")
        case .okrAdministrator: Phrase("管理员", "Administrators")
        case .teamLeaders: Phrase("团队负责人", "Team leaders")
        case .everybody: Phrase("每个人", "Everybody")
        }
    }
}

extension ChecklistTemplate {
    package var title: Phrase {
        switch self {
        case .leadersLearn: Phrase("CEO 和各级负责人先学一遍 OKR", "The CEO and all who lead learn OKRs first")
        case .chooseTeam: Phrase("选出推行小组，定一位负责人", "Choose who brings OKRs in, and who leads them")
        case .announce: Phrase("开会或发信，告诉所有人", "Tell everybody, in a meeting or by mail")
        case .everybodyLearns: Phrase("所有人学完课程", "Everybody takes the course")
        case .ceoWrites: Phrase("CEO 写好 OKR", "The CEO writes")
        case .leadersWrite: Phrase("各级负责人写好并对齐", "All who lead write and align")
        case .everybodyWrites: Phrase("所有人写好 OKR", "Everybody writes")
        case .talkAndAlign: Phrase("在团队里聊一遍，改好、对齐", "Talk it through in each team, correct and align")
        case .weeklyMeetings: Phrase("每周在周会上看 OKR", "Look at the OKRs in every weekly meeting")
        case .monthlyReview: Phrase("管理层每月看一次进度", "Those who lead look at progress once a month")
        case .everybodyScores: Phrase("所有人给自己的 OKR 打分", "Everybody scores their own OKRs")
        case .teamRetrospectives: Phrase("每个团队开一次复盘", "Every team holds a retrospective")
        case .companyRetrospective: Phrase("CEO 带大家做全员复盘", "The CEO holds the retrospective for all")
        }
    }

    /// Why, or how, in a line.
    package var explanation: Phrase {
        switch self {
        case .leadersLearn:
            Phrase("他们怎么看 OKR，别人就怎么做。", "As they take OKRs, so will everybody else.")
        case .chooseTeam:
            Phrase(
                "当作一个项目来办；负责人可以是 CEO，也可以是人力，大公司还可以请外面的讲师。",
                "Run it as a project. The CEO may lead it, or HR; large companies may bring a trainer in.")
        case .announce:
            Phrase("这是开场：从今天起，每个人都有份。", "The opening: from today on it takes everybody.")
        case .everybodyLearns:
            Phrase("第一次最好一起学，说的才是同一回事。", "The first time together, so that all mean the same thing.")
        case .ceoWrites:
            Phrase("可以先和其他高管商量。", "Best talked over with the other executives.")
        case .leadersWrite:
            Phrase("由 CEO 推动；和上级、同级对齐。", "The CEO sees to it; aligned with those above and beside.")
        case .everybodyWrites:
            Phrase("由团队负责人推动。", "Each team’s leader sees to it.")
        case .talkAndAlign:
            Phrase("有问题早说早改；对齐了的人数就在这里。", "What is wrong is cheap to correct now. The figure is who has aligned.")
        case .weeklyMeetings:
            Phrase("进度、风险、待办；该改就改，改完重新对齐。", "Progress, risks, to-dos; change what must change, then align again.")
        case .monthlyReview:
            Phrase("看目标走到哪里，有没有风险，要不要调整。", "Where the objectives stand, what is at risk, what to change.")
        case .everybodyScores:
            Phrase("分数只说这个周期目标完成得怎样，不用来考核人。", "Scores say how far objectives came, and are never an appraisal.")
        case .teamRetrospectives:
            Phrase(
                "每人说说自己的结果，负责人说说团队的，再一起往深里谈。",
                "Each tells of their results, the leader of the team’s; then go deeper together.")
        case .companyRetrospective:
            Phrase("这个周期做到了什么，下个周期把力气用在哪里。", "What this cycle brought, and what the next one is about.")
        }
    }
}
