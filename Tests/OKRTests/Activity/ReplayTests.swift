import Foundation
import OKR
import Testing

@Suite struct ReplayTests {
    let sheet = Sheet(id: Identifier(1), cycle: Identifier(1), owner: .person(Identifier(1)))

    func objective(_ id: Int64, at position: Int) -> Objective {
        Objective(id: Identifier(id), sheet: sheet.id, position: position, statement: .empty, weight: .whole)
    }

    func keyResult(_ id: Int64, of objective: Int64, at position: Int) throws -> KeyResult {
        KeyResult(
            id: Identifier(id), objective: Identifier(objective), position: position, statement: .empty, weight: .whole,
            metrics: [try Metric(id: Identifier(id * 10), target: 100)])
    }

    func checkIn(_ id: Int64, on keyResult: Int64, at seconds: Double, _ value: Double) -> CheckIn {
        CheckIn(
            id: Identifier(id), keyResult: Identifier(keyResult), author: Identifier(1),
            at: Date(timeIntervalSince1970: seconds), health: .onTrack, note: .empty,
            readings: [CheckIn.Reading(metric: Identifier(keyResult * 10), value: value)])
    }

    func current(_ replay: Replay, _ objective: Int64 = 1) -> Double? {
        replay.state?.keyResults[Identifier(objective)]?.first?.metrics.first?.current
    }

    func begun() throws -> Replay {
        Replay([
            .sheetOpened(sheet: sheet), .objectiveAdded(objective: objective(1, at: 1)),
            .keyResultAdded(keyResult: try keyResult(2, of: 1, at: 1)),
        ])
    }

    @Test func `before it was opened there is no sheet`() {
        #expect(Replay().state == nil)
    }

    @Test func `a figure follows the newest check-in, and the one before once that is deleted`() throws {
        var replay = try begun()
        replay.play(.checkedIn(checkIn: checkIn(5, on: 2, at: 100, 10)))
        replay.play(.checkedIn(checkIn: checkIn(6, on: 2, at: 200, 20)))
        #expect(current(replay) == 20)
        replay.play(.checkInChanged(checkIn: checkIn(5, on: 2, at: 100, 15)))
        #expect(current(replay) == 20)
        replay.play(.checkInDeleted(checkIn: Identifier(6)))
        #expect(current(replay) == 15)
        replay.play(.checkInDeleted(checkIn: Identifier(5)))
        #expect(current(replay) == nil)
        replay.play(.checkedIn(checkIn: checkIn(6, on: 2, at: 200, 20)))
        #expect(current(replay) == 20)
    }

    @Test func `what was handed down, asked and needed is there as it was answered last`() throws {
        var replay = try begun()
        let noon = Date(timeIntervalSince1970: 300)
        let down = Breakdown(
            id: Identifier(1), subject: Identifier(2), owner: .person(Identifier(2)), by: Identifier(1), at: noon)
        let request = AlignmentRequest(
            id: Identifier(1), subject: Identifier(1), owner: .person(Identifier(2)), by: Identifier(1), at: noon)
        let dependency = Dependency(
            id: Identifier(1), subject: Identifier(1), owner: .team(Identifier(2)), by: Identifier(1), at: noon)
        replay.play(.handedDown(breakdown: down))
        replay.play(.alignmentRequested(request: request))
        replay.play(.dependencyAdded(dependency: dependency))
        #expect(replay.state?.breakdowns == [down])
        let no = try Decision(.declined, by: Identifier(2), at: noon, word: "忙")
        let accepted = try down.answered(Decision(.accepted, by: Identifier(2), at: noon), with: Identifier(9))
        replay.play(.breakdownAccepted(breakdown: accepted))
        replay.play(.alignmentRequestDeclined(request: try request.answered(no)))
        replay.play(.dependencyDeclined(dependency: try dependency.answered(no)))
        replay.play(.progressFollowed(keyResult: Identifier(2), progress: 0.25))
        let state = try #require(replay.state)
        #expect(state.breakdowns == [accepted])
        #expect(state.requests.map(\.decision) == [no] && state.dependencies.map(\.decision) == [no])
        #expect(state.keyResults[Identifier(1)]?.first?.progress == 0.25)
        replay.play(.keyResultChanged(keyResult: try keyResult(2, of: 1, at: 1)))
        #expect(replay.state?.keyResults[Identifier(1)]?.first?.progress == 0.25)
        replay.play(.progressFollowed(keyResult: Identifier(2), progress: nil))
        #expect(replay.state?.keyResults[Identifier(1)]?.first?.followedProgress == nil)
        replay.play(.objectiveDeleted(objective: Identifier(1)))
        #expect(replay.state?.breakdowns.isEmpty == true && replay.state?.dependencies.isEmpty == true)
    }

