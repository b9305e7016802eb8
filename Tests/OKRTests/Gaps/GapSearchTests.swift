import OKR
import Testing

@Suite struct GapSearchTests {
    func objective(_ id: Int64, _ text: String, of owner: Sheet.Owner, team: Int64) -> Landscape.Objective {
        Landscape.Objective(
            id: Identifier(id), owner: owner, team: Identifier(team), text: text,
            wording: Wording(folded: PersonName.folded(text)))
    }

    func keyResult(
        _ id: Int64, of objective: Int64, _ text: String, to target: Double, direction: Metric.Direction = .rising,
        isShared: Bool = false
    ) -> Landscape.KeyResult {
        Landscape.KeyResult(
            id: Identifier(id), objective: Identifier(objective), text: text,
            wording: Wording(folded: PersonName.folded(text)),
            metrics: [Landscape.Metric(kind: .percent, direction: direction, unit: "", target: target)],
            isShared: isShared)
    }

    func person(_ id: Int64, under manager: Int64? = nil, team: Int64 = 1) -> Landscape.Person {
        Landscape.Person(id: Identifier(id), team: Identifier(team), manager: manager.map { Identifier($0) })
    }

    /// 1 leads; 2 (team 2) and 3 (team 3) report to 1.
    func company(_ objectives: [Landscape.Objective], _ keyResults: [Landscape.KeyResult] = []) -> Landscape {
        Landscape(
            people: [person(1), person(2, under: 1, team: 2), person(3, under: 1, team: 3)], objectives: objectives,
            keyResults: keyResults, teamsAbove: [Identifier(2): Identifier(1), Identifier(3): Identifier(1)])
    }

    func one(_ id: Int64) -> Sheet.Owner { .person(Identifier(id)) }

    @Test func `objectives without a parent are named, but for those at the top`() {
        var landscape = company([
            objective(10, "上", of: one(1), team: 1), objective(20, "对齐了的", of: one(2), team: 2),
            objective(30, "没有对齐的", of: one(3), team: 3), objective(40, "团队的", of: .team(Identifier(2)), team: 2),
            objective(50, "组织的", of: .team(Identifier(1)), team: 1), objective(60, "", of: one(3), team: 3),
        ])
        landscape.alignments = [Alignment(from: Identifier(20), to: Identifier(10))]
        #expect(GapSearch(landscape).unaligned() == [Identifier(30), Identifier(40)])
        let hidden = landscape.hiding([Identifier(10)])
        #expect(GapSearch(hidden).unaligned() == [Identifier(20), Identifier(30), Identifier(40)])
    }

    @Test func `key results of leaders that nobody takes up are named`() {
        var landscape = company(
            [
                objective(10, "有人支撑", of: one(1), team: 1), objective(11, "没人支撑", of: one(1), team: 1),
                objective(20, "下", of: one(2), team: 2),
            ],
            [
                keyResult(1, of: 10, "甲", to: 1), keyResult(2, of: 11, "乙", to: 1),
                keyResult(3, of: 11, "丙", to: 1, isShared: true), keyResult(4, of: 20, "丁", to: 1),
            ])
        landscape.alignments = [Alignment(from: Identifier(20), to: Identifier(10))]
        #expect(GapSearch(landscape).unsupported() == [Identifier(2)])
        #expect(GapSearch(landscape).withoutOKRs() == [Identifier(3)])
    }

    @Test func `several teams doing the same are named, unless they know of each other`() {
        let alike = [
            objective(20, "建立统一的客户数据平台", of: one(2), team: 2), objective(30, "搭建统一客户数据平台", of: one(3), team: 3),
            objective(31, "写出客户愿意转发的内容", of: one(3), team: 3), objective(21, "建立统一的客户数据平台", of: one(2), team: 2),
        ]
        var landscape = company(alike)
        let doubles = DoubleSearch(objectives: alike, keyResults: [])
        #expect(
            GapSearch(landscape).doubles(among: doubles.alike).map(Set.init) == [
                [Identifier(20), Identifier(30), Identifier(21)]
            ])
        landscape.sources = [
            Identifier(20): Identifier(7), Identifier(30): Identifier(7), Identifier(21): Identifier(7),
        ]
        #expect(GapSearch(landscape).doubles(among: doubles.alike).isEmpty)
        landscape.sources = [:]
        landscape.alignments = [
            Alignment(from: Identifier(20), to: Identifier(30)), Alignment(from: Identifier(21), to: Identifier(30)),
        ]
        #expect(GapSearch(landscape).doubles(among: doubles.alike).isEmpty)
        #expect(GapSearch(landscape.hiding([Identifier(30)])).doubles(among: doubles.alike).isEmpty)
    }

    @Test func `other numbers and opposite directions contradict; a part of the whole does not`() {
        let objectives = [
            objective(20, "让客户满意", of: one(2), team: 2), objective(30, "客户服务", of: one(3), team: 3),
        ]
        let cases: [(Landscape.KeyResult, Gap.Contradiction?)] = [
            (keyResult(2, of: 30, "重点客户续约率达到 95%", to: 95), .differentTargets),
            (keyResult(2, of: 30, "重点客户续约率降到 60%", to: 60, direction: .falling), .oppositeDirections),
            (keyResult(2, of: 30, "重点客户续约率提高到 90%", to: 90), nil),
            (keyResult(2, of: 30, "中小客户续约率达到 95%", to: 95), nil),
            (keyResult(2, of: 20, "重点客户续约率达到 95%", to: 95), nil),
        ]
        for (other, wanted) in cases {
            let mine = keyResult(1, of: 20, "重点客户续约率由 80% 提高到 90%", to: 90)
            let doubles = DoubleSearch(objectives: objectives, keyResults: [mine, other])
            var landscape = company(objectives, [mine, other])
            #expect(GapSearch(landscape).conflicts(among: doubles.related).first?.2 == wanted, "\(other.text)")
            landscape.alignments = [Alignment(from: Identifier(30), to: Identifier(20))]
            let along = GapSearch(landscape).conflicts(among: doubles.related).first?.2
            #expect(along == (wanted == .oppositeDirections ? wanted : nil), "\(other.text)")
        }
    }

    @Test func `a partner is the nearest in words above, else elsewhere, else the next above`() {
        let landscape = company([
            objective(10, "打造以客户为中心的服务体系", of: one(1), team: 1), objective(11, "让账户体系通起来", of: one(1), team: 1),
            objective(20, "与 X 产品共用账户体系", of: one(2), team: 2), objective(30, "写十二篇故事", of: one(3), team: 3),
        ])
        let doubles = DoubleSearch(objectives: landscape.objectives, keyResults: [])
        let partners = PartnerSearch(GapSearch(landscape), doubles)
        let near = partners.partner(for: Identifier<Objective>(20))
        #expect(near?.objective == Identifier(11) && near?.isInLine == true && near?.words == ["账户体系"])
        let far = partners.partner(for: Identifier<Objective>(30))
        #expect(far?.objective == Identifier(10) && far?.words.isEmpty == true)
        #expect(partners.partner(for: Identifier<Person>(3))?.owner == one(1))
        let down = partners.partner(for: keyResult(1, of: 11, "账户体系接通 12 个接口", to: 12))
        #expect(down?.owner == one(2) && down?.words == ["账户体系"])
    }
}
