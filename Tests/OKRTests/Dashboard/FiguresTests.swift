import Foundation
import OKR
import Testing

@Suite struct FiguresTests {
    let monday = Date(timeIntervalSince1970: 1_763_942_400)
    var yardstick: Figures.Yardstick { Figures.Yardstick(week: monday, lessons: 2, exercises: 1) }

    /// A published sheet of two objectives and three key results, all aligned, checked in on and scored.
    func standing(_ change: (inout Standing) -> Void = { _ in }) -> Standing {
        var standing = Standing(person: Identifier(1), team: Identifier(9), hasManager: true)
        standing.sheet.isPublished = true
        standing.sheet.objectives = 2
        standing.sheet.aligned = 2
        standing.sheet.keyResults = 3
        standing.sheet.scored = 3
        standing.sheet.stalest = monday
        standing.lessonsRead = 2
        standing.exercisesDone = 1
        change(&standing)
        return standing
    }

    func figures(_ change: (inout Standing) -> Void = { _ in }) -> [Int] {
        let figures = Figures(of: [standing(change)], by: yardstick)
        return [figures.people, figures.learnt] + Measure.allCases.map { figures[$0] }
    }

    @Test func `somebody who did everything counts everywhere`() {
        #expect(figures() == [1, 1, 1, 1, 1, 1])
    }

    @Test func `a draft is not written, and so nothing else either`() {
        #expect(figures { $0.sheet.isPublished = false } == [1, 1, 0, 0, 0, 0])
        #expect(figures { $0.sheet.objectives = 0 } == [1, 1, 0, 0, 0, 0])
    }

    @Test func `aligned means every objective, except at the top`() {
        #expect(figures { $0.sheet.aligned = 1 } == [1, 1, 1, 0, 1, 1])
        #expect(
            figures {
                $0.sheet.aligned = 0
                $0.hasManager = false
            } == [1, 1, 1, 1, 1, 1])
    }

    @Test func `updated means every key result since Monday began`() {
        #expect(figures { $0.sheet.stalest = monday.addingTimeInterval(-1) } == [1, 1, 1, 1, 0, 1])
        #expect(figures { $0.sheet.unchecked = 1 } == [1, 1, 1, 1, 0, 1])
        #expect(figures { $0.sheet.stalest = nil } == [1, 1, 1, 1, 0, 1])
    }

    @Test func `scored means every key result, and there must be one`() {
        #expect(figures { $0.sheet.scored = 2 } == [1, 1, 1, 1, 1, 0])
        #expect(
            figures {
                $0.sheet.keyResults = 0
                $0.sheet.scored = 0
            } == [1, 1, 1, 1, 0, 0])
    }

    @Test func `learnt means the whole course, and never where there is none`() {
        #expect(figures { $0.exercisesDone = 0 } == [1, 0, 1, 1, 1, 1])
        #expect(!standing().hasLearnt(lessons: 0, exercises: 0))
    }

    @Test func `figures add up, and nobody is no share`() {
        let one = Figures(of: [standing()], by: yardstick)
        let two = one + Figures(of: [standing { $0.sheet.isPublished = false }], by: yardstick)
        #expect(two.people == 2 && two.share(.written) == 0.5)
        #expect(Figures().share(.written) == nil)
    }

    @Test func `what is owed follows the phase`() throws {
        let starts = try #require(Day("2026-11-01"))
        let cycle = Cycle(
            id: Identifier(1), kind: .short, starts: starts, ends: try #require(Day("2026-12-31")),
            name: Phrase("十一月", "November"))
        func owed(_ day: String, due: Int = 0, _ change: (inout Standing) -> Void = { _ in }) throws -> [Owed] {
            Owed.list(standing(change), in: cycle, due: due, lessons: 2, on: try #require(Day(day)))
        }
        #expect(try owed("2026-11-02") == [])
        #expect(try owed("2026-11-02") { $0.sheet = Standing.OnSheet() } == [.write])
        #expect(try owed("2026-11-02") { $0.sheet.isPublished = false } == [.publish])
        #expect(try owed("2026-11-20", due: 3) { $0.sheet.aligned = 1 } == [.align(1), .checkIn(3)])
        #expect(try owed("2026-11-20") { $0.sheet.scored = 0 } == [])
        #expect(try owed("2026-12-30") { $0.sheet.scored = 1 } == [.score(2)])
        #expect(try owed("2027-01-10", due: 3) { $0.sheet.scored = 1 } == [.score(2)])
        #expect(try owed("2026-11-20") { $0.lessonsRead = 1 } == [.learn(1)])
        #expect(Owed.list(nil, in: cycle, due: 3, lessons: 2, on: starts) == [])
    }
}
