import OKR
import Storage

extension Comment {
    static let columns: SQL = """
        m.id, m.thread_id, m.author_id, m.at, m.text, m.mentions, m.edited_at, m.deleted_by, m.deleted_at
        """

    init(_ row: Row) throws {
        let deleter: Identifier<Person>? = try row("deleted_by")
        self.init(
            id: try row("id"), thread: try row("thread_id"), author: try row("author_id"), at: try row("at"),
            text: try Prose(kept: row("text"), mentions: row("mentions")), editedAt: try row("edited_at"),
            deletion: try deleter.map { Deletion(by: $0, at: try row("deleted_at")) })
    }

    /// Finds a comment, also a deleted one, with its thread.
    static func find(
        _ id: Identifier<Comment>, visibleTo viewer: Viewer, in db: any Connection
    ) throws -> (thread: Thread, comment: Comment) {
        let row = try db.row("SELECT \(columns) FROM comment m WHERE m.id = \(id)")
        guard let comment = try row.map(Comment.init) else { throw Refusal(.unknown, .threadIsGone) }
        return (try Thread.find(comment.thread, visibleTo: viewer, in: db), comment)
    }

    /// `counting` is only left out by who writes many and counts them all at the end.
    func insert(in db: any Connection, counting: Bool = true) throws {
        try db.run(
            """
            INSERT INTO comment (id, thread_id, author_id, at, text, mentions, edited_at, deleted_by, deleted_at)
            VALUES (\(id), \(thread), \(author), \(at), \(text.text), \(try text.mentionsJSON()), \(editedAt),
                \(deletion?.by), \(deletion?.at))
            """)
        if counting { try count(in: db) }
    }

    func save(in db: any Connection) throws {
        try db.run(
            """
            UPDATE comment SET text = \(text.text), mentions = \(try text.mentionsJSON()), edited_at = \(editedAt),
                deleted_by = \(deletion?.by), deleted_at = \(deletion?.at)
            WHERE id = \(id)
            """)
        try count(in: db)
    }

    private func count(in db: any Connection) throws {
        try db.run(
            """
            UPDATE thread SET comments = (
                SELECT count(*) FROM comment m WHERE m.thread_id = \(thread) AND m.deleted_at IS NULL)
            WHERE id = \(thread)
            """)
    }
}

extension Prose {
    /// With only those mentions that can be heard: of people who are here, and of those who were mentioned before.
    func mentioningThoseHere(
        orIn kept: Prose = .empty, in db: any Connection
    ) throws -> Prose {
        guard !mentions.isEmpty else { return self }
        let here: [Identifier<Person>] = try db.rows(
            "SELECT id FROM person WHERE id IN (\(list: people)) AND left_on IS NULL ORDER BY id"
        ).map { try $0("id") }
        return mentioning(only: Set(here + kept.people))
    }
}

extension Reaction {
    /// Whether it was not there yet.
    func insert(in db: any Connection) throws -> Bool {
        guard try !isThere(in: db) else { return false }
        try keep(in: db)
        return true
    }

    func keep(in db: any Connection) throws {
        try db.run(
            "INSERT INTO reaction (comment_id, person_id, kind, at) VALUES (\(comment), \(person), \(kind), \(at))")
    }

    /// Whether it was there.
    func delete(in db: any Connection) throws -> Bool {
        guard try isThere(in: db) else { return false }
        try db.run(
            "DELETE FROM reaction WHERE comment_id = \(comment) AND person_id = \(person) AND kind = \(kind)")
        return true
    }

    private func isThere(in db: any Connection) throws -> Bool {
        try db.row(
            """
            SELECT kind FROM reaction WHERE comment_id = \(comment) AND person_id = \(person) AND kind = \(kind)
            """) != nil
    }
}

extension Change {
    /// Says in the journal what happened in a thread; the number of the entry becomes its `rev`.
    func record(_ activity: Activity, in thread: Thread, person: Identifier<Person>? = nil) throws {
        var objective = thread.subject.objective
        if let keyResult = thread.subject.keyResult {
            objective = try db.value("SELECT objective_id AS value FROM key_result WHERE id = \(keyResult)")
        }
        let entry = try record(
            activity, sheet: thread.sheet, objective: objective, keyResult: thread.subject.keyResult, person: person)
        try db.run("UPDATE thread SET rev = \(entry) WHERE id = \(thread.id)")
    }
}
