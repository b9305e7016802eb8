import OKR

extension Phrase {
    static let membersSetWeights = Phrase("成员可以自己定权重", "Members may set weights themselves")
    static let severalParents = Phrase(
        "一个目标可以对齐多个上级目标；取消勾选后，已有的多个对齐保留，不能再加",
        "An objective may align to several others. If not, those that do stay as they are, and none is added")
    static let activityHint = Phrase("谁在什么时候改了什么，最新的在前。", "Who changed what and when, newest first.")
    static let activityAll = Phrase("连 OKR 的改动一起看", "Show changes to OKRs too")
    static let activityAdministration = Phrase("只看管理操作", "Administration only")
    static let activityWhen = Phrase("时间", "When")
    static let activityWho = Phrase("谁", "Who")
    static let activityWhat = Phrase("做了什么", "What")
    static let theProgram = Phrase("系统", "Okra")
}
