import Foundation
import OKR
import Storage

/// Something aligned or asked between two sheets, as one of them shows it.
struct Tie: Sendable {
    enum Kind: Int, Sendable {
        /// A key result of this sheet was handed down.
        case handedDown
        /// An objective of this sheet was made of somebody's key result.
        case madeFrom
        /// Somebody was asked to align to an objective of this sheet.
        case request
        /// An objective of this sheet needs something.
        case needs
        /// Somebody needs an objective of this sheet.
        case neededBy
        /// An objective of this sheet supports the other.
        case supports
        /// The other supports an objective of this sheet.
        case supportedBy
    }

    let kind: Kind
    let id: Int64
    /// The key result (of what was handed down) or the objective of this sheet.
    let near: Int64
    /// Who is asked; of `madeFrom` and `neededBy`, who asks.
    let owner: Sheet.Owner
    let ownerName: String
    /// The department of the other side; empty where it is a team itself.
    let teamName: String
    /// The objective at the other end, where there is one that the viewer may see.
    let other: AlignedObjective?
    /// The number of the key result that an objective was made of.
    let number: Int
    let note: String
    let outcome: Decision.Outcome?
    let word: String
    let follows: Bool
    /// Whether there is an objective at the other end, seen or not.
    let hasObjective: Bool
}

extension [Tie] {
    /// The objectives at the other end.
    func ends(_ kind: Tie.Kind, of objective: Identifier<Objective>) -> [AlignedObjective] {
        compactMap { $0.kind == kind && $0.near == objective.value ? $0.other : nil }
    }

    func of(_ kind: Tie.Kind, at near: Int64) -> [Tie] { filter { $0.kind == kind && $0.near == near } }
}
