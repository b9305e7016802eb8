import Foundation
import OKR
import Storage

extension Delivery {
    private static let columns: SQL = """
        d.id, d.medium, d.kind, d.person_id, d.room_id, d.receiver, d.subject, d.state, d.attempts, d.answer, d.made_at,
        d.next_at, d.done_at
        """

    private init(_ row: Row) throws {
        self.init(
            id: try row("id"), medium: try row("medium"), kind: try row("kind"), person: try row("person_id"),
            room: try row("room_id"), receiver: try row("receiver"), subject: try row("subject"),
            state: try row("state"), attempts: try row("attempts"), answer: try row("answer"),
            madeAt: try row("made_at"), nextAt: try row("next_at"), doneAt: try row("done_at"))
    }

    /// For the program itself, which sends it, and for administrators.
    static func find(_ id: Identifier<Delivery>, in db: any Connection) throws -> Delivery? {
        try db.row("SELECT \(columns) FROM delivery d WHERE d.id = \(id)").map(Delivery.init)
    }

    /// Writes the row and the job that will send it.
    func insert(gathers: Bool, _ change: Change) throws {
        try change.db.run(
            """
            INSERT INTO delivery (id, medium, kind, person_id, room_id, receiver, state, gathers, made_at, next_at)
            VALUES (\(id), \(medium), \(kind), \(person), \(room), \(receiver), \(state), \(gathers), \(madeAt), \(nextAt))
            """)
        try change.add(job, at: nextAt)
    }

    var job: Job { medium == .mail ? .mail(id) : .post(id) }

    /// From here on nothing joins it: it is on its way.
    func begin(nextAt: Date, in db: any Connection) throws {
        try db.run(
            """
            UPDATE delivery SET gathers = FALSE, attempts = attempts + 1, next_at = \(nextAt) WHERE id = \(id)
            """)
    }

    func hold(until: Date, _ change: Change) throws {
        try change.db.run("UPDATE delivery SET next_at = \(until) WHERE id = \(id)")
        try change.add(job, at: until)
    }

    /// Notes what was answered; nil as the state leaves it waiting. The subject stays as it was where none is given.
    static func note(
        _ id: Identifier<Delivery>, _ answer: String, state: State?, subject: String? = nil, at: Date,
        in db: any Connection
    ) throws {
        let words = String(answer.prefix(1000))
        let line = subject.map { String($0.prefix(500)) }
        try db.run(
            """
            UPDATE delivery SET answer = \(words), subject = coalesce(\(line), subject), gathers = FALSE,
                state = coalesce(\(state), state), done_at = CASE WHEN \(state != nil) THEN \(at) ELSE done_at END
            WHERE id = \(id) AND state = 'waiting'
            """)
    }

    /// Sends anew what is over, whatever came of it.
    static func repeating(_ id: Identifier<Delivery>, _ change: Change) throws {
        guard let delivery = try find(id, in: change.db) else { throw Refusal(.unknown, .notFound) }
        guard delivery.state != .waiting else { throw Refusal(.conflict, .deliveryNotOver) }
        try change.db.run(
            """
            UPDATE delivery SET state = 'waiting', attempts = 0, done_at = NULL, next_at = \(change.at) WHERE id = \(id)
            """)
        try change.add(delivery.job)
        try change.record(.deliveryRepeated(delivery: id), person: delivery.person)
    }

    /// The numbers of what it tells of, the newest first.
    func told(in db: any Connection) throws -> [Identifier<Notification>] {
        try db.rows(
            """
            SELECT notification_id FROM delivery_notification WHERE delivery_id = \(id) ORDER BY notification_id DESC
            """
        ).map { try $0("notification_id") }
    }
}

/// What the administrators look for.
struct DeliveryFilter: Sendable {
    static let pageLength = 50

    var medium: Delivery.Medium?
    var state: Delivery.State?
    var receiver = ""
    var before: Identifier<Delivery>?

    /// The newest first, one more than a page has where there are more.
    func list(in db: any Connection) throws -> [Delivery] {
        var condition: SQL = "d.id < \(before ?? Identifier(Int64.max))"
        if let medium { condition = condition + " AND d.medium = \(medium)" }
        if let state { condition = condition + " AND d.state = \(state)" }
        if !receiver.isEmpty {
            let pattern =
                "%\(receiver.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_"))%"
            condition = condition + " AND lower(d.receiver) LIKE \(pattern.lowercased()) ESCAPE '\\'"
        }
        return try Delivery.list(where: condition, most: Self.pageLength + 1, in: db)
    }
}

extension Delivery {
    fileprivate static func list(where condition: SQL, most: Int, in db: any Connection) throws -> [Delivery] {
        try db.rows("SELECT \(columns) FROM delivery d WHERE \(condition) ORDER BY d.id DESC LIMIT \(most)")
            .map(Delivery.init)
    }
}
