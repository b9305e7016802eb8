import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

/// The first page ever opened: it makes the organisation and its owner, once.
enum SetupRoutes {
    static func add(to routes: Routes) {
        routes.get("/setup") { ask in
            guard try await !ask.app.isFounded() else { return .redirect(to: "/sign-in") }
            return .page(SetupPage(ask: ask).html)
        }
        routes.post("/setup", found)
    }

    @Sendable static func found(_ ask: Ask) async throws -> Answer {
        try ask.request.refuseForeignOrigin(publicURL: ask.app.settings.publicURL)
        let input = try await ask.input()
        do {
            let draft = try SetupInput(input, fallback: ask.language)
            guard try await !ask.app.isFounded() else { throw Refusal(.conflict, .foundedAlready) }
            let founding = Founding(
                organisation: draft.organisation, owner: draft.name, email: draft.email,
                passwordHash: try await ask.app.passwords.hash(draft.password), months: draft.months)
            let owner = try await ask.app.change { change in try Organisation.found(founding, change) }
            let token = try await ask.app.openSession(
                for: owner.id, device: ask.request.headers[.userAgent], at: ask.at)
            return ask.signedIn(token, next: "/me")
        } catch let refusal as Refusal where !ask.wantsJSON {
            return .page(SetupPage(ask: ask, input: input, refusal: refusal).html, status: refusal.kind.status)
        }
    }
}

/// What the set-up form says, checked.
struct SetupInput {
    let organisation: Organisation
    let name: String
    let email: Email
    let password: String
    let months: Int

    init(_ input: Input, fallback: Language) throws {
        organisation = Organisation(
            name: input.text("organisation"), language: Language(rawValue: input.text("language")) ?? fallback,
            timeZone: input.text("timeZone").isEmpty ? "Asia/Shanghai" : input.text("timeZone"))
        try organisation.check(nameField: "organisation")
        name = input.text("name")
        try Organisation.check(name: name, field: "name")
        email = try Email(input.text("email"))
        password = input["password"] ?? ""
        try Password.check(password, name: name, email: email)
        guard input["again"] == password else { throw Refusal(.invalid, field: "again", .passwordsDiffer) }
        guard let months = Int(input.text("months")), [1, 2, 3, 6, 12].contains(months) else {
            throw Refusal(.invalid, field: "months", .setupMonths)
        }
        self.months = months
    }
}
