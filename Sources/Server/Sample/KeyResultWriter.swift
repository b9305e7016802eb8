import Foundation
import OKR
import Storage

/// Writes the key results of one objective with their check-ins and scores.
struct KeyResultWriter {
    let writer: SheetWriter
    let sheet: Identifier<Sheet>
    let objective: Identifier<Objective>
    let cycle: Cycle
    let times: SheetTimes
    let author: Identifier<Person>
    let shift: Int

    private var journal: SampleJournal { writer.journal }

    func write(_ samples: [SampleKeyResult], at: Date) throws {
        let weights = SheetWriter.weights(samples.map(\.weight))
        for (index, sample) in samples.enumerated() {
            let at = at.addingTimeInterval(Double(index) * 5 + 5)
            let owner = sample.owner.flatMap { writer.people[$0]?.id }
            var keyResult = KeyResult(
                id: journal.id(at: at), objective: objective, position: index + 1,
                statement: try writer.prose(sample.text), weight: weights[index], owner: owner,
                due: max(cycle.starts, cycle.ends.adding(days: -sample.dueBeforeEnd)),
                metrics: try sample.metrics.map { try metric($0, at: at) })
            let added = Activity.keyResultAdded(keyResult: keyResult)
            let checkIns = try checkIns(sample, on: keyResult, shift: shift + index * 3)
            let readings = checkIns.flatMap(\.readings)
            // The row knows the latest figures; the entry tells how it began.
            keyResult.metrics = try keyResult.metrics.map { metric in
                try metric.measuring(readings.last { $0.metric == metric.id }?.value)
            }
            try keyResult.insert(in: journal.db)
            try record(added, at: at, by: author, keyResult.id)
            for checkIn in checkIns {
                try checkIn.insert(in: journal.db)
                try record(.checkedIn(checkIn: checkIn), at: checkIn.at, by: checkIn.author, keyResult.id)
            }
            if let score = sample.score, let scored = times.scored { try give(score, to: keyResult.id, at: scored) }
        }
    }

    private func metric(_ sample: SampleMetric, at: Date) throws -> Metric {
        let language = writer.language
        return try Metric(
            id: journal.id(at: at), name: language(sample.name), kind: sample.kind, start: sample.start,
            target: sample.target, low: sample.low, high: sample.high, unit: language(sample.unit),
            decimals: sample.decimals)
    }

    private func checkIns(_ sample: SampleKeyResult, on keyResult: KeyResult, shift: Int) throws -> [CheckIn] {
        let moments = times.checkIns(sample.checkIns, daysAgo: sample.daysAgo, shift: shift)
        let isComplete = moments.count == sample.checkIns
        let silent = sample.checkIns - sample.notes.count
        return try moments.enumerated().map { index, at in
            let readings = zip(sample.metrics, keyResult.metrics).compactMap { sample, metric in
                (index < sample.values.count ? sample.values[index] : nil)
                    .map { CheckIn.Reading(metric: metric.id, value: $0) }
            }
            let isLast = isComplete && index == moments.count - 1
            return CheckIn(
                id: journal.id(at: at), keyResult: keyResult.id, author: keyResult.owner ?? author, at: at,
                health: isLast ? sample.health : .onTrack,
                note: index < silent ? .empty : try writer.prose(sample.notes[index - silent]), readings: readings)
        }
    }

    private func give(_ score: Score, to keyResult: Identifier<KeyResult>, at: Date) throws {
        try ScoreRecord(score: score, factors: nil, note: "", by: author, at: at).save(of: keyResult, in: journal.db)
        try record(.scored(keyResult: keyResult, score: score), at: at, by: author, keyResult)
    }

    private func record(
        _ activity: Activity, at: Date, by actor: Identifier<Person>, _ keyResult: Identifier<KeyResult>
    ) throws {
        try journal.record(activity, at: at, by: actor, sheet: sheet, objective: objective, keyResult: keyResult)
    }
}
