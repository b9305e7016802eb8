/// What somebody may do beyond what leading people or teams lets them.
package enum Role: String, Codable, CaseIterable, Sendable {
    /// Made the organisation; administers, and alone makes and unmakes owners.
    case owner
    /// Administers people, cycles and settings.
    case administrator
    case member
    /// Reads what members read and changes nothing.
    case readOnly

    package var mayAdminister: Bool { self == .owner || self == .administrator }

    /// Own sheets, check-ins, scores, alignments.
    package var mayWrite: Bool { self != .readOnly }

    package var mayComment: Bool { self != .readOnly }

    /// The sheets of the organisation and of teams that others lead.
    package var mayWriteForOrganisation: Bool { mayAdminister }

    /// Whether somebody of this role may change `other` from one role to another.
    package func mayChange(_ other: Role, to role: Role) -> Bool {
        mayAdminister && (self == .owner || (other != .owner && role != .owner))
    }

    package var name: Phrase {
        switch self {
        case .owner: Phrase("所有者", "Owner")
        case .administrator: Phrase("管理员", "Administrator")
        case .member: Phrase("成员", "Member")
        case .readOnly: Phrase("只读", "Read only")
        }
    }
}
