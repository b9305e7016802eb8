extension Notification.Kind {
    /// What the kind is called in settings.
    package var name: Phrase {
        switch self {
        case .mention: Phrase("有人提到我", "Somebody mentions me")
        case .comment: Phrase("评论与回复", "Comments and replies")
        case .request: Phrase("有人请我承接、对齐或支持", "Somebody asks me to take on, align or help")
        case .answer: Phrase("对我的请求的答复", "Answers to what I asked")
        case .alignment: Phrase("对齐变化", "Changes of alignment")
        case .risk: Phrase("相关的目标有风险或已延期", "What concerns me is at risk or delayed")
        case .checkIn: Phrase("关注的人更新进展", "Check-ins on what I follow")
        case .publication: Phrase("下属、团队和关注的人发布 OKR", "My reports, my team or those I follow publish")
        case .score: Phrase("我的和关注的关键结果打了分", "Scores on mine and on what I follow")
        case .announcement: Phrase("公告", "Announcements")
        case .reminder: Phrase("催办与提醒", "Reminders")
        }
    }
}
