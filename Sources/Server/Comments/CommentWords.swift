import OKR

extension Phrase {
    static let comments = Phrase("评论", "Comments")
    static let comment = Phrase("评论", "Comment")
    static let threadIsGone = Phrase(
        "这处讨论已经不在了，可能刚被删除。", "This thread is not there any more. It may just have been deleted.")
    static let lineIsGone = Phrase(
        "这一行已经不在了，可能刚被删除。你写的还在框里。",
        "This line is not there any more. It may just have been deleted. What you wrote is still in the field.")
    static let onlyReadingComments = Phrase("你只能看，不能评论。", "You can read, but not comment.")
    static let wholeSheet = Phrase("整份 OKR", "The whole sheet")
    static let aCheckIn = Phrase("进展", "check-in")
    static let commentOnThis = Phrase("评论这一行", "Comment on this")
    static func commentsHere(_ count: Int) -> Phrase {
        Phrase("\(count) 条评论", count == 1 ? "1 comment" : "\(count) comments")
    }
    static func openThreads(_ count: Int) -> Phrase {
        Phrase("\(count) 处未解决", count == 1 ? "1 open thread" : "\(count) open threads")
    }
    static func seeResolved(_ count: Int) -> Phrase { Phrase("看已解决 \(count)", "Resolved: \(count)") }
    static let seeOpen = Phrase("看未解决", "Open threads")
    static let seeWholeSheet = Phrase("整份 OKR 的评论", "On the whole sheet")
    static let noThreads = Phrase("还没有人评论。", "Nobody has commented yet.")
    static let noOpenThreads = Phrase("没有未解决的讨论。", "No open threads.")
    static let howToComment = Phrase(
        "选中任意文字就能评论，也可以按 C 给整行评论。", "Select any words to comment on them, or press C to comment on a whole line.")
    static let writeComment = Phrase("写评论，@ 提及同事", "Comment, @ mentions somebody")
    static let writeReply = Phrase("回复，@ 提及同事", "Reply, @ mentions somebody")
    static let replyReopens = Phrase("已解决。回复会重新打开这处讨论。", "Resolved. A reply opens it again.")
    static let send = Phrase("发送", "Send")
    static let resolve = Phrase("解决", "Resolve")
    static let reopen = Phrase("重新打开", "Reopen")
    static func resolvedBy(_ name: String) -> Phrase { Phrase("\(name) 已解决", "Resolved by \(name)") }
    static let commentDeleted = Phrase("评论已删除", "Comment deleted")
    static let deletedComment = Phrase("这条评论已删除", "This comment was deleted")
    static func moreReplies(_ count: Int) -> Phrase {
        Phrase("还有 \(count) 条回复", count == 1 ? "1 more reply" : "\(count) more replies")
    }
    static let openThread = Phrase("打开讨论", "Open thread")
    static let quotedWords = Phrase("评论的文字", "The words commented on")
    static let wordsAreGone = Phrase("原文里已经没有这几个字", "These words are no longer in the text")
    static let onlyTheseWords = Phrase("只评论其中几个字", "Comment on some words only")
    static let theseWords = Phrase("照原文写下这几个字", "The words, as they stand in the text")
    static let react = Phrase("表态", "React")
    static let takeBackReaction = Phrase("收回", "Take back")
    static func feltBy(_ what: String, _ names: [String]) -> Phrase {
        Phrase("\(what)：\(names.joined(separator: "、"))", "\(what): \(names.joined(separator: ", "))")
    }
    static let changeComment = Phrase("改评论", "Change comment")
    static let threadOnSheet = Phrase("在 OKR 表里看", "See it on the sheet")
    static func commentsOn(_ name: String) -> Phrase { Phrase("\(name)的 OKR · 评论", "\(name)’s OKRs · Comments") }
    static func onlyTheFirst(_ most: Int) -> Phrase { Phrase("只显示前 \(most) 处。", "Only the first \(most) are shown.") }
    static let foundComments = Phrase("评论", "Comments")
}
