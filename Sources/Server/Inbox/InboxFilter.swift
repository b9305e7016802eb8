import OKR

/// What of an inbox is shown: one of its tabs.
enum InboxFilter: String, CaseIterable, Sendable {
    case all, mention, comment, request, alignment, progress, announcement

    /// The kinds behind the tab; nil for all.
    var kinds: [Notification.Kind]? {
        switch self {
        case .all: nil
        case .mention: [.mention]
        case .comment: [.comment]
        case .request: [.request, .answer]
        case .alignment: [.alignment]
        case .progress: [.risk, .checkIn, .publication, .score]
        case .announcement: [.announcement, .reminder]
        }
    }

    func holds(_ kind: Notification.Kind) -> Bool { kinds?.contains(kind) ?? true }

    var name: Phrase {
        switch self {
        case .all: Phrase("全部", "All")
        case .mention: Phrase("提及我", "Mentions")
        case .comment: Phrase("评论", "Comments")
        case .request: Phrase("请求", "Requests")
        case .alignment: Phrase("对齐", "Alignment")
        case .progress: Phrase("进展", "Progress")
        case .announcement: Phrase("公告与催办", "Announcements")
        }
    }
}
