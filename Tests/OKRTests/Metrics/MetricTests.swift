import OKR
import Testing

@Suite struct MetricTests {
    func metric(_ start: Double, _ target: Double, _ current: Double?) throws -> Metric {
        try Metric(id: Identifier(1), start: start, target: target, current: current)
    }

    @Test(arguments: [
        (0.0, 100.0, 150.0, 1.5), (100, 0, 80, 0.2), (20, 100, 0, -0.25), (0, 100, 0, 0), (5, 10, 10, 1),
        (10, 5, 12, -0.4),
    ])
    func `progress is the share of the way`(_ start: Double, _ target: Double, _ current: Double, _ share: Double)
        throws
    {
        let progress = try #require(try metric(start, target, current).progress)
        #expect(abs(progress - share) < 1e-12)
    }

    @Test func `nothing has happened before the first check-in`() throws {
        #expect(try metric(20, 100, nil).progress == 0)
        let band = try Metric(id: Identifier(1), low: 2, high: 4)
        #expect(band.progress == nil)
    }

    @Test(arguments: [(3.0, 1.0), (2, 1), (4, 1), (5, 0.5), (1, 0.5), (6, 0), (8, -1)])
    func `a band counts inside and falls off outside`(_ current: Double, _ share: Double) throws {
        let band = try Metric(id: Identifier(1), current: current, low: 2, high: 4)
        #expect(band.direction == .band)
        #expect(band.progress == share)
    }

    @Test func `direction follows from the figures`() throws {
        #expect(try metric(0, 1, nil).direction == .rising)
        #expect(try metric(1, 0, nil).direction == .falling)
    }

    @Test func `pace expects an even share`() throws {
        #expect(try metric(100, 0, nil).expected(fraction: 0.25) == 75)
        #expect(try metric(100, 0, nil).expectedProgress(fraction: 0.25) == 0.25)
        let done = try Metric(id: Identifier(1), kind: .done)
        #expect(done.expected(fraction: 0.5) == nil && done.expectedProgress(fraction: 0.5) == nil)
        let band = try Metric(id: Identifier(1), low: 2, high: 4)
        #expect(band.expected(fraction: 0.5) == nil && band.expectedProgress(fraction: 0.5) == 1)
    }

    @Test func `done and milestones fix their own bounds`() throws {
        let done = try Metric(id: Identifier(1), kind: .done, start: 5, target: 9, current: 1)
        #expect((done.start, done.target, done.progress) == (0, 1, 1))
        let steps = try Metric(id: Identifier(1), kind: .milestones, current: 1, steps: [" 调研 ", "", "上线"])
        #expect(steps.steps == ["调研", "上线"])
        #expect((steps.target, steps.progress) == (2, 0.5))
    }

    @Test func `what a metric cannot hold is refused by name`() {
        func refused(_ field: String, _ body: () throws -> Metric) { expectRefusal(field) { _ = try body() } }
        let id = Identifier<Metric>(1)
        refused("start") { try Metric(id: id, start: .nan, target: 1) }
        refused("start") { try Metric(id: id, start: 100_000_000_000, target: 1) }
        refused("target") { try Metric(id: id, start: 1, target: .infinity) }
        refused("target") { try Metric(id: id, start: 1, target: 1) }
        refused("current") { try Metric(id: id, target: 1, current: -.infinity) }
        refused("low") { try Metric(id: id, high: 4) }
        refused("high") { try Metric(id: id, low: 4) }
        refused("high") { try Metric(id: id, low: 4, high: 4) }
        refused("low") { try Metric(id: id, low: .nan, high: 4) }
        refused("unit") { try Metric(id: id, target: 1, unit: "thirteen char") }
        refused("unit") { try Metric(id: id, target: 1, unit: "a\u{7}b") }
        refused("decimals") { try Metric(id: id, target: 1, decimals: 7) }
        refused("name") { try Metric(id: id, name: String(repeating: "名", count: 61), target: 1) }
        refused("name") { try Metric(id: id, name: "a\u{202E}b", target: 1) }
        refused("target") { try Metric(id: id, kind: .milestones, target: 2.5) }
        refused("target") { try Metric(id: id, kind: .milestones, target: 0) }
        refused("target") { try Metric(id: id, kind: .milestones, target: 101) }
        refused("steps") { try Metric(id: id, kind: .milestones, steps: Array(repeating: "s", count: 101)) }
        refused("steps") { try Metric(id: id, kind: .milestones, steps: [String(repeating: "s", count: 101)]) }
        refused("steps") { try Metric(id: id, kind: .milestones, steps: ["a\u{0}"]) }
        refused("current") { try Metric(id: id, kind: .done, current: 0.5) }
        refused("current") { try Metric(id: id, kind: .milestones, target: 3).measuring(4) }
        refused("current") { try Metric(id: id, kind: .milestones, target: 3).measuring(1.5) }
        refused("current") { try Metric(id: id, kind: .milestones, target: 3).measuring(-1) }
    }

    @Test func `a check-in changes the figure alone`() throws {
        let before = try metric(0, 100, nil)
        #expect(try before.measuring(40) == metric(0, 100, 40))
        #expect(try before.measuring(40).measuring(nil) == before)
    }
}
