import OKR

extension Phrase {
    static func okrsOf(_ name: String) -> Phrase {
        Phrase("\(name)的 OKR", name.last?.isASCII == true ? "\(name)’s OKRs" : "OKRs of \(name)")
    }
    static let aboutThisSheet = Phrase("这份 OKR 的情况", "About this sheet")
    static let everyoneSees = Phrase("全员可见", "Everyone can see")
    static let printPage = Phrase("打印本页", "Print this page")
    static let publish = Phrase("发布", "Publish")
    static let published = Phrase("已发布，大家看得到这份 OKR 写好了", "Published; everybody sees that it is ready")
    static let updateProgress = Phrase("更新进展", "Check in")
    static let hasLeft = Phrase("已离职", "Left")
    static let manager = Phrase("上级", "Manager")
    static let leader = Phrase("负责人", "Leader")
    static func cycleClosed(_ name: Phrase) -> Phrase {
        Phrase("\(name.zh)不能再写了。", "\(name.en) is closed for writing.")
    }
    static let cycleClosedHint = Phrase("可以看，不能修改。", "You can read it, not change it.")
    static let overallProgress = Phrase("整体进度", "Overall progress")
    static func againstTime(points: Int) -> Phrase {
        switch points {
        case 0: Phrase("和时间同步", "on pace")
        case 1...:
            Phrase("快于时间 \(points) 个百分点", points == 1 ? "1 point ahead of time" : "\(points) points ahead of time")
        default: Phrase("慢于时间 \(-points) 个百分点", points == -1 ? "1 point behind time" : "\(-points) points behind time")
        }
    }
    static let nothingWrittenHere = Phrase("这个周期还没有写目标", "No objectives in this cycle yet")
    static let nothingWrittenHint = Phrase(
        "先写最想达成的一件事，再写怎样算达成。2 到 5 个目标最合适。",
        "Start with the one thing you most want to achieve, then how you will know. Two to five objectives work best.")
    static func nothingToSee(_ name: String) -> Phrase {
        Phrase("\(name)在这个周期还没有 OKR", "\(name) has no OKRs in this cycle yet")
    }
    static func howMany(_ count: Int) -> Phrase {
        Phrase("目标 2–5 个最合适，现在 \(count) 个。", "Two to five objectives work best; now \(count). ")
    }
    static let keysHint = Phrase("按 ? 看快捷键", "Press ? for keys")
    static let evenObjectives = Phrase("平均目标权重", "Even objective weights")
    static let phaseOfCycle = Phrase("周期进行到", "Where the cycle is")
    static let thisWeek = Phrase("本周进展", "This week")
    static let keyResultsUpdated = Phrase("条关键结果已更新", "key results updated")
    static let askPrepare = Phrase("可以提前写下草稿，周期开始前再打磨。", "You may draft already and polish before the cycle begins.")
    static func askWrite(until day: Day) -> Phrase {
        Phrase("\(day.formatted(.zh))前写好、对齐并发布。", "Write, align and publish by \(day.formatted(.en)).")
    }
    static let askPublished = Phrase("你的 OKR 已发布。看看有没有人对齐过来。", "Your OKRs are published. See who aligned to them.")
    static let askFollowUp = Phrase("每周更新一次进展，两次点击就够。", "Check in once a week; two clicks will do.")
    static let askWriteLate = Phrase("还没有写目标，现在补上也来得及。", "Nothing is written yet; it is not too late.")
    static func askScore(until day: Day) -> Phrase {
        Phrase("给每条关键结果打分，\(day.formatted(.zh))截止。", "Score every key result by \(day.formatted(.en)).")
    }
    static let askScored = Phrase("都打过分了。", "Everything is scored.")
    static let visibilityTitle = Phrase("谁能看", "Who may see")
    static let visibilityEveryone = Phrase("所有人", "Everyone")
    static let visibilityLimited = Phrase("只有下面这些人", "Only the people below")
    static let visibilityLine = Phrase("管理线上的所有上级", "All managers up the line")
    static let visibilityPeople = Phrase("这些人", "These people")
    static let visibilityTeams = Phrase("这些团队", "These teams")
    static let visibilityHint = Phrase(
        "公开是默认的。看不到的人在搜索和计数里也看不到它。",
        "Open is the default. Whoever may not see it does not find it in searches or counts either.")
    static func tooManyNamed(_ most: Int) -> Phrase {
        Phrase("最多选 \(most) 个。", "Choose at most \(most).")
    }
    static let visibilitySaved = Phrase("可见范围已更新", "Visibility updated")
    static let noCycleYet = Phrase("还没有周期，请管理员先开一个。", "There is no cycle yet; ask an administrator to open one.")
}
