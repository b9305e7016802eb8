import OKR

extension Phrase {
    static let checklistNotYours = Phrase(
        "只有管理员、CEO 和这一项的负责人可以改。", "Only administrators, the CEO and whom it is assigned to can change this.")
    static let checklistAssigneeUnknown = Phrase(
        "没有找到这个人，或者不能交给这个人。", "Nobody was found whom this can be assigned to.")
    static let cyclePlace = Phrase("周期", "Cycle")
    static func cycleWeeks(_ count: Int) -> Phrase { Phrase("\(count) 周", count == 1 ? "1 week" : "\(count) weeks") }
    static func cycleLine(_ phases: [(Phrase, Day, Day)], _ today: Day) -> Phrase {
        let zh = phases.map { "\($0.zh) \(Day.range($1, $2, .zh))" }.joined(separator: "，")
        let en = phases.map { "\($0.en) \(Day.range($1, $2, .en))" }.joined(separator: ", ")
        return Phrase("时间线：\(zh)；今天 \(today.formatted(.zh))", "Timeline: \(en); today is \(today.formatted(.en))")
    }
    static let beforeStart = Phrase("开始前", "Before")
    static func weekNumber(_ number: Int) -> Phrase { Phrase("第 \(number) 周", "Week \(number)") }
    static func weeks(_ first: Int, _ last: Int) -> Phrase {
        first == last ? weekNumber(first) : Phrase("第 \(first) 周 – 第 \(last) 周", "Weeks \(first)–\(last)")
    }
    static func todayIs(_ day: Day) -> Phrase { Phrase("今天 \(day.formatted(.zh))", "Today, \(day.formatted(.en))") }
    static func shareUpdated(_ percent: Int) -> Phrase {
        Phrase("本周 \(percent)% 已更新", "\(percent)% updated this week")
    }
    static let figuresTitle = Phrase("全组织进度", "The organisation so far")
    static func ofPeople(_ done: Int, _ all: Int) -> Phrase { Phrase("\(done) / \(all) 人", "\(done) of \(all) people") }
    static let checklistTitle = Phrase("落地清单", "Rollout checklist")
    static let checklistHint = Phrase(
        "看得见的项自己打勾：到 90% 就算完成。其余由负责的人打勾。",
        "What the program can see ticks itself from 90% on. The rest is ticked by whoever sees to it.")
    static let phaseDone = Phrase("已完成", "Done")
    static let phaseNow = Phrase("进行中", "Now")
    static func itemDone(_ title: String) -> Phrase { Phrase("已完成：\(title)", "Done: \(title)") }
    static func itemDoneIn(_ title: String, _ team: String) -> Phrase {
        Phrase("\(team)已完成：\(title)", "Done in \(team): \(title)")
    }
    static let doneByItself = Phrase("已完成，自动打勾", "Done, ticked by itself")
    static let itemIsDone = Phrase("已完成", "Done")
    static let itemIsOpen = Phrase("未完成", "Open")
    static func tickedBy(_ name: String, _ day: Day) -> Phrase {
        Phrase("\(name) \(day.formatted(.zh))打勾", "Ticked by \(name) on \(day.formatted(.en))")
    }
    static let overdue = Phrase("已过期", "Overdue")
    static func ofTeams(_ done: Int, _ all: Int) -> Phrase { Phrase("\(done) / \(all) 个团队", "\(done) of \(all) teams") }
    static func publishedObjectives(_ count: Int) -> Phrase {
        Phrase("\(count) 个目标", count == 1 ? "1 objective" : "\(count) objectives")
    }
    static let noObjectives = Phrase("还没发布", "Not published")
    static func editItem(_ title: String) -> Phrase { Phrase("编辑：\(title)", "Edit: \(title)") }
    static let addItem = Phrase("加一项", "Add an item")
    static func addItemTo(_ phase: Phrase) -> Phrase {
        Phrase("在「\(phase.zh)」里加一项", "Add an item to “\(phase.en)”")
    }
    static let newItem = Phrase("新的一项", "A new item")
    static let itemTitle = Phrase("要做什么", "What is to be done")
    static let itemPhase = Phrase("阶段", "Phase")
    static let itemAssignee = Phrase("谁来负责", "Who sees to it")
    static let itemAssigneeAnyone = Phrase("可以留空。", "May be left empty.")
    static let itemAssigneeHint = Phrase("留空就按默认角色。", "Left empty, it stays with the usual role.")
    static let itemDue = Phrase("什么时候前", "Due")
    static let itemDueHint = Phrase("留空就跟着周期走。", "Left empty, it follows the cycle.")
    static let itemNote = Phrase("备注", "Note")
    static let deleteItem = Phrase("删除这一项", "Delete this item")
    static let owedTitle = Phrase("你要做的", "For you to do")
    static let nothingOwed = Phrase("这个周期眼下没有等你做的事。", "Nothing waits for you in this cycle right now.")
    static let cycleSettings = Phrase("周期设置", "This cycle")
    static let teamFigures = Phrase("各团队进度", "Teams so far")
    static let teamFiguresHint = Phrase(
        "连同下级团队；只有负责人和管理员看得到。", "With all teams below; for leaders and administrators only.")
    static let changeCycle = Phrase("修改周期", "Change the cycle")
    static func itemCount(_ done: Int, _ all: Int) -> Phrase { Phrase("\(done) / \(all)", "\(done) / \(all)") }
}

extension Owed {
    var title: Phrase {
        switch self {
        case .write: Phrase("写下你的 OKR", "Write your OKRs")
        case .publish: Phrase("发布你的 OKR", "Publish your OKRs")
        case .align(let count):
            Phrase("对齐 \(count) 个目标", count == 1 ? "Align 1 objective" : "Align \(count) objectives")
        case .checkIn(let count):
            Phrase("更新 \(count) 条关键结果", count == 1 ? "Check in on 1 key result" : "Check in on \(count) key results")
        case .score(let count):
            Phrase("给 \(count) 条关键结果打分", count == 1 ? "Score 1 key result" : "Score \(count) key results")
        case .learn(let count):
            Phrase(
                "学完课程，还剩 \(count) 课",
                count == 1 ? "Take the course: 1 lesson left" : "Take the course: \(count) lessons left")
        }
    }

    /// When, or why.
    func hint(in cycle: Cycle) -> Phrase {
        func until(_ day: Day) -> Phrase { Phrase("\(day.formatted(.zh))前", "By \(day.formatted(.en))") }
        return switch self {
        case .write, .publish: until(cycle.writeEnds)
        case .align: Phrase("让别人看到它支撑什么", "So that others see what it supports")
        case .checkIn: Phrase("这一周还没有更新", "No check-in this week yet")
        case .score: until(cycle.scoringEnds)
        case .learn: Phrase("每课几分钟", "A few minutes each")
        }
    }
}
