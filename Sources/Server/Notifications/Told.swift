import Foundation
import OKR
import Storage

// Foundation has a type of this name too.
typealias Notification = OKR.Notification

/// One notification with all that is needed to say it and to lead there; only ever read for whoever was told.
struct Told: Sendable {
    struct Name: Sendable {
        let id: Int64
        let name: String
        let englishName: String

        func callAsFunction(_ language: Language) -> String {
            language == .en && !englishName.isEmpty ? englishName : name
        }
    }

    /// A line of a sheet, or what somebody wrote about it.
    struct Text: Sendable {
        let number: Int
        let prose: Prose
    }

    let notification: Notification
    let place: Notification.Place
    let activity: Activity
    let inInbox: Bool
    /// The language that the person told has chosen; nil where they follow the browser.
    let language: Language?
    let actor: Name?
    let actorID: Identifier<Person>?
    let owner: Sheet.Owner?
    let ownerName: Name?
    let cycle: Identifier<Cycle>?
    let objective: Text?
    let keyResult: Text?
    let other: Text?
    let note: Prose?
    let title: String
    /// The names of today of everybody whom the texts mention.
    var names: [Identifier<Person>: Name] = [:]

    /// What it says, in a language.
    func sentence(_ language: Language) -> Sentence {
        activity.sentence(for: notification.kind, in: scene(language))
    }

    func scene(_ language: Language) -> Scene {
        func plain(_ prose: Prose) -> String { prose.plain { names[$0]?(language) } }
        func line(_ text: Text?) -> Scene.Line? { text.map { Scene.Line(number: $0.number, text: plain($0.prose)) } }
        let whose: Scene.Owner =
            if owner == .person(notification.person) {
                .yours
            } else if let actorID, owner == .person(actorID) {
                .theActors
            } else {
                .someones(ownerName?(language) ?? "")
            }
        return Scene(
            actor: actor?(language), owner: whose, objective: line(objective), keyResult: line(keyResult),
            other: line(other), note: activity.reminding?.text(language) ?? note.map(plain) ?? "", title: title)
    }

    /// The address that opens it for whoever was told: it marks it as read and leads to the very line.
    var address: String { "/inbox/\(notification.id)" }

    /// The very thread, line or page that it is about.
    var destination: String {
        if let announcement = place.announcement { return "/announcements/\(announcement)" }
        if let reminding = activity.reminding { return reminding.address }
        if let thread = place.thread { return "/threads/\(thread)#thread-\(thread)" }
        if let checkIn = place.checkIn, let keyResult = place.keyResult {
            return "/key-results/\(keyResult)/check-ins#check-in-\(checkIn)"
        }
        guard let owner else { return "/inbox" }
        let sheet = "\(owner.address)\(cycle.map { "?cycle=\($0)" } ?? "")"
        if let keyResult = place.keyResult { return "\(sheet)#key-result-\(keyResult)" }
        return place.objective.map { "\(sheet)#objective-\($0)" } ?? sheet
    }

    var mentioned: [Identifier<Person>] {
        [objective?.prose, keyResult?.prose, other?.prose, note].compactMap(\.self).flatMap(\.people)
    }
}
