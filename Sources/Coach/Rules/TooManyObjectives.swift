/// Two to five objectives can be kept in mind; more scatter one's strength.
enum TooManyObjectives {
    static let most = 5
    static let fewest = 2

    static func hints(_ outline: Outline) -> [PlacedHint] {
        let count = outline.objectives.count
        let isChinese = outline.language == .chinese
        if count > most {
            return [
                PlacedHint(
                    place: .sheet,
                    hint: Hint(
                        rule: .tooManyObjectives, start: 0, end: 0, isSoft: false,
                        reason: isChinese
                            ? "有 \(count) 个目标。精力有限，留下最重要的 2 到 5 个，其余放到下个周期。"
                            : "There are \(count) objectives. Keep the two to five that matter most, and leave the rest for another cycle.",
                        example: isChinese ? "给它们排个序，只留前 4 个" : "Put them in order and keep the first four"))
            ]
        }
        guard count > 0, count < fewest else { return [] }
        return [
            PlacedHint(
                place: .sheet,
                hint: Hint(
                    rule: .tooFewObjectives, start: 0, end: 0, isSoft: true,
                    reason: isChinese
                        ? "只有一个目标。还有什么是这个周期一定要改变的？"
                        : "There is only one objective. What else has to change in this cycle?",
                    example: isChinese
                        ? "一个对外的目标，再加一个让团队变强的目标" : "One for those you serve, and one that makes the team stronger"))
        ]
    }
}
