import Foundation

/// Something that an administrator says to everybody, or a leader to their teams.
package struct Announcement: Codable, Hashable, Sendable {
    package static let longestTitle = 100
    package static let longestText = 5000
    package static let mostTeams = 100
    /// How long after a reminder the next one may follow, in seconds.
    package static let reminderRest: TimeInterval = 86_400

    package let id: Identifier<Announcement>
    package var title: String
    package var text: Prose
    /// Whose people it is for, those of the teams below included; everybody where there are none.
    package var teams: [Identifier<Team>]
    package let by: Identifier<Person>
    package let at: Date
    package var editedAt: Date?
    package var remindedAt: Date?
    package var withdrawal: Withdrawal?

    /// Who took it back, and when.
    package struct Withdrawal: Codable, Hashable, Sendable {
        package let by: Identifier<Person>
        package let at: Date

        package init(by: Identifier<Person>, at: Date) {
            self.by = by
            self.at = at
        }
    }

    package init(
        id: Identifier<Announcement>, title: String, text: Prose, teams: [Identifier<Team>], by: Identifier<Person>,
        at: Date, editedAt: Date? = nil, remindedAt: Date? = nil, withdrawal: Withdrawal? = nil
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.teams = teams
        self.by = by
        self.at = at
        self.editedAt = editedAt
        self.remindedAt = remindedAt
        self.withdrawal = withdrawal
    }

    /// A title without odd spaces; refuses (field "title") none, and one that is too long.
    package static func title(_ text: String) throws -> String {
        try Prose(text, most: longestTitle, field: "title").text
    }

    /// Refuses what was taken back.
    package func checkStands() throws {
        guard withdrawal == nil else { throw Refusal(.conflict, .announcementWithdrawn) }
    }

    /// Refuses to remind again within a day.
    package func checkMayRemind(at moment: Date) throws {
        try checkStands()
        guard let remindedAt else { return }
        guard moment.timeIntervalSince(remindedAt) >= Self.reminderRest else {
            throw Refusal(.tooMany, .announcementRemindedToday)
        }
    }
}
