import OKR

extension Phrase {
    static let scoreYourOKRs = Phrase("为自己的 OKR 打分", "Score your OKRs")
    static func scoresOf(_ name: String) -> Phrase { Phrase("\(name)的得分", "Scores of \(name)") }
    static let notForAppraisal = Phrase(
        "得分与个人绩效无关，不用于考核。", "Scores are about the aims, not about you; they are not for appraisal.")
    static let wholeScore = Phrase("整份得分", "The whole sheet")
    static let nothingScored = Phrase("还没有打分。", "Nothing is scored yet.")
    static let howToRead = Phrase("怎么看分数", "How to read a score")
    static let factorsPropose = Phrase(
        "参考分来自进度，再看难度和努力；最后由你决定。",
        "The proposal starts from progress and weighs difficulty and effort; the decision is yours.")
    static func leftToScore(_ count: Int) -> Phrase { Phrase("还差 \(count) 条", "\(count) to go") }
    static let unscored = Phrase("未打分", "not scored")
    static func scoreOf(_ label: String) -> Phrase { Phrase("\(label) 得分", "Score of \(label)") }
    static func scoreNote(_ label: String) -> Phrase { Phrase("\(label) 说明", "Note on \(label)") }
    static let scoreNoteHint = Phrase("写一句：为什么是这个分？", "One line: why this score?")
    static let completion = Phrase("完成", "Completion")
    static let difficulty = Phrase("难度", "Difficulty")
    static let effort = Phrase("努力", "Effort")
    static let proposal = Phrase("参考分", "Proposal")
    static let takeProposal = Phrase("用参考分", "Use the proposal")
    static let withdrawScore = Phrase("撤回", "Withdraw")
    static let clueQuestion = Phrase("下次换什么做法？", "What will you do differently next time?")
    static let notYoursToScore = Phrase("分数由写这份 OKR 的人来打。", "Scores are given by whoever writes the sheet.")
    static let noProposal = Phrase("还没有进度，先选完成程度。", "There is no progress yet; choose how far it came first.")
    static let tenthsRange = Phrase("分数在 0 到 10 个十分之一之间。", "A score has 0 to 10 tenths.")
    static func scoringOpensOn(_ day: Day, today: Day) -> Phrase {
        Phrase(
            "\(day.formatted(.zh, on: today))开始打分，现在可以先看。",
            "Scoring opens on \(day.formatted(.en, on: today)); until then you can read along.")
    }
    static func scoringIsOver(_ day: Day, today: Day) -> Phrase {
        Phrase("打分已在 \(day.formatted(.zh, on: today))结束。", "Scoring ended on \(day.formatted(.en, on: today)).")
    }
}
