import Foundation
import OKR
import Storage
import Synchronization

/// Who has which sheet open, on this server and on the others.
///
/// Each server says who is with it, again with every heartbeat; what one that went away said is forgotten after three.
final class Presence: Sendable {
    typealias People = [Identifier<Person>: Int]

    private struct Said {
        var people: Set<Identifier<Person>>
        var beats = 0
    }

    private struct State {
        var here: [Identifier<Sheet>: People] = [:]
        var elsewhere: [Identifier<Sheet>: [String: Said]] = [:]
        var changed: Set<Identifier<Sheet>> = []
        var tell: (@Sendable (Identifier<Sheet>, Int64) -> Void)?
        var rev: Int64 = 0
    }

    /// What one line of a signal holds, and more than anybody reads.
    private static let mostNamed = 200
    /// Comings and goings that fall together are told once: the more people look, the more rarely, as each then asks anew.
    private static func pause(_ crowd: Int) -> Duration { .milliseconds(min(300 + 20 * crowd, 60_000)) }

    private let server = String(UInt32.random(in: .min ... .max), radix: 36)
    private let database: any Database
    private let grace: Duration
    private let state = Mutex(State())

    init(database: any Database, grace: Duration) {
        self.database = database
        self.grace = grace
    }

    func begin(_ tell: @escaping @Sendable (Identifier<Sheet>, Int64) -> Void) {
        state.withLock { $0.tell = tell }
    }

    func people(at sheet: Identifier<Sheet>) -> Set<Identifier<Person>> {
        state.withLock { state in
            (state.elsewhere[sheet] ?? [:]).values.reduce(into: Set((state.here[sheet] ?? [:]).keys)) { all, said in
                all.formUnion(said.people)
            }
        }
    }

    func come(_ person: Identifier<Person>, to sheets: [Identifier<Sheet>]) {
        change { state in
            sheets.filter { sheet in
                state.here[sheet, default: [:]][person, default: 0] += 1
                return state.here[sheet]?[person] == 1
            }
        }
    }

    /// After a grace, because who goes to another page or loses the connection for a moment comes back at once.
    func leave(_ person: Identifier<Person>, from sheets: [Identifier<Sheet>]) {
        guard !sheets.isEmpty else { return }
        Task { [grace] in
            if grace > .zero { try? await Task.sleep(for: grace) }
            self.change { state in
                sheets.filter { sheet in
                    state.here[sheet]?[person, default: 1] -= 1
                    guard state.here[sheet]?[person] == 0 else { return false }
                    state.here[sheet]?[person] = nil
                    if state.here[sheet]?.isEmpty == true { state.here[sheet] = nil }
                    return true
                }
            }
        }
    }

    /// Takes what another server said: `here server sheet person,person`.
    func hear(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count >= 3, parts[0] == "here", parts[1] != server, let sheet = Identifier<Sheet>(parts[2]) else {
            return
        }
        let people = parts.count > 3 ? parts[3].split(separator: ",").compactMap { Identifier<Person>($0) } : []
        let from = String(parts[1])
        let isNews = state.withLock { state in
            let before = state.elsewhere[sheet]?[from]?.people ?? []
            state.elsewhere[sheet, default: [:]][from] = people.isEmpty ? nil : Said(people: Set(people))
            if state.elsewhere[sheet]?.isEmpty == true { state.elsewhere[sheet] = nil }
            return before != Set(people)
        }
        if isNews { tell([sheet]) }
    }

    func beat() {
        let gone = state.withLock { state in
            var gone: [Identifier<Sheet>] = []
            for (sheet, servers) in state.elsewhere {
                let heard = servers.mapValues { Said(people: $0.people, beats: $0.beats + 1) }
                let left = heard.filter { $0.value.beats <= 3 }
                if left.count < servers.count { gone.append(sheet) }
                state.elsewhere[sheet] = left.isEmpty ? nil : left
            }
            return gone
        }
        tell(gone)
        announce(state.withLock { Array($0.here.keys) })
    }

    /// `work` gives back where somebody came or went.
    private func change(_ work: (inout sending State) -> [Identifier<Sheet>]) {
        let pauses = state.withLock { state in
            let sheets = work(&state).filter { state.changed.insert($0).inserted }
            return sheets.map { ($0, Self.pause(state.here[$0]?.count ?? 0)) }
        }
        for (sheet, pause) in pauses {
            Task {
                try? await Task.sleep(for: pause)
                _ = self.state.withLock { $0.changed.remove(sheet) }
                self.tell([sheet])
                self.announce([sheet])
            }
        }
    }

    private func tell(_ sheets: [Identifier<Sheet>]) {
        guard !sheets.isEmpty else { return }
        let (tell, rev) = state.withLock { state in
            state.rev = max(state.rev + 1, Int64(Date().timeIntervalSince1970 * 1000))
            return (state.tell, state.rev)
        }
        for sheet in sheets { tell?(sheet, rev) }
    }

    private func announce(_ sheets: [Identifier<Sheet>]) {
        guard database.reachesOthers, !sheets.isEmpty else { return }
        let lines = state.withLock { state in
            sheets.map { sheet in
                let people = (state.here[sheet] ?? [:]).keys.sorted().prefix(Self.mostNamed)
                return "here \(server) \(sheet) \(people.map(\.description).joined(separator: ","))"
            }
        }
        let database = database
        Task {
            // Said again with the next heartbeat.
            _ = try? await database.write { db in for line in lines { try db.signal(line) } }
        }
    }
}
