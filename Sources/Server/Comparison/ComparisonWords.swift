import OKR

extension Phrase {
    static let comparison = Phrase("对照", "Side by side")
    static let compare = Phrase("对照", "Compare")
    static let compareMine = Phrase("对照我的 OKR", "Beside my OKRs")
    static let compareCycles = Phrase("和上个周期对照", "Beside the cycle before")
    static let compareWhom = Phrase("和谁对照：姓名或拼音", "Compare with whom: a name")
    static let formerCycle = Phrase("和哪个周期对照", "Which cycle to compare with")
    static let besideMine = Phrase("和我的对照", "Beside mine")
    static let noTies = Phrase("两边的目标还没有互相对齐。", "None of these objectives is aligned to one of the other sheet.")
    static let tiesBetween = Phrase("两边之间的对齐", "Alignments between the two")
    static let goesOn = Phrase("延续下来", "Goes on")
    static let ended = Phrase("没有延续", "Ended")
    static let isNew = Phrase("新写的", "New")
}
