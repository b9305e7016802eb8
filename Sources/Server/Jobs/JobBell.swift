import Synchronization

/// Wakes the workers of this process, so that nobody waits for the next look at the clock.
package final class JobBell: Sendable {
    /// Says whether the bell shall ring once a change is committed.
    package final class Pull: Sendable {
        private let isPulled = Atomic(false)

        package init() {}
        package func pull() { isPulled.store(true, ordering: .relaxed) }
        fileprivate var shallRing: Bool { isPulled.load(ordering: .relaxed) }
    }

    private let listeners = Mutex<[Int: AsyncStream<Void>.Continuation]>([:])
    private let last = Atomic(0)

    package init() {}

    package func ring() {
        for listener in listeners.withLock({ $0.values }) { listener.yield() }
    }

    /// Runs a change and rings after its commit where it added work that is due.
    func ringing<Value>(_ change: (Pull) async throws -> Value) async throws -> Value {
        let pull = Pull()
        let value = try await change(pull)
        if pull.shallRing { ring() }
        return value
    }

    /// Ends when whoever listens is cancelled. It rings at once: what is due may have waited for this.
    func listen() -> (rings: AsyncStream<Void>, bell: AsyncStream<Void>.Continuation) {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = last.add(1, ordering: .relaxed).newValue
        continuation.onTermination = { [weak self] _ in self?.forget(number) }
        listeners.withLock { $0[number] = continuation }
        continuation.yield()
        return (stream, continuation)
    }

    private func forget(_ number: Int) {
        listeners.withLock { $0[number] = nil }
    }
}
