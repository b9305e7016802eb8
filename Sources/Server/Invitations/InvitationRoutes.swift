import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

enum InvitationRoutes {
    static func add(to routes: Routes) {
        routes.get("/invitations/{token}", show)
        routes.post("/invitations/{token}", accept)
        routes.post("/people/{id}/invitation", invite)
        routes.post("/people/{id}/invitation/mail", mail)
    }

    /// An administrator makes a link; it is shown this once.
    @Sendable static func invite(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Person.self)
        let (viewer, shell, person, token) = try await ask.change { viewer, change in
            try viewer.checkMayAdminister()
            let person = try invited(id, by: viewer, in: change.db)
            let token = try person.invite(change)
            return (viewer, try Shell.load(for: viewer, cycle: nil, in: change.db), person, token)
        }
        let address = "\(ask.publicURL)/invitations/\(token.text)"
        if ask.wantsJSON {
            return .json { json in
                json.object { json in
                    json.key("address")
                    json.value(address)
                }
            }
        }
        return .page(
            InvitationLinkPage(ask: ask, viewer: viewer, shell: shell, person: person, address: address).html)
    }

    /// An administrator has the link sent to whom it is for; the link is made when the letter is written.
    @Sendable static func mail(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Person.self)
        guard ask.app.settings.mailServer != nil else { throw Refusal(.conflict, .noMailServer) }
        try await ask.change { viewer, change in
            try viewer.checkMayAdminister()
            let person = try invited(id, by: viewer, in: change.db)
            let kind: Delivery.Kind = try person.passwordHash(in: change.db) == nil ? .invitation : .reset
            let delivery = Delivery(
                id: change.newID(), medium: .mail, kind: kind, person: id, receiver: person.email.address,
                madeAt: change.at, nextAt: change.at)
            try delivery.insert(gathers: false, change)
            try change.record(.personInvited(person: id), person: id)
        }
        return ask.wantsJSON ? .noContent : .redirect(to: "/admin/deliveries")
    }

    private static func invited(_ id: Identifier<Person>, by viewer: Viewer, in db: any Connection) throws -> Person {
        let person = try Person.find(id, visibleTo: viewer, in: db)
        // Whoever can set an owner's password can become the owner.
        guard viewer.role.mayChange(person.role, to: person.role) else {
            throw Refusal(.forbidden, field: "person", .ownersOnly)
        }
        guard person.isActive else { throw Refusal(.conflict, field: "person", .invitationForLeaver) }
        return person
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let token = Token(presented: ask.visit.parameters.get("token") ?? "")
        let person = try await ask.app.database.read { db in
            let invitation = try Invitation.find(token, in: db)
            try invitation.checkOpen(at: ask.at)
            return try Person.find(invitation.person, in: db)
        }
        guard let person else { throw Refusal(.unknown, .invitationUnknown) }
        return .page(InvitationPage(ask: ask, person: person).html)
    }

    @Sendable static func accept(_ ask: Ask) async throws -> Answer {
        try ask.request.refuseForeignOrigin(publicURL: ask.app.settings.publicURL)
        let token = Token(presented: ask.visit.parameters.get("token") ?? "")
        let input = try await ask.input()
        let person = try await ask.app.database.read { db in
            let invitation = try Invitation.find(token, in: db)
            try invitation.checkOpen(at: ask.at)
            return try Person.find(invitation.person, in: db)
        }
        guard let person else { throw Refusal(.unknown, .invitationUnknown) }
        let hash: String
        do {
            hash = try await ask.newPasswordHash(input, for: person)
        } catch let refusal as Refusal where !ask.wantsJSON {
            return .page(
                InvitationPage(ask: ask, person: person, refusal: refusal).html, status: refusal.kind.status)
        }
        try await ask.app.database.write { db in
            // Read again: between the two somebody may have used the same link.
            let invitation = try Invitation.find(token, in: db)
            try invitation.checkOpen(at: ask.at)
            try invitation.markUsed(token, at: ask.at, in: db)
            try person.endSessions(in: db)
            try person.setPassword(
                hash: hash, Change(db: db, by: person.id, at: ask.at, identifiers: ask.app.identifiers))
        }
        let session = try await ask.app.openSession(
            for: person.id, device: ask.request.headers[.userAgent], at: ask.at)
        return ask.signedIn(session, next: "/me")
    }
}

extension Ask {
    /// Where browsers reach this server, as far as it can know.
    var publicURL: String {
        app.settings.publicURL ?? "http://\(request.head.authority ?? "localhost")"
    }

    /// The hash of the new password in the fields `password` and `again`; refuses weak ones and typing errors.
    func newPasswordHash(_ input: Input, for person: Person) async throws -> String {
        let password = input["password"] ?? ""
        try Password.check(password, name: person.name, email: person.email)
        guard input["again"] == password else { throw Refusal(.invalid, field: "again", .passwordsDiffer) }
        return try await app.passwords.hash(password)
    }
}

extension Viewer {
    func checkMayAdminister() throws(Refusal) {
        guard role.mayAdminister else { throw Refusal(.forbidden, .administratorsOnly) }
    }
}
