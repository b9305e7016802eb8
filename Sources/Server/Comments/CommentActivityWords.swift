import OKR

extension Activity {
    /// What was said and settled; without the words.
    var commentSentence: Phrase? {
        switch self {
        case .commented(let thread, _):
            thread.people.count > 1
                ? Phrase("参与了一处讨论", "Wrote in a thread") : Phrase("写了一条评论", "Wrote a comment")
        case .commentChanged: Phrase("改了一条评论", "Changed a comment")
        case .commentDeleted: Phrase("删除了一条评论", "Deleted a comment")
        case .commentRestored: Phrase("恢复了一条评论", "Brought a comment back")
        case .threadResolved: Phrase("解决了一处讨论", "Resolved a thread")
        case .threadReopened: Phrase("重新打开了一处讨论", "Reopened a thread")
        case .reacted(let reaction):
            Phrase("对一条评论表示「\(reaction.kind.name.zh)」", "Reacted to a comment: \(reaction.kind.name.en)")
        case .unreacted: Phrase("收回了对一条评论的表态", "Took back a reaction to a comment")
        default: nil
        }
    }
}
