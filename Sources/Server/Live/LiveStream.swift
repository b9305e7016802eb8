import OKR
import Storage
import Synchronization

/// One stream of server-sent events: which things are not as they were, and nothing else about them.
struct LiveStream: Sendable {
    let mailbox: Mailbox
    private let number: Int
    private let live: Live
    private let database: any Database
    private let viewer: Viewer
    private let asked: Set<Subject>
    private let looked: Set<Subject>
    private let visited = Visited()

    /// The sheets at which this stream's person was said to be.
    private final class Visited: Sendable {
        let sheets = Mutex<[Identifier<Sheet>]>([])
    }

    /// Finds out who asks, and lets them hear from then on. What was asked for is looked at when the stream runs.
    static func open(_ ask: Ask, cut: @escaping @Sendable () -> Void = {}) async throws -> LiveStream {
        let viewer = try await ask.read { viewer, _ in viewer }
        let own: Set<Subject.Kind> = [.inbox, .person, .thread, .here]
        let asked = Set(ask.subjects("watch")).filter { !own.contains($0.kind) }
        let looked = Set(ask.subjects("look")).intersection(asked)
        let sheets = asked.filter { $0.kind == .sheet }.map { Subject.here(Identifier($0.id)) }
        let live = ask.app.live
        let (number, mailbox) = try live.open(for: viewer.id, asking: asked.union(sheets), cut: cut)
        return LiveStream(
            mailbox: mailbox, number: number, live: live, database: ask.app.database, viewer: viewer, asked: asked,
            looked: looked)
    }

    private init(
        mailbox: Mailbox, number: Int, live: Live, database: any Database, viewer: Viewer, asked: Set<Subject>,
        looked: Set<Subject>
    ) {
        self.mailbox = mailbox
        self.number = number
        self.live = live
        self.database = database
        self.viewer = viewer
        self.asked = asked
        self.looked = looked
    }

    /// Writes what is new until the stream is over.
    func run(_ write: (String) async throws -> Void) async throws {
        var allowed: Set<Int64>?
        // Says at once that the stream is open, also to proxies that wait for the first bytes.
        try await write(": okra\n\n")
        for await _ in mailbox.rings {
            var letter = mailbox.take()
            if letter.isOver { break }
            if letter.catchesUp {
                let now = try await database.read { [asked, viewer] db in try Subject.now(asked, for: viewer, in: db) }
                allowed = Set(now.filter { $0.subject.kind == .sheet }.map(\.subject.id))
                // What came meanwhile is newer than what was read, or the same.
                letter.news = now.map { ($0.subject, $0.rev) } + letter.news
                visit(now.map(\.subject))
            }
            // A sheet that this person may not see is not heard of, whatever was asked for.
            let news = letter.news.filter { subject, _ in
                ![.sheet, .here].contains(subject.kind) || allowed?.contains(subject.id) == true
            }
            try await write(news.isEmpty ? ":\n\n" : news.map(Self.event).joined())
        }
    }

    func close() {
        live.close(number)
        live.presence.leave(viewer.id, from: visited.sheets.withLock { $0 })
    }

    private static func event(_ subject: Subject, _ rev: Int64) -> String {
        "data: {\"type\":\"\(subject.kind.rawValue)\",\"id\":\"\(subject.id)\",\"rev\":\"\(rev)\"}\n\n"
    }

    private func visit(_ seen: [Subject]) {
        let sheets = seen.filter { looked.contains($0) && $0.kind == .sheet }.map { Identifier<Sheet>($0.id) }
        let isFirst = visited.sheets.withLock { visited in
            defer { if visited.isEmpty { visited = sheets } }
            return visited.isEmpty
        }
        if isFirst { live.presence.come(viewer.id, to: sheets) }
    }
}
