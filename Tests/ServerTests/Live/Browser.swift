import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import OKR
import Storage
import Synchronization

@testable import Server

/// A browser with one stream open: what it has heard, one event after the other.
final class OpenStream: Sendable {
    struct Event: Hashable, Sendable, Decodable {
        let type: String
        let id: String
        let rev: String
    }

    let stream: LiveStream
    private let heard: Heard
    private let task: Task<Void, any Error>

    /// Opens `/events` as this person with this query; throws what was refused.
    init(_ app: App, _ person: Identifier<Person>, _ query: String) async throws {
        let session = try await app.openSession(for: person, device: nil, at: app.clock()).text
        let head = HTTPRequest(
            method: .get, scheme: "http", authority: "okra.test", path: "/events?\(query)",
            headerFields: [.cookie: "okra_session=\(session)"])
        let visit = Visit(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let ask = Ask(
            app: app, request: Request(head: head, body: .init(buffer: ByteBuffer())), visit: visit, at: app.clock())
        let stream = try await LiveStream.open(ask)
        self.stream = stream
        let heard = Heard()
        self.heard = heard
        task = Task {
            defer {
                stream.close()
                heard.end()
            }
            try await stream.run { text in
                for line in text.split(separator: "\n") where line.hasPrefix("data: ") {
                    heard.add(try JSONDecoder().decode(Event.self, from: Data(line.dropFirst(6).utf8)))
                }
            }
        }
    }

    /// The next event; nil when the stream is over.
    func next() async throws -> Event? { await heard.next() }

    /// The next event of a kind.
    func next(_ type: String) async throws -> Event? {
        while let event = try await next() { if event.type == type { return event } }
        return nil
    }

    func close() async {
        stream.mailbox.end()
        _ = await task.result
    }
}

/// Events in the order in which they came, for one who waits for them.
private final class Heard: Sendable {
    private struct State {
        var events: [OpenStream.Event] = []
        var isOver = false
        var reader: CheckedContinuation<OpenStream.Event?, Never>?
    }

    private let state = Mutex(State())

    func add(_ event: OpenStream.Event) {
        let reader = state.withLock { state in
            if state.reader == nil { state.events.append(event) }
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: event)
    }

    func end() {
        let reader = state.withLock { state in
            state.isOver = true
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: nil)
    }

    func next() async -> OpenStream.Event? {
        await withCheckedContinuation { continuation in
            let (event, isOver) = state.withLock { state -> (OpenStream.Event?, Bool) in
                if !state.events.isEmpty { return (state.events.removeFirst(), false) }
                if !state.isOver { state.reader = continuation }
                return (nil, state.isOver)
            }
            if event != nil || isOver { continuation.resume(returning: event) }
        }
    }
}

extension Database {
    /// Waits until the listening connection stands, which makes every stream look again when it does.
    func listening() async {
        let signals = signals()
        if reachesOthers { for await signal in signals where signal == .gap { return } }
    }
}

extension SmallCompany {
    /// The number that everybody sees on somebody's sheet.
    func rev(ofSheet person: Identifier<Person>) async throws -> String {
        let rev: Int64? = try await database.read { db in
            try db.value("SELECT rev AS value FROM sheet WHERE person_id = \(person) ORDER BY id LIMIT 1")
        }
        return "\(rev ?? 0)"
    }
}
