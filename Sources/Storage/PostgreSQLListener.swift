import CPostgreSQL
import Dispatch
import Foundation

/// The connection that waits for notifications, on a thread of its own; there is none until somebody listens.
///
/// Unchecked, because the compiler cannot see that `connection`, `isBegun` and `isClosed` are touched under `lock` alone.
final class PostgreSQLListener: @unchecked Sendable {
    static let channel = "okra"

    private static let longestPause = 5.0
    /// A server that vanished without a word is found out by asking it, as often as this in milliseconds.
    private static let longestSilence: Int32 = 30_000

    private let url: String
    private let heard = Signals()
    private let lock = NSCondition()
    private var connection: OpaquePointer?
    private var isBegun = false
    private var isClosed = false

    init(url: String) {
        self.url = url
    }

    func signals() -> AsyncStream<Signal> {
        let stream = heard.listen()
        let isFirst = lock.withLock {
            defer { isBegun = true }
            return !isBegun && !isClosed
        }
        if isFirst { DispatchQueue(label: "okra.postgresql.listener").async { self.listen() } }
        return stream
    }

    /// Does not wait: whoever stops a server should not have to wait for a database that does not answer.
    func close() {
        lock.withLock {
            isClosed = true
            // Under the lock, so that the thread cannot have given the connection up.
            if let connection { pq_wake(connection) }
            lock.broadcast()
        }
        heard.finish()
    }

    private func listen() {
        var failures = 0
        while !lock.withLock({ isClosed }) {
            if let connection = connect() {
                failures = 0
                // What was sent before now went past.
                heard.send([.gap])
                while hear(on: connection) {}
                lock.withLock { self.connection = nil }
                pq_finish(connection)
            }
            failures += 1
            rest(min(0.05 * Double(1 << min(failures, 10)), Self.longestPause))
        }
    }

    private func connect() -> OpaquePointer? {
        guard let made = pq_connect(url) else { return nil }
        let result = pq_alive(made) == 1 ? pq_execute(made, "LISTEN \(Self.channel)") : nil
        defer { pq_clear(result) }
        let isKept = lock.withLock {
            guard pq_succeeded(result) == 1, !isClosed else { return false }
            connection = made
            return true
        }
        if !isKept { pq_finish(made) }
        return isKept ? made : nil
    }

    /// Hands on what has come and waits for more; false when the connection is no more.
    private func hear(on connection: OpaquePointer) -> Bool {
        while let notified = pq_notified(connection) {
            defer { pq_forget(notified) }
            guard let text = pq_notified_text(notified) else { continue }
            heard.send(String(cString: text).split(separator: "\n").map { .sent(String($0)) })
        }
        switch pq_wait(connection, Self.longestSilence) {
        case 1: return true
        case 0:
            let result = pq_execute(connection, "SELECT 1")
            defer { pq_clear(result) }
            return pq_succeeded(result) == 1
        default: return false
        }
    }

    private func rest(_ seconds: Double) {
        lock.withLock {
            if !isClosed { _ = lock.wait(until: Date(timeIntervalSinceNow: seconds)) }
        }
    }
}
