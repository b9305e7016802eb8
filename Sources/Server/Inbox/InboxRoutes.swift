import HTTPTypes
import Hummingbird
import OKR
import Storage

enum InboxRoutes {
    static func add(to routes: Routes) {
        routes.get("/inbox", show)
        routes.get("/inbox/unread", unread)
        routes.get("/inbox/{id}", open)
        routes.get("/inbox/{id}/preview", preview)
        routes.post("/inbox/reading", readAll)
        routes.post("/inbox/{id}/reading", read)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let (filter, before) = try ask.inboxPlace()
        let page = try await ask.read { viewer, db in
            InboxPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db),
                inbox: try Inbox.load(filter, before: before, for: viewer, in: db))
        }
        if ask.wantsJSON { return page.inbox.json(page.viewer.language) }
        return .page(
            ask.wantsFragment ? InboxList(inbox: page.inbox, viewer: page.viewer).fragment : page.html)
    }

    /// How much is unread, for pages that are open when something comes in.
    @Sendable static func unread(_ ask: Ask) async throws -> Answer {
        let viewer = try await ask.read { viewer, _ in viewer }
        guard ask.wantsJSON else { return .page(Rail.unread(viewer)) }
        return .json { json in
            json.object { json in
                json.key("unread")
                json.value(viewer.unread)
            }
        }
    }

    /// Leads to the very place, and marks as read. It is a link, so that mail and chat can carry it; what it changes
    /// is only one's own mark, and a browser that loads pages ahead does not set it.
    @Sendable static func open(_ ask: Ask) async throws -> Answer {
        let ids = try ask.notifications(ask.query("with"))
        let (viewer, told) = try await ask.read { viewer, db in
            (viewer, try Told.find([ids[0]], visibleTo: viewer, in: db).first)
        }
        guard let told else { throw Refusal(.unknown, .notFound) }
        let purpose = ask.request.headers[.secPurpose] ?? ""
        let destination = try await ask.app.database.write { db in
            if !purpose.contains("prefetch") {
                try Notification.read(ids, by: viewer.id, at: ask.at, in: db)
                // To open an announcement is to have read it.
                let change = Change(db: db, by: viewer.id, at: ask.at, identifiers: ask.app.identifiers)
                try told.place.announcement.map { try change.receive($0) }
            }
            return try told.openRequest(in: db) ?? told.destination
        }
        return .redirect(to: destination)
    }

    @Sendable static func preview(_ ask: Ask) async throws -> Answer {
        let ids = try ask.notifications(ask.query("with"))
        let (item, viewer) = try await ask.read { viewer, db in
            let told = try Told.find(ids, visibleTo: viewer, in: db)
            guard let newest = told.first else { throw Refusal(.unknown, .notFound) }
            return (Inbox.Item(newest: newest, others: Array(told.dropFirst())), viewer)
        }
        return .page(InboxPreview(item: item, viewer: viewer).html)
    }

    @Sendable static func read(_ ask: Ask) async throws -> Answer {
        let ids = try ask.notifications(try await ask.input()["with"])
        try await ask.change { viewer, change in
            guard try !Told.find([ids[0]], visibleTo: viewer, in: change.db).isEmpty else {
                throw Refusal(.unknown, .notFound)
            }
            try Notification.read(ids, by: viewer.id, at: change.at, in: change.db)
        }
        return try await ask.inboxAnswer(.all, toast: nil)
    }

    @Sendable static func readAll(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let filter = try input.word("kind", of: InboxFilter.self) ?? .all
        let until = try input.identifier("until", of: Notification.self) ?? Identifier(Int64.max)
        try await ask.change { viewer, change in
            try Notification.readAll(filter, until: until, by: viewer.id, at: change.at, in: change.db)
        }
        return try await ask.inboxAnswer(filter, toast: .allRead)
    }
}

extension Ask {
    /// The notification of the address and those that its line folds.
    fileprivate func notifications(_ with: String?) throws -> [Identifier<Notification>] {
        let others = (with ?? "").split(separator: ",").prefix(Inbox.pageLength).compactMap {
            Identifier<Notification>($0)
        }
        return [try id(of: Notification.self)] + others
    }

    fileprivate func inboxPlace() throws -> (InboxFilter, Identifier<Notification>?) {
        let filter = try query("kind").map { text in
            guard let filter = InboxFilter(rawValue: text) else { throw Refusal(.unknown, .notFound) }
            return filter
        }
        let before = try query("before").map { text in
            guard let before = Identifier<Notification>(text) else { throw Refusal(.unknown, .notFound) }
            return before
        }
        return (filter ?? .all, before)
    }

    /// What a change of the inbox answers with: its list again, or the page.
    func inboxAnswer(_ filter: InboxFilter, toast: Phrase?) async throws -> Answer {
        if wantsJSON { return .noContent }
        guard wantsFragment else { return .redirect(to: "/inbox") }
        let (list, language) = try await read { viewer, db in
            (
                InboxList(inbox: try Inbox.load(filter, for: viewer, in: db), viewer: viewer).fragment,
                viewer.language
            )
        }
        return .page(list).saying(toast.map { language($0) }, undo: nil)
    }
}
