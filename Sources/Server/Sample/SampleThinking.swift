import OKR

/// Makes up what somebody sets out to do, how it goes and what it is worth in the end.
struct SampleThinking {
    /// How it went in a cycle that is over, or how much of the time of the running one has passed.
    enum Course {
        /// 0…1, what most key results were worth.
        case scored(around: Double)
        case running(fraction: Double)
    }

    var dice: Dice

    /// - Parameters:
    ///   - above: the mailbox of whom this person reports to, and how many objectives stand there.
    mutating func objectives(
        _ count: Int, in craft: SampleCraft, course: Course, above: (mailbox: String, count: Int)?
    ) -> [SampleObjective] {
        var aims = craft.aims
        return (0..<count).map { index in
            let aim = aims.remove(at: dice.below(aims.count))
            let area = dice.pick(SampleCraft.areas)
            let results = 2 + dice.weighted([45, 40, 15])
            var objective = SampleObjective(
                aim.zh.replacing("{}", with: area.zh), aim.en.replacing("{}", with: area.en),
                ambition: dice.happens(0.5) ? dice.happens(0.5) ? .committed : .aspirational : nil,
                keyResults(results, in: craft, course: course))
            if let above, above.count > 0, dice.happens(index == 0 ? 0.9 : 0.6) {
                objective.supports = ["\(above.mailbox)/\(dice.below(above.count) + 1)"]
            }
            return objective
        }
    }

    private mutating func keyResults(_ count: Int, in craft: SampleCraft, course: Course) -> [SampleKeyResult] {
        var measures = craft.measures
        return (0..<min(count, measures.count)).map { _ in
            keyResult(measures.remove(at: dice.below(measures.count)), course: course)
        }
    }

    private mutating func keyResult(_ measure: SampleMeasure, course: Course) -> SampleKeyResult {
        let start = dice.between(measure.start.lowerBound, measure.start.upperBound)
        let target = dice.between(measure.target.lowerBound, measure.target.upperBound)
        let reached: Double
        let count: Int
        var score: Score?
        var health = Health.onTrack
        switch course {
        case .scored(let around):
            score = Score(nearest: around + (dice.fraction() - 0.5) * 0.5)
            reached = min(1.1, max(0, (score?.value ?? 0) + (dice.fraction() - 0.5) * 0.1))
            count = dice.between(1, 2)
        case .running(let fraction):
            reached = fraction * (0.35 + dice.fraction())
            count = dice.weighted([8, 20, 40, 24, 8])
            health = Health.byPace(progress: reached, expected: fraction) ?? .onTrack
        }
        let values = (0..<count).map { index -> Double? in
            (Double(start) + Double(target - start) * reached * Double(index + 1) / Double(count)).rounded()
        }
        var result = SampleKeyResult(
            text: measure.statement(from: start, to: target),
            metrics: [
                SampleMetric(
                    kind: measure.kind, start: Double(start), target: Double(target), unit: measure.unit, values: values
                )
            ],
            health: health, daysAgo: dice.weighted([3, 5, 4, 3, 2, 2, 1, 1, 1, 1, 1]), score: score)
        result.dueBeforeEnd = dice.below(4) * 7
        if count > 0, dice.happens(0.4) { result.notes = [dice.pick(Self.notes[health] ?? [])] }
        return result
    }

    private static let notes: [Health: [Phrase]] = [
        .onTrack: [
            Phrase("按计划推进，下周看第一批数据。", "Going as planned; first figures next week."),
            Phrase("这周补齐了人手，节奏上来了。", "We are complete since this week and picking up speed."),
            Phrase("试点反馈不错，准备推开。", "The pilot went well; next we roll it out."),
            Phrase("数字对过一遍，口径没有问题。", "Checked the figures once more; they hold."),
        ],
        .atRisk: [
            Phrase("依赖方排期紧，已约周三对一次。", "Those we depend on are busy; we meet on Wednesday."),
            Phrase("效果不如预期，换个做法再试两周。", "Less than hoped for; we try another way for two weeks."),
            Phrase("样本太少，先把量做上来。", "The sample is too small; first we need more."),
        ],
        .delayed: [
            Phrase("前置工作晚了，正在重排后面的节点。", "What comes first is late; we are moving the later steps."),
            Phrase("人手被抽走，需要上级帮忙定优先级。", "People were called away; we need help with priorities."),
        ],
    ]
}
