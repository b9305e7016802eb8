import Foundation

extension Person {
    /// Refuses what cannot be kept of a person, naming the field.
    package func check() throws {
        try Organisation.check(name: name, field: "name")
        for (field, text) in [
            ("englishName", englishName), ("title", title), ("employeeNumber", employeeNumber),
        ] where !text.isEmpty {
            try Organisation.check(name: text, field: field)
        }
        if let timeZone, TimeZone(identifier: timeZone) == nil {
            throw Refusal(.invalid, field: "timeZone", .timeZoneUnknown)
        }
    }
}
