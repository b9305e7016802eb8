import OKR

/// Something that an open page shows and wants to hear of.
package struct Subject: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case sheet, objective, cycle, inbox, thread, person
        case keyResult = "key_result"
        /// Who else has a sheet open.
        case here
    }

    package let kind: Kind
    package let id: Int64

    init(_ kind: Kind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }

    package static func sheet(_ id: Identifier<Sheet>) -> Subject { Subject(.sheet, id.value) }
    package static func objective(_ id: Identifier<Objective>) -> Subject { Subject(.objective, id.value) }
    package static func keyResult(_ id: Identifier<KeyResult>) -> Subject { Subject(.keyResult, id.value) }
    package static func cycle(_ id: Identifier<Cycle>) -> Subject { Subject(.cycle, id.value) }
    package static func inbox(_ id: Identifier<Person>) -> Subject { Subject(.inbox, id.value) }
    package static func person(_ id: Identifier<Person>) -> Subject { Subject(.person, id.value) }
    package static func here(_ id: Identifier<Sheet>) -> Subject { Subject(.here, id.value) }
    /// A discussion; it is heard of through the sheet on which it stands.
    package static func thread<Noun>(_ id: Identifier<Noun>) -> Subject { Subject(.thread, id.value) }
}

extension Subject: CustomStringConvertible {
    package var description: String { "\(kind.rawValue):\(id)" }

    /// Reads `sheet:123`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let id = Int64(parts[1]), id > 0 else {
            return nil
        }
        self.init(kind, id)
    }
}
