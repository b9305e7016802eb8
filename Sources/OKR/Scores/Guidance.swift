/// How a score is to be read; it is never for appraisal.
package enum Guidance: String, Codable, CaseIterable, Sendable {
    /// Below 0.4: a clue to ask what stood in the way.
    case clue
    /// 0.4 and 0.5: a good part of the way.
    case partly
    /// 0.6 and 0.7: as it should be for something ambitious.
    case good
    /// 0.8 and more: fine for a commitment.
    case full

    package init(_ score: Score) {
        switch score.tenths {
        case ..<4: self = .clue
        case ..<6: self = .partly
        case ..<8: self = .good
        default: self = .full
        }
    }

    /// Whether scores of 0.9 and more throughout say that the aims were too easy; asked of two or more scores.
    package static func isTooEasy(_ scores: [Score]) -> Bool {
        scores.count >= 2 && scores.allSatisfy { $0.tenths >= 9 }
    }
}
