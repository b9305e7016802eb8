import OKR
import Testing

@Suite struct CycleTests {
    let cycle = SampleCycle.novemberDecember

    @Test func `phases lie where the calendar puts them`() {
        #expect(cycle.phases.map(\.phase) == [.prepare, .write, .followUp, .score])
        #expect(
            cycle.phases.map { Day.range($0.first, $0.last, .en) } == [
                "19 Oct – 31 Oct", "1 Nov – 8 Nov", "9 Nov – 27 Dec", "28 Dec – 31 Dec",
            ])
        #expect(cycle.phases.map(\.days) == [13, 8, 49, 4])
    }

    @Test(arguments: [
        ("2026-10-01", Phase.prepare), ("2026-10-31", .prepare), ("2026-11-01", .write), ("2026-11-08", .write),
        ("2026-11-09", .followUp), ("2026-12-27", .followUp), ("2026-12-28", .score), ("2026-12-31", .score),
        ("2027-01-01", .over),
    ])
    func `every day has its phase`(_ day: String, _ phase: Phase) throws {
        #expect(cycle.phase(on: try #require(Day(day))) == phase)
    }

    @Test(arguments: [
        ("2026-10-20", 1), ("2026-11-01", 1), ("2026-11-08", 1), ("2026-11-09", 2), ("2026-11-24", 4),
        ("2026-12-27", 8),
        ("2026-12-28", 9), ("2026-12-31", 9), ("2027-03-01", 9),
    ])
    func `weeks are counted`(_ day: String, _ week: Int) throws {
        #expect(cycle.week(on: try #require(Day(day))) == (week, of: 9))
    }

    @Test func `time passes from nothing to all`() throws {
        #expect(cycle.fraction(on: cycle.starts.adding(days: -1)) == 0)
        #expect(cycle.fraction(on: try #require(Day("2026-11-24"))) == 24.0 / 61)
        #expect(cycle.fraction(on: cycle.ends) == 1)
        #expect(cycle.fraction(on: cycle.ends.adding(days: 9)) == 1)
        #expect(cycle.phases[1].filled(on: cycle.starts.adding(days: 3)) == 0.5)
        #expect(cycle.phases[3].filled(on: cycle.starts) == 0)
    }

    @Test func `writing opens when the cycle shows and closes with it`() {
        expectRefusal(nil, .conflict) { try cycle.checkOpenForWriting(on: cycle.visibleFrom.adding(days: -1)) }
        #expect(throws: Never.self) { try cycle.checkOpenForWriting(on: cycle.visibleFrom) }
        #expect(throws: Never.self) { try cycle.checkOpenForWriting(on: cycle.ends) }
        expectRefusal(nil, .conflict) { try cycle.checkOpenForWriting(on: cycle.ends.adding(days: 1)) }
    }

    @Test func `a closed cycle refuses check-ins`() {
        expectRefusal(nil, .conflict) { try cycle.checkOpenForCheckIns(on: cycle.starts.adding(days: -1)) }
        #expect(throws: Never.self) { try cycle.checkOpenForCheckIns(on: cycle.starts) }
        #expect(throws: Never.self) { try cycle.checkOpenForCheckIns(on: cycle.ends.adding(days: 30)) }
        expectRefusal(nil, .conflict) { try cycle.checkOpenForCheckIns(on: cycle.ends.adding(days: 31)) }
    }

    @Test func `scores are given from the last week to thirty days after the end`() {
        expectRefusal(nil, .conflict) { try cycle.checkOpenForScoring(on: cycle.scoreStarts.adding(days: -1)) }
        #expect(throws: Never.self) { try cycle.checkOpenForScoring(on: cycle.scoreStarts) }
        #expect(throws: Never.self) { try cycle.checkOpenForScoring(on: cycle.ends.adding(days: 30)) }
        expectRefusal(nil, .conflict) { try cycle.checkOpenForScoring(on: cycle.ends.adding(days: 31)) }
    }

    @Test func `questions and refusals agree on every day`() {
        for status in Cycle.Status.allCases {
            var cycle = cycle
            cycle.status = status
            for day in (-30...120).map(cycle.starts.adding(days:)) {
                #expect(cycle.isOpenForWriting(on: day) == ((try? cycle.checkOpenForWriting(on: day)) != nil))
                #expect(cycle.isOpenForCheckIns(on: day) == ((try? cycle.checkOpenForCheckIns(on: day)) != nil))
                #expect(cycle.isOpenForScoring(on: day) == ((try? cycle.checkOpenForScoring(on: day)) != nil))
            }
        }
    }

    @Test func `a hidden cycle is closed and an invalid one is not`() {
        var cycle = cycle
        cycle.status = .invalid
        #expect(cycle.isOpenForWriting(on: cycle.starts))
        cycle.status = .hidden
        for check in [cycle.checkOpenForWriting, cycle.checkOpenForCheckIns, cycle.checkOpenForScoring] {
            expectRefusal(nil, .conflict) { try check(cycle.scoreStarts) }
        }
    }

    @Test func `the newest normal cycle is the current one`() {
        let older = Cycle(
            id: Identifier(1), kind: .short, starts: cycle.starts.adding(days: -30), ends: cycle.ends, name: cycle.name)
        let invalid = Cycle(
            id: Identifier(9), kind: .short, starts: cycle.starts.adding(days: 5), ends: cycle.ends, name: cycle.name,
            status: .invalid)
        let day = cycle.starts.adding(days: 9)
        #expect(Cycle.current(among: [older, cycle, invalid], on: day, kind: .short) == cycle)
        #expect(Cycle.current(among: [older, cycle], on: day, kind: .annual) == nil)
        #expect(Cycle.current(among: [older, cycle], on: cycle.ends.adding(days: 1), kind: .short) == nil)
    }

    @Test func `dates out of order and names that will not do are refused`() throws {
        #expect(throws: Never.self) { try cycle.check() }
        func refused(_ field: String, _ change: (inout Cycle) -> Void) {
            var changed = cycle
            change(&changed)
            expectRefusal(field) { try changed.check() }
        }
        refused("ends") { $0.ends = $0.starts }
        refused("ends") { $0.ends = $0.starts.adding(days: 5) }
        refused("ends") { $0.ends = $0.starts.adding(days: 400) }
        refused("visibleFrom") { $0.visibleFrom = $0.starts.adding(days: 1) }
        refused("visibleFrom") { $0.visibleFrom = $0.starts.adding(days: -91) }
        refused("writeEnds") { $0.writeEnds = $0.starts.adding(days: -1) }
        refused("scoreStarts") { $0.scoreStarts = $0.ends.adding(days: 1) }
        refused("scoreStarts") { $0.scoreStarts = $0.writeEnds }
        refused("nameZh") { $0.nameZh = "  " }
        refused("nameEn") { $0.nameEn = String(repeating: "n", count: 41) }
    }

    @Test func `any cycle of a week or more gets phases in order`() {
        for length in 7...400 {
            for offset in 0..<7 {
                let starts = cycle.starts.adding(days: offset)
                for kind in Cycle.Kind.allCases {
                    let made = Cycle(
                        id: Identifier(1), kind: kind, starts: starts, ends: starts.adding(days: length - 1),
                        name: cycle.name)
                    #expect(throws: Never.self) { try made.check() }
                }
            }
        }
    }
}

enum SampleCycle {
    static let novemberDecember = Cycle(
        id: Identifier(7), kind: .short, starts: Day(number: 20_758), ends: Day(number: 20_818),
        name: Phrase("2026年 11-12月", "Nov–Dec 2026"), visibleDaysAhead: 13)
}
