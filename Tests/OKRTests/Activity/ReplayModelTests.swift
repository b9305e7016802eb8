import Foundation
import OKR
import Testing

/// A sheet as plain lists, changed in place: what a replay must come to.
private struct PlainSheet {
    var objectives: [Int64] = []
    var keyResults: [Int64: [Int64]] = [:]
    var checkIns: [(id: Int64, keyResult: Int64, value: Double)] = []
    var scores: [Int64: Score] = [:]

    func current(_ keyResult: Int64) -> Double? { checkIns.last { $0.keyResult == keyResult }?.value }
}

@Suite struct ReplayModelTests {
    let sheet = Sheet(id: Identifier(1), cycle: Identifier(1), owner: .person(Identifier(1)))

    @Test(arguments: 1...8) func `any sequence of changes replays to what a plain sheet holds`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var replay = Replay([.sheetOpened(sheet: sheet)])
        var plain = PlainSheet()
        var gone: [(objective: Int64, keyResult: Int64)] = []
        for step in Int64(1)...200 {
            let objective = plain.objectives.randomElement(using: &generator)
            let owner = plain.objectives.filter { plain.keyResults[$0]?.isEmpty == false }
                .randomElement(using: &generator)
            let keyResult = owner.flatMap { plain.keyResults[$0]?.randomElement(using: &generator) }
            switch (Int.random(in: 0..<10, using: &generator), objective, owner, keyResult) {
            case (0, _, _, _):
                plain.objectives.append(step)
                replay.play(.objectiveAdded(objective: made(step, at: 1000 + Int(step))))
            case (1, .some, _, _):
                plain.objectives.shuffle(using: &generator)
                replay.play(.objectivesOrdered(sheet: sheet.id, order: plain.objectives.map { Identifier($0) }))
            case (2, let objective?, _, _), (3, let objective?, _, _):
                plain.keyResults[objective, default: []].append(step)
                // Positions may have gaps, so what is new goes behind every number there is.
                replay.play(.keyResultAdded(keyResult: try made(step, of: objective, at: 1000 + Int(step))))
            case (4, let objective?, let owner?, let keyResult?):
                plain.keyResults[owner]?.removeAll { $0 == keyResult }
                plain.keyResults[objective, default: []].insert(keyResult, at: 0)
                let order = (plain.keyResults[objective] ?? []).map { Identifier<KeyResult>($0) }
                replay.play(.keyResultsOrdered(objective: Identifier(objective), order: order))
            case (5, _, _, let keyResult?), (6, _, _, let keyResult?):
                let value = Double(Int.random(in: 0...99, using: &generator))
                plain.checkIns.append((step, keyResult, value))
                replay.play(.checkedIn(checkIn: made(step, on: keyResult, value)))
            case (7, _, _, _) where !plain.checkIns.isEmpty:
                let index = Int.random(in: plain.checkIns.indices, using: &generator)
                let id = plain.checkIns.remove(at: index).id
                replay.play(.checkInDeleted(checkIn: Identifier(id)))
            case (8, _, _, let keyResult?):
                plain.scores[keyResult] = Score(tenths: Int(step % 11))
                replay.play(.scored(keyResult: Identifier(keyResult), score: Score(nearest: Double(step % 11) / 10)))
            case (9, _, let owner?, let keyResult?) where gone.isEmpty:
                gone = [(owner, keyResult)]
                plain.keyResults[owner]?.removeAll { $0 == keyResult }
                replay.play(.keyResultDeleted(keyResult: Identifier(keyResult)))
            case (9, _, _, _):
                guard let (owner, keyResult) = gone.popLast() else { break }
                replay.play(.keyResultRestored(keyResult: Identifier(keyResult)))
                plain.keyResults[owner, default: []].append(keyResult)
                let order = (plain.keyResults[owner] ?? []).map { Identifier<KeyResult>($0) }
                replay.play(.keyResultsOrdered(objective: Identifier(owner), order: order))
            default: break
            }
            compare(try #require(replay.state), plain)
        }
    }

    private func compare(_ state: SheetState, _ plain: PlainSheet) {
        #expect(state.objectives.map(\.id.value) == plain.objectives)
        let live = plain.keyResults.values.flatMap(\.self)
        for objective in plain.objectives {
            let keyResults = state.keyResults[Identifier(objective)] ?? []
            #expect(keyResults.map(\.id.value) == plain.keyResults[objective] ?? [])
            #expect(keyResults.map { $0.metrics.first?.current } == keyResults.map { plain.current($0.id.value) })
        }
        for keyResult in live {
            let checkIns = plain.checkIns.filter { $0.keyResult == keyResult }.map(\.id)
            #expect((state.checkIns[Identifier(keyResult)] ?? []).map(\.id.value) == checkIns.reversed())
            #expect(state.scores[Identifier(keyResult)] == plain.scores[keyResult])
        }
        #expect(state.scores.keys.allSatisfy { live.contains($0.value) })
    }

    private func made(_ id: Int64, at position: Int) -> Objective {
        Objective(id: Identifier(id), sheet: sheet.id, position: position, statement: .empty, weight: .whole)
    }

    private func made(_ id: Int64, of objective: Int64, at position: Int) throws -> KeyResult {
        KeyResult(
            id: Identifier(id), objective: Identifier(objective), position: position, statement: .empty, weight: .whole,
            metrics: [try Metric(id: Identifier(id), target: 100)])
    }

    private func made(_ id: Int64, on keyResult: Int64, _ value: Double) -> CheckIn {
        CheckIn(
            id: Identifier(id), keyResult: Identifier(keyResult), author: Identifier(1),
            at: Date(timeIntervalSince1970: Double(id)), health: .onTrack, note: .empty,
            readings: [CheckIn.Reading(metric: Identifier(keyResult), value: value)])
    }
}
