import OKR
import Storage

extension Ask {
    /// Threads of a sheet or a line: as a piece of the page, as JSON, or as a page of their own.
    func panel(
        showsResolved: Bool = false, whole: Identifier<Thread>? = nil, withLink: Bool = false, focus: String? = nil,
        _ find: @escaping @Sendable (Viewer, any Connection) throws -> CommentPlace
    ) async throws -> Answer {
        let input = Input(
            fields: Dictionary(
                uniqueKeysWithValues: ["field", "start", "length", "words"].compactMap { name in
                    query(name).map { (name, [$0]) }
                }))
        let (page, links) = try await read { viewer, db -> (ThreadPage, HTML?) in
            let place = try find(viewer, db)
            let isSheet = place.subject == .sheet
            let list = try ThreadList.load(
                isSheet ? .sheet(place.sheet.id) : .line(place.subject, of: place.sheet.id),
                resolved: isSheet ? showsResolved : nil, whole: whole, for: viewer, in: db)
            let panel = ThreadPanel(
                place: place, list: list, viewer: viewer, showsResolved: showsResolved, mark: try place.mark(input))
            return (
                ThreadPage(ask: self, viewer: viewer, shell: try shell(place, viewer, db), panel: panel),
                withLink ? try lineLinks(place, viewer, db) : nil
            )
        }
        if wantsJSON { return page.panel.list.json(page.viewer.language) }
        guard wantsFragment else { return .page(page.html) }
        return Answer.page("\(page.panel.html)\(links)").focusing(focus)
    }

    /// One thread with all that was said in it.
    func answer(
        _ id: Identifier<Thread>, withLink: Bool = true, toast: Phrase? = nil, undo: String? = nil
    ) async throws -> Answer {
        let (page, links) = try await read { viewer, db -> (ThreadPage, HTML?) in
            let thread = try Thread.find(id, visibleTo: viewer, in: db)
            let place = try CommentPlace.find(of: thread, by: viewer, in: db)
            let list = try ThreadList.load(.one(id, of: thread.sheet), resolved: nil, for: viewer, in: db)
            let panel = ThreadPanel(place: place, list: list, viewer: viewer, isOne: true)
            return (
                ThreadPage(ask: self, viewer: viewer, shell: try shell(place, viewer, db), panel: panel),
                withLink ? try lineLinks(place, viewer, db) : nil
            )
        }
        // Nothing is left of it: an answer to whoever took the last word back, unknown to all others.
        guard let view = page.panel.list.threads.first else {
            guard withLink, wantsFragment else { throw Refusal(.unknown, .threadIsGone) }
            return Answer.page("<li id=\"thread-\(id)\" hidden></li>\(links)")
                .saying(toast.map { page.viewer.language($0) }, undo: undo)
        }
        if wantsJSON { return page.panel.list.json(page.viewer.language) }
        guard wantsFragment else { return .page(page.html) }
        let row = ThreadRow(view: view, list: page.panel.list, viewer: page.viewer, isPlaced: true)
        return Answer.page("\(row.html)\(links)").saying(toast.map { page.viewer.language($0) }, undo: undo)
    }

    /// What every change in a thread answers: the thread as it is now and how much is said about its line.
    func changed(_ id: Identifier<Thread>, toast: Phrase? = nil, undo: String? = nil) async throws -> Answer {
        guard wantsFragment || wantsJSON else {
            let isLeft = try await read { _, db in
                try db.row("SELECT id FROM thread WHERE id = \(id) AND comments > 0") != nil
            }
            return .redirect(to: isLeft ? "/threads/\(id)" : "/me")
        }
        return try await answer(id, toast: toast, undo: undo)
    }

    /// A piece of a page has no frame.
    private func shell(_ place: CommentPlace, _ viewer: Viewer, _ db: any Connection) throws -> Shell {
        guard !wantsFragment, !wantsJSON else {
            return Shell(cycles: [], cycle: nil, due: 0, waiting: 0, nearby: [])
        }
        return try Shell.load(for: viewer, cycle: place.sheet.cycle, in: db)
    }

    /// The links on the page that tell how much is said: of the line and, where it is a check-in, of its key result.
    private func lineLinks(_ place: CommentPlace, _ viewer: Viewer, _ db: any Connection) throws -> HTML? {
        let threads = try OpenThreads.list(on: place.sheet.id, in: db)
        switch place.subject {
        case .sheet: return nil
        case .objective, .keyResult: return CommentLink(about: place.subject, in: threads, viewer.language).html
        case .checkIn(_, let keyResult):
            return """
                \(CommentLink(about: place.subject, in: threads, viewer.language).html)\
                \(CommentLink(about: .keyResult(keyResult), in: threads, viewer.language).html)
                """
        }
    }
}

extension CommentPlace {
    /// The same place after a change.
    func again(by viewer: Viewer, in db: any Connection) throws -> CommentPlace {
        subject == .sheet
            ? try Self.find(sheet: sheet.id, by: viewer, in: db) : try Self.find(subject, by: viewer, in: db)
    }
}
