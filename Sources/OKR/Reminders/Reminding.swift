/// One message that reminds some people of the same things: by itself, or because somebody asks.
package struct Reminding: Codable, Hashable, Sendable {
    package static let longestNote = 200

    package let id: Identifier<Reminding>
    /// What is due, all of it in one message; never empty.
    package let reminders: [Reminder]
    /// How many people it goes to; who they are stands in the table of reminders.
    package let people: Int
    /// What whoever asks adds.
    package let note: String

    package init(id: Identifier<Reminding>, reminders: [Reminder], people: Int, note: String = "") {
        self.id = id
        self.reminders = reminders
        self.people = people
        self.note = note
    }

    /// A note without white space around it; refuses (field "note") one that is too long.
    package static func note(_ text: String) throws -> String {
        try Prose(text, most: longestNote, mayBeEmpty: true, field: "note").text
    }
}
