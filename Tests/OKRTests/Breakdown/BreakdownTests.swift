import Foundation
import OKR
import Testing

@Suite struct BreakdownTests {
    let noon = Date(timeIntervalSince1970: 1_795_000_000)
    let giver = Sheet(id: Identifier(1), cycle: Identifier(1), owner: .person(Identifier(1)))
    let me = Identifier<Person>(1)

    func breakdown(to: Sheet.Owner = .person(Identifier(2)), decision: Decision? = nil, id: Int64 = 5) -> Breakdown {
        Breakdown(id: Identifier(id), subject: Identifier(7), owner: to, by: me, at: noon, decision: decision)
    }

    func decision(_ outcome: Decision.Outcome, _ word: String = "忙不过来") throws -> Decision {
        try Decision(outcome, by: Identifier(2), at: noon, word: word)
    }

    @Test func `who declines says why; who accepts need not`() throws {
        expectRefusal("word") { _ = try decision(.declined, "") }
        #expect(try decision(.accepted, "").word == "")
        #expect(try decision(.declined).word == "忙不过来")
    }

    @Test func `nothing is handed to the same sheet, or twice to the same receiver`() throws {
        expectRefusal("to") { try breakdown(to: giver.owner).check(askedFrom: giver, others: []) }
        expectRefusal("to", .conflict) { try breakdown().check(askedFrom: giver, others: [breakdown(id: 4)]) }
        let accepted = breakdown(decision: try decision(.accepted), id: 4)
        expectRefusal("to", .conflict) { try breakdown().check(askedFrom: giver, others: [accepted]) }
        let declined = breakdown(decision: try decision(.declined), id: 4)
        try breakdown().check(askedFrom: giver, others: [declined])
        try breakdown(to: .team(Identifier(2))).check(askedFrom: giver, others: [accepted])
    }

    @Test func `a key result is handed to twenty at most`() {
        let others = (0..<Int64(Breakdown.most)).map {
            breakdown(to: .person(Identifier($0 + 10)), id: $0 + 10)
        }
        expectRefusal("to", .conflict) { try breakdown().check(askedFrom: giver, others: others) }
    }

    @Test func `an answer is given once`() throws {
        let accepted = try breakdown().answered(decision(.accepted), with: Identifier(9))
        #expect(accepted.objective == Identifier(9) && accepted.decision?.outcome == .accepted)
        expectRefusal(nil, .conflict) { _ = try accepted.answered(decision(.declined)) }
        let withdrawn = try breakdown().withdrawn(by: me, at: noon)
        expectRefusal(nil, .conflict) { _ = try withdrawn.answered(decision(.accepted)) }
    }

    @Test func `what was accepted is not taken back; what was declined can be put aside`() throws {
        let accepted = try breakdown().answered(decision(.accepted), with: Identifier(9))
        expectRefusal(nil, .conflict) { _ = try accepted.withdrawn(by: me, at: noon) }
        let declined = try breakdown().answered(decision(.declined))
        #expect(try declined.withdrawn(by: me, at: noon).decision?.outcome == .withdrawn)
        expectRefusal("follows", .conflict) { _ = try declined.following(true) }
        #expect(try accepted.following(true).follows)
    }

    @Test func `progress follows the mean of what has any`() {
        #expect(Following.progress(of: [0.2, nil, 0.6]) == 0.4)
        #expect(Following.progress(of: [nil, nil]) == nil)
        #expect(Following.progress(of: []) == nil)
        #expect(Following.progress(of: [1.5]) == 1.5)
    }

    @Test func `nothing follows itself, however far around`() {
        let edges: [Reach.Edge] = [(Identifier(2), Identifier(3)), (Identifier(3), Identifier(1))]
        expectRefusal("follows", .conflict) {
            try Following.check(Identifier(1), follows: Identifier(2), existing: edges)
        }
        expectRefusal("follows", .conflict) { try Following.check(Identifier(1), follows: Identifier(1), existing: []) }
        #expect(throws: Never.self) { try Following.check(Identifier(4), follows: Identifier(2), existing: edges) }
    }

    @Test func `a progress by hand counts before one that follows, and that before the figures`() throws {
        let metric = try Metric(id: Identifier(1), target: 100, current: 10)
        var keyResult = KeyResult(
            id: Identifier(1), objective: Identifier(1), position: 1, statement: .empty, weight: .whole,
            metrics: [metric])
        #expect(keyResult.progress == 0.1)
        keyResult.followedProgress = 0.5
        #expect(keyResult.progress == 0.5 && keyResult.reportedProgress == 0.5)
        keyResult.progressByHand = 0.8
        #expect(keyResult.progress == 0.8)
    }
}
