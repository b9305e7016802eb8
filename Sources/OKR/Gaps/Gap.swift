/// Something in a cycle that is missing, double or at odds.
package enum Gap: Sendable, Hashable {
    /// An objective that supports nothing.
    case unaligned(Identifier<Objective>)
    /// A key result of somebody who leads, which nobody below takes up.
    case unsupported(Identifier<KeyResult>)
    /// Somebody without any objective.
    case withoutOKRs(Identifier<Person>)
    /// Objectives of several teams that say the same.
    case double([Identifier<Objective>])
    /// Two key results on the same thing that cannot both be meant.
    case conflict(Identifier<KeyResult>, Identifier<KeyResult>, Contradiction)
    /// Objectives that wait for each other all around.
    case circle([Identifier<Objective>])

    package enum Contradiction: String, Sendable, Hashable {
        case oppositeDirections, differentTargets
    }

    package enum Kind: String, CaseIterable, Sendable {
        case unaligned, unsupported, withoutOKRs, double, conflict, circle
    }

    package var kind: Kind {
        switch self {
        case .unaligned: .unaligned
        case .unsupported: .unsupported
        case .withoutOKRs: .withoutOKRs
        case .double: .double
        case .conflict: .conflict
        case .circle: .circle
        }
    }
}
