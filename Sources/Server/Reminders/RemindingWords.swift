import Foundation
import OKR

extension Phrase {
    static let remindThem = Phrase("催办", "Remind")
    static let leftToDo = Phrase("还没做完", "Left to do")
    static func remindCount(_ count: Int) -> Phrase {
        Phrase("给 \(count) 人发提醒", count == 1 ? "Remind 1 person" : "Remind \(count) people")
    }
    static let nobodyToRemind = Phrase("现在没有要提醒的人", "Nobody to remind now")
    static let nothingToRemindOf = Phrase("该做的都做了，不用提醒。", "All is done; there is nothing to remind of.")
    static let remindingNote = Phrase("附一句话（可不写）", "Add a line, if you like")
    static let remindOnceADay = Phrase("同一件事，一个人一天只会被提醒一次。", "Nobody is reminded of the same thing twice a day.")
    static let remindingWays = Phrase("发到收件箱，邮件按各人的设置", "Goes to the inbox, and by mail as each has chosen")
    static let sendReminding = Phrase("发送", "Send")
    static func remindedCount(_ count: Int) -> Phrase {
        Phrase("已提醒 \(count) 人", count == 1 ? "Reminded 1 person" : "Reminded \(count) people")
    }

    static func remindedToday(by name: String?, at moment: Date, _ viewer: Viewer) -> Phrase {
        let clock = viewer.clock(moment)
        guard let name else { return Phrase("今天 \(clock) 系统提醒过了", "reminded automatically at \(clock) today") }
        return Phrase("今天 \(clock) \(name) 提醒过了", "reminded by \(name) at \(clock) today")
    }

    static func pausesUntil(_ day: Day) -> Phrase {
        Phrase("暂停提醒到 \(day.formatted(.zh))", "no reminders until \(day.formatted(.en))")
    }

    static let allRemindedToday = Phrase(
        "今天都提醒过了。同一件事一天只提醒一次，明天可以再催。", "All were reminded today. The same goes out once a day; ask again tomorrow.")
    static let notYoursToRemind = Phrase(
        "只有上级、团队负责人和管理员可以催办。", "Only managers, team leaders and administrators send reminders.")
    static let remindYourself = Phrase("自己的事不用催办。", "There is no need to remind yourself.")
    static let remindLeaver = Phrase("这位同事已经离职。", "This person has left.")
    static let remindReader = Phrase("这位同事只有只读权限，不用写 OKR。", "This person may only read and has no OKRs to write.")
    static let chooseSomebody = Phrase("至少选一个人。", "Choose at least one person.")

    static let myReminders = Phrase("提醒我什么", "What I am reminded of")
    static let myRemindersHint = Phrase(
        "一天最多一条，休息日不发。催办由人发出，不受这里的勾选影响，暂停时也不会收到。",
        "At most one a day, none on days off. What your leader sends comes whatever is ticked here, but not during a pause."
    )
    static let pausedUntilField = Phrase("暂停到这一天", "Pause until")
    static let pausedUntilHint = Phrase(
        "休假时用；这一天起恢复。不暂停就留空。", "For when you are away; reminders come back on that day. Empty for no pause.")
}

extension Viewer {
    /// The time of day on this person's wall, "09:05".
    func clock(_ moment: Date) -> String {
        let seconds = Int(moment.timeIntervalSince(Day(moment, in: timeZone).startInstant(in: timeZone)))
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
