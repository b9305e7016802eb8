import OKR

extension Phrase {
    static let gaps = Phrase("缺口与冲突", "Gaps and conflicts")
    static let gapsHint = Phrase(
        "哪些没有对齐、做了两遍、互相打架，以及可以找谁一起解决。",
        "What is not aligned, done twice or at odds, and whom to bring it together with.")
    static let allGaps = Phrase("全部", "All")
    static let mineAndReports = Phrase("我和下属的", "Mine and my reports’")
    static let team = Phrase("团队", "Team")
    static let show = Phrase("显示", "Show")
    static func allOfThem(_ count: Int) -> Phrase { Phrase("看全部 \(count) 项", "See all \(count)") }
    static let earlierPage = Phrase("上一页", "Back")
    static let laterPage = Phrase("下一页", "Next")
    static let noGaps = Phrase("没有发现缺口与冲突", "No gaps or conflicts found")
    static let clearFilter = Phrase("清除筛选", "Clear the filter")
    static func andOthers(_ count: Int) -> Phrase { Phrase("还有 \(count) 个", "and \(count) more") }
    static let doubleReason = Phrase("几个团队写的几乎是同一件事。", "Several teams say almost the same.")
    static let circleReason = Phrase("它们一个等一个，绕了一圈。", "Each waits for the next, all around.")
    static let askToAlign = Phrase("请对方对齐", "Ask them to align")
    static let writeNow = Phrase("去写", "Write now")
    static let compareWithMine = Phrase("对照我的", "Beside mine")
    static func alignToWhom(_ name: String) -> Phrase { Phrase("对齐到 \(name)", "Align to \(name)") }
    static func handDownToWhom(_ name: String) -> Phrase { Phrase("拆解给 \(name)", "Hand to \(name)") }
    static func suggested(_ kind: Gap.Kind) -> Phrase {
        switch kind {
        case .unaligned: Phrase("建议对齐到", "Could align to")
        case .unsupported: Phrase("可以拆解给", "Could be handed to")
        default: Phrase("可以找", "Talk to")
        }
    }
}

extension Gap.Kind {
    var name: Phrase {
        switch self {
        case .unaligned: Phrase("没有对齐", "Not aligned")
        case .unsupported: Phrase("没人支撑", "Nobody supports")
        case .withoutOKRs: Phrase("还没有 OKR", "Without OKRs")
        case .double: Phrase("重复在做", "Done twice")
        case .conflict: Phrase("互相矛盾", "At odds")
        case .circle: Phrase("循环依赖", "Waiting in a circle")
        }
    }

    var hint: Phrase {
        switch self {
        case .unaligned: Phrase("这些目标没有对齐到任何目标。", "These objectives support no other.")
        case .unsupported:
            Phrase("负责人和团队的关键结果，没有人承接，目标也没有人对齐。", "Key results of leaders and teams that nobody takes up.")
        case .withoutOKRs: Phrase("这个周期还没有写目标的人。", "People who have no objective in this cycle.")
        case .double: Phrase("不同团队的目标，说的几乎是同一件事。", "Objectives of different teams that say almost the same.")
        case .conflict:
            Phrase("同一个指标，方向相反或数字不同。", "The same measure, in opposite directions or with different numbers.")
        case .circle: Phrase("互相依赖的目标绕成了圈。", "Objectives that need each other all around.")
        }
    }
}

extension Gap.Contradiction {
    var reason: Phrase {
        switch self {
        case .oppositeDirections: Phrase("同一件事，一个要升，一个要降。", "The same thing: one raises it, the other lowers it.")
        case .differentTargets: Phrase("同一个指标，两边的目标数字不同。", "The same measure, with different targets.")
        }
    }
}

extension Partner {
    /// Why just this one.
    func reason(_ kind: Gap.Kind) -> Phrase {
        let quoted = (words.map { "「\($0)」" }.joined(), words.map { "“\($0)”" }.joined(separator: ", "))
        let place: Phrase =
            switch kind {
            case .unsupported: Phrase("下属", "below")
            default: owner.team == nil ? Phrase("上级", "above") : Phrase("上级团队", "a team above")
            }
        switch (isInLine, words.isEmpty) {
        case (true, true): return Phrase("是\(place.zh)", place.en)
        case (true, false): return Phrase("是\(place.zh)，都提到\(quoted.0)", "\(place.en); both speak of \(quoted.1)")
        case (false, _): return Phrase("都提到\(quoted.0)", "both speak of \(quoted.1)")
        }
    }
}
