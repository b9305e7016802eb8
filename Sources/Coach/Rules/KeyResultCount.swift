/// One key result seldom proves an objective, and more than five are a plan of work.
enum KeyResultCount {
    static let most = 5

    static func hints(_ objective: Outline.Objective, at index: Int, _ language: Statement.Language) -> [PlacedHint] {
        let isChinese = language == .chinese
        let count = objective.keyResults.count
        if count > most {
            return [
                PlacedHint(
                    place: .objective(index),
                    hint: Hint(
                        rule: .tooManyKeyResults, start: 0, end: 0, isSoft: false,
                        reason: isChinese
                            ? "有 \(count) 条关键结果。留下能证明目标达成的 2 到 5 条，其余是任务。"
                            : "There are \(count) key results. Keep the two to five that prove the objective; the others are tasks.",
                        example: isChinese
                            ? "问一句：少了这条，目标还能算达成吗？" : "Ask of each: without it, would the objective still be reached?"))
            ]
        }
        guard count == 1 else { return [] }
        return [
            PlacedHint(
                place: .objective(index),
                hint: Hint(
                    rule: .singleKeyResult, start: 0, end: 0, isSoft: true,
                    reason: isChinese
                        ? "只有一条关键结果，往往不足以说明目标达成。" : "A single key result seldom shows that the objective was reached.",
                    example: isChinese
                        ? "再加一条，防止顾此失彼：速度之外看质量，数量之外看满意度"
                        : "Add one that keeps the balance: quality beside speed, satisfaction beside volume"))
        ]
    }
}
