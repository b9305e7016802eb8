import Foundation
import OKR
import Storage
import Synchronization

/// The open streams of this server, and who looks at what on all of them.
package final class Live: Sendable {
    /// One open stream.
    struct Reader: Sendable {
        let person: Identifier<Person>
        let asked: Set<Subject>
        let mailbox: Mailbox
        /// Cuts the connection.
        let cut: @Sendable () -> Void
    }

    private struct State {
        var isBegun = false
        var isClosed = false
        var next = 0
        var readers: [Int: Reader] = [:]
        var listening: [Subject: Set<Int>] = [:]
        var count: [Identifier<Person>: Int] = [:]
    }

    static let mostForOne = 20
    static let beat = Duration.seconds(20)
    /// Five minutes, more or less, so that who may see what is looked up again; not all at once.
    private static var lifetime: Int { .random(in: 13...17) }

    let presence: Presence
    private let database: any Database
    private let state = Mutex(State())

    init(database: any Database, grace: Duration) {
        self.database = database
        presence = Presence(database: database, grace: grace)
    }

    /// Lets a stream hear of what it asks for from now on.
    func open(
        for person: Identifier<Person>, asking subjects: Set<Subject>, cut: @escaping @Sendable () -> Void = {}
    ) throws(Refusal) -> (number: Int, mailbox: Mailbox) {
        let mailbox = Mailbox(beats: Self.lifetime)
        let asked = subjects.union([.person(person), .inbox(person)])
        let reader = Reader(person: person, asked: asked, mailbox: mailbox, cut: cut)
        let (number, isFirst) = try state.withLock { (state) throws(Refusal) -> (Int, Bool) in
            guard state.count[person, default: 0] < Self.mostForOne else { throw Refusal(.tooMany, .tooManyStreams) }
            state.count[person, default: 0] += 1
            state.next += 1
            state.readers[state.next] = reader
            for subject in asked { state.listening[subject, default: []].insert(state.next) }
            defer { state.isBegun = true }
            return (state.next, !state.isBegun)
        }
        if isFirst { begin() }
        if state.withLock({ $0.isClosed }) { mailbox.end() }
        return (number, mailbox)
    }

    func close(_ number: Int) {
        state.withLock { state in
            guard let reader = state.readers.removeValue(forKey: number) else { return }
            state.count[reader.person, default: 1] -= 1
            if state.count[reader.person] == 0 { state.count[reader.person] = nil }
            for subject in reader.asked {
                state.listening[subject]?.remove(number)
                if state.listening[subject]?.isEmpty == true { state.listening[subject] = nil }
            }
        }
    }

    package var count: Int { state.withLock { $0.readers.count } }

    /// Ends every stream, for the server stops.
    package func close() {
        let readers = state.withLock { state in
            state.isClosed = true
            return Array(state.readers.values)
        }
        for reader in readers { reader.mailbox.end() }
    }

    private func begin() {
        // Both end with the database: its signals end when it is closed.
        let signals = database.signals()
        let beating = Task { [weak self] in
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.beat)
                self?.beatAll()
            }
        }
        Task { [weak self] in
            for await signal in signals { await self?.hear(signal) }
            beating.cancel()
            self?.close()
        }
        presence.begin { [weak self] sheet, rev in self?.deliver(.here(sheet), .here(sheet), rev) }
    }

    private func beatAll() {
        for reader in state.withLock({ Array($0.readers.values) }) where !reader.mailbox.beat() {
            reader.mailbox.end()
            reader.cut()
        }
        presence.beat()
    }

    private func hear(_ signal: Signal) async {
        switch signal {
        case .gap:
            for reader in state.withLock({ Array($0.readers.values) }) { reader.mailbox.catchUp() }
            presence.beat()
        case .sent(let text):
            if let tidings = Tidings(text) { await hear(tidings) } else { presence.hear(text) }
        }
    }

    private func hear(_ tidings: Tidings) async {
        var allowed: Set<Identifier<Person>>?
        if let guardian = tidings.guardian {
            let people = Set(tidings.lines.flatMap { readers(of: $0.asked) }.map(\.person))
            if people.isEmpty { return }
            // Where it cannot be found out, nobody hears of it; the next catching up tells those who may.
            allowed = (try? await database.read { db in try guardian.seen(by: people, in: db) }) ?? []
        }
        for line in tidings.lines { deliver(line.asked, line.told, tidings.rev, to: allowed) }
    }

    private func deliver(_ asked: Subject, _ told: Subject, _ rev: Int64, to allowed: Set<Identifier<Person>>? = nil) {
        for reader in readers(of: asked) where allowed?.contains(reader.person) != false {
            if told.kind == .person { reader.mailbox.end() } else { reader.mailbox.put(told, rev) }
        }
    }

    private func readers(of subject: Subject) -> [Reader] {
        state.withLock { state in (state.listening[subject] ?? []).compactMap { state.readers[$0] } }
    }
}
