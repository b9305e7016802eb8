import Foundation
import HTTPTypes
import OKR
import Storage

enum CheckInRoutes {
    static func add(to routes: Routes) {
        routes.get("/check-in", show)
        routes.get("/key-results/{id}/check-ins", history)
        routes.post("/key-results/{id}/check-ins", create)
        routes.patch("/check-ins/{id}", edit)
        routes.post("/check-ins/{id}/deletion", delete)
        routes.delete("/check-ins/{id}/deletion", restore)
    }

    @Sendable static func show(_ ask: Ask) async throws -> Answer {
        let page = try await page(ask, keyResult: try ask.place(), typed: nil)
        if ask.wantsJSON { return page.view.json }
        return .page(ask.wantsFragment ? page.around : page.html)
    }

    /// The page of the weekly pass, also with what was typed and not taken.
    private static func page(
        _ ask: Ask, keyResult: CheckInView.Place, typed: CheckInForm.Typed?
    ) async throws -> CheckInPage {
        try await ask.read { viewer, db in
            let (shell, view) = try CheckInView.load(keyResult, for: viewer, in: db)
            return CheckInPage(
                ask: ask, viewer: viewer, shell: shell, view: view, typed: typed,
                form: ask.app.identifiers.make(at: viewer.now))
        }
    }

    @Sendable static func history(_ ask: Ask) async throws -> Answer {
        try await history(ask, of: try ask.id())
    }

    static func history(
        _ ask: Ask, of id: Identifier<KeyResult>, toast: Phrase? = nil, undo: String? = nil
    ) async throws -> Answer {
        let page = try await ask.read { viewer, db in
            let (shell, view) = try CheckInView.load(.keyResult(id), for: viewer, in: db)
            return CheckInHistoryPage(ask: ask, viewer: viewer, shell: shell, view: view)
        }
        if ask.wantsJSON { return page.view.historyJSON }
        guard ask.wantsFragment else { return .page(page.html) }
        return Answer.page(page.list).saying(toast.map { page.viewer.language($0) }, undo: undo)
    }

    @Sendable static func create(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: KeyResult.self)
        do {
            let made = try await ask.change { viewer, change in try checkIn(on: id, input, by: viewer, change: change) }
            if ask.wantsJSON { return try await history(ask, of: id).with(status: .created) }
            return try await onwards(ask, from: made, isPass: input.has("next"))
        } catch let refusal as Refusal where refusal.kind == .invalid && !ask.wantsJSON && !ask.wantsFragment {
            let typed = CheckInForm.Typed(input: input, refusal: refusal)
            return .page(
                try await page(ask, keyResult: .keyResult(id), typed: typed).html, status: .unprocessableContent)
        }
    }

    private static func checkIn(
        on id: Identifier<KeyResult>, _ input: Input, by viewer: Viewer, change: Change
    ) throws -> CheckingIn {
        let place = try CheckingIn.find(id, by: viewer, in: change.db)
        let form: Identifier<CheckIn>? = try input.identifier("form")
        let made = try form.flatMap { try CheckIn.made($0, in: change.db) }
        var checkIn = CheckIn(
            id: made == nil ? form ?? change.newID() : change.newID(), keyResult: id, author: viewer.id, at: change.at,
            health: .onTrack,
            note: try input.note(), readings: [], images: try input.images(of: viewer, in: change.db))
        if input.flag("as_last_week") {
            if made != nil { return place }
            try checkIn.repeatLast(of: place.keyResult, in: change.db)
        } else {
            checkIn.readings = try input.readings(of: place.keyResult.metrics)
            checkIn.health = try input.health()
        }
        // The form names the check-in it makes, so that sending it twice makes one; going back to write more makes two.
        if let made, made.keyResult == id, made.author == viewer.id, checkIn.saysTheSame(as: made) { return place }
        try checkIn.insert(in: change.db)
        try place.record(.checkedIn(checkIn: checkIn), in: change)
        return place
    }

    /// To the next key result that waits, or back to the sheet.
    private static func onwards(_ ask: Ask, from place: CheckingIn, isPass: Bool) async throws -> Answer {
        guard isPass else { return .redirect(to: "/key-results/\(place.keyResult.id)/check-ins") }
        let view = try await ask.read { viewer, db in
            try CheckInView.load(.keyResult(place.keyResult.id), for: viewer, in: db).view
        }
        if let next = view.nextWaiting { return .redirect(to: "/check-in?key_result=\(next.keyResult.id)") }
        return .redirect(to: "\(place.sheet.owner.address)?cycle=\(place.sheet.cycle)&checked_in=1")
    }

    @Sendable static func edit(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        let id = try ask.id(of: CheckIn.self)
        let keyResult = try await ask.change { viewer, change in
            let (place, kept) = try CheckingIn.own(id, by: viewer, in: change.db)
            var checkIn = kept
            checkIn.readings = try input.readings(of: place.keyResult.metrics, keeping: kept.readings)
            checkIn.health = try input.health(keeping: kept.health)
            if input.has("note") { checkIn.note = try input.note() }
            if input.has("image") { checkIn.images = try input.images(of: viewer, keeping: kept.images, in: change.db) }
            guard !checkIn.saysTheSame(as: kept) else { return kept.keyResult }
            checkIn.editedAt = change.at
            try checkIn.save(in: change.db)
            try place.record(.checkInChanged(checkIn: checkIn), in: change)
            return kept.keyResult
        }
        return try await changed(ask, keyResult)
    }

    @Sendable static func delete(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: CheckIn.self)
        let keyResult = try await ask.change { viewer, change in
            let (place, kept) = try CheckingIn.own(id, by: viewer, in: change.db)
            try CheckIn.setDeleted(id, at: change.at, in: change.db)
            try place.record(.checkInDeleted(checkIn: id), in: change)
            return kept.keyResult
        }
        return try await changed(ask, keyResult, toast: .checkInDeleted, undo: "DELETE /check-ins/\(id)/deletion")
    }

    @Sendable static func restore(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: CheckIn.self)
        let keyResult = try await ask.change { viewer, change in
            let (place, kept) = try CheckingIn.own(id, deleted: true, by: viewer, in: change.db)
            try CheckIn.setDeleted(id, at: nil, in: change.db)
            try place.record(.checkedIn(checkIn: kept), in: change)
            return kept.keyResult
        }
        return try await changed(ask, keyResult)
    }

    private static func changed(
        _ ask: Ask, _ keyResult: Identifier<KeyResult>, toast: Phrase? = nil, undo: String? = nil
    ) async throws -> Answer {
        guard ask.wantsFragment || ask.wantsJSON else { return .redirect(to: "/key-results/\(keyResult)/check-ins") }
        return try await history(ask, of: keyResult, toast: toast, undo: undo)
    }
}

extension Ask {
    /// What the address asks to be checked in on.
    fileprivate func place() throws -> CheckInView.Place {
        if let text = query("key_result") { return .keyResult(try known(text)) }
        let cycle: Identifier<Cycle>? = try query("cycle").map(known)
        if let text = query("person") { return .sheet(.person(try known(text)), cycle) }
        if let text = query("team") { return .sheet(.team(try known(text)), cycle) }
        return .mine(cycle)
    }

    private func known<Noun>(_ text: String) throws -> Identifier<Noun> {
        guard let id = Identifier<Noun>(text) else { throw Refusal(.unknown, .notFound) }
        return id
    }
}

extension Answer {
    func with(status: HTTPResponse.Status) -> Answer {
        var answer = self
        answer.status = status
        return answer
    }
}
