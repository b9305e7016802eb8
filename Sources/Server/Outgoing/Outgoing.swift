import CCurl
import Foundation
import OKR
import Synchronization

/// Letters and messages on their way out, each on a thread of its own: libcurl blocks, and the threads of the
/// cooperative pool serve requests. How many there are at a time is a matter of the lanes.
package struct Outgoing: Sendable {
    /// What the other side said.
    package struct Reply: Hashable, Sendable {
        package let status: Int
        package let text: String
    }

    /// Why there is no answer, in words for administrators.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        package let description: String
        /// What the other side answered before it came to nothing; 0 where it said nothing.
        package var status = 0
        /// Whether it is of no use to try again.
        package var isFinal = false
    }

    /// So many bytes of an answer are read; what comes after is cut off.
    static let mostAnswered = 4096
    static let patience: TimeInterval = 20

    /// Hosts that may be reached although they are on this machine or its network, with a port or without.
    let allowedHosts: Set<String>

    package init(allowedHosts: [String] = []) {
        self.allowedHosts = Set(allowedHosts.map { $0.trimmingCharacters(in: .whitespaces).lowercased() })
    }

    /// Posts JSON. Neither this machine nor its network is reached, redirects are not followed.
    package func post(_ bytes: [UInt8], to address: WebAddress, headers: [String] = []) async throws -> Reply {
        let gate = Gate(isOpen: address.isAmong(allowedHosts))
        let all = ["Content-Type: application/json; charset=utf-8", "User-Agent: Okra", "Expect:"] + headers
        return try await Self.onThread {
            var outcome = curl_outcome()
            outcome.most = Self.mostAnswered
            let lines = all.map { strdup($0) }
            defer { for line in lines { free(line) } }
            bytes.withUnsafeBytes { body in
                let start = body.baseAddress?.assumingMemoryBound(to: CChar.self)
                let list: [UnsafePointer<CChar>?] = lines.map { UnsafePointer($0) } + [nil]
                curl_post(
                    address.text, list, start, bytes.count, Int(Self.patience * 1000),
                    { context, address in
                        guard let context, let address else { return 0 }
                        return Unmanaged<Gate>.fromOpaque(context).takeUnretainedValue().lets(address) ? 1 : 0
                    }, Unmanaged.passUnretained(gate).toOpaque(), &outcome)
            }
            if gate.hasRefused, outcome.code != 0 {
                free(outcome.text)
                throw Failure(description: "\(address.host) is on this machine or a private network", isFinal: true)
            }
            return try Self.reply(&outcome, isCutOff: outcome.length == outcome.most)
        }
    }

    /// Hands a letter to the mail server.
    func send(_ letter: [UInt8], from: String, to: String, by server: MailServer) async throws -> Reply {
        try await Self.onThread {
            var outcome = curl_outcome()
            outcome.most = Self.mostAnswered
            letter.withUnsafeBytes { body in
                curl_letter(
                    server.address, server.person, server.password, server.security.rawValue, from, to,
                    body.baseAddress?.assumingMemoryBound(to: CChar.self), letter.count, Int(Self.patience * 1000),
                    &outcome)
            }
            return try Self.reply(&outcome)
        }
    }

    private static func reply(_ outcome: inout curl_outcome, isCutOff: Bool = false) throws -> Reply {
        defer { free(outcome.text) }
        let text = outcome.text.map {
            String(decoding: UnsafeRawBufferPointer(start: $0, count: outcome.length), as: UTF8.self)
        }
        guard outcome.code == 0 || isCutOff else {
            let why = withUnsafeBytes(of: outcome.error) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            throw Failure(description: why, status: outcome.status)
        }
        return Reply(status: outcome.status, text: text ?? "")
    }

    /// Who is cancelled does not wait for the thread, which ends when its time is over.
    private static func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        let waiting = Awaited<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiting.begin(continuation)
                if Task.isCancelled { return waiting.end(.failure(CancellationError())) }
                Thread.detachNewThread { waiting.end(Result(catching: work)) }
            }
        } onCancel: {
            waiting.end(.failure(CancellationError()))
        }
    }
}

/// Whoever waits for a thread, answered once.
private final class Awaited<Value: Sendable>: Sendable {
    private let continuation = Mutex<CheckedContinuation<Value, any Error>?>(nil)

    func begin(_ new: CheckedContinuation<Value, any Error>) {
        continuation.withLock { $0 = new }
    }

    func end(_ result: Result<Value, any Error>) {
        let waiting = continuation.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?.resume(with: result)
    }
}

/// Looks at every address before a connection to it is made, so that no name and no redirect leads inside.
private final class Gate: Sendable {
    private let isOpen: Bool
    private let refused = Atomic(false)

    var hasRefused: Bool { refused.load(ordering: .relaxed) }

    init(isOpen: Bool) {
        self.isOpen = isOpen
    }

    func lets(_ address: UnsafePointer<sockaddr>) -> Bool {
        if isOpen || NetworkAddress(address)?.isPublic == true { return true }
        refused.store(true, ordering: .relaxed)
        return false
    }
}

extension NetworkAddress {
    /// Nil for what is neither IPv4 nor IPv6, a socket in the file system for instance.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let place = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4
            self.init(Array(UnsafeRawBufferPointer(start: raw + place, count: 4)))
        case AF_INET6:
            let place = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8
            self.init(Array(UnsafeRawBufferPointer(start: raw + place, count: 16)))
        default: return nil
        }
    }
}
