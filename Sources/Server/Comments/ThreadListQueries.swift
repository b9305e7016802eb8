import OKR
import Storage

extension ThreadList {
    /// Reads threads in the order of the sheet; the number of statements does not depend on how many there are.
    ///
    /// - Parameters:
    ///   - resolved: settled ones instead of open ones; nil for both.
    ///   - whole: which one is shown with all that was said; of the others only the beginning is read.
    static func load(
        _ scope: Scope, resolved: Bool?, whole: Identifier<Thread>? = nil, for viewer: Viewer, in db: any Connection
    ) throws -> ThreadList {
        let rows = try db.rows(
            """
            SELECT \(Thread.columns), t.rev, t.comments, o.position AS objective_position, k.position AS key_result_position,
                (SELECT min(f.id) FROM comment f WHERE f.thread_id = t.id) AS first_id
            FROM \(Thread.source)
            WHERE \(condition(scope)) AND t.comments > 0 AND \(Visibility.thread(to: viewer))
            ORDER BY CASE WHEN o.id IS NULL THEN 1 ELSE 0 END, o.position, o.id,
                CASE WHEN k.id IS NULL THEN 0 ELSE 1 END, k.position, k.id,
                CASE WHEN t.mark_start IS NULL THEN 1 ELSE 0 END, t.mark_start, t.id
            """)
        let isOne = if case .one = scope { true } else { false }
        var threads: [ThreadView] = []
        var firsts: [Identifier<Comment>] = []
        var (open, settled) = (0, 0)
        for row in rows {
            let thread = try Thread(row)
            if thread.resolution == nil { open += 1 } else { settled += 1 }
            let isWhole = isOne || thread.id == whole
            guard isWhole || resolved == nil || resolved == (thread.resolution != nil), threads.count < most else {
                continue
            }
            firsts.append(try row("first_id"))
            threads.append(
                ThreadView(
                    thread: thread, rev: try row("rev"), count: try row("comments"),
                    objectivePosition: try row("objective_position"),
                    keyResultPosition: try row("key_result_position"), isWhole: isWhole))
        }
        let comments = try Self.comments(firsts, of: threads.filter(\.isWhole).map(\.thread.id), in: db)
        for index in threads.indices { threads[index].comments = comments[threads[index].thread.id] ?? [] }
        let shown = threads.flatMap(\.comments)
        let reactions = try Self.reactions(to: shown.map(\.id), in: db)
        let people =
            shown.flatMap { [$0.author] + $0.text.people } + threads.compactMap(\.thread.resolution?.by)
            + reactions.values.joined().map(\.person)
        return ThreadList(
            threads: threads, reactions: reactions, names: try Person.names(of: Set(people), for: viewer, in: db),
            open: open, resolved: settled)
    }

    private static func condition(_ scope: Scope) -> SQL {
        switch scope {
        case .sheet(let id): "t.sheet_id = \(id)"
        case .one(let id, let sheet): "t.id = \(id) AND t.sheet_id = \(sheet)"
        case .line(.sheet, let sheet):
            "t.sheet_id = \(sheet) AND t.objective_id IS NULL AND t.key_result_id IS NULL"
        case .line(.objective(let id), _): "t.objective_id = \(id)"
        case .line(.keyResult(let id), _): "t.key_result_id = \(id)"
        case .line(.checkIn(let id, _), _): "t.check_in_id = \(id)"
        }
    }

    /// Everything said in some threads, and what others begin with.
    private static func comments(
        _ firsts: [Identifier<Comment>], of whole: [Identifier<Thread>], in db: any Connection
    ) throws -> [Identifier<Thread>: [Comment]] {
        guard !firsts.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT \(Comment.columns) FROM comment m WHERE m.id IN (\(list: firsts)) OR m.thread_id IN (\(list: whole))
            ORDER BY m.id
            """)
        let all = Dictionary(grouping: try rows.map(Comment.init), by: \.thread)
        return all.reduce(into: [:]) { result, entry in
            result[entry.key] = whole.contains(entry.key) ? Comment.shown(entry.value) : entry.value
        }
    }

    private static func reactions(
        to comments: [Identifier<Comment>], in db: any Connection
    ) throws -> [Identifier<Comment>: [Reaction]] {
        guard !comments.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT r.comment_id, m.thread_id, m.author_id, r.person_id, r.kind, r.at
            FROM reaction r JOIN comment m ON m.id = r.comment_id
            WHERE r.comment_id IN (\(list: comments)) ORDER BY r.comment_id, r.at, r.person_id
            """)
        return Dictionary(
            grouping: try rows.map {
                Reaction(
                    comment: try $0("comment_id"), thread: try $0("thread_id"), author: try $0("author_id"),
                    person: try $0("person_id"), kind: try $0("kind"), at: try $0("at"))
            }, by: \.comment)
    }
}
