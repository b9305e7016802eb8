/// Why something asked for is not done: a kind, the field at fault and words for the person.
///
/// It is the only error whose text reaches people; one place in the server turns it into HTTP.
package struct Refusal: Error, Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// A field holds something that cannot be kept (422).
        case invalid
        /// Nobody is signed in (401).
        case signedOut
        /// Seen, but not allowed (403).
        case forbidden
        /// Unknown, or not visible to this person; the two are told apart by nobody (404).
        case unknown
        /// Somebody else was faster, or the state of things forbids it now (409).
        case conflict
        /// More than the server takes in one piece (413).
        case tooLarge
        /// Too often; try later (429).
        case tooMany
    }

    package let kind: Kind
    /// The name of the form field or JSON key at fault.
    package let field: String?
    package let phrase: Phrase

    package init(_ kind: Kind, field: String? = nil, _ phrase: Phrase) {
        self.kind = kind
        self.field = field
        self.phrase = phrase
    }
}
