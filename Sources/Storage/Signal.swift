import Synchronization

/// Something that was said to everybody who listens to the database.
package enum Signal: Hashable, Sendable {
    case sent(String)
    /// Signals may have been lost before this one: whoever relies on them has to look again.
    case gap

    /// In bytes: what PostgreSQL takes in one notification.
    package static let longest = 7_900

    /// Refuses what could not be sent on every database.
    static func check(_ text: String) throws {
        guard text.utf8.count <= longest, !text.utf8.contains(UInt8(ascii: "\n")) else {
            throw StorageError.other("a signal of \(text.utf8.count) bytes, or of several lines")
        }
    }
}

/// Those who listen within this process.
final class Signals: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Signal>.Continuation] = [:]
        var next = 0
        var isFinished = false
    }

    private static let mostWaiting = 10_000
    private let state = Mutex(State())

    func listen() -> AsyncStream<Signal> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Signal.self, bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        let number = state.withLock { state -> Int? in
            if state.isFinished { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.listeners[number] = nil }
        }
        return stream
    }

    func send(_ signals: [Signal]) {
        guard !signals.isEmpty else { return }
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners {
            for signal in signals {
                // The oldest went lost, so the newest has to say that something did.
                if case .dropped = listener.yield(signal) { listener.yield(.gap) }
            }
        }
    }

    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}
