import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

/// In and out. A plain form that works without script.
enum SignInRoutes {
    static func add(to routes: Routes) {
        routes.get("/") { ask in
            try await ask.isSignedIn() ? .redirect(to: "/me") : .redirect(to: "/sign-in")
        }
        routes.get("/sign-in") { ask in
            guard try await ask.app.isFounded() else { return .redirect(to: "/setup") }
            return .page(SignInPage(ask: ask).html)
        }
        routes.post("/sign-in", signIn)
        routes.post("/sign-out", signOut)
    }

    @Sendable static func signIn(_ ask: Ask) async throws -> Answer {
        try ask.request.refuseForeignOrigin(publicURL: ask.app.settings.publicURL)
        let input = try await ask.input()
        let email = String(input.text("email").lowercased().prefix(254))
        do {
            let token = try await token(email: email, password: input["password"] ?? "", ask)
            return ask.signedIn(token, next: input["next"])
        } catch let refusal as Refusal where !ask.wantsJSON {
            return .page(SignInPage(ask: ask, email: email, refusal: refusal).html, status: refusal.kind.status)
        }
    }

    @Sendable static func signOut(_ ask: Ask) async throws -> Answer {
        let cookie = ask.request.cookie("okra_session") ?? ""
        try await ask.change { _, change in
            _ = try change.db.run("DELETE FROM session WHERE token_hash = \(Token(presented: cookie).hash)")
        }
        return Answer.redirect(to: "/sign-in")
            .setting(cookie: "okra_session", to: "", maxAge: 0, secure: ask.app.settings.secureCookies)
    }

    private static func token(email: String, password: String, _ ask: Ask) async throws -> Token {
        let attempt = SignInAttempt(email: email, address: ask.address, at: ask.at)
        let number: Identifier<SignInAttempt> = ask.app.identifiers.make(at: ask.at)
        // Counted as a failure before it is tried: of guesses sent all at once, none would know of the others.
        let found = try await ask.app.database.write { db in
            try attempt.refuseTooMany(in: db)
            try attempt.noteFailure(number, in: db)
            return try attempt.account(in: db)
        }
        // An unknown address takes as long as a wrong password and gets the same words.
        let isRight = try await ask.app.passwords.verify(password, against: found?.hash)
        guard isRight, let found else { throw Refusal(.invalid, field: "password", .wrongPassword) }
        try await ask.app.database.write { db in try attempt.forgetFailure(number, in: db) }
        return try await ask.app.openSession(for: found.person, device: ask.request.headers[.userAgent], at: ask.at)
    }
}

extension Ask {
    func isSignedIn() async throws -> Bool {
        try await app.database.read { db in try Viewer.find(for: self, in: db) != nil }
    }

    /// The answer that carries a new session and leads on to where the person wanted to go.
    func signedIn(_ token: Token, next: String?) -> Answer {
        let answer = wantsJSON ? Answer.noContent : Answer.redirect(to: next.flatMap(Self.ownPath) ?? "/me")
        return answer.setting(
            cookie: "okra_session", to: token.text, maxAge: Int(app.settings.sessionLifetime),
            secure: app.settings.secureCookies)
    }
}

extension App {
    func isFounded() async throws -> Bool {
        try await database.read { db in try db.row("SELECT id FROM organisation") != nil }
    }

    func openSession(for person: Identifier<Person>, device: String?, at: Date) async throws -> Token {
        let token = Token()
        let device = String((device ?? "").prefix(200))
        try await database.write { db in
            try db.run("DELETE FROM session WHERE expires_at < \(at)")
            try db.run(
                """
                INSERT INTO session (token_hash, person_id, device, created_at, expires_at)
                VALUES (\(token.hash), \(person), \(device), \(at), \(at.addingTimeInterval(settings.sessionLifetime)))
                """)
        }
        return token
    }
}
