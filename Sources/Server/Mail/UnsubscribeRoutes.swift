import Hummingbird
import OKR
import Storage

/// Ends letters by the link in them, signed in or not; mail programs send the form by themselves.
enum UnsubscribeRoutes {
    static func add(to routes: Routes) {
        routes.get("/unsubscribe/{token}", show)
        routes.post("/unsubscribe/{token}", stop)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let token = ask.visit.parameters.get("token") ?? ""
        let wanted = try await ask.app.database.read { db in try Unsubscription(token, in: db) }
        guard let wanted else { throw Refusal(.unknown, .unsubscribeUnknown) }
        return .page(UnsubscribePage(ask: ask, kinds: wanted.kinds, isDone: false).html)
    }

    @Sendable static func stop(_ ask: Ask) async throws -> Answer {
        let token = ask.visit.parameters.get("token") ?? ""
        // The signature is the proof that the page asks for elsewhere: who has the letter may end the letters.
        let kinds = try await ask.app.change(at: ask.at) { change in
            guard let wanted = try Unsubscription(token, in: change.db) else {
                throw Refusal(.unknown, .unsubscribeUnknown)
            }
            try wanted.keep(change)
            return wanted.kinds
        }
        return .page(UnsubscribePage(ask: ask, kinds: kinds, isDone: true).html)
    }
}
