import OKR
import Testing

@Suite struct HealthTests {
    @Test(arguments: [
        (0.5, 0.5, Health.onTrack), (0.4, 0.5, .onTrack), (0.39, 0.5, .atRisk), (0.25, 0.5, .atRisk),
        (0.24, 0.5, .delayed),
        (-0.25, 0.1, .delayed), (1.0, 1.0, .onTrack), (0.9, 1, .onTrack), (1.5, 1, .onTrack),
    ])
    func `pace proposes a health`(_ progress: Double, _ expected: Double, _ health: Health) {
        #expect(Health.byPace(progress: progress, expected: expected) == health)
    }

    @Test func `nothing to compare proposes nothing`() {
        #expect(Health.byPace(progress: nil, expected: 0.5) == nil)
        #expect(Health.byPace(progress: 0.5, expected: nil) == nil)
    }

    @Test func `the worst child decides where that is the rule`() {
        #expect(Health.worst([.onTrack, nil, .delayed, .atRisk]) == .delayed)
        #expect(Health.worst([nil]) == nil)
        let answer = { (rule: HealthRule) in
            rule.health(byHand: .atRisk, progress: 0.5, expected: 0.5, children: [.delayed])
        }
        #expect(HealthRule.allCases.map(answer) == [.atRisk, .onTrack, .delayed])
        #expect(HealthRule.byPace.health(byHand: .atRisk, progress: nil, expected: 0.5, children: []) == .atRisk)
        #expect(HealthRule.worstChild.health(byHand: .atRisk, progress: nil, expected: 0.5, children: []) == .atRisk)
    }
}

@Suite struct CadenceTests {
    let cycle = SampleCycle.novemberDecember

    @Test func `a check-in grows stale after a week`() {
        let last = cycle.starts.adding(days: 10)
        #expect(!Cadence.weekly.isStale(lastCheckIn: last, cycle: cycle, on: last.adding(days: 7)))
        #expect(Cadence.weekly.isStale(lastCheckIn: last, cycle: cycle, on: last.adding(days: 8)))
        #expect(Cadence.age(lastCheckIn: last, cycle: cycle, on: last.adding(days: 8)) == 8)
    }

    @Test func `a cycle without check-ins grows stale from its start and never after its end`() {
        #expect(!Cadence.weekly.isStale(lastCheckIn: nil, cycle: cycle, on: cycle.starts.adding(days: 7)))
        #expect(Cadence.weekly.isStale(lastCheckIn: nil, cycle: cycle, on: cycle.starts.adding(days: 8)))
        #expect(!Cadence.weekly.isStale(lastCheckIn: nil, cycle: cycle, on: cycle.ends.adding(days: 1)))
        #expect(Cadence.age(lastCheckIn: nil, cycle: cycle, on: cycle.starts.adding(days: -5)) == 0)
    }

    @Test func `a cadence out of range is refused`() throws {
        expectRefusal("cadence") { _ = try Cadence(days: 0) }
        expectRefusal("cadence") { _ = try Cadence(days: 32) }
        #expect(try Cadence(days: 7) == .weekly)
    }
}
