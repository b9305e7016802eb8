import Foundation
import OKR
import Storage

/// Foundation has a thread as well; here it is always what people say to each other.
typealias Thread = OKR.Thread

extension Visibility {
    /// The condition under which this person may see the thread of `Thread.source`: that they see what it is about.
    static func thread(to viewer: some Onlooker) -> SQL {
        """
        (k.deleted_at IS NULL AND c.deleted_at IS NULL AND (o.id IS NULL AND \(sheet(to: viewer))
            OR o.id IS NOT NULL AND \(objective(to: viewer))))
        """
    }
}

extension Thread {
    static let columns: SQL = """
        t.id, t.sheet_id, t.objective_id, t.key_result_id, t.check_in_id, t.mark_field, t.mark_start, t.mark_end, t.quote,
        t.by_id, t.at, t.resolved_by, t.resolved_at
        """

    /// Threads `t` with their sheet `s` and, where they are about one, their key result `k`, objective `o`, check-in `c`.
    static let source: SQL = """
        thread t JOIN sheet s ON s.id = t.sheet_id LEFT JOIN key_result k ON k.id = t.key_result_id
        LEFT JOIN objective o ON o.id = coalesce(t.objective_id, k.objective_id)
        LEFT JOIN check_in c ON c.id = t.check_in_id
        """

    init(_ row: Row, people: [Identifier<Person>] = []) throws {
        let field: Mark.Field? = try row("mark_field")
        let resolver: Identifier<Person>? = try row("resolved_by")
        self.init(
            id: try row("id"), sheet: try row("sheet_id"), subject: try Subject(row),
            mark: try field.map {
                Mark(field: $0, quote: try row("quote"), start: try row("mark_start"), end: try row("mark_end"))
            },
            by: try row("by_id"), at: try row("at"),
            resolution: try resolver.map { Resolution(by: $0, at: try row("resolved_at")) }, people: people)
    }

    static func find(_ id: Identifier<Thread>, visibleTo viewer: Viewer, in db: any Connection) throws -> Thread {
        let row = try db.row(
            "SELECT \(columns) FROM \(source) WHERE t.id = \(id) AND \(Visibility.thread(to: viewer))")
        guard let row else { throw Refusal(.unknown, .threadIsGone) }
        let people: [Identifier<Person>] = try db.rows(
            "SELECT author_id, min(id) AS first FROM comment WHERE thread_id = \(id) GROUP BY author_id ORDER BY first"
        ).map { try $0("author_id") }
        return try Thread(row, people: people)
    }

    func insert(in db: any Connection) throws {
        try db.run(
            """
            INSERT INTO thread (id, sheet_id, objective_id, key_result_id, check_in_id, mark_field, mark_start, mark_end,
                quote, by_id, at, resolved_by, resolved_at)
            VALUES (\(id), \(sheet), \(subject.objective), \(subject.keyResult), \(subject.checkIn), \(mark?.field),
                \(mark?.start), \(mark?.end), \(mark?.quote ?? ""), \(by), \(at), \(resolution?.by), \(resolution?.at))
            """)
    }

    func saveResolution(in db: any Connection) throws {
        try db.run(
            "UPDATE thread SET resolved_by = \(resolution?.by), resolved_at = \(resolution?.at) WHERE id = \(id)")
    }
}

extension Thread.Subject {
    init(_ row: Row) throws {
        let checkIn: Identifier<CheckIn>? = try row("check_in_id")
        let keyResult: Identifier<KeyResult>? = try row("key_result_id")
        let objective: Identifier<Objective>? = try row("objective_id")
        if let checkIn, let keyResult {
            self = .checkIn(checkIn, of: keyResult)
        } else {
            self = keyResult.map { .keyResult($0) } ?? objective.map { .objective($0) } ?? .sheet
        }
    }

    var objective: Identifier<Objective>? {
        if case .objective(let id) = self { id } else { nil }
    }

    /// Also that of a check-in.
    var keyResult: Identifier<KeyResult>? {
        switch self {
        case .keyResult(let id), .checkIn(_, of: let id): id
        case .sheet, .objective: nil
        }
    }

    var checkIn: Identifier<CheckIn>? {
        if case .checkIn(let id, _) = self { id } else { nil }
    }
}

extension Mark {
    /// Lets the marks in a text follow a change of it; called by whatever writes the text, before it is written.
    static func follow(
        _ field: Field, of subject: Thread.Subject, from old: () throws -> Prose?, to new: Prose, in db: any Connection
    ) throws {
        let place: SQL =
            switch subject {
            case .sheet: "FALSE"
            case .objective(let id): "objective_id = \(id)"
            case .keyResult(let id): "key_result_id = \(id) AND check_in_id IS NULL"
            case .checkIn(let id, _): "check_in_id = \(id)"
            }
        let rows = try db.rows(
            """
            SELECT id, quote, mark_start, mark_end FROM thread WHERE \(place) AND mark_field = \(field) ORDER BY id
            """)
        guard !rows.isEmpty, let old = try old(), old != new else { return }
        for row in rows {
            let mark = Mark(
                field: field, quote: try row("quote"), start: try row("mark_start"), end: try row("mark_end"))
            let moved = mark.moved(from: old, to: new)
            guard moved != mark else { continue }
            let id: Identifier<Thread> = try row("id")
            try db.run("UPDATE thread SET mark_start = \(moved.start), mark_end = \(moved.end) WHERE id = \(id)")
        }
    }
}
