import OKR

extension ListedJob.State {
    var name: Phrase {
        switch self {
        case .due: Phrase("等待执行", "Due")
        case .running: Phrase("正在执行", "Running")
        case .later: Phrase("还没到时间", "Later")
        case .parked: Phrase("已搁置", "Set aside")
        }
    }
}

extension Phrase {
    static let adminJobs = Phrase("后台任务", "Jobs")
    static let jobsHint = Phrase(
        "改动之后要做的事。失败的会越隔越久地重试两天，然后搁置，等你决定。",
        "What is to be done after changes. What fails is tried ever more seldom for two days, then set aside until you decide."
    )
    static let noJobs = Phrase("没有等着做的事。", "Nothing is left to do.")
    static func moreJobs(_ count: Int) -> Phrase { Phrase("还有 \(count) 个没有列出。", "\(count) more are not listed.") }
    static let jobKind = Phrase("任务", "Job")
    static let jobDue = Phrase("时间", "Due")
    static let jobAttempts = Phrase("次数", "Attempts")
    static let jobError = Phrase("出错原因", "What went wrong")
    static let jobActions = Phrase("操作", "Actions")
    static let retryJob = Phrase("现在执行", "Run now")
    static let dropJob = Phrase("放弃", "Drop")
    static func jobName(_ kind: String) -> Phrase {
        switch kind {
        case "fanOut": Phrase("通知相关的人", "Tell whom it concerns")
        case "mail": Phrase("发邮件", "Send a letter")
        case "post": Phrase("发群消息", "Post to a room")
        case "remindRound": Phrase("看哪里到了提醒的时间", "See where it is time to remind")
        case "remind": Phrase("提醒到点的人", "Remind those whose hour has come")
        default: Phrase(kind, kind)
        }
    }
}
