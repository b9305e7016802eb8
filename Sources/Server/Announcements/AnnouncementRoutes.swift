import HTTPTypes
import OKR
import Storage

enum AnnouncementRoutes {
    static func add(to routes: Routes) {
        routes.get("/announcements") { ask in try await show(ask) }
        routes.post("/announcements", announce)
        routes.get("/announcements/audience", audience)
        routes.get("/announcements/{id}") { ask in try await ask.announcementPage(try ask.id()) }
        routes.patch("/announcements/{id}", edit)
        routes.post("/announcements/{id}/deletion", withdraw)
        routes.post("/announcements/{id}/reading", read)
        routes.post("/announcements/{id}/reminders", remind)
        routes.get("/sheets/{id}/audience", audienceOfSheet)
    }

    private static func show(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        let page = try await ask.read { viewer, db in
            AnnouncementsPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db),
                items: try Announcement.list(for: viewer, in: db),
                teams: viewer.leads || viewer.role.mayAdminister ? try Team.announceable(by: viewer, in: db) : [],
                input: input, refusal: refusal)
        }
        return ask.wantsJSON ? page.json : .page(page.html, status: refusal?.kind.status ?? .ok)
    }

    @Sendable static func announce(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        do {
            let made = try await ask.change { viewer, change in
                let teams = try input.announcedTeams()
                try Announcement.check(teams, by: viewer, in: change.db)
                let announcement = Announcement(
                    id: change.newID(), title: try Announcement.title(input["title"] ?? ""),
                    text: try input.announcementText(), teams: teams, by: viewer.id, at: change.at)
                try announcement.insert(in: change.db)
                try change.record(.announced(announcement: announcement))
                return announcement.id
            }
            return ask.wantsJSON
                ? .json(status: .created) { $0.object { $0.key("id"); $0.value(made) } }
                : .redirect(to: "/announcements/\(made)")
        } catch let refusal as Refusal where refusal.kind == .invalid && !ask.wantsJSON {
            return try await show(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: Announcement.self)
        do {
            try await ask.change { viewer, change in
                var announcement = try Announcement.find(id, visibleTo: viewer, in: change.db)
                try announcement.checkMayChange(viewer)
                let before = announcement
                if input.has("title") { announcement.title = try Announcement.title(input["title"] ?? "") }
                if input.has("text") { announcement.text = try input.announcementText() }
                guard announcement != before else { return }
                announcement.editedAt = change.at
                try announcement.save(in: change.db)
                try change.record(.announcementChanged(announcement: announcement))
            }
        } catch let refusal as Refusal where refusal.kind == .invalid && !ask.wantsJSON {
            return try await ask.announcementPage(id, input: input, refusal: refusal)
        }
        return ask.wantsJSON ? .noContent : .redirect(to: "/announcements/\(id)")
    }

    @Sendable static func withdraw(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Announcement.self)
        try await ask.change { viewer, change in
            var announcement = try Announcement.find(id, visibleTo: viewer, in: change.db)
            try announcement.checkMayChange(viewer)
            announcement.withdrawal = Announcement.Withdrawal(by: viewer.id, at: change.at)
            try announcement.save(in: change.db)
            try change.record(.announcementWithdrawn(announcement: id))
        }
        return ask.wantsJSON ? .noContent : .redirect(to: "/announcements/\(id)")
    }

    /// The receipt; what answers is the notice on top of one's sheet, with the next one if there is any.
    @Sendable static func read(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Announcement.self)
        try await ask.change { viewer, change in
            _ = try Announcement.find(id, visibleTo: viewer, in: change.db)
            try change.receive(id)
        }
        if ask.wantsJSON { return .noContent }
        guard ask.wantsFragment else { return .redirect(to: "/me") }
        let viewer = try await ask.read { viewer, _ in viewer }
        let notice = viewer.announcement.map { AnnouncementNotice(announcement: $0, viewer: viewer).html }
        return .page("\(notice ?? AnnouncementNotice.none)\(Rail.unread(viewer))")
    }

    @Sendable static func remind(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Announcement.self)
        try await ask.change { viewer, change in
            var announcement = try Announcement.find(id, visibleTo: viewer, in: change.db)
            try announcement.checkMayChange(viewer)
            try announcement.checkMayRemind(at: change.at)
            announcement.remindedAt = change.at
            try announcement.save(in: change.db)
            try change.record(.announcementReminded(announcement: id))
        }
        return ask.wantsJSON ? .noContent : .redirect(to: "/announcements/\(id)?reminded=1")
    }

    /// Who would be told of an announcement to these teams.
    @Sendable static func audience(_ ask: Ask) async throws -> Answer {
        let teams = (ask.query("teams") ?? "").split(separator: ",").compactMap { Identifier<Team>($0) }
        return .page(
            try await ask.read { viewer, db in
                try Announcement.checkMayAnnounce(viewer, try Team.announceable(by: viewer, in: db))
                guard !teams.isEmpty || viewer.role.mayAdminister else {
                    return AudiencePreview(names: [], count: 0, viewer: viewer).html
                }
                return try AudiencePreview.load(
                    [Audience(.announcement, [.everybody(teams)])], at: Notification.Place(), for: viewer, in: db
                ).html
            })
    }

    /// Who would be told if this sheet were published now.
    @Sendable static func audienceOfSheet(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Sheet.self)
        return .page(
            try await ask.read { viewer, db in
                let sheet = try Writing.sheet(id, by: viewer, in: db).sheet
                return try AudiencePreview.load(
                    Activity.sheetPublished(sheet: sheet).audiences(), at: Notification.Place(sheet: id), for: viewer,
                    in: db
                ).html
            })
    }
}

extension Ask {
    /// One announcement; to open it is to have read it.
    fileprivate func announcementPage(
        _ id: Identifier<Announcement>, input: Input? = nil, refusal: Refusal? = nil
    ) async throws -> Answer {
        let page = try await read { viewer, db in
            let announcement = try Announcement.find(id, visibleTo: viewer, in: db)
            let isManaged = announcement.mayBeChanged(by: viewer)
            return AnnouncementPage(
                ask: self, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db),
                item: try announcement.counted(for: viewer, in: db),
                names: try Person.names(of: Set(announcement.text.people), for: viewer, in: db),
                teams: try Team.names(announcement.teams, in: db),
                readers: isManaged ? try announcement.people(whoRead: true, for: viewer, in: db) : [],
                others: isManaged ? try announcement.people(whoRead: false, for: viewer, in: db) : [],
                input: input, refusal: refusal)
        }
        return wantsJSON ? page.item.json : .page(page.html, status: refusal?.kind.status ?? .ok)
    }
}
