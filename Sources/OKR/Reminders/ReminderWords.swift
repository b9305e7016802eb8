extension Reminder.Kind {
    /// What the kind is called in settings.
    package var name: Phrase {
        switch self {
        case .write: Phrase("写 OKR", "Write")
        case .align: Phrase("对齐", "Align")
        case .checkIn: Phrase("更新进展", "Check in")
        case .score: Phrase("打分", "Score")
        }
    }

    /// When it goes out by itself.
    package var explanation: Phrase {
        switch self {
        case .write:
            Phrase(
                "制定阶段第一天、最后一天和它三天前，还没有发布 OKR 的人",
                "Whoever has not published: the first day of writing, the last, and three days before")
        case .align:
            Phrase(
                "制定阶段结束时和一周后，还有目标没有对齐的人",
                "Whoever has objectives that support nothing: when writing ends, and a week later")
        case .checkIn:
            Phrase("在团队的更新日，关键结果太久没有更新的人", "Whoever has key results without a recent check-in: on the team’s day")
        case .score:
            Phrase(
                "打分开始、周期最后一天和一周后，还没有打完分的人",
                "Whoever has not scored everything: when scoring opens, on the last day, and a week later")
        }
    }
}

extension Reminder {
    /// Why somebody is reminded, as a sentence of its own.
    package var reason: Phrase {
        let (zh, en) = (cycleName.zh, cycleName.en)
        return switch kind {
        case .write: writing
        case .align:
            Phrase(
                "「\(zh)」有 \(count) 个目标还没有对齐到上级或团队的目标。",
                count == 1
                    ? "In \(en), 1 objective of yours supports none of your manager’s or team’s yet."
                    : "In \(en), \(count) objectives of yours support none of your manager’s or team’s yet.")
        case .checkIn:
            Phrase(
                "「\(zh)」有 \(count) 条关键结果\(every.span.zh)没有更新进展。",
                count == 1
                    ? "In \(en), 1 key result has had no check-in for \(every.span.en)."
                    : "In \(en), \(count) key results have had no check-in for \(every.span.en).")
        case .score: scoring
        }
    }

    /// The same in a few words, for lists and titles.
    package var task: Phrase {
        switch kind {
        case .write: Phrase("写好并发布 OKR", "publish your OKRs")
        case .align: Phrase("对齐目标", "align your objectives")
        case .checkIn: Phrase("更新进展", "check in")
        case .score: Phrase("给关键结果打分", "score your key results")
        }
    }

    /// What somebody lacks, as said about them.
    package var lack: Phrase {
        switch kind {
        case .write:
            count == 0
                ? Phrase("还没开始写", "Nothing written yet")
                : Phrase(
                    "\(count) 个目标还没发布", count == 1 ? "1 objective not published" : "\(count) objectives not published")
        case .align:
            Phrase("\(count) 个目标没有对齐", count == 1 ? "1 objective not aligned" : "\(count) objectives not aligned")
        case .checkIn:
            Phrase("\(count) 条关键结果没更新", count == 1 ? "1 key result not updated" : "\(count) key results not updated")
        case .score:
            Phrase("\(count) 条关键结果没打分", count == 1 ? "1 key result not scored" : "\(count) key results not scored")
        }
    }

    private var writing: Phrase {
        let draft = Phrase(
            count == 0 ? "" : "草稿里有 \(count) 个目标。",
            count == 0
                ? ""
                : count == 1 ? " There is 1 objective in your draft." : " There are \(count) objectives in your draft.")
        let (zh, en) = (cycleName.zh, cycleName.en)
        let due = until.map { Phrase("请在 \($0.formatted(.zh)) 前发布。", " Publish them by \($0.formatted(.en)).") }
        return switch occasion {
        case .begins:
            Phrase(
                "「\(zh)」开始写了，\(due?.zh ?? "写好就发布。")\(draft.zh)",
                "It is time to write your OKRs for \(en).\(due?.en ?? "")\(draft.en)")
        case .lastDay:
            Phrase(
                "「\(zh)」的 OKR 还没有发布，制定阶段就要结束了。\(draft.zh)",
                "Your OKRs for \(en) are not published, and the time for writing is ending.\(draft.en)")
        case .soon, .teamDay, .late, .asked:
            Phrase(
                "「\(zh)」的 OKR 还没有发布。\(due?.zh ?? "")\(draft.zh)",
                "Your OKRs for \(en) are not published yet.\(due?.en ?? "")\(draft.en)")
        }
    }

