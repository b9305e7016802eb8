import Foundation

/// That somebody was told of an activity: one row for each person, activity and kind, however often the work is tried.
package struct Notification: Hashable, Sendable {
    /// Why somebody is told; what they may switch off for themselves.
    package enum Kind: String, Codable, CaseIterable, Sendable {
        case mention, comment, request, answer, alignment, risk, checkIn, publication, score, announcement, reminder
    }

    /// Where a notification leads, as far as the activity has it.
    package struct Place: Hashable, Sendable {
        package var sheet: Identifier<Sheet>?
        package var objective: Identifier<Objective>?
        package var keyResult: Identifier<KeyResult>?
        package var checkIn: Identifier<CheckIn>?
        /// The objective at the other end, where it is about two; it too must be visible to whoever is told.
        package var other: Identifier<Objective>?
        package var thread: Identifier<Thread>?
        package var comment: Identifier<Comment>?
        package var announcement: Identifier<Announcement>?

        package init(
            sheet: Identifier<Sheet>? = nil, objective: Identifier<Objective>? = nil,
            keyResult: Identifier<KeyResult>? = nil, checkIn: Identifier<CheckIn>? = nil,
            other: Identifier<Objective>? = nil, thread: Identifier<Thread>? = nil, comment: Identifier<Comment>? = nil,
            announcement: Identifier<Announcement>? = nil
        ) {
            self.sheet = sheet
            self.objective = objective
            self.keyResult = keyResult
            self.checkIn = checkIn
            self.other = other
            self.thread = thread
            self.comment = comment
            self.announcement = announcement
        }
    }

    package let id: Identifier<Notification>
    package let person: Identifier<Person>
    package let kind: Kind
    package let activity: Identifier<Activity>
    package let at: Date
    package var readAt: Date?

    package init(
        id: Identifier<Notification>, person: Identifier<Person>, kind: Kind, activity: Identifier<Activity>, at: Date,
        readAt: Date? = nil
    ) {
        self.id = id
        self.person = person
        self.kind = kind
        self.activity = activity
        self.at = at
        self.readAt = readAt
    }
}
