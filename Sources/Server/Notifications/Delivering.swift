import OKR
import Storage

extension Change {
    /// Tells one slice of whom an entry of the journal concerns, and leaves the next to a job of its own.
    func tell(of entry: Identifier<Activity>, from cursor: Telling.Cursor) throws {
        guard let telling = try Telling.find(entry, in: db) else { return }
        let (told, next) = try telling.tell(from: cursor, self)
        try deliver(told)
        if let next { try add(.fanOut(entry, audience: next.audience, after: next.after)) }
    }

    /// The one point from which notifications go on to mail and chat, in the transaction that wrote them. Whoever
    /// delivers reads the rows with `Told.list` when its turn comes: what has become invisible is then left out.
    func deliver(_ told: [Identifier<Notification>]) throws {}
}
