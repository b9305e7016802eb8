import Foundation
import HTTPTypes
import Hummingbird
import OKR
import Storage

/// What people change about themselves.
enum SettingsRoutes {
    static func add(to routes: Routes) {
        routes.get("/settings") { ask in try await ask.settingsPage() }
        routes.post("/settings", save)
        routes.post("/settings/mail", saveMailSetting)
        routes.post("/settings/language", changeLanguage)
        routes.post("/settings/reminders", saveReminders)
        routes.post("/settings/password", changePassword)
        routes.post("/settings/avatar", changeAvatar)
        routes.post("/settings/avatar/deletion", removeAvatar)
        routes.post("/settings/sign-out-everywhere", signOutEverywhere)
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.keepingForm(input) {
            try await ask.change { viewer, change in
                let before = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
                var person = before
                if input.has("englishName") { person.englishName = input.text("englishName") }
                if input.has("language") { person.language = Language(rawValue: input.text("language")) }
                if input.has("timeZone") {
                    person.timeZone = input.text("timeZone").isEmpty ? nil : input.text("timeZone")
                }
                try person.save(replacing: before, change)
            }
        }
    }

    /// The switch that stands on every page.
    @Sendable static func changeLanguage(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        guard let language = Language(rawValue: input.text("language")) else {
            throw Refusal(.invalid, field: "language", .languageUnknown)
        }
        try await ask.change { viewer, change in
            let before = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
            var person = before
            person.language = language
            try person.save(replacing: before, change)
        }
        return Answer.redirect(to: input["next"].flatMap(Ask.ownPath) ?? "/me")
            .setting(
                cookie: "okra_lang", to: language.rawValue, maxAge: 31_536_000,
                secure: ask.app.settings.secureCookies, hidden: false)
    }

    @Sendable static func saveReminders(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.keepingForm(input) {
            try await ask.change { viewer, change in
                let wish = ReminderWish(kinds: input.reminderKinds, pausedUntil: try input.day("pausedUntil"))
                try wish.check(on: viewer.today)
                let before = try ReminderWish.find(of: viewer.id, in: change.db)
                if wish != before { try wish.save(for: viewer.id, change) }
            }
        }
    }

    @Sendable static func changePassword(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.keepingForm(input) {
            let (person, old) = try await ask.read { viewer, db in
                let person = try Person.find(viewer.id, visibleTo: viewer, in: db)
                return (person, try person.passwordHash(in: db))
            }
            guard try await ask.app.passwords.verify(input["old"] ?? "", against: old) else {
                throw Refusal(.invalid, field: "old", .oldPasswordWrong)
            }
            let hash = try await ask.newPasswordHash(input, for: person)
            let cookie = Token(presented: ask.request.cookie("okra_session") ?? "")
            try await ask.change { _, change in
                try person.setPassword(hash: hash, change)
                try person.endSessions(except: cookie, in: change.db)
            }
        }
    }

    @Sendable static func changeAvatar(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input(limit: UploadedImage.largestAvatar + (1 << 20))
        return try await ask.keepingForm(input) {
            guard let file = input.files["file"] else { throw Refusal(.invalid, field: "file", .fileMissing) }
            let image = try UploadedImage(file, largest: UploadedImage.largestAvatar)
            try await ask.change { viewer, change in
                let id = change.newID(Image.self)
                try image.insert(id, change)
                let person = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
                try person.setAvatar(id, in: change.db)
                try change.record(.personChanged(person: person), person: person.id)
            }
        }
    }

    @Sendable static func removeAvatar(_ ask: Ask) async throws -> Answer {
        try await ask.change { viewer, change in
            let person = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
            try person.setAvatar(nil, in: change.db)
            try change.record(.personChanged(person: person), person: person.id)
        }
        return ask.wantsJSON ? .noContent : .redirect(to: "/settings?saved=1")
    }

    @Sendable static func signOutEverywhere(_ ask: Ask) async throws -> Answer {
        try await ask.change { viewer, change in
            let person = try Person.find(viewer.id, visibleTo: viewer, in: change.db)
            try person.endSessions(in: change.db)
            try change.record(.signedOutEverywhere(person: viewer.id), person: viewer.id)
        }
        return Answer.redirect(to: "/sign-in")
            .setting(cookie: "okra_session", to: "", maxAge: 0, secure: ask.app.settings.secureCookies)
    }
}

extension Ask {
    /// Makes a change; what is refused stands beside its field, with all that was typed.
    func keepingForm(_ input: Input, _ change: () async throws -> Void) async throws -> Answer {
        do {
            try await change()
            return wantsJSON ? .noContent : .redirect(to: "/settings?saved=1")
        } catch let refusal as Refusal where !wantsJSON && [.invalid, .tooLarge].contains(refusal.kind) {
            return try await settingsPage(input: input, refusal: refusal)
        }
    }

    func settingsPage(input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        let page = try await read { viewer, db in
            let person = try Person.find(viewer.id, visibleTo: viewer, in: db)
            return SettingsPage(
                ask: self, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db), person: person,
                avatarImage: try person.avatarImage(in: db), sessions: try person.sessions(at: viewer.now, in: db),
                channels: try Channels.chosen(by: viewer.id, in: db),
                mail: try MailSetting.find(for: viewer.id, in: db), wish: try ReminderWish.find(of: viewer.id, in: db),
                input: input, refusal: refusal)
        }
        return .page(page.html, status: refusal?.kind.status ?? .ok)
    }
}
