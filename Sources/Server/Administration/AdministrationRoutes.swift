import Foundation
import HTTPTypes
import OKR
import Storage

enum AdministrationRoutes {
    static func add(to routes: Routes) {
        routes.get("/admin") { _ in .redirect(to: "/admin/people") }
        PeopleAdministration.add(to: routes)
        ImportRoutes.add(to: routes)
        TeamAdministration.add(to: routes)
        CycleAdministration.add(to: routes)
        CategoryAdministration.add(to: routes)
        LearningAdministration.add(to: routes)
        ReminderAdministration.add(to: routes)
        OrganisationAdministration.add(to: routes)
        ChatRoomRoutes.add(to: routes)
        DeliveryRoutes.add(to: routes)
        JobRoutes.add(to: routes)
    }
}

/// What every page of the administration begins with.
struct AdministrationFrame: Sendable {
    enum Place: String, CaseIterable, Sendable {
        case people, teams, cycles, categories, learning, reminders, roles, chat, deliveries, jobs, activity,
            organisation

        var name: Phrase {
            switch self {
            case .people: .adminPeople
            case .teams: .adminTeams
            case .cycles: .adminCycles
            case .categories: .adminCategories
            case .learning: .adminLearning
            case .reminders: .adminReminders
            case .roles: .adminRoles
            case .chat: .adminChat
            case .deliveries: .adminDeliveries
            case .jobs: .adminJobs
            case .activity: .adminActivity
            case .organisation: .organisation
            }
        }
    }

    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let place: Place
    var input: Input?
    var refusal: Refusal?

    var l: Language { viewer.language }
    var field: FormField { FormField(language: l, refusal: refusal) }

    /// The value of a field: what was typed, else what is kept.
    func typed(_ name: String, _ kept: String = "") -> String { input?[name] ?? kept }

    func html(_ content: HTML) -> HTML {
        Layout(
            title: l(.administration), ask: ask, viewer: viewer, shell: shell,
            content: """
                <div class="head"><div class="grow"><h1>\(l(.administration))</h1><p>\(l(.administrationHint))</p></div></div>
                <div class="admin">
                <nav aria-label="\(l(.administration))">\(Place.allCases.map(link))</nav>
                <div>
                \(ask.query("saved") != nil && refusal == nil ? saved : nil)
                \(content)
                </div>
                </div>
                """
        ).html
    }

    private var saved: HTML {
        "<p class=\"note good\" role=\"status\">\(icon(.check))<span>\(l(.settingsSaved))</span></p>"
    }

    private func link(_ other: Place) -> HTML {
        let mark: HTML? = other == place ? #" aria-current="page""# : nil
        return #"<a href="/admin/\#(other.rawValue)"\#(mark)>\#(l(other.name))</a>"#
    }
}

extension Ask {
    /// Shows a page of the administration to those who administer; everybody else is told that they may not.
    func administer(
        _ place: AdministrationFrame.Place, input: Input? = nil, refusal: Refusal? = nil,
        _ page: @escaping @Sendable (AdministrationFrame, any Connection) throws -> HTML
    ) async throws -> Answer {
        let html = try await read { viewer, db in
            try viewer.checkMayAdminister()
            let frame = AdministrationFrame(
                ask: self, viewer: viewer, shell: try Shell.load(for: viewer, cycle: nil, in: db), place: place,
                input: input, refusal: refusal)
            return frame.html(try page(frame, db))
        }
        return .page(html, status: refusal?.kind.status ?? .ok)
    }

    /// Makes a change of the administration. What is refused is said on the page that `again` makes.
    func administer(
        goingOnTo path: String, _ change: @escaping @Sendable (Viewer, Change) throws -> Void,
        again: (Input, Refusal) async throws -> Answer
    ) async throws -> Answer {
        let input = try await input()
        do {
            try await self.change { viewer, made in
                try viewer.checkMayAdminister()
                try change(viewer, made)
            }
            return wantsJSON ? .noContent : .redirect(to: path)
        } catch let refusal as Refusal where !wantsJSON && [.invalid, .conflict].contains(refusal.kind) {
            return try await again(input, refusal)
        }
    }
}
