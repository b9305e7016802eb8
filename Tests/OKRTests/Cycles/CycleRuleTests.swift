import OKR
import Testing

@Suite struct CycleRuleTests {
    func rule(_ months: Int, from startMonth: Int = 1, kind: Cycle.Kind = .short) throws -> CycleRule {
        try CycleRule(id: Identifier(1), kind: kind, months: months, startMonth: startMonth, visibleDaysAhead: 14)
    }

    @Test(arguments: [
        (2, 1, "2026-11-24", "2026-11-01", "2026-12-31", "2026年 11-12月", "Nov–Dec 2026"),
        (1, 1, "2026-11-24", "2026-11-01", "2026-11-30", "2026年 11月", "Nov 2026"),
        (12, 1, "2026-11-24", "2026-01-01", "2026-12-31", "2026 年度", "2026"),
        (2, 2, "2027-01-15", "2026-12-01", "2027-01-31", "2026年12月-2027年1月", "Dec 2026 – Jan 2027"),
        (3, 1, "2024-02-29", "2024-01-01", "2024-03-31", "2024年 1-3月", "Jan–Mar 2024"),
        (6, 4, "2026-03-31", "2025-10-01", "2026-03-31", "2025年10月-2026年3月", "Oct 2025 – Mar 2026"),
    ])
    func `a day lies in the cycle that the rule cuts`(
        _ months: Int, _ startMonth: Int, _ day: String, _ starts: String, _ ends: String, _ zh: String, _ en: String
    ) throws {
        let cycle = try rule(months, from: startMonth).cycle(containing: try #require(Day(day)), id: Identifier(2))
        #expect(cycle.starts.description == starts)
        #expect(cycle.ends.description == ends)
        #expect(cycle.name == Phrase(zh, en))
        #expect(cycle.visibleFrom == cycle.starts.adding(days: -14))
    }

    @Test func `cycles follow each other without gaps`() throws {
        for months in [1, 2, 3, 6, 12] {
            for startMonth in 1...12 {
                let rule = try rule(months, from: startMonth)
                var cycle = rule.cycle(containing: Day(number: 20_000), id: Identifier(1))
                for _ in 0..<30 {
                    let next = rule.next(after: cycle.starts, id: Identifier(1))
                    #expect(cycle.ends.adding(days: 1) == next.starts)
                    #expect((next.starts.month - startMonth) % months == 0)
                    #expect(rule.cycle(containing: next.ends, id: Identifier(1)) == next)
                    cycle = next
                }
            }
        }
    }

    @Test func `an annual cycle takes two weeks each for writing and scoring`() throws {
        let year = try rule(12, kind: .annual).cycle(containing: Day(number: 20_758), id: Identifier(1))
        #expect(year.writeEnds.description == "2026-01-11")
        #expect(year.scoreStarts.description == "2026-12-21")
    }

    @Test func `rules out of range are refused`() {
        expectRefusal("months") { _ = try rule(4) }
        expectRefusal("startMonth") { _ = try rule(2, from: 13) }
        expectRefusal("visibleDaysAhead") {
            _ = try CycleRule(id: Identifier(1), kind: .short, months: 2, startMonth: 1, visibleDaysAhead: 91)
        }
    }
}
