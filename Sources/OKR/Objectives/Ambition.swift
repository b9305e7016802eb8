/// How sure the owner means to be of reaching an objective.
package enum Ambition: String, Codable, CaseIterable, Sendable {
    /// To be reached in full: 1.0 is what was promised.
    case committed
    /// A stretch: 0.7 is a success.
    case aspirational
}

extension Ambition {
    package var name: Phrase {
        switch self {
        case .committed: Phrase("承诺", "Committed")
        case .aspirational: Phrase("挑战", "Aspirational")
        }
    }
}
