import OKR

extension Phrase {
    static let adminReminders = Phrase("提醒", "Reminders")
    static let remindersHint = Phrase(
        "一个人一天最多收到一条自动提醒，几件事合在一起说；休息日不发，已离职和只读的人不会收到。",
        "At most one automatic reminder a person a day, with everything in it; none on days off, none to leavers or readers."
    )
    static let remindAtAll = Phrase("发提醒", "Remind people")
    static let remindAtAllHint = Phrase(
        "关掉之后什么提醒都不发，包括催办。", "Off means no reminders at all, not even those that leaders send.")
    static let whatGoesOutTomorrow = Phrase("明天会发什么", "What goes out tomorrow")
    static let tomorrowHint = Phrase(
        "按现在的情况算；明天之前做完的人不会收到。", "As things stand now: whoever is done by then hears nothing.")
    static let tomorrowIsOff = Phrase("明天是休息日，不发提醒。", "Tomorrow is a day off: nothing goes out.")
    static let nobodyTomorrow = Phrase("明天没有要提醒的人。", "Nobody needs to be reminded tomorrow.")
    static let remindersAreOff = Phrase("提醒已经全部关闭。", "All reminders are switched off.")
    static func willBeReminded(_ count: Int) -> Phrase {
        Phrase("会提醒 \(count) 人", count == 1 ? "1 person will be reminded" : "\(count) people will be reminded")
    }
    static let atHour = Phrase("时间", "At")
    static let whatIsSaid = Phrase("内容", "What it says")
    static let rhythms = Phrase("更新节奏", "Rhythm of check-ins")
    static let rhythmsHint = Phrase(
        "团队多久更新一次进展、在哪一天、几点提醒。没有单独设定的团队沿用上级。",
        "How often a team checks in, on which day, and at what hour. Teams without one of their own take that of the team above."
    )
    static let rhythmHint = Phrase(
        "时间按每个人所在的时区算，其他提醒也在这个时间发。", "On everybody’s own clock; other reminders come at this hour too.")
    static let rhythm = Phrase("节奏", "Rhythm")
    static let rhythmFrom = Phrase("来自", "From")
    static let ownRhythm = Phrase("单独设定", "Its own")
    static let usualRhythm = Phrase("默认", "Usual")
    static let asTeamAbove = Phrase("沿用上级团队", "As the team above")
    static func asTeam(_ name: String) -> Phrase { Phrase("沿用 \(name)", "As \(name)") }
    static let rhythmEvery = Phrase("多久一次", "How often")
    static let rhythmWeekday = Phrase("哪一天", "On")
    static let rhythmHour = Phrase("几点提醒", "At")
    static let workCalendar = Phrase("工作日历", "Work calendar")
    static let workCalendarHint = Phrase(
        "周末以外的假期，和调休要上班的周末。落在休息日的提醒顺延到下一个工作日。",
        "Days off besides weekends, and weekend days that are worked. What falls on a day off comes on the next working day."
    )
    static let firstDay = Phrase("从", "From")
    static let lastDayField = Phrase("到（含）", "To (included)")
    static let kindOfDay = Phrase("类型", "Kind")
    static let nameOfDay = Phrase("名称", "Name")
    static let dayOff = Phrase("放假", "Day off")
    static let workedDay = Phrase("上班", "Worked")
    static let addDays = Phrase("添加日期", "Add days")
    static let remove = Phrase("移除", "Remove")
    static func removeDay(_ day: String) -> Phrase { Phrase("移除 \(day)", "Remove \(day)") }
}

extension Rhythm {
    static func weekdayName(_ weekday: Int, _ language: Language) -> String {
        language == .zh ? Day.weekdayNames.zh[weekday - 1] : Day.weekdayNames.en[weekday - 1]
    }
}
