import Foundation
import HTTPTypes
import Hummingbird
import Logging
import OKR
import Storage

/// The whole product as one value.
package struct App: Sendable {
    package let database: any Database
    package let settings: Settings
    /// The only clock there is; tests set it.
    package let clock: @Sendable () -> Date
    let identifiers: IdentifierMaker
    let publicFiles: PublicFiles
    let course: Course
    let passwords: PasswordGate
    let hintMemory = HintMemory()
    let surveys = Surveys()
    let jobs: JobBell
    package let outgoing: Outgoing
    /// How each kind of work is done; tests set their own.
    package var way: @Sendable (Job) -> JobWay = { $0.way }
    /// The streams by which open pages hear of changes.
    package let live: Live
    let standings = Standings()

    package init(
        database: any Database, settings: Settings = Settings(),
        clock: @escaping @Sendable () -> Date = { Date() }, identifiers: IdentifierMaker = IdentifierMaker(),
        passwords: PasswordGate = PasswordGate(), course: Course = .builtIn
    ) {
        self.database = database
        self.settings = settings
        self.clock = clock
        self.identifiers = identifiers
        self.passwords = passwords
        self.course = course
        publicFiles = PublicFiles()
        jobs = JobBell(sendsMail: settings.mailServer != nil)
        outgoing = Outgoing(allowedHosts: settings.allowedHosts)
        live = Live(database: database, grace: settings.presenceGrace)
    }

    package func router() -> Router<Visit> {
        let router = Router(context: Visit.self)
        router.add(middleware: Doorway(app: self))
        let routes = Routes(app: self, router: router)
        ReadinessRoutes.add(to: routes)
        SignInRoutes.add(to: routes)
        SheetRoutes.add(to: routes)
        ObjectiveRoutes.add(to: routes)
        CheckInRoutes.add(to: routes)
        ThreadRoutes.add(to: routes)
        CommentRoutes.add(to: routes)
        CoachRoutes.add(to: routes)
        ScoreRoutes.add(to: routes)
        KeyResultRoutes.add(to: routes)
        MetricRoutes.add(to: routes)
        AlignmentRoutes.add(to: routes)
        BreakdownRoutes.add(to: routes)
        RequestRoutes.add(to: routes)
        AskingForm.add(to: routes)
        DependencyRoutes.add(to: routes)
        WaitingRoutes.add(to: routes)
        InboxRoutes.add(to: routes)
        FollowingRoutes.add(to: routes)
        AnnouncementRoutes.add(to: routes)
        GapRoutes.add(to: routes)
        ComparisonRoutes.add(to: routes)
        MapRoutes.add(to: routes)
        VisibilityRoutes.add(to: routes)
        SetupRoutes.add(to: routes)
        InvitationRoutes.add(to: routes)
        SettingsRoutes.add(to: routes)
        ImageRoutes.add(to: routes)
        LearningRoutes.add(to: routes)
        ChecklistRoutes.add(to: routes)
        PersonSearchRoutes.add(to: routes)
        PictureRoutes.add(to: routes)
        SearchRoutes.add(to: routes)
        UnsubscribeRoutes.add(to: routes)
        RemindingRoutes.add(to: routes)
        AdministrationRoutes.add(to: routes)
        LiveRoutes.add(to: routes)
        return router
    }

    /// Makes a change that no request asked for: the command line's, the sample company's.
    package func change<Value: Sendable>(
        at moment: Date? = nil, _ work: @escaping @Sendable (Change) throws -> Value
    ) async throws -> Value {
        let at = moment ?? clock()
        return try await jobs.ringing { pull in
            try await database.write { db in
                try work(Change(db: db, by: nil, at: at, identifiers: identifiers, bell: pull))
            }
        }
    }
}

/// What whoever runs the server may choose.
package struct Settings: Sendable {
    /// How browsers reach the server, for instance `https://okra.example`; nil where they use what it listens on.
    package var publicURL: String?
    package var secureCookies: Bool { publicURL?.hasPrefix("https://") == true }
    /// How long a session lasts, in seconds.
    package var sessionLifetime: TimeInterval = 30 * 86_400
    package var largestUpload = 10 << 20
    /// Where letters are handed in; nil where none are sent.
    package var mailServer: MailServer?
    /// Hosts on this machine or its network that may be posted to.
    package var allowedHosts: [String] = []
    /// What links in letters begin with: the public address, else where the server listens.
    package var baseURL: String { publicURL ?? listensAt }
    package var listensAt = "http://127.0.0.1:8080"
    /// How long somebody who closed a sheet is still said to be there.
    package var presenceGrace = Duration.seconds(3)

    package init(publicURL: String? = nil) {
        let trimmed = publicURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        self.publicURL = trimmed?.isEmpty == true ? nil : trimmed
    }
}

/// The list of addresses, each with its handler.
struct Routes {
    typealias Handler = @Sendable (Ask) async throws -> Answer

    let app: App
    let router: Router<Visit>

    func get(_ path: String, _ handler: @escaping Handler) { on(.get, path, handler) }
    func post(_ path: String, _ handler: @escaping Handler) { on(.post, path, handler) }
    func put(_ path: String, _ handler: @escaping Handler) { on(.put, path, handler) }
    func delete(_ path: String, _ handler: @escaping Handler) { on(.delete, path, handler) }

    /// A form can only POST, and what is sent on leaving a page too; so a change of fields takes both.
    func patch(_ path: String, _ handler: @escaping Handler) {
        on(.patch, path, handler)
        on(.post, path, handler)
    }

    private func on(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        let app = app
        // Programs use the same addresses under /api/v1 and get the JSON form.
        for prefix in ["", "/api/v1"] {
            router.on(RouterPath(prefix + path), method: method) { request, visit in
                var answer = try await handler(Ask(app: app, request: request, visit: visit, at: app.clock()))
                if let revs = visit.revs.text { answer.headers[.okraRev] = revs }
                return answer.response(to: request)
            }
        }
    }
}
