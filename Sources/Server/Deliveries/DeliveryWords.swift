import OKR

extension Activity {
    /// What was done about mail, chat and jobs.
    var deliveringSentence: Phrase? {
        switch self {
        case .chatRoomAdded(_, let name): Phrase("添加了群「\(name)」", "Added the chat room “\(name)”")
        case .chatRoomChanged(_, let name): Phrase("改了群「\(name)」", "Changed the chat room “\(name)”")
        case .chatRoomRemoved(_, let name): Phrase("移除了群「\(name)」", "Removed the chat room “\(name)”")
        case .deliveryRepeated: Phrase("重新发送了一条消息", "Sent a message again")
        case .jobRetried: Phrase("让一个搁置的后台任务重新执行", "Retried a job that was set aside")
        case .jobDropped: Phrase("放弃了一个后台任务", "Dropped a job")
        case .mailChosen: Phrase("改了接收邮件的设置", "Chose what to get by mail")
        default: nil
        }
    }
}

extension Delivery.State {
    var name: Phrase {
        switch self {
        case .waiting: Phrase("等待发送", "Waiting")
        case .sent: Phrase("已送达", "Sent")
        case .failed: Phrase("失败", "Failed")
        case .dropped: Phrase("不用再发", "Not needed")
        }
    }
}

extension Delivery.Medium {
    var name: Phrase { self == .mail ? Phrase("邮件", "Mail") : Phrase("聊天", "Chat") }
}

extension Delivery.Kind {
    var name: Phrase {
        switch self {
        case .now: Phrase("即时通知", "Notification")
        case .digest: Phrase("每日汇总", "Daily digest")
        case .invitation: Phrase("邀请", "Invitation")
        case .reset: Phrase("重设密码", "Password reset")
        case .test: Phrase("测试", "Test")
        }
    }
}

extension Phrase {
    static let adminDeliveries = Phrase("发送记录", "Deliveries")
    static let deliveriesHint = Phrase(
        "发出的每封邮件、每条群消息，对方怎么回答。失败的会自动重试两天，也可以在这里重新发送。",
        "Every letter and chat message, and what the other side answered. What fails is tried again for two days; you can also send it again here."
    )
    static let deliveryMedium = Phrase("方式", "By")
    static let deliveryState = Phrase("状态", "State")
    static let deliveryReceiver = Phrase("收件人", "To")
    static let deliverySubject = Phrase("内容", "About")
    static let deliveryAnswer = Phrase("对方的回答", "Answer")
    static let deliveryWhen = Phrase("时间", "When")
    static let allMedia = Phrase("邮件和聊天", "Mail and chat")
    static let allStates = Phrase("所有状态", "All states")
    static let findReceiver = Phrase("邮箱或群名", "Address or room")
    static let sendAgain = Phrase("重新发送", "Send again")
    static func sendAgainTo(_ name: String) -> Phrase { Phrase("重新发送给 \(name)", "Send again to \(name)") }
    static let noDeliveries = Phrase("还没有发送过什么。", "Nothing was sent yet.")
    static func attempts(_ count: Int) -> Phrase {
        Phrase("试过 \(count) 次", count == 1 ? "1 attempt" : "\(count) attempts")
    }
    static func nextAttempt(_ when: String) -> Phrase { Phrase("下次 \(when)", "next \(when)") }
    static let noLongerThere = Phrase("收件人已离职或被移除", "Whoever it was for has left or was removed")
    static let nothingLeft = Phrase(
        "没有要说的了：已读、已关闭或不再可见", "Nothing left to say: read, switched off or no longer visible")
    static let noMailServer = Phrase("没有设置邮件服务器", "No mail server is set up")
    static let deliveryNotOver = Phrase("这条消息还在等待发送。", "That message still waits to be sent.")
}
