import Foundation
import OKR
import Testing

@Suite struct ChecklistTests {
    let root = Identifier<Team>(9)

    func cycle(_ first: String = "2026-11-01", _ last: String = "2026-12-31", _ kind: Cycle.Kind = .short) throws
        -> Cycle
    {
        Cycle(
            id: Identifier(1), kind: kind, starts: try #require(Day(first)), ends: try #require(Day(last)),
            name: Phrase("周期", "Cycle"))
    }

    func overview(written: Int = 0, of people: Int = 0) -> Overview {
        var figures = Figures()
        figures.people = people
        figures.written = written
        return Overview(everybody: figures, leaders: Figures(), top: nil)
    }

    func checklist(
        kept: [ChecklistItem] = [], ticks: [ChecklistTick] = [], _ overview: Overview? = nil,
        led: Set<Identifier<Team>> = []
    ) throws -> Checklist {
        Checklist(
            of: try cycle(), kept: kept, ticks: ticks, overview: overview ?? self.overview(), root: root, led: led)
    }

    func tick(_ item: String, _ team: Identifier<Team>) throws -> ChecklistTick {
        ChecklistTick(
            cycle: try cycle().id, item: item, team: team, by: Identifier(5), at: Date(timeIntervalSince1970: 0))
    }

    @Test(arguments: [
        ("2026-11-01", "2026-12-31", Cycle.Kind.short), ("2026-01-01", "2026-12-31", .annual),
        ("2026-03-02", "2026-03-08", .short), ("2026-02-01", "2026-02-28", .short),
    ])
    func `every item is due within its phase`(_ first: String, _ last: String, _ kind: Cycle.Kind) throws {
        let cycle = try cycle(first, last, kind)
        for item in ChecklistTemplate.allCases {
            let segment = try #require(cycle.phases.first { $0.phase == item.phase })
            let due = item.due(in: cycle)
            #expect(due == segment.first || (segment.first...max(segment.first, segment.last)).contains(due))
        }
    }

    @Test func `usual days are those of the cycle`() throws {
        let cycle = try cycle()
        let days = ChecklistTemplate.allCases.map { $0.due(in: cycle).description.dropFirst(5) }
        #expect(
            days == [
                "10-21", "10-22", "10-26", "10-30", "11-02", "11-04", "11-06", "11-08", "12-27", "11-30", "12-29",
                "12-30", "12-31",
            ])
    }

    @Test func `the four phases have thirteen items with words in both languages`() {
        let counts = [Phase.prepare, .write, .followUp, .score].map { phase in
            ChecklistTemplate.allCases.count { $0.phase == phase }
        }
        #expect(counts == [4, 4, 2, 3])
        for item in ChecklistTemplate.allCases {
            for phrase in [item.title, item.explanation, item.owner.name] {
                #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty)
            }
        }
    }

    @Test func `what the program sees ticks itself from nine in ten on`() throws {
        func line(_ written: Int, _ people: Int) throws -> Checklist.Line? {
            try checklist(overview(written: written, of: people))["everybodyWrites"]
        }
        #expect(try line(12, 13)?.isDone == true)
        #expect(try line(11, 13)?.isDone == false)
        #expect(try line(0, 0)?.isDone == false)
    }

    @Test func `a team's ticks make an item done once every team has one`() throws {
        let (one, two) = (Identifier<Team>(1), Identifier<Team>(2))
        let key = ChecklistTemplate.teamRetrospectives.rawValue
        let half = try checklist(ticks: [tick(key, one)], led: [one, two])
        #expect(half[key]?.teams == [one] && half[key]?.isDone == false)
        let whole = try checklist(ticks: [tick(key, one), tick(key, two)], led: [one, two])
        #expect(whole[key]?.isDone == true && whole[key]?.tick == nil)
        let byHand = try checklist(ticks: [tick(key, root)], led: [one, two])
        #expect(byHand[key]?.isDone == true && byHand.done(in: .score) == 1)
    }

    @Test func `what was changed wins, and own items stand among the others by day`() throws {
        let cycle = try cycle()
        let moved = ChecklistItem(
            id: Identifier(7), cycle: cycle.id, template: .announce, phase: .prepare, assignee: Identifier(5),
            due: Day("2026-10-20"))
        let own = ChecklistItem(
            id: Identifier(8), cycle: cycle.id, phase: .prepare, title: "订会议室", due: Day("2026-10-21"))
        let checklist = try checklist(kept: [moved, own])
        #expect(
            checklist.lines(of: .prepare).map(\.key) == [
                "announce", "leadersLearn", "8", "chooseTeam", "everybodyLearns",
            ])
        #expect(checklist["announce"]?.assignee == Identifier(5))
        #expect(checklist["announce"]?.isOverdue(on: cycle.starts) == true)
    }

    @Test func `items that cannot be kept are refused`() throws {
        let cycle = try cycle()
        func refused(_ field: String, _ change: (inout ChecklistItem) -> Void) {
            var item = ChecklistItem(
                id: Identifier(8), cycle: cycle.id, phase: .prepare, title: "订会议室", due: cycle.starts)
            change(&item)
            expectRefusal(field) { try item.check(in: cycle) }
        }
        refused("title") { $0.title = "" }
        refused("title") { $0.title = String(repeating: "长", count: 121) }
        refused("title") { $0.title = "a\u{202E}b" }
        refused("due") { $0.due = nil }
        refused("due") { $0.due = cycle.starts.adding(days: -181) }
        refused("due") { $0.due = cycle.ends.adding(days: 31) }
        refused("phase") { $0.phase = .over }
        refused("note") { $0.note = String(repeating: "x", count: 501) }
    }
}
