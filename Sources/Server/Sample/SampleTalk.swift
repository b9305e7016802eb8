import OKR

/// What people of the sample company say about somebody's line.
struct SampleThread: Sendable {
    struct Said: Sendable {
        /// By mailbox.
        let by: String
        let text: Phrase
        var daysAgo = 0
        /// Who feels what about it.
        var reactions: [(by: String, kind: Reaction.Kind)] = []
    }

    /// Whose sheet, by mailbox; which objective and, above 0, which key result of it.
    let owner: String
    let objective: Int
    var keyResult = 0
    /// The words it hangs on.
    var words: Phrase?
    let said: [Said]
    /// Who settled it, by mailbox.
    var resolvedBy: String?

    static let all = [
        SampleThread(
            owner: "xuanran", objective: 1, words: Phrase("信得过的成功团队", "success team that customers trust"),
            said: [
                Said(
                    by: "zhouqiming",
                    text: Phrase(
                        "「信得过」怎么看出来，关键结果里最好有一条能说明。", "How will we see the trust? One key result should show it."),
                    daysAgo: 18, reactions: [("helei", .agree)])
            ]),
        SampleThread(
            owner: "xuanran", objective: 1, keyResult: 1, words: Phrase("30 天内独当一面", "on their own within 30 days"),
            said: [
                Said(
                    by: "helei",
                    text: Phrase(
                        "A 产品下月初上架，月中到岗来得及接第一批客户吗？@xuanran",
                        "Product A ships early next month. Is mid-month soon enough for the first customers? @xuanran"),
                    daysAgo: 1),
                Said(
                    by: "xuanran",
                    text: Phrase(
                        "先请 @maxiao 顶上，我把第二位的到岗提前一周。", "@maxiao covers until then; I move the second start a week up."),
                    reactions: [("helei", .agree), ("maxiao", .seen)]),
            ]),
        SampleThread(
            owner: "helei", objective: 1, keyResult: 2, words: Phrase("付费的占 20%", "20% of them paying"),
            said: [
                Said(
                    by: "tangyichen",
                    text: Phrase("按注册算还是按周活算？两种差一倍。", "Of sign-ups or of weekly users? The two differ twofold."),
                    daysAgo: 2),
                Said(
                    by: "helei",
                    text: Phrase("按注册满七天的人算，口径我写进备注。", "Of those who signed up seven days ago. I will note it down."),
                    daysAgo: 2, reactions: [("tangyichen", .thanks)]),
                Said(by: "linruoxi", text: Phrase("市场这边的漏斗也跟着改。", "Marketing’s funnel follows."), daysAgo: 1),
            ]),
        SampleThread(
            owner: "helei", objective: 2, keyResult: 2, words: Phrase("30% 的用户", "30% of users"),
            said: [
                Said(
                    by: "lumingxuan",
                    text: Phrase(
                        "接口晚两周的话，30% 有点悬，先看 5% 的数据？",
                        "With the interface two weeks late 30% is a stretch. Look at the 5% first?"),
                    daysAgo: 3)
            ]),
        SampleThread(
            owner: "helei", objective: 3,
            said: [
                Said(
                    by: "maxiao", text: Phrase("模板初稿周五给你看。", "You get a first draft of the templates on Friday."),
                    daysAgo: 6),
                Said(by: "helei", text: Phrase("好，辛苦了。", "Good, thank you."), daysAgo: 6),
            ], resolvedBy: "helei"),
        SampleThread(
            owner: "suxiaotang", objective: 1, keyResult: 1, words: Phrase("3 分钟", "3 minutes"),
            said: [
                Said(
                    by: "yezhiqiu",
                    text: Phrase("访谈里有人卡在导入，这一步算进去吗？", "People got stuck at the import. Does that step count?"),
                    daysAgo: 4, reactions: [("helei", .doubt)])
            ]),
    ]

    /// What those above somebody write among as many people as one likes.
    static let usual = [
        Phrase("这个数怎么来的？", "Where does this figure come from?"), Phrase("进度不错，接着来。", "Good progress, keep going."),
        Phrase("需要谁帮忙就说。", "Say whom you need."),
        Phrase("月底前我们再看一次。", "Let us look again before the end of the month."),
    ]
}
