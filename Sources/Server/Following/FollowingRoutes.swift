import OKR
import Storage

enum FollowingRoutes {
    static func add(to routes: Routes) {
        routes.get("/followings", show)
        routes.post("/followings") { ask in try await set(.following, ask) }
        routes.post("/mutings") { ask in try await set(.muting, ask) }
        routes.post("/settings/notifications", choose)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let page = try await ask.read { viewer, db in
            FollowingPage(
                ask: ask, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db),
                followed: try FollowedItem.list(.following, of: viewer, in: db),
                muted: try FollowedItem.list(.muting, of: viewer, in: db))
        }
        guard ask.wantsJSON else { return .page(page.html) }
        return .json { json in
            json.object { json in
                json.key("followed")
                json.array(page.followed) { json, item in json.value(item.what.field) }
                json.key("muted")
                json.array(page.muted) { json, item in json.value(item.what.field) }
            }
        }
    }

    private static func set(_ stance: Followed.Stance, _ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let what = try Followed(input.text("what"))
        let isOn = input.flag("on")
        let (viewer, name) = try await ask.change { viewer, change in
            try what.set(isOn, as: stance, by: viewer, at: change.at, in: change.db)
            return (viewer, isOn ? try what.name(for: viewer, in: change.db) : "")
        }
        if ask.wantsJSON { return .noContent }
        guard ask.wantsFragment else { return .redirect(to: "/followings") }
        if stance == .muting { return try await ask.inboxAnswer(.all, toast: isOn ? .muted : nil) }
        let button = FollowButton(
            what: what, isOn: isOn, name: .followWhom(name), viewer: viewer,
            style: what.isObjective ? "alignment new" : "button quiet")
        return Answer.page(button.html).focusing(nil)
    }

    /// One kind from a menu (`mute`), or all from the page of settings.
    @Sendable static func choose(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let muted = try input.word("mute", of: Notification.Kind.self)
        try await ask.change { viewer, change in
            var chosen = try Channels.chosen(by: viewer.id, in: change.db)
            for (kind, was) in chosen {
                var channels = was
                if let muted {
                    guard kind == muted else { continue }
                    channels.inbox = false
                } else {
                    guard input.has("mail.\(kind.rawValue)") else { continue }
                    channels.inbox = input.flag("inbox.\(kind.rawValue)")
                    channels.mail = try input.word("mail.\(kind.rawValue)") ?? was.mail
                    channels.chat = input.flag("chat.\(kind.rawValue)")
                }
                chosen[kind] = channels
                try channels.save(for: kind, of: viewer.id, in: change.db)
            }
        }
        if muted != nil, ask.wantsFragment { return try await ask.inboxAnswer(.all, toast: .muted) }
        return ask.wantsJSON ? .noContent : .redirect(to: "/settings?saved=1#notifications")
    }
}

extension Followed {
    fileprivate func name(for viewer: Viewer, in db: any Connection) throws -> String {
        switch self {
        case .person(let id): try Person.find(id, visibleTo: viewer, in: db).name(viewer.language)
        case .team(let id): try Team.find(id, visibleTo: viewer, in: db).name
        case .objective(let id): try Objective.find(id, visibleTo: viewer, in: db).statement.text
        }
    }
}
