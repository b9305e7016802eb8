import OKR

extension Activity {
    /// What was asked of others and what they said.
    var askingSentence: Phrase? {
        switch self {
        case .handedDown: Phrase("把关键结果拆解给了别人", "Handed a key result down")
        case .breakdownAccepted: Phrase("承接了一条关键结果", "Took a key result on as an objective")
        case .breakdownDeclined: Phrase("没有承接一条关键结果", "Declined a key result")
        case .breakdownWithdrawn: Phrase("撤回了一次拆解", "Took back a breakdown")
        case .followingSet(let breakdown):
            breakdown.follows
                ? Phrase("让关键结果的进度跟随承接的目标", "Let a key result follow the objective made of it")
                : Phrase("让关键结果的进度不再跟随", "Let a key result follow no more")
        case .progressFollowed(_, let progress):
            Phrase(
                "关键结果跟随承接的目标，进度到 \(Progress.formatted(progress))",
                "A key result followed its objective to \(Progress.formatted(progress))")
        case .alignmentRequested: Phrase("请别人对齐一个目标", "Asked for an alignment")
        case .alignmentRequestAccepted: Phrase("应邀对齐了目标", "Aligned when asked")
        case .alignmentRequestDeclined: Phrase("没有接受对齐邀请", "Declined to align")
        case .alignmentRequestWithdrawn: Phrase("撤回了对齐邀请", "Took back a request to align")
        case .dependencyAdded: Phrase("写下了一条依赖", "Wrote down a dependency")
        case .dependencyConfirmed: Phrase("确认了一条依赖", "Confirmed a dependency")
        case .dependencyDeclined: Phrase("没有接受一条依赖", "Declined a dependency")
        case .dependencyPutAtRisk: Phrase("把一条依赖标为有风险", "Marked a dependency as at risk")
        case .dependencyWithdrawn: Phrase("撤回了一条依赖", "Took back a dependency")
        default: nil
        }
    }
}
