import OKR

/// What somebody, a team or the organisation has set out to do in one cycle.
struct SampleSheet: Sendable {
    enum Owner: Hashable, Sendable {
        /// By mailbox.
        case person(String)
        /// By place in `SampleTeam.named`.
        case team(Int)
    }

    let owner: Owner
    let objectives: [SampleObjective]
    var isPublished = true

    /// The running cycle; 沈佳怡 has not begun hers, 高远 has not published his.
    static let running: [SampleSheet] = [
        SampleSheet(owner: .team(0), objectives: organisation),
        SampleSheet(owner: .person("zhouqiming"), objectives: zhouqiming),
        SampleSheet(owner: .person("guweizhen"), objectives: guweizhen),
        SampleSheet(owner: .person("helei"), objectives: helei),
        SampleSheet(owner: .person("tangyichen"), objectives: tangyichen),
        SampleSheet(owner: .person("linruoxi"), objectives: linruoxi),
        SampleSheet(owner: .person("xuanran"), objectives: xuanran),
        SampleSheet(owner: .team(1), objectives: product),
        SampleSheet(owner: .team(2), objectives: engineering),
        SampleSheet(owner: .person("suxiaotang"), objectives: suxiaotang),
        SampleSheet(owner: .person("jiangyutong"), objectives: jiangyutong),
        SampleSheet(owner: .person("yezhiqiu"), objectives: yezhiqiu),
        SampleSheet(owner: .person("lumingxuan"), objectives: lumingxuan),
        SampleSheet(owner: .person("chengkexin"), objectives: chengkexin),
        SampleSheet(owner: .person("gaoyuan"), objectives: gaoyuan, isPublished: false),
        SampleSheet(owner: .person("maxiao"), objectives: maxiao),
    ]
}
