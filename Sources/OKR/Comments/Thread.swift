import Foundation

/// What people say to each other about one thing.
package struct Thread: Codable, Hashable, Sendable {
    /// What it is about.
    package enum Subject: Codable, Hashable, Sendable {
        /// The sheet as a whole.
        case sheet
        case objective(Identifier<Objective>)
        case keyResult(Identifier<KeyResult>)
        case checkIn(Identifier<CheckIn>, of: Identifier<KeyResult>)
    }

    /// That it is settled, and who says so.
    package struct Resolution: Codable, Hashable, Sendable {
        package let by: Identifier<Person>
        package let at: Date

        package init(by: Identifier<Person>, at: Date) {
            self.by = by
            self.at = at
        }
    }

    package let id: Identifier<Thread>
    package let sheet: Identifier<Sheet>
    package let subject: Subject
    /// The words it hangs on; nil where it is about the whole.
    package var mark: Mark?
    package let by: Identifier<Person>
    package let at: Date
    package var resolution: Resolution?
    /// Everybody who has written in it, also what was deleted since, in order.
    package var people: [Identifier<Person>]

    package init(
        id: Identifier<Thread>, sheet: Identifier<Sheet>, subject: Subject, mark: Mark? = nil, by: Identifier<Person>,
        at: Date, resolution: Resolution? = nil, people: [Identifier<Person>] = []
    ) {
        self.id = id
        self.sheet = sheet
        self.subject = subject
        self.mark = mark
        self.by = by
        self.at = at
        self.resolution = resolution
        self.people = people
    }

    /// The thread with one more who has written in it.
    package func joined(by person: Identifier<Person>) -> Thread {
        guard !people.contains(person) else { return self }
        var joined = self
        joined.people.append(person)
        return joined
    }

    /// The thread settled; nil where it is already, so that of two at once the first stands.
    package func resolved(by person: Identifier<Person>, at: Date) -> Thread? {
        guard resolution == nil else { return nil }
        var resolved = self
        resolved.resolution = Resolution(by: person, at: at)
        return resolved
    }

    /// The thread open again; nil where it is open.
    package var reopened: Thread? {
        guard resolution != nil else { return nil }
        var reopened = self
        reopened.resolution = nil
        return reopened
    }
}
