import Foundation
import OKR

extension Phrase {
    static let inbox = Phrase("收件箱", "Inbox")
    static let yesterday = Phrase("昨天", "Yesterday")
    static let restOfWeek = Phrase("本周", "This week")
    static let readAll = Phrase("全部标为已读", "Mark all as read")
    static let allRead = Phrase("都标为已读了", "All marked as read")
    static let markRead = Phrase("标为已读", "Mark as read")
    static let notificationSettings = Phrase("通知设置", "Notification settings")
    static let olderNotifications = Phrase("更早的通知", "Older notifications")
    static let unreadMark = Phrase("未读", "Unread")
    static func unreadCount(_ count: String) -> Phrase { Phrase("\(count) 条未读", "\(count) unread") }
    static func moreAboutIt(_ count: Int) -> Phrase { Phrase("还有 \(count) 条", "\(count) more") }
    static let inboxIsEmpty = Phrase("收件箱是空的", "Your inbox is empty")
    static let inboxIsEmptyHint = Phrase(
        "有人提到你、对齐到你的目标、请你支持，都会出现在这里。关注同事，他们的进展也会来。",
        "Mentions, alignments and requests arrive here. Follow colleagues to hear of their progress too.")
    static let lookAround = Phrase("看看组织 OKR", "See the organisation’s OKRs")
    static let nothingOfThisKind = Phrase("这一类没有通知", "Nothing of this kind")
    static let whatIFollow = Phrase("我关注的", "What I follow")
    static let openPlace = Phrase("打开", "Open")
    static let muteThis = Phrase("不再通知这个目标", "Mute this objective")
    static let muteSheet = Phrase("不再通知这份 OKR", "Mute these OKRs")
    static let muteKind = Phrase("不再通知这一类", "Mute this kind")
    static let muted = Phrase("不再通知了。直接提到你、请你支持的仍会告诉你。", "Muted. Mentions and requests to you still arrive.")
    static let keysBrowse = Phrase("上下条", "Up and down")
    static let chooseOne = Phrase("选一条通知，在这里看", "Choose a notification to read it here")
    static let notificationsOnThisPage = Phrase("通知", "Notifications")
    static func minutesAgo(_ minutes: Int) -> Phrase {
        minutes < 1 ? Phrase("刚刚", "just now") : Phrase("\(minutes) 分钟前", "\(minutes) min ago")
    }
}

extension Viewer {
    /// "99+" where counting stopped.
    var unreadText: String { unread >= Notification.mostCounted ? "\(Notification.mostCounted - 1)+" : "\(unread)" }

    /// When something was, as short as it can be said: minutes, the time of today, or the day.
    func moment(_ at: Date) -> String {
        let minutes = Int(now.timeIntervalSince(at) / 60)
        if (0..<60).contains(minutes) { return language(.minutesAgo(minutes)) }
        let day = Day(at, in: timeZone)
        if day.days(until: today) > 1 { return day.formatted(language, on: today) }
        let second = Int(at.timeIntervalSince(day.startInstant(in: timeZone)))
        let (hour, minute) = (second / 3600, second / 60 % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
