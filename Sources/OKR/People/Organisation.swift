import Foundation

/// The company that runs this server; there is one.
package struct Organisation: Hashable, Codable, Sendable {
    package var name: String
    /// What those see who chose no language and whose browser names neither.
    package var language: Language
    /// An IANA name, for instance "Asia/Shanghai".
    package var timeZone: String
    /// Whether members may weigh their own objectives and key results.
    package var membersSetWeights: Bool
    /// Whether an objective may align to several others.
    package var severalParents: Bool

    package init(
        name: String, language: Language, timeZone: String, membersSetWeights: Bool = true, severalParents: Bool = true
    ) {
        self.name = name
        self.language = language
        self.timeZone = timeZone
        self.membersSetWeights = membersSetWeights
        self.severalParents = severalParents
    }

    /// Refuses names that are missing or longer than 60 characters and time zones that nobody knows.
    package func check(nameField: String = "name") throws {
        try Self.check(name: name, field: nameField)
        guard TimeZone(identifier: timeZone) != nil else {
            throw Refusal(.invalid, field: "timeZone", .timeZoneUnknown)
        }
    }

    /// The rule for the names of the organisation, of teams and of people: 1 to 60 characters that can be seen.
    package static func check(name: String, field: String) throws {
        guard !name.isEmpty else { throw Refusal(.invalid, field: field, .nameMissing) }
        guard name.count <= 60, name.unicodeScalars.count <= 60 else {
            throw Refusal(.invalid, field: field, .nameTooLong)
        }
        guard name.isFreeOfControls else { throw Refusal(.invalid, field: field, .nameUnreadable) }
    }
}
