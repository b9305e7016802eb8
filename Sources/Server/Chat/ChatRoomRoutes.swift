import Foundation
import OKR
import Storage

/// Where mail and chat are set up and tried out.
enum ChatRoomRoutes {
    static func add(to routes: Routes) {
        routes.get("/admin/chat") { ask in try await list(ask) }
        routes.post("/admin/chat", add)
        routes.get("/admin/chat/{id}") { ask in try await edit(ask) }
        routes.post("/admin/chat/{id}", save)
        routes.post("/admin/chat/{id}/test", test)
        routes.post("/admin/chat/{id}/deletion", remove)
        routes.post("/admin/chat/mail/test", testMail)
    }

    private static func list(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.chat, input: input, refusal: refusal) { frame, db in
            let teams = try ListedTeam.list(for: frame.viewer, in: db).map(\.team)
            let rooms = try ChatRoom.all(in: db)
            let organisation = try Organisation.find(in: db)
            return ChatRoomsPage(frame: frame, rooms: rooms, teams: teams, organisation: organisation).html
        }
    }

    private static func edit(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        let id = try ask.id(of: ChatRoom.self)
        return try await ask.administer(.chat, input: input, refusal: refusal) { frame, db in
            guard let room = try ChatRoom.find(id, in: db) else { throw Refusal(.unknown, .notFound) }
            let teams = try ListedTeam.list(for: frame.viewer, in: db).map(\.team)
            return ChatRoomForm(frame: frame, room: room, teams: teams, zone: room.timeZone, language: room.language)
                .page
        }
    }

    @Sendable static func add(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/chat?saved=1") { _, change in
            try read(input, into: nil, ask.app.outgoing, change).add(change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: ChatRoom.self)
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/chat?saved=1") { _, change in
            guard let room = try ChatRoom.find(id, in: change.db) else { throw Refusal(.unknown, .notFound) }
            try read(input, into: room, ask.app.outgoing, change).save(change)
        } again: { input, refusal in
            try await edit(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func remove(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: ChatRoom.self)
        return try await ask.administer(goingOnTo: "/admin/chat?saved=1") { _, change in
            guard let room = try ChatRoom.find(id, in: change.db) else { throw Refusal(.unknown, .notFound) }
            try room.remove(change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func test(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: ChatRoom.self)
        return try await ask.administer(goingOnTo: "/admin/deliveries") { _, change in
            guard let room = try ChatRoom.find(id, in: change.db) else { throw Refusal(.unknown, .notFound) }
            let delivery = Delivery(
                id: change.newID(), medium: .chat, kind: .test, room: id, receiver: room.name, madeAt: change.at,
                nextAt: change.at)
            try delivery.insert(gathers: false, change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func testMail(_ ask: Ask) async throws -> Answer {
        let hasServer = ask.app.settings.mailServer != nil
        return try await ask.administer(goingOnTo: "/admin/deliveries") { viewer, change in
            guard hasServer else { throw Refusal(.conflict, .noMailServer) }
            let person = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
            let delivery = Delivery(
                id: change.newID(), medium: .mail, kind: .test, person: viewer.id, receiver: person.email.address,
                madeAt: change.at, nextAt: change.at)
            try delivery.insert(gathers: false, change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    /// The form's values; what is secret and left empty stays as it was.
    private static func read(
        _ input: Input, into kept: ChatRoom?, _ outgoing: Outgoing, _ change: Change
    ) throws -> ChatRoom {
        guard let format = ChatRoom.Format(rawValue: input.text("format")) else {
            throw Refusal(.invalid, field: "format", .roomUnknown)
        }
        guard let language = Language(rawValue: input.text("language")) else {
            throw Refusal(.invalid, field: "language", .languageUnknown)
        }
        guard TimeZone(identifier: input.text("timeZone")) != nil else {
            throw Refusal(.invalid, field: "timeZone", .timeZoneUnknown)
        }
        let typed = input.text("address")
        let address = try typed.isEmpty ? kept?.address : WebAddress(typed, allowedHosts: outgoing.allowedHosts).text
        guard let address else { throw Refusal(.invalid, field: "address", .webAddressUnreadable) }
        let secret = input.text("secret")
        let team: Identifier<Team>? = Identifier(input.text("team"))
        if let team {
            guard try change.db.row("SELECT id FROM team WHERE id = \(team) AND dissolved_at IS NULL") != nil else {
                throw Refusal(.invalid, field: "team", .notFound)
            }
        }
        return ChatRoom(
            id: kept?.id ?? change.newID(), name: input.text("name"), format: format, address: address,
            secret: secret.isEmpty ? kept?.secret ?? "" : secret, team: team, language: language,
            timeZone: input.text("timeZone"),
            quiet: try QuietHours(from: input.hour("quietFrom"), until: input.hour("quietUntil")),
            kinds: Set(input.all("kinds").compactMap(Notification.Kind.init(rawValue:))))
    }
}
