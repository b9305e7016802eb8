/// Weights are shares of a whole: together they are 100 %.
enum WeightsDoNotSum {
    /// Thirds cannot add up to 1,000 thousandths.
    static let slack = 5

    static func hints(_ outline: Outline) -> [PlacedHint] {
        var found: [PlacedHint] = []
        if let sum = wrongSum(outline.objectives.map { $0.weight }) {
            found.append(PlacedHint(place: .sheet, hint: hint(sum, outline.language)))
        }
        for (index, objective) in outline.objectives.enumerated() {
            if let sum = wrongSum(objective.keyResults.map { $0.weight }) {
                found.append(PlacedHint(place: .objective(index), hint: hint(sum, outline.language)))
            }
        }
        return found
    }

    private static func wrongSum(_ weights: [Int?]) -> Int? {
        guard !weights.isEmpty else { return nil }
        var sum = 0
        for weight in weights {
            guard let weight else { return nil }
            sum += weight
        }
        return abs(sum - 1000) > slack ? sum : nil
    }

    private static func hint(_ sum: Int, _ language: Statement.Language) -> Hint {
        let percent = sum % 10 == 0 ? "\(sum / 10)" : "\(sum / 10).\(sum % 10)"
        let isChinese = language == .chinese
        return Hint(
            rule: .weightsDoNotSum, start: 0, end: 0, isSoft: false,
            reason: isChinese ? "权重加起来是 \(percent)%，不是 100%。" : "The weights add up to \(percent) %, not 100 %.",
            example: isChinese ? "40% + 30% + 30%" : "40 % + 30 % + 30 %")
    }
}
