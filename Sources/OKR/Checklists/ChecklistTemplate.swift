/// Who looks after an item where nobody is named.
package enum ChecklistOwner: String, Sendable {
    case ceo, okrAdministrator, teamLeaders, everybody
}

/// The built-in items of bringing OKRs in, in the order in which they come.
///
/// Only what an organisation changes about them is kept; the rest follows the cycle's dates.
package enum ChecklistTemplate: String, Codable, CaseIterable, Sendable {
    case leadersLearn, chooseTeam, announce, everybodyLearns
    case ceoWrites, leadersWrite, everybodyWrites, talkAndAlign
    case weeklyMeetings, monthlyReview
    case everybodyScores, teamRetrospectives, companyRetrospective

    package var phase: Phase {
        switch self {
        case .leadersLearn, .chooseTeam, .announce, .everybodyLearns: .prepare
        case .ceoWrites, .leadersWrite, .everybodyWrites, .talkAndAlign: .write
        case .weeklyMeetings, .monthlyReview: .followUp
        case .everybodyScores, .teamRetrospectives, .companyRetrospective: .score
        }
    }

    package var owner: ChecklistOwner {
        switch self {
        case .leadersLearn, .announce, .ceoWrites, .leadersWrite, .monthlyReview, .companyRetrospective: .ceo
        case .chooseTeam, .everybodyLearns: .okrAdministrator
        case .everybodyWrites, .talkAndAlign, .weeklyMeetings, .teamRetrospectives: .teamLeaders
        case .everybodyScores: .everybody
        }
    }

    /// Whether each team does it for itself, so that its leader ticks it for the team.
    package var isPerTeam: Bool { self == .weeklyMeetings || self == .teamRetrospectives }

    /// The usual day, always within the item's phase.
    package func due(in cycle: Cycle) -> Day {
        let usual =
            switch self {
            case .leadersLearn: cycle.starts.adding(days: -11)
            case .chooseTeam: cycle.starts.adding(days: -10)
            case .announce: cycle.starts.adding(days: -6)
            case .everybodyLearns: cycle.starts.adding(days: -2)
            case .ceoWrites: cycle.starts.adding(days: 1)
            case .leadersWrite: cycle.starts.adding(days: 3)
            case .everybodyWrites: cycle.starts.adding(days: 5)
            case .talkAndAlign: cycle.writeEnds
            case .weeklyMeetings: cycle.scoreStarts.adding(days: -1)
            case .monthlyReview: cycle.writeEnds.adding(days: 1).lastOfMonth
            case .everybodyScores: cycle.scoreStarts.adding(days: 1)
            case .teamRetrospectives: cycle.ends.adding(days: -1)
            case .companyRetrospective: cycle.ends
            }
        guard let segment = cycle.phases.first(where: { $0.phase == phase }) else { return usual }
        return max(segment.first, min(segment.last, usual))
    }

    /// What the program can tell of it by itself; nil where only people know.
    ///
    /// Weekly meetings show how many have updated, but that does not tell whether anybody met.
    package func seen(in overview: Overview) -> ChecklistItem.Seen? {
        let (everybody, leaders) = (overview.everybody, overview.leaders)
        return switch self {
        case .leadersLearn: .init(done: leaders.learnt, of: leaders.people)
        case .everybodyLearns: .init(done: everybody.learnt, of: everybody.people)
        case .ceoWrites: overview.top.map { .init(done: $0.hasWritten ? 1 : 0, of: 1) }
        case .leadersWrite: .init(done: leaders.aligned, of: leaders.people)
        case .everybodyWrites: .init(done: everybody.written, of: everybody.people)
        case .talkAndAlign: .init(done: everybody.aligned, of: everybody.people)
        case .everybodyScores: .init(done: everybody.scored, of: everybody.people)
        case .weeklyMeetings, .chooseTeam, .announce, .monthlyReview, .teamRetrospectives, .companyRetrospective: nil
        }
    }
}
