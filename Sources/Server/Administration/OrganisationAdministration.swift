import Foundation
import OKR
import Storage

enum OrganisationAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/organisation") { ask in try await show(ask) }
        routes.post("/admin/organisation", save)
        routes.get("/admin/activity") { ask in
            let before = ask.query("before").flatMap { Identifier<Activity>($0) }
            let all = ask.query("all") != nil
            return try await ask.administer(.activity) { frame, db in
                let entries = try Activity.Entry.latest(before: before, besidesSheets: !all, in: db)
                return ActivityLogPage(
                    frame: frame, entries: entries, isAll: all,
                    names: try Person.names(of: Activity.people(in: entries), for: frame.viewer, in: db)
                ).html
            }
        }
    }

    @Sendable static func save(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/organisation?saved=1") { _, change in
            guard let before = try Organisation.find(in: change.db) else { throw Refusal(.unknown, .notFound) }
            var organisation = before
            organisation.name = input.text("name")
            organisation.timeZone = input.text("timeZone")
            organisation.membersSetWeights = input.flag("membersSetWeights")
            organisation.severalParents = input.flag("severalParents")
            guard let language = Language(rawValue: input.text("language")) else {
                throw Refusal(.invalid, field: "language", .languageUnknown)
            }
            organisation.language = language
            try organisation.save(replacing: before, change)
        } again: { input, refusal in
            try await show(ask, input: input, refusal: refusal)
        }
    }

    private static func show(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.organisation, input: input, refusal: refusal) { frame, db in
            guard let organisation = try Organisation.find(in: db) else { throw Refusal(.unknown, .notFound) }
            return OrganisationPage(frame: frame, organisation: organisation).html
        }
    }
}

extension Organisation {
    /// Keeps what was changed; the team at the top bears the organisation's name.
    func save(replacing before: Organisation, _ change: Change) throws {
        guard self != before else { return }
        try check()
        try update(in: change.db)
        try change.record(
            .organisationChanged(
                name: name, language: language, timeZone: timeZone, membersSetWeights: membersSetWeights,
                severalParents: severalParents))
        guard name != before.name, let root = try Team.root(in: change.db) else { return }
        var renamed = root
        renamed.name = name
        try renamed.save(replacing: root, change)
    }
}

struct OrganisationPage {
    let frame: AdministrationFrame
    let organisation: Organisation

    private var l: Language { frame.l }

    var html: HTML {
        let languages = Language.choices
        let zone = frame.typed("timeZone", organisation.timeZone)
        let field = frame.field
        return """
            <section class="section"><header><h2>\(l(.organisation))</h2></header>
            \(field.above(except: ["name", "language", "timeZone"]))
            <form class="paper padded stack wide" method="post" action="/admin/organisation">\(csrfField(frame.viewer))
            \(field.text("name", .organisationName, value: frame.typed("name", organisation.name), required: true))
            <div class="pair">\(field.choice("language", .languageField, languages,
                chosen: frame.typed("language", organisation.language.rawValue)))
            \(field.choice("timeZone", .timeZone, TimeZones.options(with: zone), chosen: zone))</div>
            \(field.tick("membersSetWeights", .membersSetWeights,
                isOn: frame.input.map { $0.flag("membersSetWeights") } ?? organisation.membersSetWeights))
            \(field.tick("severalParents", .severalParents,
                isOn: frame.input.map { $0.flag("severalParents") } ?? organisation.severalParents))
            <p class="row"><button class="button primary">\(l(.save))</button></p></form></section>
            """
    }
}

struct ActivityLogPage {
    let frame: AdministrationFrame
    let entries: [Activity.Entry]
    /// Whether what people do on their sheets is shown too.
    let isAll: Bool
    let names: [Identifier<Person>: String]

    private var l: Language { frame.l }

    var html: HTML {
        let zone = frame.viewer.timeZone
        return """
            <section class="section" aria-labelledby="log-title"><header><div class="grow">\
            <h2 id="log-title">\(l(.adminActivity))</h2><p>\(l(.activityHint))</p></div>
            \(isAll ? "<a class=\"button\" href=\"/admin/activity\">\(l(.activityAdministration))</a>"
                : "<a class=\"button\" href=\"/admin/activity?all=1\">\(l(.activityAll))</a>" as HTML)</header>
            <div class="paper scroll"><table class="table"><thead><tr><th scope="col">\(l(.activityWhen))</th>\
            <th scope="col">\(l(.activityWho))</th><th scope="col">\(l(.activityWhat))</th></tr></thead><tbody>\
            \(entries.map { row($0, zone: zone) })</tbody></table></div>
            \(entries.count == Activity.Entry.pageLength ? older : nil)</section>
            """
    }

    private func row(_ entry: Activity.Entry, zone: TimeZone) -> HTML {
        """
        <tr><td class="faint"><time>\(Day(entry.at, in: zone).formattedWithYear(l)) \(clock(entry.at, zone))</time></td>\
        <td>\(entry.actor.map { names[$0] ?? "" } ?? l(.theProgram))</td>\
        <td class="wrap">\(l(entry.activity.sentence(names: names)))</td></tr>
        """
    }

    private func clock(_ moment: Date, _ zone: TimeZone) -> String {
        let seconds = Int(moment.timeIntervalSince(Day(moment, in: zone).startInstant(in: zone)))
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }

    private var older: HTML? {
        entries.last.map {
            "<p class=\"row\"><a class=\"button\" href=\"/admin/activity?before=\($0.id)\(isAll ? "&all=1" : "")\">\(l(.earlier))</a></p>"
        }
    }
}
