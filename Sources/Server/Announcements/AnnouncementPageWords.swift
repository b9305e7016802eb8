import OKR

extension Phrase {
    static let announcements = Phrase("公告", "Announcements")
    static let announcementsHint = Phrase(
        "要大家都知道的事：周期开始、规则变化、三件大事。", "What everybody should know: a cycle begins, a rule changes, the three things that count.")
    static let newAnnouncement = Phrase("写一条公告", "New announcement")
    static let announcementTitle = Phrase("标题", "Title")
    static let announcementText = Phrase("正文", "Text")
    static let announceTo = Phrase("发给", "To")
    static let announceToAll = Phrase("所有人", "Everybody")
    static let announceToTeams = Phrase("这些团队（含下级团队）", "These teams and the teams below them")
    static let announceToWhom = Phrase("选至少一个你负责的团队。", "Choose at least one of the teams you lead.")
    static let announceNotYourTeam = Phrase("只能发给你负责的团队。", "You can announce to the teams you lead.")
    static let announcersOnly = Phrase("管理员和团队负责人可以发公告。", "Administrators and team leaders can announce.")
    static let announcementNotYours = Phrase("只有写的人和管理员能改这条公告。", "Its writer and administrators can change this.")
    static let announce = Phrase("发布公告", "Announce")
    static let noAnnouncements = Phrase("还没有公告", "No announcements yet")
    static let readIt = Phrase("知道了", "Got it")
    static let readWhole = Phrase("读全文", "Read it")
    static let remindUnread = Phrase("提醒未读的人", "Remind those who have not read it")
    static let reminded = Phrase("已经提醒了没有读的人。", "Those who have not read it were reminded.")
    static let withdrawAnnouncement = Phrase("撤回", "Withdraw")
    static let editAnnouncement = Phrase("修改", "Edit")
    static let isWithdrawn = Phrase("已撤回", "Withdrawn")
    static let isEdited = Phrase("改过", "edited")
    static func readBy(_ read: Int, _ told: Int) -> Phrase { Phrase("\(read) / \(told) 人已读", "Read by \(read) of \(told)") }
    static func haveRead(_ count: Int) -> Phrase { Phrase("已读 \(count)", "Read \(count)") }
    static func haveNotRead(_ count: Int) -> Phrase { Phrase("未读 \(count)", "Not read \(count)") }
    static let whoWillBeTold = Phrase("谁会收到", "Who will be told")
    static let nobodyWillBeTold = Phrase("不会通知任何人。", "Nobody will be told.")
    static func willBeTold(_ count: Int) -> Phrase { Phrase("会通知 \(count) 人", count == 1 ? "1 person will be told" : "\(count) people will be told") }
    static func andMorePeople(_ count: Int) -> Phrase { Phrase("还有 \(count) 人", "and \(count) more") }
}
