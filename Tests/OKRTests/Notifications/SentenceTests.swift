import Foundation
import Testing

@testable import OKR

@Suite struct SentenceTests {
    private let mine = Scene(
        actor: "何磊", owner: .yours, objective: Scene.Line(number: 1, text: "让客户留下来"),
        keyResult: Scene.Line(number: 2, text: "付费率达到 20%"), note: "先看首月")

    private func checkedIn(_ health: Health) -> Activity {
        .checkedIn(
            checkIn: CheckIn(
                id: Identifier(1), keyResult: Identifier(2), author: Identifier(3), at: Date(timeIntervalSince1970: 0),
                health: health, note: .empty, readings: []))
    }

    @Test func `a sentence says who, what and where, in both languages`() {
        let sentence = checkedIn(.delayed).sentence(for: .checkIn, in: mine)
        #expect(sentence.title(.zh) == "何磊 更新了你的 O1 KR2")
        #expect(sentence.title(.en) == "何磊 checked in on your O1 KR2")
        #expect(sentence.text == "先看首月")
    }

    @Test func `the same activity says something else for another reason`() {
        #expect(checkedIn(.delayed).sentence(for: .risk, in: mine).title(.zh) == "何磊 把你的 O1 KR2 标为已延期")
        #expect(checkedIn(.delayed).sentence(for: .mention, in: mine).title(.en) == "何磊 mentioned you")
    }

    @Test func `whose it is depends on who reads`() {
        var scene = mine
        scene.owner = .theActors
        #expect(checkedIn(.atRisk).sentence(for: .checkIn, in: scene).title(.zh) == "何磊 更新了 O1 KR2")
        scene.owner = .someones("苏晓棠")
        #expect(checkedIn(.atRisk).sentence(for: .checkIn, in: scene).title(.zh) == "何磊 更新了苏晓棠的 O1 KR2")
        #expect(checkedIn(.atRisk).sentence(for: .checkIn, in: scene).title(.en) == "何磊 checked in on 苏晓棠’s O1 KR2")
    }

    @Test func `an alignment shows the objective of the other side`() {
        var scene = mine
        scene.keyResult = nil
        scene.other = Scene.Line(number: 3, text: "提高知名度")
        let sentence = Activity.aligned(alignment: Alignment(from: Identifier(1), to: Identifier(2)))
            .sentence(for: .alignment, in: scene)
        #expect(sentence.title(.zh) == "何磊 对齐到你的 O1")
        #expect(sentence.text == "提高知名度")
    }

    @Test func `a no carries its word`() throws {
        var breakdown = Breakdown(
            id: Identifier(5), subject: Identifier(2), owner: .person(Identifier(3)), by: Identifier(4),
            at: Date(timeIntervalSince1970: 0))
        breakdown.decision = try Decision(
            .declined, by: Identifier(3), at: Date(timeIntervalSince1970: 0), word: "人手不够")
        let sentence = Activity.breakdownDeclined(breakdown: breakdown).sentence(for: .answer, in: mine)
        #expect(sentence.text == "人手不够")
    }

    @Test func `every kind has a name and usual channels that keep mail rare`() {
        for kind in OKR.Notification.Kind.allCases {
            #expect(!kind.name.zh.isEmpty && !kind.name.en.isEmpty)
            #expect(Channels.usual(for: kind).inbox)
        }
        #expect(Channels.usual(for: .checkIn).mail == .none)
        #expect(Channels.usual(for: .mention).mail == .now)
    }
}
