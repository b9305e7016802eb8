/// How somebody judges that a key result is coming along.
package enum Health: String, Codable, CaseIterable, Sendable {
    case onTrack, atRisk, delayed

    /// 0 for on track to 2 for delayed.
    package var severity: Int {
        switch self {
        case .onTrack: 0
        case .atRisk: 1
        case .delayed: 2
        }
    }

    package var name: Phrase {
        switch self {
        case .onTrack: Phrase("正常", "On track")
        case .atRisk: Phrase("有风险", "At risk")
        case .delayed: Phrase("已延期", "Delayed")
        }
    }

    /// The worst of them; nil where nobody has judged anything.
    package static func worst(_ healths: [Health?]) -> Health? {
        healths.compactMap(\.self).max { $0.severity < $1.severity }
    }

    /// What progress says beside the progress that an even pace would have reached by now (both shares, 1 is done).
    ///
    /// Up to a tenth behind is on track, up to a quarter at risk, further delayed. Nil where there is nothing to compare.
    package static func byPace(progress: Double?, expected: Double?) -> Health? {
        guard let progress, let expected else { return nil }
        // Differences such as 0.4 - 0.5 miss the bound by a rounding error; it counts as met.
        let difference = progress - expected + 1e-9
        if progress >= 1 || difference >= -0.1 { return .onTrack }
        return difference >= -0.25 ? .atRisk : .delayed
    }
}

/// Where the health of something comes from.
package enum HealthRule: String, Codable, CaseIterable, Sendable {
    case byHand, byPace, worstChild

    /// The health by this rule; what is set by hand stands in where the rule has nothing to say.
    package func health(byHand: Health?, progress: Double?, expected: Double?, children: [Health?]) -> Health? {
        switch self {
        case .byHand: byHand
        case .byPace: Health.byPace(progress: progress, expected: expected) ?? byHand
        case .worstChild: Health.worst(children) ?? byHand
        }
    }

    package var name: Phrase {
        switch self {
        case .byHand: Phrase("手动选择", "By hand")
        case .byPace: Phrase("按进度推算", "By pace")
        case .worstChild: Phrase("取最差的一项", "Worst of its parts")
        }
    }
}
