import Foundation
import OKR

/// A page of somebody's inbox, grouped by day, with several about one thing folded into one.
struct Inbox: Sendable {
    struct Group: Sendable {
        let name: Phrase
        var items: [Item]
    }

    /// What is one line: the newest, and what else there is about the same.
    struct Item: Sendable {
        let newest: Told
        var others: [Told] = []

        var all: [Told] { [newest] + others }
        var isUnread: Bool { all.contains { $0.notification.readAt == nil } }
        /// The numbers of the others, as addresses carry them.
        var with: String { others.map(\.notification.id.description).joined(separator: ",") }
    }

    let groups: [Group]
    let filter: InboxFilter
    let unread: [Notification.Kind: Int]
    /// Where the next page begins; nil on the last.
    let older: Identifier<Notification>?

    init(
        told: [Told], filter: InboxFilter, viewer: Viewer, unread: [Notification.Kind: Int],
        older: Identifier<Notification>?
    ) {
        var groups: [Group] = []
        var places: [Thing: Int] = [:]
        for each in told {
            let name = Self.group(of: Day(each.notification.at, in: viewer.timeZone), today: viewer.today)
            if groups.last?.name != name {
                groups.append(Group(name: name, items: []))
                places = [:]
            }
            let thing = Thing(of: each)
            if let thing, let place = places[thing] {
                groups[groups.count - 1].items[place].others.append(each)
            } else {
                if let thing { places[thing] = groups[groups.count - 1].items.count }
                groups[groups.count - 1].items.append(Item(newest: each))
            }
        }
        self.groups = groups
        self.filter = filter
        self.unread = unread
        self.older = older
    }

    var items: [Item] { groups.flatMap(\.items) }

    func unread(_ filter: InboxFilter) -> Int {
        unread.reduce(0) { $0 + (filter.holds($1.key) ? $1.value : 0) }
    }

    private static func group(of day: Day, today: Day) -> Phrase {
        if day >= today { return .today }
        if day.days(until: today) == 1 { return .yesterday }
        return day >= today.monday ? .restOfWeek : .earlier
    }

    /// What several notifications may have in common; nil for what stands for itself.
    private struct Thing: Hashable {
        let sheet: Identifier<Sheet>?
        let objective: Identifier<Objective>?
        let kind: Notification.Kind

        init?(of told: Told) {
            switch told.notification.kind {
            case .mention, .request, .answer, .announcement, .reminder, .publication: return nil
            // A risk and the check-in that told of it are about the same.
            case .risk, .checkIn: kind = .checkIn
            case .comment, .alignment, .score: kind = told.notification.kind
            }
            sheet = told.place.sheet
            objective = told.place.objective
        }
    }
}
