/// A hint that somebody leaves be, for the text as it stands; once the text changes, the coach may speak again.
package struct SetAside: Codable, Hashable, Sendable {
    /// What the hint is about.
    package enum Subject: Codable, Hashable, Sendable {
        case objective(Identifier<Objective>)
        case keyResult(Identifier<KeyResult>)
    }

    package let subject: Subject
    /// The rule's name, as the coach calls it.
    package let rule: String
    /// The statement for which it holds.
    package let text: String
    /// Why, in the person's words; may be empty, at most 200 characters.
    package let reason: String

    /// The most characters of a reason.
    package static let longestReason = 200

    /// Refuses (field "reason") a reason that is too long.
    package init(subject: Subject, rule: String, text: String, reason: String) throws {
        guard reason.count <= Self.longestReason else {
            throw Refusal(.invalid, field: "reason", .textTooLong(most: Self.longestReason))
        }
        self.subject = subject
        self.rule = rule
        self.text = text
        self.reason = reason
    }
}
