import Foundation

/// A dated update on a key result: where its metrics stand, how it feels, and what happened.
package struct CheckIn: Codable, Hashable, Sendable {
    /// What one metric reads at the time of a check-in.
    package struct Reading: Codable, Hashable, Sendable {
        package let metric: Identifier<Metric>
        package let value: Double

        package init(metric: Identifier<Metric>, value: Double) {
            self.metric = metric
            self.value = value
        }
    }

    package static let longestNote = 5000
    package static let mostImages = 9

    package let id: Identifier<CheckIn>
    package let keyResult: Identifier<KeyResult>
    package let author: Identifier<Person>
    package let at: Date
    package var health: Health
    package var note: Prose
    package var readings: [Reading]
    package var images: [Identifier<Image>]
    package var editedAt: Date?

    package init(
        id: Identifier<CheckIn>, keyResult: Identifier<KeyResult>, author: Identifier<Person>, at: Date, health: Health,
        note: Prose, readings: [Reading], images: [Identifier<Image>] = [], editedAt: Date? = nil
    ) {
        self.id = id
        self.keyResult = keyResult
        self.author = author
        self.at = at
        self.health = health
        self.note = note
        self.readings = readings
        self.images = images
        self.editedAt = editedAt
    }
}

/// A picture attached to a check-in or worn by a person.
package enum Image {}
