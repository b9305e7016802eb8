extension Phrase {
    /// Words to be marked that do not stand in the text.
    package static let markWithoutWords = Phrase(
        "这几个字已经不在原文里，重新选一次；也可以评论整行。",
        "These words are not in the text any more. Select them again, or comment on the whole line.")
    /// What somebody else said is theirs.
    package static let notYourComment = Phrase("只能改自己的评论。", "Only one’s own comments can be changed.")
    /// What was taken back stays so.
    package static let commentIsDeleted = Phrase("这条评论已经删除。", "This comment has been deleted.")
}
