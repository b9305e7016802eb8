extension Phrase {
    static let alignedToItself = Phrase("目标不能对齐自己。", "An objective cannot align to itself.")
    static let alignedWithinSheet = Phrase(
        "这是同一张 OKR 表里的目标，去对齐别人的目标吧。", "Both are on the same sheet. Align to somebody else’s objective.")
    static let alignedAcrossCycles = Phrase(
        "两个目标的周期没有重叠，不能对齐。", "The cycles of the two objectives do not overlap, so they cannot be aligned.")
    static let alignedAlready = Phrase("已经对齐过这个目标。", "These two are aligned already.")
    static let alignedInLoop = Phrase(
        "那个目标已经直接或间接对齐到这个目标，再对齐会绕成圈。",
        "That objective already supports this one, directly or through others. Aligning them would make a loop.")
    static let alignedElsewhere = Phrase(
        "管理员规定一个目标只对齐一个上级目标；先取消现在的对齐，再对齐这个。",
        "The administrator lets an objective align to one other only. Remove the alignment it has, then make this one.")
}
