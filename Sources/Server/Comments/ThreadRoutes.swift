import OKR
import Storage

enum ThreadRoutes {
    static func add(to routes: Routes) {
        routes.get("/sheets/{id}/threads") { ask in
            let id = try ask.id(of: Sheet.self)
            return try await list(ask) { viewer, db in try CommentPlace.find(sheet: id, by: viewer, in: db) }
        }
        routes.post("/sheets/{id}/threads") { ask in
            let id = try ask.id(of: Sheet.self)
            return try await open(ask) { viewer, db in try CommentPlace.find(sheet: id, by: viewer, in: db) }
        }
        lines("/objectives/{id}/threads", routes) { ask in .objective(try ask.id()) }
        lines("/key-results/{id}/threads", routes) { ask in .keyResult(try ask.id()) }
        // Which key result it is on is looked up with the check-in.
        lines("/check-ins/{id}/threads", routes) { ask in .checkIn(try ask.id(), of: Identifier(0)) }
        routes.get("/threads/{id}", show)
        routes.post("/threads/{id}/resolution", resolve)
        routes.post("/threads/{id}/reopening", reopen)
        routes.delete("/threads/{id}/resolution", reopen)
    }

    private static func lines(
        _ path: String, _ routes: Routes, _ subject: @escaping @Sendable (Ask) throws -> Thread.Subject
    ) {
        routes.get(path) { ask in
            let subject = try subject(ask)
            return try await list(ask) { viewer, db in try CommentPlace.find(subject, by: viewer, in: db) }
        }
        routes.post(path) { ask in
            let subject = try subject(ask)
            return try await open(ask) { viewer, db in try CommentPlace.find(subject, by: viewer, in: db) }
        }
    }

    private typealias Find = @Sendable (Viewer, any Connection) throws -> CommentPlace

    private static func list(_ ask: Ask, _ find: @escaping Find) async throws -> Answer {
        let showsResolved = ask.query("resolved") != nil
        let whole = ask.query("thread").flatMap { Identifier<Thread>($0) }
        return try await ask.panel(showsResolved: showsResolved, whole: whole) { viewer, db in try find(viewer, db) }
    }

    /// Begins a thread with its first comment.
    private static func open(_ ask: Ask, _ find: @escaping Find) async throws -> Answer {
        let input = try await ask.input()
        let text = try input.comment()
        let (thread, place) = try await ask.change { viewer, change in
            let place = try find(viewer, change.db)
            try viewer.checkMayComment()
            let thread = Thread(
                id: change.newID(), sheet: place.sheet.id, subject: place.subject, mark: try place.mark(input),
                by: viewer.id, at: change.at, people: [viewer.id])
            try thread.insert(in: change.db)
            try change.say(text, in: thread)
            return (thread, place)
        }
        if ask.wantsJSON { return try await ask.answer(thread.id) }
        guard ask.wantsFragment else { return .redirect(to: "/threads/\(thread.id)") }
        return try await ask.panel(whole: thread.id, withLink: true, focus: "reply-\(thread.id)") { viewer, db in
            try place.again(by: viewer, in: db)
        }
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        try await ask.answer(try ask.id(of: Thread.self), withLink: false)
    }

    @Sendable static func resolve(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Thread.self)
        try await ask.change { viewer, change in
            try viewer.checkMayComment()
            let thread = try Thread.find(id, visibleTo: viewer, in: change.db)
            // Of two at once the first is named; the second finds it done.
            guard let resolved = thread.resolved(by: viewer.id, at: change.at) else { return }
            try resolved.saveResolution(in: change.db)
            try change.record(.threadResolved(thread: resolved), in: resolved)
        }
        return try await ask.changed(id)
    }

    @Sendable static func reopen(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Thread.self)
        try await ask.change { viewer, change in
            try viewer.checkMayComment()
            try change.reopen(try Thread.find(id, visibleTo: viewer, in: change.db))
        }
        return try await ask.changed(id)
    }
}

extension Viewer {
    /// Who may see a line may comment on it, except those who may only read anything.
    func checkMayComment() throws(Refusal) {
        guard role.mayComment else { throw Refusal(.forbidden, .onlyReadingComments) }
    }
}

extension Change {
    func reopen(_ thread: Thread) throws {
        guard let reopened = thread.reopened else { return }
        try reopened.saveResolution(in: db)
        try record(.threadReopened(thread: reopened), in: reopened)
    }

    /// Adds a comment to a thread, which is open again if it was settled.
    @discardableResult
    func say(_ text: Prose, in thread: Thread) throws -> Comment {
        guard let by else { throw Refusal(.forbidden, .onlyReadingComments) }
        let comment = Comment(
            id: newID(), thread: thread.id, author: by, at: at, text: try text.mentioningThoseHere(in: db))
        try comment.insert(in: db)
        try reopen(thread)
        let joined = (thread.reopened ?? thread).joined(by: by)
        try record(.commented(thread: joined, comment: comment), in: joined)
        return comment
    }
}

extension Input {
    /// What somebody says.
    func comment() throws -> Prose {
        try Prose(markup: self["text"] ?? "", most: Comment.longest, lines: Comment.mostLines, field: "text")
    }
}