    @Test func `changing the words of a key result does not change its figure`() throws {
        var replay = try begun()
        replay.play(.checkedIn(checkIn: checkIn(5, on: 2, at: 100, 10)))
        replay.play(.keyResultChanged(keyResult: try keyResult(2, of: 1, at: 1)))
        #expect(current(replay) == 10)
    }

    @Test func `a key result moves to another objective with all that hangs on it`() throws {
        var replay = try begun()
        replay.play(.objectiveAdded(objective: objective(3, at: 2)))
        replay.play(.checkedIn(checkIn: checkIn(5, on: 2, at: 100, 10)))
        replay.play(.keyResultsOrdered(objective: Identifier(3), order: [Identifier(2)]))
        #expect(replay.state?.keyResults[Identifier(1)] == nil)
        #expect(current(replay, 3) == 10)
        #expect(replay.state?.checkIns[Identifier(2)]?.count == 1)
    }

    @Test func `what is restored comes back whole`() throws {
        var replay = try begun()
        replay.play(.checkedIn(checkIn: checkIn(5, on: 2, at: 100, 10)))
        replay.play(.scored(keyResult: Identifier(2), score: try Score(parsing: "0.7")))
        replay.play(.aligned(alignment: Alignment(from: Identifier(1), to: Identifier(99))))
        let before = replay.state
        replay.play(.objectiveDeleted(objective: Identifier(1)))
        #expect(replay.state == SheetState(sheet: sheet))
        replay.play(.objectiveRestored(objective: Identifier(1)))
        #expect(replay.state == before)
        replay.play(.keyResultDeleted(keyResult: Identifier(2)))
        #expect(replay.state?.scores.isEmpty == true)
        replay.play(.keyResultRestored(keyResult: Identifier(2)))
        #expect(replay.state == before)
        replay.play(.scoreWithdrawn(keyResult: Identifier(2)))
        replay.play(.unaligned(alignment: Alignment(from: Identifier(1), to: Identifier(99))))
        #expect(replay.state?.scores.isEmpty == true && replay.state?.alignments.isEmpty == true)
    }

    @Test func `publishing and limiting change the sheet alone`() throws {
        var replay = try begun()
        var published = sheet
        published.publication = Sheet.Publication(by: Identifier(1), at: Date(timeIntervalSince1970: 9))
        published.visibility.limited = true
        replay.play(.sheetPublished(sheet: published))
        #expect(replay.state?.sheet == published)
        replay.play(.sheetWithdrawn(sheet: sheet))
        #expect(replay.state?.sheet == sheet && replay.state?.objectives.count == 1)
    }

    @Test func `a moment has what happened until then`() throws {
        let entries: [(at: Date, activity: Activity)] = [
            (Date(timeIntervalSince1970: 1), .sheetOpened(sheet: sheet)),
            (Date(timeIntervalSince1970: 2), .objectiveAdded(objective: objective(1, at: 1))),
            (Date(timeIntervalSince1970: 3), .objectiveDeleted(objective: Identifier(1))),
        ]
        let counts = (0...3).map { second in
            Replay(entries, until: Date(timeIntervalSince1970: Double(second))).state?.objectives.count
        }
        #expect(counts == [nil, 0, 1, 0])
    }
}
