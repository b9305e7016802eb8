extension Phrase {
    static let announcementWithdrawn = Phrase("这条公告已经撤回了。", "This announcement was withdrawn.")
    static let announcementRemindedToday = Phrase(
        "一天只提醒一次。明天还没人读，再来提醒。", "A reminder goes out once a day. Try again tomorrow.")
}
