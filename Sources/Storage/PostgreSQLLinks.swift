import Dispatch
import Synchronization

/// The connections to one server: each serves one transaction at a time, who finds none waits in turn.
final class PostgreSQLLinks: Sendable {
    typealias Work = @Sendable (PostgreSQLLink) -> Void

    private struct State {
        var idle: [PostgreSQLLink]
        var waiting: [Work] = []
        var isClosed = false
        /// Called when the last connection comes back after closing.
        var closing: [@Sendable () -> Void] = []
    }

    private let count: Int
    private let state: Mutex<State>

    init(_ address: PostgreSQLAddress) {
        count = address.connections
        let links = (1...address.connections).map { PostgreSQLLink(url: address.url, number: $0) }
        state = Mutex(State(idle: links))
    }

    /// Runs `work` on a connection's thread, or tells that the database is closed.
    func run(_ work: @escaping Work) -> Bool {
        let (isOpen, link) = state.withLock { state -> (Bool, PostgreSQLLink?) in
            if state.isClosed { return (false, nil) }
            // The one used last, so that few connections carry a light load and idle ones need not exist.
            if let link = state.idle.popLast() { return (true, link) }
            state.waiting.append(work)
            return (true, nil)
        }
        if let link { link.queue.async { self.serve(link, work) } }
        return isOpen
    }

    /// Waits for everything that was begun or queued, then disconnects.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.idle.count == count { return true }
                state.closing.append { continuation.resume() }
                return false
            }
            if isIdle { continuation.resume() }
        }
        // Nobody uses the links any more.
        for link in state.withLock({ $0.idle }) { link.queue.sync { link.disconnect() } }
    }

    private func serve(_ link: PostgreSQLLink, _ first: @escaping Work) {
        var next: Work? = first
        while let work = next {
            work(link)
            next = state.withLock { state in
                if !state.waiting.isEmpty { return state.waiting.removeFirst() }
                state.idle.append(link)
                return nil
            }
        }
        let closing = state.withLock { state in
            guard state.isClosed, state.idle.count == count else { return [@Sendable () -> Void]() }
            defer { state.closing = [] }
            return state.closing
        }
        for answer in closing { answer() }
    }
}
