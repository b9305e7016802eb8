import Foundation

/// The time zones that lists offer, by their IANA names.
enum TimeZones {
    // Those of one name each that people look for; reading all takes a moment, so it is done once.
    static let names: [String] =
        TimeZone.knownTimeZoneIdentifiers
        .filter { $0.contains("/") && !$0.hasPrefix("Etc/") && !$0.hasPrefix("SystemV/") }.sorted() + ["GMT"]

    /// The options of a list; whatever is chosen is among them.
    static func options(with chosen: String) -> [(value: String, text: String)] {
        let all = names.contains(chosen) || chosen.isEmpty ? names : [chosen] + names
        return all.map { (value: $0, text: $0.replacing("_", with: " ")) }
    }
}