    private var scoring: Phrase {
        let open = Phrase(
            "还有 \(count) 条关键结果没有打分",
            count == 1 ? "1 key result has no score yet" : "\(count) key results have no score yet")
        let due = until.map { Phrase("，\($0.formatted(.zh)) 前打好", "; give it by \($0.formatted(.en))") }
        return switch occasion {
        case .begins:
            Phrase(
                "「\(cycleName.zh)」可以打分了：\(open.zh)\(due?.zh ?? "")。",
                "Scoring for \(cycleName.en) is open: \(open.en)\(due?.en ?? "").")
        case .soon, .lastDay, .teamDay, .late, .asked:
            Phrase("「\(cycleName.zh)」\(open.zh)\(due?.zh ?? "")。", "In \(cycleName.en), \(open.en)\(due?.en ?? "").")
        }
    }
}

extension Reminding {
    /// "该更新进展、给关键结果打分了", "Time to check in and score your key results"; each thing once.
    package var title: Phrase {
        Phrase("该\(tasks.zh)了", "Time to \(tasks.en)")
    }

    /// What somebody asks for: "催你更新进展", "asks you to check in".
    package var request: Phrase {
        Phrase("提醒你\(tasks.zh)", "asks you to \(tasks.en)")
    }

    /// Why, and what was added to it.
    package var text: Phrase {
        let reasons = Phrase(reminders.map(\.reason.zh).joined(), reminders.map(\.reason.en).joined(separator: " "))
        return note.isEmpty ? reasons : Phrase("\(note)\n\(reasons.zh)", "\(note)\n\(reasons.en)")
    }

    private var tasks: Phrase {
        var seen: Set<Reminder.Kind> = []
        let tasks = reminders.filter { seen.insert($0.kind).inserted }.map(\.task)
        let last = tasks.count > 1 ? " and \(tasks[tasks.count - 1].en)" : ""
        let before = tasks.count > 1 ? tasks.dropLast() : tasks[...]
        return Phrase(tasks.map(\.zh).joined(separator: "、"), before.map(\.en).joined(separator: ", ") + last)
    }
}

extension Rhythm.Every {
    package var name: Phrase {
        switch self {
        case .week: Phrase("每周", "Every week")
        case .fortnight: Phrase("每两周", "Every two weeks")
        case .month: Phrase("每月", "Every month")
        }
    }

    /// For how long nothing was said.
    var span: Phrase {
        switch self {
        case .week: Phrase("一周", "a week")
        case .fortnight: Phrase("两周", "two weeks")
        case .month: Phrase("四周", "four weeks")
        }
    }
}

extension Rhythm {
    /// "每周四 10:00", "Thursdays at 10:00".
    package var name: Phrase {
        let zh = Day.weekdayNames.zh[weekday - 1]
        let en = Day.weekdayNames.en[weekday - 1]
        return switch every {
        case .week: Phrase("每\(zh) \(hour):00", "Every \(en), \(hour):00")
        case .fortnight: Phrase("每两周的\(zh) \(hour):00", "Every second \(en), \(hour):00")
        case .month: Phrase("每月最后一个\(zh) \(hour):00", "The last \(en) of a month, \(hour):00")
        }
    }
}

extension Day {
    /// Monday first.
    package static let weekdayNames = (
        zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )
}

extension Phrase {
    static let rhythmWeekday = Phrase("更新日从周一到周日里选。", "Choose a day from Monday to Sunday.")
    static let rhythmHour = Phrase("提醒时间在 6 点到 18 点之间。", "Reminders go out between 6:00 and 18:00.")
    static let specialDayName = Phrase("名称最多 40 个字。", "A name has at most 40 characters.")
    static let specialDaysBackwards = Phrase("最后一天不能早于第一天。", "The last day cannot come before the first.")
    static let specialDaysTooMany = Phrase("一次最多添加 31 天。", "Add at most 31 days at a time.")
    static let pauseIsOver = Phrase("选一个以后的日期。", "Choose a day that lies ahead.")
    static let pauseTooLong = Phrase("最多暂停一年。", "A pause lasts a year at most.")
}
