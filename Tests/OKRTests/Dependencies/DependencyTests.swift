import Foundation
import OKR
import Testing

@Suite struct DependencyTests {
    let noon = Date(timeIntervalSince1970: 1_795_000_000)
    let sheet = Sheet(id: Identifier(1), cycle: Identifier(1), owner: .person(Identifier(1)))

    func dependency(
        on owner: Sheet.Owner = .team(Identifier(2)), objective: Int64? = nil, decision: Decision? = nil
    ) -> Dependency {
        Dependency(
            id: Identifier(5), subject: Identifier(1), owner: owner, objective: objective.map { Identifier($0) },
            by: Identifier(1), at: noon, decision: decision)
    }

    func decision(_ outcome: Decision.Outcome, _ word: String = "等接口") throws -> Decision {
        try Decision(outcome, by: Identifier(2), at: noon, word: word)
    }

    @Test func `one does not depend on oneself, nor twice on the same`() throws {
        expectRefusal("on") { try dependency(on: sheet.owner).check(askedFrom: sheet, others: []) }
        expectRefusal("on", .conflict) { try dependency().check(askedFrom: sheet, others: [dependency()]) }
        try dependency(objective: 9).check(askedFrom: sheet, others: [dependency()])
        try dependency().check(askedFrom: sheet, others: [dependency(decision: decision(.declined))])
    }

    @Test func `an objective has twenty dependencies at most`() {
        let others = (0..<Int64(Dependency.most)).map { dependency(objective: $0 + 1) }
        expectRefusal("on", .conflict) { try dependency().check(askedFrom: sheet, others: others) }
    }

    @Test func `the other side may change its mind, but not say the same again`() throws {
        let confirmed = try dependency().answered(decision(.accepted, ""), with: Identifier(9))
        #expect(confirmed.objective == Identifier(9))
        let risky = try confirmed.answered(decision(.atRisk))
        #expect(risky.decision?.outcome == .atRisk && risky.objective == Identifier(9))
        expectRefusal(nil, .conflict) { _ = try risky.answered(decision(.atRisk)) }
        #expect(try risky.answered(decision(.declined)).decision?.outcome == .declined)
    }

    @Test func `what was taken back is answered no more`() throws {
        let withdrawn = try dependency().withdrawn(by: Identifier(1), at: noon)
        expectRefusal(nil, .conflict) { _ = try withdrawn.answered(decision(.accepted)) }
        expectRefusal(nil, .conflict) { _ = try withdrawn.withdrawn(by: Identifier(1), at: noon) }
    }
}
