import OKR
import Storage

extension Change {
    /// Tells whoever an entry of the journal concerns.
    func tell(of entry: Activity.Entry, at place: Notification.Place) throws {
        guard let telling = try Telling(of: entry, at: place, in: db) else { return }
        var cursor: Telling.Cursor? = Telling.Cursor()
        while let now = cursor {
            let (told, next) = try telling.tell(from: now, self)
            try deliver(told)
            cursor = next
        }
    }

    /// The one point from which notifications go on to mail and chat, in the transaction that wrote them. Whoever
    /// delivers reads the rows with `Told.list` when its turn comes: what has become invisible is then left out.
    func deliver(_ told: [Identifier<Notification>]) throws {}
}
