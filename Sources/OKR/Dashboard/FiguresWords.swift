extension Measure {
    package var name: Phrase {
        switch self {
        case .written: Phrase("已填写", "Written")
        case .aligned: Phrase("已对齐", "Aligned")
        case .updated: Phrase("本周已更新", "Updated this week")
        case .scored: Phrase("已打分", "Scored")
        }
    }

    /// Who is counted, for those who read the figure.
    package var meaning: Phrase {
        switch self {
        case .written: Phrase("OKR 已发布，至少有一个目标", "Published, with at least one objective")
        case .aligned:
            Phrase("每个目标都支撑别人的目标；没有上级的人不要求", "Every objective supports another one; those with nobody above need not")
        case .updated: Phrase("从周一起，每条关键结果都更新过", "Every key result has a check-in since Monday")
        case .scored: Phrase("每条关键结果都有分数", "Every key result has a score")
        }
    }
}
