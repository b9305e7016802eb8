import Foundation

/// That somebody is asked to align one of their objectives to this one.
package struct AlignmentRequest: Asking {
    package static let askedAlready = Phrase.askedAlready

    package let id: Identifier<AlignmentRequest>
    /// The objective that wants support.
    package let to: Identifier<Objective>
    package let owner: Sheet.Owner
    package let note: String
    package let by: Identifier<Person>
    package let at: Date
    package var decision: Decision?
    package var objective: Identifier<Objective>?

    // As it is in journals.
    private enum CodingKeys: String, CodingKey {
        case id, to, note, by, at, decision, objective
        case owner = "of"
    }

    package init(
        id: Identifier<AlignmentRequest>, subject: Identifier<Objective>, owner: Sheet.Owner,
        objective: Identifier<Objective>? = nil, note: String = "", by: Identifier<Person>, at: Date,
        decision: Decision? = nil
    ) {
        (self.id, to, self.owner, self.objective) = (id, subject, owner, objective)
        (self.note, self.by, self.at, self.decision) = (note, by, at, decision)
    }

    package var subject: Identifier<Objective> { to }

    /// Who aligned one objective may be asked for another.
    package var isOpen: Bool { decision == nil }

    package var activity: Activity {
        switch decision?.outcome {
        case nil: .alignmentRequested(request: self)
        case .accepted, .atRisk: .alignmentRequestAccepted(request: self)
        case .declined: .alignmentRequestDeclined(request: self)
        case .withdrawn: .alignmentRequestWithdrawn(request: self)
        }
    }
}
